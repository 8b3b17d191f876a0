import { majorityBasis, proxyBasis } from "../../law/basis.ts";
import {
  type CampName,
  campsThatMayBeWrong,
  memberBalance,
  type VoterRange,
  type VotesCounted,
} from "../../model/arithmetic.ts";
import type { Act } from "../../model/types.ts";
import type { MessageData } from "../../text/template.ts";
import { defineRule, type Fix, type Related } from "../rule.ts";
import { ballotOff, tooManyFor } from "../shared/ballotFigures.ts";
import { lines } from "../shared/lines.ts";
import { placeOf } from "../shared/people.ts";
import { voteOff } from "../shared/voteSum.ts";

export default defineRule<"sum" | "away" | "cast" | "ballot" | "results">({
  id: "vote-sum",
  group: "votes",
  level: "error",
  law: ["CGCT L2121-20", "CGCT L5211-1", "CGCT L3121-14", "CGCT L3121-16", "CGCT L4132-13", "CGCT L4132-15"],
  title: { fr: "Le total des voix égale le nombre de votants", en: "The votes add up to the voters" },
  why: {
    fr: "Chaque membre présent ou représenté vote pour, contre, s’abstient ou ne prend pas part au vote. Un total qui diffère du nombre de votants trahit une voix oubliée, un pouvoir compté deux fois ou un décompte repris d’une autre délibération.",
    en: "Each member present or represented votes for, against, abstains or takes no part. A total that differs from the number of voters betrays a forgotten vote, a proxy counted twice or figures copied from another act.",
  },
  messages: {
    sum: {
      fr: "{found} voix comptée{found#|s} ({camps}) pour {expected} votant{expected#|s} ({present} présent{present#|s} + {represented} pouvoir{represented#|s})\u00a0: corrigez le décompte ou les listes.",
      en: "{found} vote{found#|s} counted ({campsEn}) for {expected} voter{expected#|s} ({present} present + {represented} {represented#proxy|proxies}): correct the figures or the lists.",
    },
    away: {
      fr: "{found} voix comptée{found#|s} ({camps}) pour {expected} votant{expected#|s} ({present} présent{present#|s} + {represented} pouvoir{represented#|s} − {away} qui ne {away#prend|prennent} pas part au vote)\u00a0: corrigez le décompte.",
      en: "{found} vote{found#|s} counted ({campsEn}) for {expected} voter{expected#|s} ({present} present + {represented} {represented#proxy|proxies} − {away} taking no part): correct the figures.",
    },
    cast: {
      fr: "{cast} suffrage{cast#|s} exprimé{cast#|s} écrit{cast#|s} pour {for} voix pour et {against} contre\u00a0: le total fait {right} sans les abstentions, corrigez le décompte.",
      en: "{cast} vote{cast#|s} cast printed for {for} in favour and {against} against: they make {right}, abstentions left out; correct the figures.",
    },
    results: {
      fr: "{found} voix obtenue{found#|s} pour {cast} suffrage{cast#|s} exprimé{cast#|s}\u00a0: corrigez les voix ou les suffrages exprimés.",
      en: "{found} vote{found#|s} obtained for {cast} vote{cast#|s} cast: correct the votes or the votes cast.",
    },
    ballot: {
      fr: "{cast} suffrage{cast#|s} exprimé{cast#|s} pour {voters} votant{voters#|s} et {blank} bulletin{blank#|s} blanc{blank#|s} ou nul{blank#|s}\u00a0: le compte donne {right}, corrigez l’un de ces nombres.",
      en: "{cast} vote{cast#|s} cast for {voters} voter{voters#|s} and {blank} blank or void paper{blank#|s}: the count gives {right}, correct one of these figures.",
    },
  },
  check({ act, document, text, styles, report }) {
    for (const ballot of act.vote.ballots) {
      const over = tooManyFor(ballot, act);
      if (over)
        report("results", over.where, over.data, { law: majorityBasis(act.law), related: over.related });
      const wrong = ballotOff(ballot, act);
      if (wrong)
        report(
          "ballot",
          wrong.cast.span,
          { ...wrong.data },
          { law: majorityBasis(act.law), related: wrong.related },
        );
    }
    const off = voteOff(act, document, styles);
    const cast = off ? null : castOff(act);
    if (cast) report("cast", cast.span, cast.data, { law: majorityBasis(act.law), related: cast.related });
    if (!off) return;
    const { votes, range } = off;
    const camp = likeliest(votes, range);
    const where = act.vote[camp].span ?? act.vote.span;
    if (!where) return;
    const { usual: expected, present, represented } = range;
    const { away } = off;
    const data = { found: votes.total, expected, present, represented, away, ...camps(votes) };
    report(away > 0 ? "away" : "sum", where, data, {
      // Who votes: those present, and those who gave them a proxy.
      law: proxyBasis(act.law),
      related: places(act, camp, votes),
      fixes: away > 0 ? [] : fixes(act, text, camp, off.votes, range),
    });
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
        "Adoptée à la majorité.",
        "Pour : 3 voix",
        "Contre : 1 voix",
        "Abstention : 0 voix",
        "Ne prend pas part au vote : 0 voix",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
        "Zoé MOREL, intéressée, quitte la salle et ne prend pas part au vote.",
        "Adoptée à l'unanimité.",
        "Pour : 3 voix",
        "Contre : 0 voix",
        "Abstention : 0 voix",
      ),
      lines("Conseil municipal de Valbrune", "Présents : Anne DURAND, Luc PETIT, Zoé MOREL", "Pour : 4 voix"),
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
        "Absente : Ève BLANC",
        "Mme Zoé MOREL sort au moment du vote.",
        "Adoptée à l'unanimité.",
        "Pour : 3 voix",
        "Contre : 0 voix",
        "Abstention : 0 voix",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Objet : Élection du maire",
          "",
          "Nombre de votants : 15",
          "Bulletins blancs : 1",
          "Suffrages exprimés : 14",
          "Mme Anne DURAND : ⟦9⟧ voix",
          "M. Luc PETIT : 6 voix",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Objet : Élection du maire",
          "",
          "Nombre de votants : 15",
          "Bulletins blancs : 1",
          "Bulletins nuls : 1",
          "Suffrages exprimés : ⟦12⟧",
          "Mme Anne DURAND : 12 voix",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
          "Suffrages exprimés : ⟦3⟧",
          "Pour : 4",
          "Contre : 0",
          "Abstention : 0",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Nombre de membres en exercice : 5",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
          "Absente : Ève BLANC",
          "La présente délibération est adoptée à l'unanimité.",
          "⟦Pour : 5 voix⟧",
          "Contre : 0 voix",
          "Abstention : 0 voix",
          "Ne prend pas part au vote : 0 voix",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Nombre de membres en exercice : 5",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
          "Absente : Ève BLANC",
          "La présente délibération est adoptée à l'unanimité.",
          "Pour : 4 voix",
          "Contre : 0 voix",
          "Abstention : 0 voix",
          "Ne prend pas part au vote : 0 voix",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
          "Absente : Ève BLANC",
          "La présente délibération est adoptée à l'unanimité.",
          "Pour : 4 voix",
          "Contre : 0 voix",
          "⟦Abstention : 1 voix⟧",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
          "Absente : Ève BLANC",
          "La présente délibération est adoptée à la majorité.",
          "⟦Pour : 2 voix⟧",
          "Contre : 1 voix",
          "Abstention : 0 voix",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
          "Absente : Ève BLANC",
          "Mme Zoé MOREL sort au moment du vote.",
          "Adoptée à l'unanimité.",
          "⟦Pour : 4 voix⟧",
          "Contre : 0 voix",
          "Abstention : 0 voix",
        ),
      },
    ],
  },
});

