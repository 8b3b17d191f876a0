// A « liste des délibérations » drawn by spaces: the object, and beside it what became of the act.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";

const listOf = (...rows: readonly string[]) =>
  createSnapshot(
    [
      "VILLE DE VALBOURG",
      "LISTE DES DÉLIBÉRATIONS EXAMINÉES PAR LE CONSEIL MUNICIPAL",
      "Séance du jeudi 27 mars 2025",
      "",
      "N°            OBJET                                     DÉCISION",
      ...rows,
    ].join("\n"),
  );

describe("a list whose columns are parted by wide gaps", () => {
  const list = listOf(
    "2025-012      Approbation du compte financier unique    Adoptée à l'unanimité",
    "2025-013      Budget primitif 2025                      Adoptée à la majorité (5 pour, 22 contre)",
    "2025-014      Création d'un poste                       Rejetée (17 pour, 10 contre)",
    "2025-015      Rapport sur l'eau                         Prend acte",
    "2025-016      Convention avec le club                   Retirée de l'ordre du jour",
  );

  it("has the objects without the results", () => {
    expect(list.acts.map((act) => act.object?.value)).toEqual([
      "Approbation du compte financier unique",
      "Budget primitif 2025",
      "Création d'un poste",
      "Rapport sur l'eau",
      "Convention avec le club",
    ]);
  });

  it("has each word of decision compared with its figures", () => {
    const told = list.findings.filter((finding) => finding.rule === "decision-word");
    expect(told.map((finding) => list.text.slice(finding.span.start, finding.span.end))).toEqual([
      "Adoptée",
      "Rejetée",
    ]);
  });
});

it("keeps an object that has a wide gap before words of its own", () => {
  const list = listOf(
    "2025-012      Budget principal      annexe 1            Adoptée à l'unanimité",
    "2025-013      Achat d'un camion                         Adoptée à l'unanimité",
  );
  expect(list.acts.map((act) => act.object?.value)).toEqual([
    "Budget principal annexe 1",
    "Achat d'un camion",
  ]);
});
