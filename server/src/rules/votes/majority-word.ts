import { majorityBasis } from "../../law/basis.ts";
import { campSize } from "../../model/arithmetic.ts";
import type { Act } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { otherMajority } from "../shared/majorityWord.ts";
import { isNearby } from "../shared/nearby.ts";

export default defineRule<"noneAgainst" | "abstentions">({
  id: "majority-word",
  group: "votes",
  level: "warning",
  law: ["CGCT L2121-20", "CGCT L5211-1", "CGCT L3121-14", "CGCT L4132-13", "CASF R123-18"],
  title: {
    fr: "«\u00a0À la majorité\u00a0» suppose une voix contre",
    en: "“À la majorité” supposes a vote against",
  },
  why: {
    fr: "Les abstentions ne sont pas des suffrages exprimés\u00a0: sans voix contre, la décision est prise à l’unanimité. «\u00a0À la majorité\u00a0» laisse croire à une opposition, ou signale une voix contre que le décompte a oubliée.",
    en: "Abstentions are not votes cast: without a vote against, the decision is unanimous. “À la majorité” suggests an opposition, or shows that a vote against was left out of the figures.",
  },
  messages: {
    noneAgainst: {
      fr: "«\u00a0À la majorité\u00a0» sans aucune voix contre\u00a0: écrivez «\u00a0à l’unanimité\u00a0», ou ajoutez les voix contre.",
      en: "“À la majorité” without any vote against: write “à l’unanimité”, or add the votes against.",
    },
    abstentions: {
      fr: "«\u00a0À la majorité\u00a0» sans aucune voix contre ({abstain} abstention{abstain#|s})\u00a0: les abstentions ne comptent pas, «\u00a0à l’unanimité\u00a0» des suffrages exprimés est le mot juste.",
      en: "“À la majorité” without any vote against ({abstain} abstention{abstain#|s}): abstentions do not count, “à l’unanimité” of the votes cast is the right word.",
    },
  },
  check({ act, text, report }) {
    const { majority, outcome } = act.decision;
    if (!majority?.sure || majority.value !== "majority" || outcome?.value === "rejected") return;
    if (act.vote.ballots.length > 0 || isQualified(text, majority.span.end) || !nobodyAgainst(act)) return;
    if (!act.vote.against.span || !isNearby(majority.span, act.vote.against.span)) return;
    const abstain = campSize(act.vote.abstain) ?? 0;
    const edit = otherMajority(text, majority);
    const title = { fr: "Écrire «\u00a0unanimité\u00a0»", en: "Write “unanimité”" };
    report(
      abstain > 0 ? "abstentions" : "noneAgainst",
      majority.span,
      { abstain },
      {
        law: majorityBasis(act.law),
        related: act.vote.against.span
          ? [{ span: act.vote.against.span, message: { fr: "aucune voix contre", en: "no vote against" } }]
          : [],
        fixes: edit ? [{ title, safe: abstain === 0, edits: [edit] }] : [],
        // Many councils call a vote with abstentions a majority: worth saying, not a fault.
        ...(abstain > 0 ? { level: "info" as const } : {}),
      },
    );
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "La présente délibération est adoptée à la majorité.",
        "Pour : 4 voix",
        "Contre : 1 voix",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "La présente délibération est adoptée à l'unanimité.",
        "Pour : 5 voix",
        "Contre : 0 voix",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "La présente délibération est adoptée à la majorité des suffrages exprimés.",
        "Pour : 5 voix",
        "Contre : 0 voix",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "La présente délibération est adoptée à la ⟦majorité⟧.",
          "Pour : 5 voix",
          "Contre : 0 voix",
          "Abstention : 0 voix",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "La présente délibération est adoptée à l'unanimité.",
          "Pour : 5 voix",
          "Contre : 0 voix",
          "Abstention : 0 voix",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Décision : ADOPTÉE À LA ⟦MAJORITÉ⟧",
          "Pour : 4 voix",
          "Contre : 0 voix",
          "Abstention : 1 voix",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Décision : ADOPTÉE À L'UNANIMITÉ",
          "Pour : 4 voix",
          "Contre : 0 voix",
          "Abstention : 1 voix",
        ),
      },
    ],
  },
});

/** Nobody against: a printed 0, and no name either. */
function nobodyAgainst(act: Act): boolean {
  const { against } = act.vote;
  return against.figure?.sure === true && against.figure.value === 0 && against.people.length === 0;
}

/** « À la majorité des suffrages exprimés », « absolue », « qualifiée » is a rule of voting, true of a unanimous vote too. */
function isQualified(text: string, end: number): boolean {
  return /^\s{0,3}(?:absolue|qualifiee|relative|simple|requise|des|de)\b/.test(
    foldText(text.slice(end, end + 40)),
  );
}
