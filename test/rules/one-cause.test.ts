// One fault is told once, by the rule whose fault it is; what hangs on it keeps silent. Invented acts only.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const ACT = [
  "DÉPARTEMENT DE L'HÉRAULT",
  "COMMUNE DE VALBRUNE",
  "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL",
  "",
  "Séance du 14 mars 2024",
  "",
  "Nombre de conseillers en exercice : 9",
  "Présents : 6",
  "Votants : 8",
  "",
  "L'an deux mille vingt-quatre, le quatorze mars à vingt heures, le conseil municipal de la commune de Valbrune s'est réuni, sous la présidence de Mme Anne DURAND, Maire.",
  "",
  "Étaient présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL, M. Jean GRAS, Mme Léa FAURE, M. Guy NOËL.",
  "Absents ayant donné procuration : M. Hugo MEYER à M. Luc PETIT, Mme Lise CARON à Mme Zoé MOREL.",
  "Absent : M. Ivan KLEIN.",
  "Secrétaire de séance : M. Guy NOËL",
  "",
  "Délibération n° 2024-012",
  "Objet : Subvention à l'association sportive",
  "",
  "Après en avoir délibéré, le conseil municipal, à la majorité, ATTRIBUE une subvention de 500 €.",
  "",
  "Pour : 6   Contre : 2 (M. Jean GRAS, Mme Léa FAURE)   Abstention : 0",
  "",
  "ID : 034-213401722-20240314-2024_012-DE",
].join("\n");

/** The rules of these levels that speak of a text, each time they do. */
function rulesOn(text: string, levels: readonly string[] = ["error", "warning"]): string[] {
  const { findings, run } = createSnapshot(text);
  expect(run.failures).toEqual([]);
  return findings.filter((each) => levels.includes(each.level)).map((each) => each.rule);
}

function changed(from: string, to: string): string {
  expect(ACT).toContain(from);
  return ACT.replace(from, to);
}

describe("a correct act", () => {
  it("has neither error nor warning", () => {
    expect(rulesOn(ACT)).toEqual([]);
  });
});

describe("one fault of an act", () => {
  it.each([
    ["one too many in office", "exercice : 9", "exercice : 10", ["members-sum"]],
    ["a figure that is not its list's", "Présents : 6", "Présents : 7", ["listed-count"]],
    ["voters of another meeting", "Votants : 8", "Votants : 7", ["voters-sum"]],
    ["a vote too many", "Pour : 6", "Pour : 7", ["vote-sum"]],
    ["a figure that is not its names'", "Contre : 2 (", "Contre : 1 (", ["named-votes"]],
    [
      "a voter in two camps",
      "Abstention : 0",
      "Abstention : 1 (M. Luc PETIT, M. Jean GRAS)",
      ["vote-sum", "named-votes", "voter-listed"],
    ],
    ["a voter who is absent", "Mme Léa FAURE)", "M. Ivan KLEIN)", ["voter-listed"]],
    ["a voter whom nobody knows", "Mme Léa FAURE)", "Mme Rose LENOIR)", ["voter-listed"]],
    ["two proxies in one hand", "à Mme Zoé MOREL.", "à M. Luc PETIT.", ["proxy-limit"]],
    ["a proxy held by an absent member", "à Mme Zoé MOREL.", "à M. Ivan KLEIN.", ["proxy-holder"]],
    ["a proxy held by a giver", "à Mme Zoé MOREL.", "à M. Hugo MEYER.", ["proxy-holder"]],
    ["a proxy held by nobody", "à Mme Zoé MOREL.", "à Mme Rose LENOIR.", ["proxy-holder"]],
    ["a giver who is there", "M. Hugo MEYER à", "M. Jean GRAS à", ["proxy-giver"]],
    ["a name copied over another", "Mme Léa FAURE, M. Guy", "M. Luc PETIT, M. Guy", ["duplicate-member"]],
    ["a name in two lists", "Absent : M. Ivan KLEIN", "Absent : M. Jean GRAS", ["duplicate-member"]],
    ["unanimity against two", "à la majorité", "à l'unanimité", ["decision-word"]],
    ["the SIREN of another department", "ID : 034", "ID : 043", ["act-id-department"]],
    ["a digit of the SIREN", "213401722", "213501722", ["act-id-siren"]],
    ["the date of another meeting", "20240314", "20240315", ["act-id-date"]],
    ["a date that is none", "20240314", "20240344", ["act-id-date"]],
    ["a nature of other acts", "012-DE", "012-AR", ["act-id-nature"]],
    ["a secretary from nowhere", "séance : M. Guy NOËL", "séance : M. Max LEBRUN", ["secretary-member"]],
    ["a chair among the absent", "Absent : M. Ivan KLEIN", "Absent : Mme Anne DURAND", ["duplicate-member"]],
  ] as const)("%s", (_, from, to, rules) => {
    const found = rulesOn(changed(from, to));
    expect(found.length).toBeGreaterThan(0);
    expect(rules).toEqual(expect.arrayContaining(found));
  });

  it("a name missing from the list is missing from the vote as well, and told once", () => {
    const text = changed(", M. Guy NOËL.", ".").replace("Présents : 6\n", "").replace("Votants : 8\n", "");
    expect(rulesOn(text, ["error"])).toEqual(["members-sum"]);
  });

  it("a date of the session that contradicts itself is no fault of law or of the identifier", () => {
    const text = changed("Séance du 14 mars 2024", "Séance du 14 mars 2021");
    expect(rulesOn(text, ["error"])).toEqual(["spelled-date"]);
  });
});

