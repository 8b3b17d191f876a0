// Who signs an act: two on one line, a deputy for the mayor, the stamp of an electronic signature.
import { describe, expect, it } from "vitest";
import { communeAct } from "../acts.ts";

const BODY = [
  "Présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL",
  "Objet : Achat d'un broyeur",
  "Le conseil approuve à l'unanimité.",
];

const signatory = (...lines: readonly string[]) => communeAct(...BODY, ...lines).signatory?.name ?? null;

describe("the signatory", () => {
  it.each([
    ["beside the secretary", "Le maire, Anne DURAND   La secrétaire de séance, Zoé MOREL"],
    ["beside the secretary, in wide columns", "Le maire, Anne DURAND            La secrétaire, Zoé MOREL"],
  ])("%s", (_, line) => {
    expect(signatory("Pour copie conforme", line)).toBe("Anne DURAND");
  });
  it.each([
    ["Pour le maire et par délégation, le premier adjoint, Luc PETIT"],
    ["Pour le maire empêché, l'adjoint délégué, Luc PETIT"],
    ["Pour le maire, par délégation, la 1ère adjointe, Luc PETIT"],
  ])("signs for the mayor: %s", (line) => {
    expect(signatory("Pour expédition conforme,", line)).toBe("Luc PETIT");
  });
  it("is named by the stamp of an electronic signature", () => {
    const stamp = [
      "Signé électroniquement par : Anne DURAND",
      "Date de signature : 12/02/2021",
      "Qualité : Maire",
    ];
    expect(signatory(...stamp)).toBe("Anne DURAND");
  });
  it("is not who asks that an act be signed", () => {
    expect(signatory("Les actes sont signés électroniquement par le prestataire Lumière.")).toBeNull();
  });
});

describe("the day of the publication", () => {
  it.each([
    ["Date de publication de l'acte : 14 février 2021"],
    ["Publiée sur le site internet de la commune le 14 février 2021"],
  ])("%s", (line) => {
    expect(communeAct(...BODY, line).published?.value).toBe("2021-02-14");
  });
});
