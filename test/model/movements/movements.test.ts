// Who comes and goes, and what only looks like it; who presides with his function behind a dash.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { communeAct } from "../acts.ts";

const LISTS = ["Présents : Anne DURAND, Luc PETIT, Zoé MOREL", "Absente : Ève BLANC", "Objet : Contrat", ""];

function movements(...lines: readonly string[]) {
  return communeAct(...LISTS, ...lines, "Adoptée à l’unanimité.").movements.map(
    (each) => `${each.kind} ${each.person.name}`,
  );
}

describe("movements", () => {
  it.each([
    ["Mme Ève BLANC arrive à 20 h 15.", "arrival Ève BLANC"],
    ["Le Goff arrive à 20 h 15.", "arrival Le Goff"],
    ["M. Luc PETIT sort au moment du vote.", "out-of-room Luc PETIT"],
  ])("%s", (sentence, expected) => {
    expect(movements(sentence)).toEqual([expected]);
  });

  it.each([
    ["Monsieur le Maire se retire.", ["out-of-room Luc PETIT"]],
    ["Le Maire quitte la salle.", ["out-of-room Luc PETIT"]],
    ["M. le Maire, concerné par l’affaire, ne prend pas part au vote.", ["no-part-in-vote Luc PETIT"]],
    [
      "Sous la présidence de Mme Zoé MOREL, 1re adjointe, Monsieur le Maire ayant quitté la salle, le conseil vote.",
      ["out-of-room Luc PETIT"],
    ],
    [
      "Monsieur le Maire se retire et ne prend pas part au vote.",
      ["out-of-room Luc PETIT", "no-part-in-vote Luc PETIT"],
    ],
    ["Monsieur le Maire expose le projet. Mme Zoé MOREL quitte la salle.", []],
    ["Monsieur le Maire rappelle que l’intéressé ne vote pas. Il sort.", []],
    ["M. le Président quitte la salle.", []],
  ])("who is named by his function: %s", (sentence, expected) => {
    const act = communeAct(
      "sous la présidence de M. Luc PETIT, Maire",
      ...LISTS,
      sentence,
      "Adoptée à l’unanimité.",
    );
    expect(act.movements.map((each) => `${each.kind} ${each.person.name}`)).toEqual(expected);
  });

  it.each([
    ["Le contrat de maintenance arrive à échéance au 31 mai."],
    ["Le certificat signé en 2020 arrive à\nexpiration."],
    ["Les baux, arrivés à terme, sont à renouveler."],
    ["Le bus arrive à 8 h."],
  ])("nobody moves: %s", (sentence) => {
    expect(movements(sentence)).toEqual([]);
  });

  it("a contract that ends explains no voter too many", () => {
    const text = [
      "Commune de Valbourg",
      "Votants : 4",
      ...LISTS,
      "Le contrat arrive à échéance.",
      "Adoptée à l’unanimité.",
    ].join("\n");
    expect(createSnapshot(text).findings.map((each) => each.rule)).toContain("voters-sum");
  });
});

describe("the function behind a dash", () => {
  it.each([
    ["sous la présidence de Madame Anne DURAND - Maire", "Maire"],
    ["sous la présidence de M. Luc PETIT – Maire.", "Maire"],
    ["sous la présidence de M. Luc PETIT - Maire adjoint de Luc", null],
  ])("%s", (written, office) => {
    expect(communeAct(`Le conseil s’est réuni ${written}`).session.president?.office ?? null).toBe(office);
  });
});

describe("two who leave with their functions", () => {
  it.each([
    "M. Luc PETIT, président de l’association, et Mme Zoé MOREL, trésorière, quittent la salle.",
    "M. Luc PETIT (président) et Mme Zoé MOREL (trésorière) sortent au moment du vote.",
    "M. Luc PETIT, Adjoint, et Mme Zoé MOREL, conseillère déléguée, quittent la salle.",
  ])("%s", (sentence) => {
    expect(movements(sentence)).toEqual(["out-of-room Luc PETIT", "out-of-room Zoé MOREL"]);
  });

  it("a list of surnames is no function", () => {
    expect(movements("MM. PETIT, NOËL et Mme MOREL quittent la salle.")).toHaveLength(3);
  });
});
