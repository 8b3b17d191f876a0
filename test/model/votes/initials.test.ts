// Votes told by initials, by « OUI » and « NON », and by figures in brackets behind their words.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { ABOVE_VOTE, communeAct } from "../acts.ts";

const figures = (...lines: readonly string[]) => {
  const { vote } = communeAct(...ABOVE_VOTE, ...lines);
  return [vote.for, vote.against, vote.abstain].map((camp) => camp.figure?.value ?? null);
};

describe("the camps of a vote by their initials", () => {
  it.each([
    "5 P – 1 C – 1 A",
    "Vote : 5 P, 1 C, 1 A",
    "5P 1C 1A",
    "P : 5 C : 1 A : 1",
    "P: 5 / C: 1 / A: 1",
    "(P = 5 ; C = 1 ; A = 1)",
    "VOTE : P. 5 – C. 1 – A. 1",
    "P/C/A : 5/1/1",
    "5 p - 1 c - 1 abst.",
    "Pour 5 Contre 1 Abst. 1",
    "Le conseil approuve. Pour 5 Contre 1 Abst. 1",
  ])("are read in « %s »", (line) => {
    expect(figures(line)).toEqual([5, 1, 1]);
  });

  it.each([
    "p. 13 et suivantes",
    "Lot P 13, lot C 2",
    "Article P 13 C 4",
    "12 P – 3 C",
    "Chaudières de classes P 10 C 12 A 14 (pompes comprises)",
    "Bouteilles : 13 P, 0 C, 0 A de consommation",
  ])("are not read in « %s »", (line) => {
    expect(figures(line)).toEqual([null, null, null]);
  });

  it("stand for the decision: no part is missing", () => {
    const text = [
      "Commune de Valbourg",
      "Séance du 8 février 2021",
      "Délibération n° 2021-03",
      "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Guy NOËL, Ève BLANC, Rita GRAS, Paul VERT",
      "Objet : Achat d’un broyeur",
      "Le broyeur coûte 900 €.",
      "7 P – 0 C – 0 A",
    ].join("\n");
    expect(createSnapshot(text).findings.map((each) => each.rule)).not.toContain("missing-part");
  });
});

describe("the papers of a vote", () => {
  it.each([
    "Résultat du scrutin : OUI : 5, NON : 1, BLANCS : 1",
    "Bulletins OUI : 5\nBulletins NON : 1\nBulletins blancs : 1",
    "Vote à bulletins secrets : oui 5, non 1, blanc 1.",
    "Le vote à bulletin secret donne : 5 OUI, 1 NON, 1 BLANC.",
    "Le conseil municipal, par cinq oui et un non, approuve l’achat.",
    "Bulletins « oui » : 5 ; bulletins « non » : 1.",
    "Oui : 5 voix\nNon : 1 voix",
  ])("are read in « %s »", (line) => {
    expect(figures(line)).toEqual([5, 1, null]);
  });

  it.each([
    "Consultation des habitants : OUI 245, NON 120.",
    "OUI, je le veux : 5",
    "OUI : 45 %, NON : 55 %",
  ])("are not read in « %s »", (line) => {
    expect(figures(line)).toEqual([null, null, null]);
  });
});

describe("a figure in brackets behind the words of its camp", () => {
  it("is that camp's, with the names behind it", () => {
    const { vote } = communeAct(
      ...ABOVE_VOTE,
      "Ont voté POUR (4) : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL, M. Guy NOËL",
      "Ont voté CONTRE (2) : Mme Ève BLANC, Mme Rita GRAS",
      "S'est abstenu·e (1) : M. Paul VERT",
    );
    const camps = [vote.for, vote.against, vote.abstain];
    expect(camps.map(({ figure, people }) => [figure?.value, people.length])).toEqual([
      [4, 4],
      [2, 2],
      [1, 1],
    ]);
  });

  it.each([
    "Ont voté pour (5)\nOnt voté contre (1)\nSe sont abstenus (1)",
    "ONT VOTE POUR (5) - ONT VOTE CONTRE (1) - SE SONT ABSTENUS (1)",
    "Votent pour ( 5 membres )\nVotent contre (1) : M. Guy NOËL\nS'abstient (1) : Mme Ève BLANC",
    "Pour (5)\nContre (1)\nAbstention (1)",
  ])("is read in « %s »", (line) => {
    expect(figures(line)).toEqual([5, 1, 1]);
  });
});
