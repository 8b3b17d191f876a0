// A vote that counts somebody who surely left for it, and every reason to say nothing of it.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";

const HEAD = [
  "Conseil municipal de Valbrune",
  "Nombre de membres en exercice : 6",
  "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
  "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
  "Absente : Ève BLANC",
  "Délibération n° 2023-04",
  "Objet : Subvention au club",
  "",
];

/** The figures for which the vote is said to be wrong, of those that are tried. */
function wrong(sentence: string, after = "Abstention : 0"): number[] {
  return [5, 4, 3, 2].filter((inFavour) => {
    const text = [...HEAD, sentence, "À l’unanimité, approuve.", `Pour : ${inFavour}`, "Contre : 0", after];
    return createSnapshot(text.join("\n")).findings.some((each) => each.rule === "vote-sum");
  });
}

describe("who surely is away for the vote", () => {
  it.each([
    ["Mme Zoé MOREL, présidente du club, sort au moment du vote.", [5, 3, 2]],
    ["Mme Zoé MOREL quitte la salle pour ce vote.", [5, 3, 2]],
    ["Mme Zoé MOREL ne prend pas part au vote.", [5, 3, 2]],
    ["Mme Zoé MOREL quitte la salle et ne prend pas part au vote.", [5, 3, 2]],
    ["Mme MOREL, intéressée à l’affaire, se retire et ne participe ni au débat ni au vote.", [5, 3, 2]],
    // His proxy may be lost with him.
    ["M. Luc PETIT sort au moment du vote.", [5, 2]],
    ["MM. Jean GRAS et Luc PETIT sortent au moment du vote.", [5, 4]],
    ["M. Jean GRAS et Mme Zoé MOREL quittent la salle et ne prennent pas part au vote.", [5, 4, 2]],
  ])("%s", (sentence, figures) => {
    expect(wrong(sentence)).toEqual(figures);
  });

  it.each([
    "Mme Zoé MOREL quitte la salle.",
    "Mme Zoé MOREL quitte la salle au moment du vote puis revient.",
    "Mme Zoé MOREL sort au moment du vote et donne pouvoir à M. Jean GRAS.",
    "Mme Zoé MOREL sort au moment du vote.\nM. Paul ROUX rejoint la séance.",
    "Mme Odile VIRAPA, comptable, ne prend pas part au vote.",
    "M. le Maire sort au moment du vote.",
    "Mme Zoé MOREL, épouse de M. GRAS, sort au moment du vote.",
  ])("one cannot tell: %s", (sentence) => {
    expect(wrong(sentence)).toEqual([]);
  });

  it("those who do not vote may be printed, and are then counted", () => {
    expect(
      wrong("Mme Zoé MOREL sort au moment du vote.", "Abstention : 0\nNe prend pas part au vote : 1"),
    ).not.toContain(4);
  });

  it("says how many take no part", () => {
    const text = [
      ...HEAD,
      "MM. Jean GRAS et Luc PETIT sortent au moment du vote.",
      "Pour : 5",
      "Contre : 0",
      "Abstention : 0",
    ];
    const [finding] = createSnapshot(text.join("\n")).findings.filter((each) => each.rule === "vote-sum");
    expect(finding?.message.fr).toContain(
      "pour 3 votants (4 présents + 1 pouvoir − 2 qui ne prennent pas part au vote)",
    );
    expect(finding?.fixes).toEqual([]);
  });
});
