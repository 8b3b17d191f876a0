// Votes whose figures, words and names stand without the usual signs between them.
import { describe, expect, it } from "vitest";
import { ABOVE_VOTE, communeAct, names } from "../acts.ts";

type Figures = readonly (number | null)[];

/** for, against, abstain. */
const VOTES: readonly (readonly [string, string, Figures])[] = [
  ["words first, no colon", "Vote : Pour 5 Contre 0 Abstention 2", [5, 0, 2]],
  ["words first at the head of the line", "Pour 5 Contre 1 Abstention 1", [5, 1, 1]],
  ["words first after « résultat du vote »", "Résultat du vote Pour 5 Contre 1 Abstentions 1", [5, 1, 1]],
  ["figures first, no sign", "Vote : 5 pour 1 contre 1 abstention", [5, 1, 1]],
  ["figures first, « voix »", "Adopté par 5 voix pour 1 contre 1 abstention", [5, 1, 1]],
  [
    "« aucune voix contre »",
    "Le conseil, par 6 voix pour, aucune voix contre, une abstention, approuve l’achat.",
    [6, 0, 1],
  ],
  [
    "« aucun contre »",
    "Le conseil, par 7 voix pour, aucun contre et aucune abstention, approuve l’achat.",
    [7, 0, 0],
  ],
  [
    "« aucun pour l’instant » is no vote",
    "Il n’y a aucun pour l’instant. Le conseil approuve l’achat.",
    [null, null, null],
  ],
  ["« abst. »", "Pour : 5 ; Contre : 2 ; Abst. : 0", [5, 2, 0]],
  ["« 2 abst. »", "→ 4 pour / 1 contre / 2 abst. (Mme MOREL, M. NOËL)", [4, 1, 2]],
  ["« adoptée par six voix »", "La délibération est adoptée par six voix.", [6, null, null]],
  ["« par six voix contre une »", "La délibération est adoptée par six voix contre une.", [6, 1, null]],
  [
    "« par 4 voix contre 2 et 1 abstention »",
    "Le conseil, par 4 voix contre 2 et 1 abstention, adopte.",
    [4, 2, 1],
  ],
  ["« par 9 voix et 1 abstention »", "Approuvé par 6 voix et 1 abstention.", [6, null, 1]],
  [
    "« avec six voix et une abstention »",
    "Le conseil approuve avec six voix et une abstention.",
    [6, null, 1],
  ],
  ["« Sont pour : 5 »", "Sont pour : 5. Sont contre : 1. S'abstient : 1.\nLe conseil adopte.", [5, 1, 1]],
  ["a line each, no colon", "Pour\t5\nContre\t1\nAbstention\t1\nLe conseil adopte.", [5, 1, 1]],
  ["« Pour 2 » ans", "Le conseil loue le local.\nPour 2\nans, le loyer est de 300 €.", [null, null, null]],
  ["« 2 voix contre 5 pour »", "Le conseil, par 2 voix contre 5 pour, adopte.", [5, 2, null]],
];

describe("votes without the usual signs", () => {
  it.each(VOTES)("%s", (_, line, figures) => {
    const { vote } = communeAct(...ABOVE_VOTE, line);
    const of = (camp: { readonly figure: { readonly value: number } | null }) => camp.figure?.value ?? null;
    expect([of(vote.for), of(vote.against), of(vote.abstain)]).toEqual(figures);
  });

  it("takes the names that labels give when the sentence has the figures", () => {
    const { vote } = communeAct(
      ...ABOVE_VOTE,
      "Ont voté CONTRE : Mme MOREL, M. NOËL",
      "S’est ABSTENUE : Mme GRAS",
      "La délibération est adoptée par 4 voix pour, 2 contre et 1 abstention.",
    );
    expect(names(vote.against.people)).toEqual(["MOREL", "NOËL"]);
    expect(names(vote.abstain.people)).toEqual(["GRAS"]);
  });

  it("leaves out names that are not as many as the figure", () => {
    const { vote } = communeAct(
      ...ABOVE_VOTE,
      "Ont voté CONTRE : Mme MOREL",
      "La délibération est adoptée par 4 voix pour, 2 contre et 1 abstention.",
    );
    expect(vote.against.people).toEqual([]);
  });

  it.each([
    ["after a dash", "Abstention(s) : 2 – Groupe Valbourg Solidaire (Mme MOREL, M. NOËL)"],
    ["in brackets", "Abstentions : 2 (Groupe « Valbourg Autrement » : Mme MOREL, M. NOËL)"],
  ])("reads the members of a group named before them, %s", (_, line) => {
    const { vote } = communeAct(...ABOVE_VOTE, "Pour : 5", "Contre : 0", line);
    expect(names(vote.abstain.people)).toEqual(["MOREL", "NOËL"]);
  });

  it("reads no names of a group that are not as many as its votes", () => {
    const { vote } = communeAct(
      ...ABOVE_VOTE,
      "Pour : 4",
      "Abstentions : 3 – Groupe Valbourg Solidaire (Mme MOREL)",
    );
    expect(vote.abstain.people).toEqual([]);
  });
});

