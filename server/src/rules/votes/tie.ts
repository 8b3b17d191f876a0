import { castingVoteBasis } from "../../law/basis.ts";
import { campSize } from "../../model/arithmetic.ts";
import { defineRule } from "../rule.ts";
import { speaksOfAccount } from "../shared/account.ts";
import { lines } from "../shared/lines.ts";

export default defineRule<"tie" | "secret">({
  id: "tie",
  group: "votes",
  level: "warning",
  law: ["CGCT L2121-20", "CGCT L5211-1", "CGCT L3121-15", "CGCT L4132-14", "CASF R123-18"],
  title: { fr: "Un partage des voix dit la voix prépondérante", en: "A tie mentions the casting vote" },
  why: {
    fr: "En cas de partage, la voix du président est prépondérante, sauf au scrutin secret où la proposition n’est pas adoptée. L’acte adopté sur un partage doit le dire, sans quoi la majorité n’apparaît pas.",
    en: "On a tie the president’s vote prevails, except by secret ballot, where the motion is not adopted. An act adopted on a tie must say so, otherwise no majority appears.",
  },
  messages: {
    tie: {
      fr: "Adoptée avec {for} voix pour et {against} contre\u00a0: dites que la voix du président est prépondérante, ou corrigez le décompte.",
      en: "Adopted with {for} vote{for#|s} for and {against} against: say that the president’s vote prevailed, or correct the figures.",
    },
    secret: {
      fr: "Voix prépondérante au scrutin secret\u00a0: elle n’y joue pas, retirez cette mention ou corrigez le mode de scrutin.",
      en: "A casting vote in a secret ballot: it does not apply there, take out this mention or correct the kind of ballot.",
    },
  },
  check({ act, styles, report }) {
    const { vote, decision } = act;
    if (vote.castingVote?.sure && vote.secret) {
      report(
        "secret",
        vote.castingVote.span,
        {},
        {
          law: castingVoteBasis(act.law),
          related: vote.mode
            ? [{ span: vote.mode.span, message: { fr: "mode de scrutin", en: "kind of ballot" } }]
            : [],
        },
      );
      return;
    }
    const inFavour = campSize(vote.for);
    const against = campSize(vote.against);
    if (decision.said?.value !== "adopted" || vote.castingVote) return;
    if (inFavour === null || inFavour === 0 || inFavour !== against || vote.ballots.length > 0) return;
    // The account is adopted unless a majority is against it (CGCT L1612-12).
    if (speaksOfAccount(act, styles)) return;
    const places = [vote.for.span, vote.against.span].filter((each) => each !== null);
    report(
      "tie",
      decision.said.span,
      { for: inFavour, against },
      {
        law: castingVoteBasis(act.law),
        related: places.map((where) => ({
          span: where,
          message: { fr: "partage des voix", en: "tied votes" },
        })),
      },
    );
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "La présente délibération est adoptée, la voix du président étant prépondérante.",
        "Pour : 4 voix, voix prépondérante du maire",
        "Contre : 4 voix",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Objet : Approbation du compte administratif 2022",
        "La présente délibération est adoptée.",
        "Pour : 4 voix",
        "Contre : 4 voix",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "La présente délibération est ⟦adoptée⟧ à la majorité.",
          "Pour : 4 voix",
          "Contre : 4 voix",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Après un vote au scrutin secret, la présente délibération est adoptée par la ⟦voix prépondérante⟧ du président.",
          "Pour : 4 voix",
          "Contre : 4 voix",
        ),
      },
    ],
  },
});