/** « Suffrages exprimés » that are neither for and against together nor, as some count, with the abstentions. */
function castOff({ vote }: Act) {
  const { cast, for: inFavour, against, abstain } = vote;
  if (!cast?.sure || vote.ballots.length > 0 || !inFavour.figure?.sure) return null;
  if (against.figure?.sure === false || abstain.figure?.sure === false) return null;
  const opposed = against.figure?.value ?? against.people.length;
  const right = inFavour.figure.value + opposed;
  const also = right + (abstain.figure?.value ?? abstain.people.length);
  if (cast.value === right || cast.value === also) return null;
  const related: Related[] = [{ span: inFavour.figure.span, message: { fr: "voix pour", en: "votes for" } }];
  if (against.figure)
    related.push({ span: against.figure.span, message: { fr: "voix contre", en: "votes against" } });
  return {
    span: cast.span,
    data: { cast: cast.value, for: inFavour.figure.value, against: opposed, right },
    related,
  };
}

/** The camp to show: the one that is too much when the votes for are the voters already, else the votes for. */
function likeliest(votes: VotesCounted, range: VoterRange): CampName {
  const others = (["against", "abstain", "notVoting"] as const).filter((name) => (votes[name] ?? 0) > 0);
  const [only] = others;
  if (only && (votes.for === null || (others.length === 1 && votes.for === range.usual))) return only;
  return "for";
}