describe("the attendance at another hour beside its figure", () => {
  const later = (from: string, to: string) =>
    changed("Étaient présents : ", "Présents : ")
      .replace("Présents : 6\n", "Présents : 6 (7 à partir du point n° 3)\n")
      .replace(from, to);

  it.each([
    ["the act as it is", "", "", []],
    ["one too many in office", "exercice : 9", "exercice : 10", ["members-sum"]],
    ["a figure that is not its list's", "Présents : 6 (", "Présents : 5 (", ["listed-count"]],
    ["a vote too many", "Pour : 6", "Pour : 7", ["vote-sum"]],
  ])("%s", (_, from, to, rules) => {
    expect(rulesOn(later(from, to))).toEqual(rules);
  });
});

describe("names beside a figure", () => {
  it.each([
    [
      "the giver of a proxy is one of them",
      "Pour : 6   Contre : 2 (M. Jean GRAS, Mme Léa FAURE)",
      "Pour : 6   Contre : 3 (M. Luc PETIT, M. Hugo MEYER)",
      ["named-votes"],
    ],
    [
      "the giver of a proxy is meant",
      "Pour : 6   Contre : 2 (M. Jean GRAS, Mme Léa FAURE)",
      "Pour : 5   Contre : 3 (M. Luc PETIT, Mme Léa FAURE)",
      [],
    ],
    [
      "one of them belongs to another camp",
      "Pour : 6   Contre : 2 (M. Jean GRAS, Mme Léa FAURE)   Abstention : 0",
      "Pour : 5   Contre : 2 (M. Jean GRAS, Mme Léa FAURE, M. Guy NOËL)   Abstention : 1 (M. Guy NOËL)",
      ["voter-listed"],
    ],
  ])("%s", (_, from, to, rules) => {
    expect(rulesOn(changed(from, to))).toEqual(rules);
  });
});

describe("those who take no part, counted in the sentence of the vote", () => {
  const sentence = (inFavour: number) =>
    changed(
      "Pour : 6   Contre : 2 (M. Jean GRAS, Mme Léa FAURE)   Abstention : 0",
      `M. Jean GRAS et Mme Léa FAURE ne prennent pas part au vote.\n${inFavour} voix POUR – 1 voix CONTRE – 0 ABSTENTION – 2 ne prennent pas part au vote`,
    );

  it.each([
    [5, []],
    [6, ["vote-sum"]],
  ])("%i in favour", (inFavour, rules) => {
    expect(rulesOn(sentence(inFavour))).toEqual(rules);
  });
});

