// The code of the nomenclature on a line of its own, without the word that announces it.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const read = (...lines: readonly string[]) => {
  const text = [
    "COMMUNE DE VALBOURG",
    "Séance du 8 février 2021",
    "Délibération n° 2021-03",
    ...lines,
    "Présents : Anne DURAND, Luc PETIT",
    "Objet : Achat d'un broyeur",
    "Le conseil municipal, à l'unanimité, approuve.",
  ].join("\n");
  const { acts, findings } = createSnapshot(text);
  return { code: acts[0]?.nomenclature?.code.value ?? null, told: findings.map(({ rule }) => rule) };
};

describe("a code alone with its label", () => {
  it.each([
    ["7.1 Décisions budgétaires", "7.1"],
    ["7-1 DECISIONS BUDGETAIRES", "7.1"],
    ["8.5 – POLITIQUE DE LA VILLE, HABITAT, LOGEMENT", "8.5"],
    ["7.5 Subventions", "7.5"],
  ])("is read: %s", (line, code) => {
    expect(read(line)).toEqual({ code, told: [] });
  });

  it.each([
    ["8.4 POLITIQUE DE LA VILLE, HABITAT, LOGEMENT", "8.4"],
    ["7.2 Décisions budgétaires", "7.2"],
  ])("is compared: %s", (line, code) => {
    expect(read(line)).toEqual({ code, told: ["nomenclature-label"] });
  });

  it.each([
    [["2.1 Subventions"]],
    [["2.1 Point sur les travaux"]],
    [["7.2 Décisions budgétaires", "7.3 Emprunts nouveaux"]],
    [["1.5 km de voirie"]],
  ])("is no item of an agenda: %s", (lines) => {
    expect(read(...lines)).toEqual({ code: null, told: [] });
  });
});
