// How councils write votes and decisions.
import { describe, expect, it } from "vitest";
import { ABOVE_VOTE, communeAct, names } from "../acts.ts";

/** for, against, abstain, notVoting; null for what the text does not say. */
type Figures = readonly (number | null)[];

const VOTES: readonly (readonly [string, string, Figures])[] = [
  [
    "one camp a line",
    "Pour : 5 voix\nContre : 1 voix\nAbstention : 1 voix\nNe prend pas part au vote : 0 voix",
    [5, 1, 1, 0],
  ],
  ["side by side", "Pour : 5   Contre : 1   Abstention : 1", [5, 1, 1, null]],
  ["separated by dashes", "Pour : 5 - Contre : 1 - Abstentions : 1", [5, 1, 1, null]],
  ["capitals", "POUR : 5\nCONTRE : 1\nABSTENTION : 1", [5, 1, 1, null]],
  ["« voix pour »", "Voix pour : 5\nVoix contre : 1\nAbstentions : 1", [5, 1, 1, null]],
  ["« ont voté »", "Ont voté pour : 5\nOnt voté contre : 1\nSe sont abstenus : 1", [5, 1, 1, null]],
  ["words for figures", "Pour : cinq\nContre : un\nAbstention : un", [5, 1, 1, null]],
  ["« néant » and « / »", "Pour : 7\nContre : néant\nAbstention : /", [7, 0, 0, null]],
  ["bullets", "- Pour : 5\n- Contre : 1\n- Abstention : 1", [5, 1, 1, null]],
  ["a heading before them", "Résultat du vote\nPour : 5\nContre : 1\nAbstention : 1", [5, 1, 1, null]],
  [
    "the last of two blocks",
    "Amendement\nPour : 2\nContre : 5\nAbstention : 0\n\nDélibération\nPour : 5\nContre : 1\nAbstention : 1",
    [5, 1, 1, null],
  ],
  [
    "a sentence, figures first",
    "Le conseil, par 5 voix pour, 1 voix contre et 1 abstention, approuve l’achat.",
    [5, 1, 1, null],
  ],
  [
    "who takes no part, counted in the sentence",
    "5 voix POUR – 0 voix CONTRE – 0 ABSTENTION – 2 ne prennent pas part au vote",
    [5, 0, 0, 2],
  ],
  [
    "who takes no part, with the word « conseillers »",
    "Par 4 voix pour et 2 abstentions, un conseiller ne prenant pas part au vote, le conseil approuve l’achat.",
    [4, null, 2, 1],
  ],
  [
    "who takes no part in another sentence's figure",
    "Le conseil, par 7 voix pour et 0 contre, approuve l’achat.\n\nAu point 3, 2 élus ne prennent pas part au vote.",
    [7, 0, null, null],
  ],
  ["a sentence with « avec »", "Adopté avec 5 voix pour, 0 contre et 2 abstentions.", [5, 0, 2, null]],
  [
    "a sentence against",
    "Le conseil, par 5 voix contre, 1 voix pour et 1 abstention, rejette l’achat.",
    [1, 5, 1, null],
  ],
  [
    "« à 6 voix pour et 1 contre »",
    "Le conseil approuve l’achat à 6 voix pour et 1 contre.",
    [6, 1, null, null],
  ],
  ["figures in words", "Le conseil approuve l’achat à six voix pour et une voix contre.", [6, 1, null, null]],
  ["« Vote : »", "Vote : 5 pour, 1 contre, 1 abstention", [5, 1, 1, null]],
  ["slashes", "Vote : 5 pour / 1 contre / 1 abstention", [5, 1, 1, null]],
  ["« votes pour »", "5 votes pour. 1 vote contre. 1 abstention.", [5, 1, 1, null]],
  ["bullets and voices", "· 1 voix pour · 4 voix contre · 2 abstentions", [1, 4, 2, null]],
  ["abstentions in brackets", "Adopté à la majorité (1 abstention, 1 contre)", [null, 1, 1, null]],
  ["unanimity by so many votes", "Adopté à l’unanimité par 7 voix.", [7, null, null, null]],
  ["unanimity in brackets", "Le conseil, à l’unanimité (7 pour), approuve l’achat.", [7, null, null, null]],
  [
    "unanimity of the voters",
    "Le conseil, à l’unanimité des 7 votants, approuve l’achat.",
    [7, null, null, null],
  ],
  ["unanimity, that is so many votes", "Approuvé à l’unanimité, soit sept voix.", [7, null, null, null]],
  [
    "unanimity of those present and represented",
    "Approuvé à l’unanimité des 7 membres présents et représentés.",
    [7, null, null, null],
  ],
  ["unanimity as a fraction", "Unanimité (7/7)", [7, null, null, null]],
  [
    "unanimity, then figures of something else",
    "Le conseil, à l’unanimité, 3 membres du bureau ayant rendu leur avis, approuve. À l’unanimité des 3 communes.",
    [null, null, null, null],
  ],
  [
    "no vote at all",
    "Les travaux durent 5 ans pour un coût contre lequel 1 riverain proteste.",
    [null, null, null, null],
  ],
  [
    "« pour 2 ans »",
    "Le conseil à l’unanimité décide de louer\nPour 2 ans la salle.",
    [null, null, null, null],
  ],
];

