import { nominationBasis } from "../../law/basis.ts";
import { absoluteMajority } from "../../law/majority.ts";
import { sumOf } from "../../model/arithmetic.ts";
import type { Act, Ballot } from "../../model/types.ts";
import { defineRule, type Fix } from "../rule.ts";
import { lines } from "../shared/lines.ts";

export default defineRule<"majority">({
  id: "absolute-majority",
  group: "votes",
  level: "error",
  law: ["CGCT L2121-21", "CGCT L2122-7", "CGCT L5211-1", "CGCT L5211-2"],
  title: {
    fr: "La majorité absolue est la moitié des suffrages plus un",
    en: "The absolute majority is half of the votes cast plus one",
  },
  why: {
    fr: "La majorité absolue se calcule sur les suffrages exprimés, sans les blancs ni les nuls\u00a0: la moitié arrondie au-dessous, plus un. Un chiffre faux peut faire proclamer élu qui ne l’est pas, ou ouvrir un tour de trop.",
    en: "The absolute majority is reckoned on the votes cast, without blank and void papers: half rounded down, plus one. A wrong figure may proclaim elected one who is not, or open a needless round.",
  },
  messages: {
    majority: {
      fr: "La majorité absolue écrite est {stated}, mais pour {cast} suffrage{cast#|s} exprimé{cast#|s} elle est de {right}\u00a0: corrigez ce nombre.",
      en: "The absolute majority printed is {stated}, but for {cast} vote{cast#|s} cast it is {right}: correct this figure.",
    },
  },
  check({ act, text, report }) {
    for (const ballot of act.vote.ballots) {
      const { absoluteMajority: stated, cast } = ballot;
      const votes = votesCastIn(ballot);
      if (!stated?.sure || votes === null || stated.value === absoluteMajority(votes)) continue;
      if (isOfMembers(act, stated.value)) continue;
      const data = { stated: stated.value, cast: votes, right: absoluteMajority(votes) };
      report("majority", stated.span, data, {
        law: nominationBasis(act.law),
        related: cast ? [{ span: cast.span, message: { fr: "suffrages exprimés", en: "votes cast" } }] : [],
        fixes: fixes(ballot, text, data.right),
      });
    }
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Délibération n° 2023-04",
        "Objet : Élection du maire",
        "",
        "Premier tour de scrutin",
        "Nombre de votants : 15",
        "Bulletins nuls : 1",
        "Suffrages exprimés : 14",
        "Majorité absolue : 8",
        "Mme Anne DURAND : 14 voix",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Délibération n° 2023-04",
        "Objet : Élection du maire",
        "",
        "Premier tour de scrutin",
        "Nombre de votants : 15",
        "Suffrages exprimés : 13",
        "Majorité absolue : 7",
        "Mme Anne DURAND : 13 voix",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Objet : Élection du maire",
          "",
          "Premier tour de scrutin",
          "Nombre de votants : 15",
          "Bulletins nuls : 1",
          "Suffrages exprimés : 14",
          "Majorité absolue : ⟦7⟧",
          "Mme Anne DURAND : 14 voix",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Objet : Élection du maire",
          "",
          "Premier tour de scrutin",
          "Nombre de votants : 15",
          "Bulletins nuls : 1",
          "Suffrages exprimés : 14",
          "Majorité absolue : 8",
          "Mme Anne DURAND : 14 voix",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Objet : Élection du maire",
          "",
          "Premier tour de scrutin",
          "Nombre de votants : 15",
          "Suffrages exprimés : 13",
          "Majorité absolue : ⟦8⟧",
          "Mme Anne DURAND : 13 voix",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Objet : Élection du maire",
          "",
          "Premier tour de scrutin",
          "Nombre de votants : 15",
          "Suffrages exprimés : 13",
          "Majorité absolue : 7",
          "Mme Anne DURAND : 13 voix",
        ),
      },
    ],
  },
});

/**
 * Whether the majority is that of the members, not of the votes cast: so the presidents of conseils départementaux and
 * régionaux are elected (CGCT L3122-1, L4133-1).
 */
function isOfMembers({ law }: Act, stated: number): boolean {
  if (law.kind !== "departement" && law.kind !== "region") return false;
  const inOffice = law.inOffice ?? null;
  return law.election === "president" || (inOffice !== null && stated === absoluteMajority(inOffice));
}

/** The votes cast: as printed, else the voters without blank and void papers; null when neither is sure. */
function votesCastIn(ballot: Ballot): number | null {
  if (ballot.cast) return ballot.cast.sure ? ballot.cast.value : null;
  if (!ballot.voters?.sure || (!ballot.blank && !ballot.null)) return null;
  return ballot.voters.value - (ballot.blank?.value ?? 0) - (ballot.null?.value ?? 0);
}

function fixes(ballot: Ballot, text: string, right: number): Fix[] {
  const stated = ballot.absoluteMajority;
  if (!stated || !/^\d+$/.test(text.slice(stated.span.start, stated.span.end))) return [];
  const results = sumOf(ballot.results.map((each) => each.votes.value));
  return [
    {
      title: { fr: "Écrire {right}", en: "Write {right}" },
      safe: results === ballot.cast?.value,
      edits: [{ span: stated.span, newText: String(right) }],
    },
  ];
}
