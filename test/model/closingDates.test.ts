// The dates that close an act.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { actOf, VALBOURG, VALBOURG_PRESENT } from "./acts.ts";

describe("the dates that close the act", () => {
  const closing = (...lines: readonly string[]) =>
    actOf(...VALBOURG, "Délibération n° 2021-03", VALBOURG_PRESENT, "Adoptée à l'unanimité.", "", ...lines);

  it("are read of the usual certificate, one part a line", () => {
    const act = closing(
      "Acte rendu exécutoire",
      "après dépôt en Sous-Préfecture",
      "le : 12/02/2021",
      "et publication ou notification",
      "du : 13/02/2021",
    );
    expect([act.sent?.value, act.published?.value]).toEqual(["2021-02-12", "2021-02-13"]);
  });

  it.each([["Fait au Haut-Vaudrier, le 9 février 2021"], ["Fait aux Ormes, le 9 février 2021"]])(
    "%s",
    (line) => {
      expect(closing(line).signed?.value).toBe("2021-02-09");
    },
  );
});

it("says nothing of a certificate that is left to be filled in by hand", () => {
  const { findings } = createSnapshot(
    [
      ...VALBOURG,
      "Délibération n° 2021-03",
      "Objet : Achat",
      VALBOURG_PRESENT,
      "Adoptée à l'unanimité.",
      "",
      "Acte rendu exécutoire",
      "après dépôt en Préfecture",
      "le :",
      "et publication ou notification",
      "du :",
      "",
      "Fait à Valbourg",
    ].join("\n"),
  );
  expect(findings.map((finding) => finding.rule)).not.toContain("empty-field");
});