describe("the figures of a vote", () => {
  it.each(VOTES)("written with %s", (_, written, expected) => {
    const { vote } = communeAct(...ABOVE_VOTE, "", written);
    const camps = [vote.for, vote.against, vote.abstain, vote.notVoting];
    expect(camps.map((camp) => camp.figure?.value ?? null)).toEqual(expected);
  });
});

describe("the names of a vote", () => {
  it.each([
    ["Pour : 5\nContre : 2 (Luc PETIT, Zoé MOREL)\nAbstention : 0", ["Luc PETIT", "Zoé MOREL"]],
    ["Pour : 5\nContre : 2 (M. PETIT et Mme MOREL)\nAbstention : 0", ["PETIT", "MOREL"]],
    ["Pour : 5\nContre : 2 (M. PETIT - Mme MOREL)\nAbstention : 0", ["PETIT", "MOREL"]],
    ["Pour : 5\nContre : 2 (Luc PETIT,\nZoé MOREL)\nAbstention : 0", ["Luc PETIT", "Zoé MOREL"]],
    ["Pour : 5\nContre : Luc PETIT, Zoé MOREL\nAbstention : 0", ["Luc PETIT", "Zoé MOREL"]],
    ["Pour : 5\nContre : 2 dont Luc PETIT, Zoé MOREL\nAbstention : 0", ["Luc PETIT", "Zoé MOREL"]],
    ["Adopté par 5 voix pour et 2 voix contre (Luc PETIT, Zoé MOREL).", ["Luc PETIT", "Zoé MOREL"]],
    ["Pour : 7\nContre : 0\nAbstention : 0", []],
  ])("%s", (written, expected) => {
    expect(names(communeAct(...ABOVE_VOTE, "", written).vote.against.people)).toEqual(expected);
  });
});

describe("how one voted", () => {
  it.each([
    ["À l’issue d’un vote à main levée, la présente délibération est adoptée.", "main levée", false],
    ["À l’issue d’un vote électronique, la présente délibération est adoptée.", "électronique", false],
    ["Le conseil procède au vote au scrutin secret.", "scrutin secret", true],
    ["Le conseil approuve l’achat.", null, false],
  ])("%s", (written, mode, secret) => {
    const { vote } = communeAct(...ABOVE_VOTE, "", written);
    expect([vote.mode?.value ?? null, vote.secret]).toEqual([mode, secret]);
  });
});