describe("who is replaced by a substitute and listed excused as well", () => {
  const REPLACED = ACT.replace("M. Guy NOËL.\n", "M. Guy NOËL, Mme Ida REY (suppléante de M. Ivan KLEIN).\n")
    .replace("Absent : M. Ivan KLEIN.", "Absents excusés (2) : M. Ivan KLEIN, M. Paul ROUX.")
    .replace("exercice : 9", "exercice : 10")
    .replace("Présents : 6", "Présents : 7")
    .replace("Votants : 8", "Votants : 9")
    .replace("Pour : 6", "Pour : 7");

  it("is one seat", () => {
    const { acts } = createSnapshot(REPLACED);
    expect(acts[0]?.members.absent.people.map((each) => each.name)).toEqual(["Paul ROUX"]);
    expect(acts[0]?.members.excused.people.map((each) => each.name)).toEqual(["Paul ROUX"]);
  });

  it.each([
    ["as it is", "", "", []],
    ["one too many in office", "exercice : 10", "exercice : 11", ["members-sum"]],
    ["the excused counted without him", "excusés (2)", "excusés (1)", []],
    ["too many excused", "excusés (2)", "excusés (4)", ["listed-count"]],
  ])("%s", (_, from, to, rules) => {
    expect(REPLACED).toContain(from);
    expect(rulesOn(REPLACED.replace(from, to))).toEqual(rules);
  });
});

describe("an act for whose vote the mayor leaves", () => {
  const ACCOUNT = ACT.replace("Subvention à l'association sportive", "Vote du compte administratif 2023")
    .replace(
      "Après en avoir délibéré",
      "M. Luc PETIT, adjoint, est élu président de séance.\nMadame le Maire quitte la salle.\n\nAprès en avoir délibéré",
    )
    .replace("Votants : 8", "Votants : 7")
    .replace("Pour : 6", "Pour : 5");

  it.each([
    ["as it is", "", "", []],
    ["the voters with her", "Votants : 7", "Votants : 8", []],
    ["a vote too many", "Pour : 5", "Pour : 6", ["vote-sum"]],
    ["a vote missing", "Pour : 5", "Pour : 4", ["vote-sum"]],
    ["voters of another meeting", "Votants : 7", "Votants : 6", ["voters-sum"]],
    ["she comes back", "salle.\n", "salle puis revient.\n", []],
  ])("%s", (_, from, to, rules) => {
    expect(ACCOUNT).toContain(from);
    expect(rulesOn(ACCOUNT.replace(from, to))).toEqual(rules);
  });
});

describe("minutes of several acts", () => {
  const MINUTES = ACT.replace("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", "PROCÈS-VERBAL").replace(
    "\nID : 034-213401722-20240314-2024_012-DE",
    [
      "",
      "Délibération n° 2024-013",
      "Objet : Vente d'un terrain",
      "",
      "M. Jean GRAS, intéressé à l'affaire, ne prend pas part au vote.",
      "Après en avoir délibéré, le conseil municipal, à l'unanimité, DÉCIDE de vendre le terrain.",
      "",
      "Pour : 7   Contre : 0   Abstention : 0",
    ].join("\n"),
  );

  it("may have fewer voters for one item", () => {
    expect(rulesOn(MINUTES, ["error"])).toEqual([]);
  });

  it("tell a fault of their header once", () => {
    expect(createSnapshot(MINUTES).acts.length).toBe(2);
    const text = MINUTES.replace("exercice : 9", "exercice : 10");
    expect(rulesOn(text, ["error"])).toEqual(["members-sum"]);
  });

  it("tell once who is both present and absent", () => {
    const text = MINUTES.replace("Présents : 6\nVotants : 8\n", "")
      .replace("M. Guy NOËL.\n", "M. Guy NOËL, M. Ivan KLEIN.\n")
      .replace("exercice : 9\n", "exercice : 9\n");
    expect(text).not.toBe(MINUTES);
    expect(rulesOn(text, ["error"])).toEqual(["duplicate-member"]);
  });

  it("tell a vote too many", () => {
    expect(rulesOn(MINUTES.replace("Pour : 7 ", "Pour : 9 "), ["error"])).toEqual(["vote-sum"]);
  });
});
