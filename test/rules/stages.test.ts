// What the rules on structure say depends on how far an act has come.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const HEAD =
  "Délibération n°V2021-011\n\nExtrait du registre des délibérations du Conseil municipal de la Ville de Montpellier\n\nSéance ordinaire du lundi 8 février 2021\n";

function said(text: string, rule: string): string[] {
  return createSnapshot(text)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => `${finding.level} ${String(finding.data.part ?? finding.message.fr)}`);
}

describe("a draft", () => {
  const draft = `${HEAD}\nObjet : Achat d’un broyeur\n\nCommissions :\nRapporteur : M. Luc COLIN\n\nMontant : XXXX euros\n`;

  it("is told as info which parts of the draft are missing, not those due later", () => {
    const parts = said(draft, "missing-part");
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every((part) => part.startsWith("info "))).toBe(true);
    expect(parts.join()).toContain("il est proposé");
    expect(parts.join()).not.toContain("présents");
  });

  it("may have blanks", () => {
    expect(said(draft, "empty-field")).toEqual([]);
    expect(said(draft, "placeholder")).toEqual([]);
  });
});

describe("a voted act", () => {
  const voted = `${HEAD}\nObjet : Achat d’un broyeur\n\nCommissions :\nRapporteur : M. Luc COLIN\n\nMontant : XXXX euros\n\nLa présente délibération est adoptée à l’unanimité.`;

  it("owes its lists, as a warning", () => {
    const parts = said(voted, "missing-part");
    expect(parts).toContain("warning Liste des présents");
    expect(parts.join()).not.toContain("Identifiant");
  });

  it("has no blanks", () => {
    expect(said(voted, "empty-field")).toHaveLength(1);
    expect(said(voted, "placeholder")).toHaveLength(1);
  });

  it("is final with a date of reception, and owes the end of the act", () => {
    const parts = said(`${voted}\n\nRéception en Préfecture : 10/02/21`, "missing-part");
    expect(parts).toContain("warning Identifiant @ctes");
    expect(parts).toContain("warning Signataire");
  });
});

describe("dates that contradict each other", () => {
  const errors = (text: string) =>
    createSnapshot(text)
      .findings.filter((finding) => finding.level === "error")
      .map((finding) => finding.rule);

  it("are told once: the weekday shows which of two is wrong", () => {
    const opening = "L’an deux-mille-vingt-et-un et le huit février, le Conseil municipal s’est réuni.";
    expect(
      errors(`Séance du lundi 9 février 2021\n\n${opening}\n\nFait à Valbourg, le 8 février 2021`),
    ).toEqual(["weekday"]);
  });

  it("leave the other dates of the act alone", () => {
    const text =
      "Séance du 18 février 2021\n\nL’an deux mille vingt et un, le huit février, le Conseil s’est réuni.";
    expect(errors(`${text}\n\nFait à Valbourg, le 12 février 2021`)).toEqual(["spelled-date"]);
  });
});