describe("the decision", () => {
  it.each([
    [
      "À l’issue d’un vote électronique, la présente délibération est adoptée à l’unanimité.",
      "adopted",
      "unanimity",
    ],
    [
      "Le conseil municipal, après en avoir délibéré, à l’unanimité, décide d’acheter le broyeur.",
      "adopted",
      "unanimity",
    ],
    ["Le conseil municipal, après en avoir délibéré, approuve l’achat à la majorité.", "adopted", "majority"],
    ["ADOPTÉ À L’UNANIMITÉ", "adopted", "unanimity"],
    ["Décision : ADOPTÉE À L'UNANIMITÉ", "adopted", "unanimity"],
    ["Vote : unanimité", "adopted", "unanimity"],
    ["APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE d’acheter le broyeur", "adopted", null],
    ["Le conseil municipal, après en avoir délibéré, rejette la proposition.", "rejected", null],
    ["Le conseil municipal, après en avoir délibéré, émet un avis défavorable.", "rejected", null],
    ["Le conseil municipal, après en avoir délibéré, désapprouve le projet.", "rejected", null],
    ["La présente délibération est désapprouvée à l'unanimité.", "rejected", "unanimity"],
    ["La présente délibération n'est pas adoptée.", "rejected", null],
    ["La présente délibération n'a donc pas été approuvée.", "rejected", null],
    ["La présente délibération est non adoptée à la majorité.", "rejected", "majority"],
    ["Le conseil municipal prend acte du rapport.", "noted", null],
    ["Le conseil municipal décide de reporter la question à une prochaine séance.", "postponed", null],
    ["Pour : 5\nContre : 2\nAbstention : 0", "adopted", null],
    ["Pour : 2\nContre : 5\nAbstention : 0", "rejected", null],
    ["Pour : 3\nContre : 3\nAbstention : 1", null, null],
    ["Vu la délibération du 3 mai 2020 adoptée à l’unanimité,", null, null],
    ["La majorité absolue des membres en exercice est de 4.", null, null],
  ])("%s", (written, outcome, majority) => {
    const { decision } = communeAct(...ABOVE_VOTE, "", written);
    expect([decision.outcome?.value ?? null, decision.majority?.value ?? null]).toEqual([outcome, majority]);
  });

  it("underlines the word itself", () => {
    const written = "Le conseil municipal approuve l’achat à l’unanimité.";
    const { decision } = communeAct(...ABOVE_VOTE, "", written);
    const where = decision.majority?.span;
    expect((where?.end ?? 0) - (where?.start ?? 0)).toBe("unanimité".length);
  });
});

describe("a casting vote", () => {
  it("is read where it is written", () => {
    const act = communeAct(
      ...ABOVE_VOTE,
      "",
      "Pour : 3\nContre : 3\nAbstention : 1",
      "La voix du Président étant prépondérante, la délibération est adoptée.",
    );
    expect(act.vote.castingVote?.value ?? null).toBe(true);
  });
});

describe("the rounds of an election", () => {
  it("are read one by one, with who got how many", () => {
    const { vote, decision } = communeAct(
      ...ABOVE_VOTE,
      "Premier tour",
      "Nombre de votants : 7",
      "Bulletins blancs : 1",
      "Bulletins nuls : 0",
      "Suffrages exprimés : 6",
      "Majorité absolue : 4",
      "M. Luc PETIT : 3 voix",
      "Mme Anne DURAND : trois voix",
      "Deuxième tour",
      "Nombre de votants : 7",
      "Bulletins blancs : 0",
      "Suffrages exprimés : 7",
      "Majorité absolue : 4",
      "Mme Anne DURAND a obtenu 7 voix",
    );
    expect(
      vote.ballots.map((each) => [
        each.round,
        each.voters?.value,
        each.blank?.value,
        each.null?.value,
        each.cast?.value,
        each.absoluteMajority?.value,
        each.results.map((result) => `${result.person.name} ${result.votes.value}`),
      ]),
    ).toEqual([
      [1, 7, 1, 0, 6, 4, ["Luc PETIT 3", "Anne DURAND 3"]],
      [2, 7, 0, undefined, 7, 4, ["Anne DURAND 7"]],
    ]);
    expect(decision.outcome).toBeNull();
  });

  it("are not made of the figures of the attendance", () => {
    expect(communeAct("En exercice : 11 - Présents : 9 - Votants : 9", "Objet : Prêt").vote.ballots).toEqual(
      [],
    );
  });
});

it.each([
  ["par 7 (sept) voix pour et 1 (une) voix contre", 7, 1],
  ["par sept (7) voix pour, une (1) voix contre", 7, 1],
  ["par vingt et une voix pour et deux voix contre", 21, 2],
  ["par vingt et une (21) voix pour et 2 (deux) voix contre", 21, 2],
])("a figure said again in words is one figure: %s", (vote, inFavour, against) => {
  const act = communeAct("Objet : Achat", "", `Le conseil approuve ${vote}.`);
  expect(act.vote.for.figure?.value).toBe(inFavour);
  expect(act.vote.against.figure?.value).toBe(against);
});

it("camps behind the number of the voters and of the votes cast", () => {
  const { vote } = communeAct("Résultat du vote : 9 votants – 9 exprimés – Pour 8 – Contre 1");
  expect([vote.for.figure?.value, vote.against.figure?.value]).toEqual([8, 1]);
});
