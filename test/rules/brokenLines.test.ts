// What the width of a page breaks is no fault.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const HEAD = [
  "Commune de Valbourg",
  "Séance du 8 février 2021",
  "Présents : Anne DURAND, Luc PETIT",
  "",
  "Délibération n° 2021-091",
  "Objet : Achat",
  "",
];
const rules = (...lines: readonly string[]) =>
  createSnapshot([...HEAD, ...lines].join("\n")).findings.map((each) => each.rule);

describe("lines broken by their width", () => {
  it("numbers that a sentence lists are no running header", () => {
    const found = rules(
      "Le maire communique les décisions n° 2021-084, n° 2021-085,",
      "n° 2021-086, n° 2021-087 et n° 2021-088.",
      "Adopté à l’unanimité.",
    );
    expect(found).not.toContain("running-header");
    expect(
      createSnapshot([...HEAD, "n° 2021-085,", "n° 2021-086, n° 2021-087"].join("\n")).acts,
    ).toHaveLength(1);
  });

  it.each([
    ["______ COMPTE", "RENDU ______"],
    ["RÉUNION DU 24 AVRIL 2020 ______", "COMPTE RENDU ______ L’an deux mille vingt"],
  ])("a line drawn between titles is no blank: %s / %s", (...lines) => {
    expect(rules(...lines, "Adopté à l’unanimité.")).not.toContain("placeholder");
  });

  it("a blank to fill in is one still", () => {
    expect(rules("Montant : ______ euros", "Adopté à l’unanimité.")).toContain("placeholder");
    expect(rules("NOM ______", "PRENOM ______", "Adopté à l’unanimité.")).toContain("placeholder");
  });

  it("a list that ends with a particle goes on where it was not read, and is in doubt", () => {
    const text = [
      "Commune de Valbourg",
      "Séance du 8 février 2021",
      "Étaient présents : Mesdames et Messieurs",
      "Paul DURAND, Luc PETIT, Guy AUBIN, Sarah",
      "ROUSSET, Jean COLIN, Anne BLANC, Laure VAN DE",
      "WALLE, Élodie GRAS NOIR, Zoé DURAND, Alexandre",
      "VERT (arrivé à 19 h 49)",
      "Absents représentés :",
      "Guy NOËL donne pouvoir à Zoé DURAND",
      "Délibération n° 2021-03",
      "Objet : Achat",
    ].join("\n\n");
    const { acts, findings } = createSnapshot(text);
    const { present } = acts[0]?.members ?? {};
    expect(present?.sure === false || present?.people.length === 10).toBe(true);
    expect(findings.map(({ rule }) => rule)).not.toContain("proxy-holder");
  });
});
