// What follows the figure of a vote: names, or words that name nobody.
import { describe, expect, it } from "vitest";
import { communeAct, names } from "../acts.ts";

const LISTS = [
  "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Guy NOËL, Ève BLANC, Rita GRAS, Paul VERT",
  "Objet : Achat d’un broyeur",
];

const NOBODY = [
  "Pour : 7. Adopté à l'unanimité.",
  "Pour : 7. La convention est approuvée.",
  "Pour : 7. La convention (lot n° 2) est approuvée.",
  "Pour : 7 - Adopté à l'unanimité",
  "Pour : 7 (Unanimité)",
  "Pour : 7 ; délibération adoptée.",
  "Contre : 0. Pour : 7. Approuvé.",
  "Contre : 1. Pour : 6. Adoptée.",
  "Pour : 6. Contre : 1. Adopté à la majorité.",
  "Pour : 7. Point suivant.",
  "Pour : 7. Convention approuvée.",
  "Pour : 7. Accord du conseil.",
  "Pour : 7. Pas d'observation.",
  "Pour : 7. Affichage le 8 février 2021.",
  "Pour : 7. M. PETIT remercie l'assemblée.",
  "Pour : 7 / Adopté",
  "Pour : 7 (Tous)",
  "Pour : 7 voix. Décision adoptée.",
  "Pour : 5\nAbstention(s) : 2 (groupe « Agir pour Valbourg »)",
  "Pour : 5\nAbstentions : 2 (les élus du groupe Agir)",
];

describe("words after the figure of a vote that name nobody", () => {
  it.each(NOBODY)("%s", (vote) => {
    const act = communeAct(...LISTS, vote);
    for (const camp of ["for", "against", "abstain", "notVoting"] as const)
      expect(names(act.vote[camp].people)).toEqual([]);
    const { for: inFavour, against, abstain } = act.vote;
    expect((inFavour.figure?.value ?? 0) + (against.figure?.value ?? 0) + (abstain.figure?.value ?? 0)).toBe(
      7,
    );
  });
});

describe("names after the figure of a vote", () => {
  it.each([
    ["Pour : 5\nContre : 2 (M. PETIT, Mme MOREL)", ["PETIT", "MOREL"]],
    ["Pour : 5\nContre : 2. Petit et Morel.", ["Petit", "Morel"]],
    ["Pour : 5\nContre : 2 : M. Luc PETIT, Mme Zoé MOREL. Adopté à la majorité.", ["Luc PETIT", "Zoé MOREL"]],
    ["Pour : 5\nContre : 2 - PETIT L., MOREL Z. - Adopté à la majorité", ["PETIT L.", "MOREL Z."]],
    ["Pour : 5\nContre : 2 (groupe Agir : M. PETIT, Mme MOREL)", ["PETIT", "MOREL"]],
    ["Pour : 5\nContre : 2 (Petit et Morel)", ["Petit", "Morel"]],
    ["Pour : 6\nContre : 1 (Petit par procuration)", ["Petit"]],
    ["Pour : 6\nContre : 1 (Luc PETIT). La convention est adoptée.", ["Luc PETIT"]],
  ])("%s", (vote, expected) => {
    expect(names(communeAct(...LISTS, vote).vote.against.people)).toEqual(expected);
  });
});

describe("proxies counted apart in a vote", () => {
  it.each([
    ["Pour : 5 + 2 pouvoirs\nContre : 0", 7],
    ["Pour : 5 présents et 2 pouvoirs\nContre : 0", 7],
    ["Pour : 5 (et 2 procurations)\nContre : 0", 7],
    ["Pour : 7 dont 2 pouvoirs\nContre : 0", 7],
    ["Pour : 7 (5 présents + 2 pouvoirs)\nContre : 0", 7],
  ])("%s", (vote, expected) => {
    expect(communeAct(...LISTS, vote).vote.for.figure?.value).toBe(expected);
  });
});

describe("the names under a camp, a bullet before each", () => {
  const VOTE = (...lines: readonly string[]) =>
    communeAct("Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Guy NOËL", "Objet : Achat", "", ...lines).vote;

  it.each([
    [["Pour : 2", "Contre : 2", "- Mme Zoé MOREL", "- M. Guy NOËL", "Abstention : 0"]],
    [["Pour : 2", "Contre : 2 :", "• Zoé MOREL ;", "• Guy NOËL.", "Abstention : 0"]],
    [["Pour : 2 voix", "Contre : 2 voix", "* Zoé MOREL", "* Guy NOËL"]],
  ])("are read: %s", (lines) => {
    expect(names(VOTE(...lines).against.people)).toEqual(["Zoé MOREL", "Guy NOËL"]);
  });

  it.each([
    [["Pour : 3", "Contre : 1", "- DÉCIDE d'acheter un broyeur"]],
    [["Pour : 3", "Contre : 1", "- APPROUVE", "- AUTORISE"]],
    [["Pour : 3", "Contre : 1", "- Zoé MOREL", "- Guy NOËL"]],
    [["Pour : 2", "Contre : 2", "- Zoé MOREL", "Fait à Valbourg"]],
  ])("are as many as the figure says: %s", (lines) => {
    expect(names(VOTE(...lines).against.people)).toEqual([]);
  });
});

describe("names on bullets under a camp", () => {
  it("are its voters, though the figure is another", () => {
    const { against, abstain } = communeAct(
      ...LISTS,
      "Pour : 4",
      "Contre : 2",
      "• M. Luc PETIT",
      "Abstention : 1",
      "• Guy NOËL",
    ).vote;
    expect(names(against.people)).toEqual(["Luc PETIT"]);
    expect(names(abstain.people)).toEqual(["Guy NOËL"]);
  });

  it("words in capitals that decide are none", () => {
    const { against } = communeAct(
      ...LISTS,
      "Pour : 5",
      "Contre : 2",
      "- APPROUVE le contrat",
      "- AUTORISE le maire",
    ).vote;
    expect(against.people).toEqual([]);
  });
});

it("names behind a figure and its words are its voters", () => {
  const { against } = communeAct(
    ...LISTS,
    "Pour : 5 (cinq)",
    "Contre : 2 (deux) : M. Luc PETIT, Guy NOËL",
  ).vote;
  expect(against.figure?.value).toBe(2);
  expect(names(against.people)).toEqual(["Luc PETIT", "Guy NOËL"]);
});
