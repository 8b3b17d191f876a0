import { majorityBasis } from "../../law/basis.ts";
import { campSize } from "../../model/arithmetic.ts";
import type { Act } from "../../model/types.ts";
import { defineRule, type Fix, type Related } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { otherMajority } from "../shared/majorityWord.ts";
import { isNearby } from "../shared/nearby.ts";
import { voteOff } from "../shared/voteSum.ts";

export default defineRule<"unanimity" | "adopted" | "rejected">({
  id: "decision-word",
  group: "votes",
  level: "error",
  law: ["CGCT L2121-20", "CGCT L5211-1", "CGCT L3121-14", "CGCT L4132-13", "CASF R123-18"],
  title: { fr: "Le mot de la décision suit les voix", en: "The word of the decision follows the votes" },
  why: {
    fr: "Les décisions sont prises à la majorité absolue des suffrages exprimés\u00a0: les voix pour contre les voix contre. Une unanimité avec des voix contre, ou une adoption avec plus de contre que de pour, fait dire à l’acte le contraire de son vote.",
    en: "Decisions are taken by the absolute majority of the votes cast: votes for against votes against. A unanimity with votes against, or an adoption with more against than for, makes the act say the contrary of its vote.",
  },
  messages: {
    unanimity: {
      fr: "«\u00a0Unanimité\u00a0» avec {against} voix contre\u00a0: écrivez «\u00a0à la majorité\u00a0» ou corrigez le décompte.",
      en: "“Unanimité” with {against} vote{against#|s} against: write “à la majorité” or correct the figures.",
    },
    adopted: {
      fr: "Adoptée avec {for} voix pour et {against} contre\u00a0: la délibération est rejetée, corrigez le mot ou le décompte.",
      en: "Adopted with {for} vote{for#|s} for and {against} against: the motion is rejected, correct the word or the figures.",
    },
    rejected: {
      fr: "Rejetée avec {for} voix pour et {against} contre\u00a0: la délibération est adoptée, corrigez le mot ou le décompte.",
      en: "Rejected with {for} vote{for#|s} for and {against} against: the motion is adopted, correct the word or the figures.",
    },
  },
  check({ act, document, text, styles, report }) {
    const { outcome, said, majority } = act.decision;
    if (act.vote.ballots.length > 0 || act.decision.otherQuestion) return;
    const inFavour = campSize(act.vote.for);
    const against = campSize(act.vote.against);
    if (against === null || act.vote.against.figure?.sure === false) return;
    const data = { for: inFavour ?? 0, against };
    const related = places(act);
    const law = majorityBasis(act.law);
    const figures = act.vote.span ?? act.vote.against.span;
    if (said && inFavour !== null && act.vote.for.figure?.sure !== false) {
      if (said.value === "adopted" && against > inFavour)
        return report("adopted", said.span, data, { law, related });
      if (said.value === "rejected" && inFavour > against)
        return report("rejected", said.span, data, { law, related });
    }
    if (!figures || !majority || !isNearby(majority.span, figures)) return;
    if (isOfLaterVote(text, figures.end, majority.span.start)) return;
    // « à l'unanimité moins 2 voix contre »
    if (isOfOneArticle(text, majority.span.start, figures.start)) return;
    if (/^\s(?:moins|sauf)\s/.test(text.slice(majority.span.end, majority.span.end + 8))) return;
    if (!majority.sure || majority.value !== "unanimity" || against === 0) return;
    // All may refuse with one voice; not where some are for.
    if (outcome?.value === "rejected" && (inFavour ?? 0) === 0) return;
    // A vote that adds up without the votes against has its fault in that figure, which `vote-sum` shows.
    const off = voteOff(act, document, styles);
    if (off && off.votes.total - against === off.range.usual) return;
    // The word is surely the wrong one only when the figures are proved right by the lists.
    const safe = off === null && act.tally.voters !== null && act.tally.sure;
    report("unanimity", majority.span, data, { law, related, fixes: fixes(act, text, safe) });
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "La présente délibération est adoptée à l'unanimité.",
        "Pour : 4 voix",
        "Contre : 0 voix",
        "Abstention : 1 voix",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "La présente délibération est rejetée à la majorité.",
        "Pour : 1 voix",
        "Contre : 4 voix",
        "Abstention : 0 voix",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "La présente délibération est rejetée à l'unanimité.",
        "Pour : 0 voix",
        "Contre : 5 voix",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Le conseil municipal refuse l'attribution de cette indemnité.",
          "",
          "À l'⟦unanimité⟧ (pour : 3 contre : 6 abstentions : 1)",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Le conseil municipal refuse l'attribution de cette indemnité.",
          "",
          "À la majorité (pour : 3 contre : 6 abstentions : 1)",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "La présente délibération est adoptée à l'⟦unanimité⟧.",
          "Pour : 4 voix",
          "Contre : 1 voix",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "La présente délibération est adoptée à la majorité.",
          "Pour : 4 voix",
          "Contre : 1 voix",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "La présente délibération est ⟦adoptée⟧ à la majorité.",
          "Pour : 2 voix",
          "Contre : 3 voix",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "La présente délibération est ⟦rejetée⟧ à la majorité.",
          "Pour : 4 voix",
          "Contre : 1 voix",
        ),
      },
    ],
  },
});

/** « - article 3 : unanimité », where the figures stand on another line: the word is of that article alone. */
function isOfOneArticle(text: string, word: number, figures: number): boolean {
  const line = text.lastIndexOf("\n", word) + 1;
  const apart = figures < line || text.slice(word, Math.max(word, figures)).includes("\n");
  return apart && /^\W{0,4}(?:article|titre|chapitre|section|lot) \w{1,5}\b/i.test(text.slice(line, word));
}

/** « (5 pour, 2 contre), … (unanimité).⏎⏎… à l'unanimité »: each vote has its word, and the last is of the last. */
function isOfLaterVote(text: string, figuresEnd: number, word: number): boolean {
  const between = text.slice(figuresEnd, Math.max(figuresEnd, word));
  return /\bunanimit/i.test(between) && /\n[ \t]*\r?\n/.test(between);
}

function places(act: Act): Related[] {
  const { for: inFavour, against } = act.vote;
  return [
    ...(inFavour.span ? [{ span: inFavour.span, message: { fr: "votes pour", en: "votes for" } }] : []),
    ...(against.span ? [{ span: against.span, message: { fr: "votes contre", en: "votes against" } }] : []),
  ];
}

function fixes(act: Act, text: string, safe: boolean): Fix[] {
  const edit = act.decision.majority && otherMajority(text, act.decision.majority);
  if (!edit) return [];
  return [{ title: { fr: "Écrire «\u00a0majorité\u00a0»", en: "Write “majorité”" }, safe, edits: [edit] }];
}