describe("words that are of no decision of the act", () => {
  it.each([
    "L’excédent reporté de 2020 s’élève à 302 334 €.",
    "Résultat de fonctionnement reporté : 12 000 €.",
    "Le déficit est reporté en section d’investissement.",
  ])("« %s » puts nothing off", (line) => {
    expect(communeAct(...ABOVE_VOTE, line).decision.outcome?.value).not.toBe("postponed");
  });

  it("still reads an act that is put off", () => {
    expect(
      communeAct(...ABOVE_VOTE, "Le point est reporté à une prochaine séance.").decision.outcome?.value,
    ).toBe("postponed");
  });

  it("takes the unanimity on how to vote for none on the matter", () => {
    const { decision } = communeAct(
      ...ABOVE_VOTE,
      "Le conseil décide à l’unanimité de procéder à un vote à main levée.",
      "La désignation est adoptée par 5 voix pour et 2 abstentions.",
    );
    expect(decision.majority).toBeNull();
  });

  it("takes what the council adopted in an earlier session for no decision of this one", () => {
    const { decision } = communeAct(
      ...ABOVE_VOTE,
      "Lors de la précédente séance, le conseil municipal a adopté le budget supplémentaire.",
    );
    expect(decision.outcome).toBeNull();
  });

  it("reads « Le conseil municipal, prend acte »", () => {
    const { decision } = communeAct(
      ...ABOVE_VOTE,
      "LE CONSEIL MUNICIPAL, PREND ACTE des décisions présentées.",
    );
    expect(decision.outcome?.value).toBe("noted");
  });
});

describe("« NPPV » behind the camps", () => {
  it("is the camp of those who take no part", () => {
    const { vote } = communeAct(
      ...ABOVE_VOTE,
      "Adopté : 4 pour, 2 contre (M. VERT, Mme GRAS), 1 NPPV (Mme MOREL).",
    );
    expect(vote.notVoting.figure?.value).toBe(1);
    expect(names(vote.notVoting.people)).toEqual(["MOREL"]);
    expect(names(vote.against.people)).toEqual(["VERT", "GRAS"]);
  });
});

describe("« sans vote »", () => {
  it("is no verb of decision", () => {
    const act = communeAct(
      ...ABOVE_VOTE,
      "Le conseil municipal prend acte, sans vote, de la présentation du projet.",
    );
    expect(act.decision.outcome?.value).toBe("noted");
  });
});

describe("names without figures", () => {
  const camps = (...lines: readonly string[]) => {
    const { vote } = communeAct(...ABOVE_VOTE, ...lines);
    expect([vote.for.figure, vote.against.figure, vote.abstain.figure]).toEqual([null, null, null]);
    return [names(vote.against.people), names(vote.abstain.people)];
  };
  it("are read behind their labels", () => {
    const lines = [
      "Le conseil approuve.",
      "Se sont abstenus : M. VERT, Mme GRAS",
      "Ont voté contre : M. NOËL",
    ];
    expect(camps(...lines)).toEqual([["NOËL"], ["VERT", "GRAS"]]);
  });
  it("are not read where a sentence goes on behind them", () => {
    const line = "Contre : M. VERT souligne que le broyeur est cher. Le conseil approuve à l'unanimité.";
    expect(camps(line)).toEqual([[], []]);
  });
});

describe("names behind « de »", () => {
  it("are those of the camp when they are as many", () => {
    const { vote } = communeAct(
      ...ABOVE_VOTE,
      "Le conseil, par 4 voix pour, 2 voix contre de M. VERT et de Mme GRAS et une abstention de M. NOËL, adopte.",
    );
    expect(names(vote.against.people)).toEqual(["VERT", "GRAS"]);
    expect(names(vote.abstain.people)).toEqual(["NOËL"]);
  });
});

describe("« dont X » in the brackets of a camp", () => {
  it("names one of its voters, not all", () => {
    const { vote } = communeAct(
      ...ABOVE_VOTE,
      "Vote : pour 5 (dont Mme GRAS par pouvoir), contre 2 (M. VERT, M. NOËL).",
    );
    expect(vote.for.people).toEqual([]);
    expect(names(vote.against.people)).toEqual(["VERT", "NOËL"]);
  });
});

describe("the vote of the tender commission in brackets", () => {
  it("is not that of the council", () => {
    const { vote } = communeAct(
      ...ABOVE_VOTE,
      "Le conseil approuve à l'unanimité le marché attribué par la CAO (4 voix pour, 1 contre).",
    );
    expect(vote.for.figure).toBeNull();
    expect(vote.against.figure).toBeNull();
  });
});
