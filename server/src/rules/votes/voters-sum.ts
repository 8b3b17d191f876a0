import { mayBeVoters, memberBalance, type VoterRange, votesCounted } from "../../model/arithmetic.ts";
import type { Act, DocumentModel } from "../../model/types.ts";
import type { StyleSet } from "../../styles/style.ts";
import { defineRule, type Fix, type Related } from "../rule.ts";
import { type AwayForVote, awayForVote } from "../shared/awayForVote.ts";
import { lines } from "../shared/lines.ts";
import { placeOf } from "../shared/people.ts";
import { imbalance, listedVoters, mayHaveMoved } from "../shared/voters.ts";

export default defineRule<"voters" | "away">({
  id: "voters-sum",
  group: "votes",
  level: "warning",
  law: [],
  title: {
    fr: "Les votants sont les présents et les pouvoirs",
    en: "The voters are those present and the proxies",
  },
  why: {
    fr: "Le nombre de votants annoncé en tête est celui des présents plus celui des pouvoirs, moins ceux qui ne prennent pas part au vote. Un autre nombre vient souvent d’une séance précédente.",
    en: "The number of voters announced is that of the members present plus the proxies, less those who take no part in the vote. Another number often comes from an earlier meeting.",
  },
  messages: {
    voters: {
      fr: "{stated} votant{stated#|s} annoncé{stated#|s}, mais {expected} d’après les listes ({present} présent{present#|s} + {represented} pouvoir{represented#|s})\u00a0: corrigez le nombre ou les listes.",
      en: "{stated} voter{stated#|s} announced, but {expected} by the lists ({present} present + {represented} {represented#proxy|proxies}): correct the figure or the lists.",
    },
    away: {
      fr: "{stated} votant{stated#|s} annoncé{stated#|s}, mais {expected} d’après les listes ({present} présent{present#|s} + {represented} pouvoir{represented#|s} − {away} qui ne {away#prend|prennent} pas part au vote)\u00a0: corrigez le nombre ou les listes.",
      en: "{stated} voter{stated#|s} announced, but {expected} by the lists ({present} present + {represented} {represented#proxy|proxies} − {away} taking no part): correct the figure or the lists.",
    },
  },
  check({ act, document, text, styles, report }) {
    const { stated } = act.voters;
    const range = stated?.sure ? listedVoters(act, document, styles) : null;
    if (!stated || !range || explained(act, stated.value, range)) return;
    const { usual, present, represented } = range;
    const data = { stated: stated.value, expected: usual, present, represented, away: 0 };
    const related = places(act);
    if (!mayHaveMoved(stated.value, range, act, document)) {
      report("voters", stated.span, data, { related, fixes: fixes(act, text, usual) });
      return;
    }
    const away = stated.value < usual ? knownAway(act, document, styles, range) : null;
    if (!away || stated.value >= usual - away.people.length - away.proxies) return;
    const expected = usual - away.people.length;
    report("away", stated.span, { ...data, expected, away: usual - expected }, { related });
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Membres en exercice : 5",
        "Membres présents : 3",
        "Membres votants : 4",
        "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Membres votants : 3",
        "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
        "M. Paul ROUX n'a pas pris part au vote.",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
        "Votants : 3",
        "Pour : 3",
        "Contre : 0",
        "Abstention : 1",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Membres en exercice : 5",
          "Membres votants : ⟦5⟧",
          "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
          "Absente : Ève BLANC",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Membres en exercice : 5",
          "Membres votants : 4",
          "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
          "Absente : Ève BLANC",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absente : Ève BLANC",
          "Votants : ⟦2⟧",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absente : Ève BLANC",
          "Votants : 3",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
          "Absente : Ève BLANC",
          "Mme Zoé MOREL sort au moment du vote.",
          "Votants : ⟦2⟧",
        ),
      },
    ],
  },
});

/** Who surely is away for the vote, where the lists can be read in one way and nobody else comes or goes. */
function knownAway(
  act: Act,
  document: DocumentModel,
  styles: StyleSet,
  range: VoterRange,
): AwayForVote | null {
  if (range.most > range.usual || range.also.some((each) => each !== range.usual)) return null;
  return awayForVote(act, document, styles);
}

/** Whether the figure is right in one of the senses in which « votants » is written. */
function explained(act: Act, stated: number, range: VoterRange): boolean {
  if (mayBeVoters(range, stated)) return true;
  const votes = votesCounted(act.vote);
  if (votes) {
    if (stated === range.usual - (votes.notVoting ?? 0)) return true;
    // « Votants » as votes cast (suffrages exprimés), when all the camps together make the voters.
    const cast = (votes.for ?? 0) + (votes.against ?? 0);
    if (stated === cast && mayBeVoters(range, votes.total)) return true;
  }
  const balance = imbalance(act);
  return balance !== null && stated === range.usual - (balance.sum - balance.inOffice);
}

function places(act: Act): Related[] {
  const { present, represented } = act.members;
  const here = placeOf(present);
  const proxies = placeOf(represented);
  return [
    ...(here
      ? [{ span: here, message: { fr: "{present} présent{present#|s}", en: "{present} present" } }]
      : []),
    ...(proxies
      ? [
          {
            span: proxies,
            message: {
              fr: "{represented} pouvoir{represented#|s}",
              en: "{represented} {represented#proxy|proxies}",
            },
          },
        ]
      : []),
  ];
}

function fixes(act: Act, text: string, expected: number): Fix[] {
  const { stated } = act.voters;
  if (!stated || !/^\d+$/.test(text.slice(stated.span.start, stated.span.end))) return [];
  const balance = memberBalance(act.members, act.tally);
  return [
    {
      title: { fr: "Écrire {expected}, d’après les listes", en: "Write {expected}, from the lists" },
      safe: balance?.balanced === true && balance.sum === balance.inOffice,
      edits: [{ span: stated.span, newText: String(expected) }],
    },
  ];
}