/** « pour 84, contre 0 », what is printed only, in both languages. */
function camps(votes: VotesCounted): MessageData {
  const words = [
    [votes.for, "pour", "for"],
    [votes.against, "contre", "against"],
    [votes.abstain, "abstention", "abstaining"],
    [votes.notVoting, "ne prend pas part", "taking no part"],
  ] as const;
  const printed = words.filter(([figure]) => figure !== null);
  return {
    camps: printed.map(([figure, fr]) => `${fr}\u00a0${figure}`).join(", "),
    campsEn: printed.map(([figure, , en]) => `${en}\u00a0${figure}`).join(", "),
  };
}

function places(act: Act, shown: CampName, votes: VotesCounted): Related[] {
  const related: Related[] = [];
  const add = (where: Related["span"] | null, fr: string, en: string) => {
    if (where) related.push({ span: where, message: { fr, en } });
  };
  const { present, represented } = act.members;
  add(placeOf(present), "{present} présent{present#|s}", "{present} present");
  add(
    placeOf(represented),
    "{represented} pouvoir{represented#|s}",
    "{represented} {represented#proxy|proxies}",
  );
  const vote = act.vote;
  if (shown !== "for" && votes.for !== null) add(vote.for.span, "votes pour", "votes for");
  if (shown !== "against" && votes.against !== null) add(vote.against.span, "votes contre", "votes against");
  if (shown !== "abstain" && votes.abstain !== null) add(vote.abstain.span, "abstentions", "abstentions");
  if (shown !== "notVoting" && votes.notVoting !== null)
    add(vote.notVoting.span, "ne prennent pas part au vote", "taking no part");
  return related;
}

/** The right figure when no other can be wrong: a unanimous vote leaves the votes for, or a vote against too many. */
function fixes(act: Act, text: string, camp: CampName, votes: VotesCounted, range: VoterRange): Fix[] {
  const figure = act.vote[camp].figure;
  const unanimous =
    act.decision.majority?.value === "unanimity" && act.decision.outcome?.value !== "rejected";
  if (!figure || !unanimous || !/^\d+$/.test(text.slice(figure.span.start, figure.span.end))) return [];
  const allFor = votes.against === 0 && votes.abstain === 0 && (votes.notVoting ?? 0) === 0;
  const right = camp === "for" && allFor ? range.usual : camp === "against" ? 0 : null;
  if (right === null) return [];
  const balance = memberBalance(act.members, act.tally);
  // A vote too few may be an abstention that was forgotten as well as a vote for.
  const onlyReading = camp === "against" || campsThatMayBeWrong(votes, range.usual).length === 1;
  return [
    {
      title: { fr: `Écrire ${right}`, en: `Write ${right}` },
      safe: balance?.balanced === true && balance.sum === balance.inOffice && onlyReading,
      edits: [{ span: figure.span, newText: String(right) }],
    },
  ];
}
