import { accountBasis } from "../../law/basis.ts";
import { campSize, votesCounted } from "../../model/arithmetic.ts";
import type { Act, DocumentModel } from "../../model/types.ts";
import type { StyleSet } from "../../styles/style.ts";
import { defineRule } from "../rule.ts";
import { votesAccount } from "../shared/account.ts";
import { lines } from "../shared/lines.ts";
import { whoIs } from "../shared/people.ts";
import { holdsWord, saysIn } from "../shared/phrases.ts";
import { listedVoters } from "../shared/voters.ts";

export default defineRule<"presides" | "votes">({
  id: "compte-administratif",
  group: "votes",
  level: "warning",
  law: ["CGCT L2121-14", "CGCT L2541-13", "CGCT L5211-1"],
  title: {
    fr: "Le maire ou le président se retire du vote de son compte administratif",
    en: "The mayor or president withdraws from the vote on his accounts",
  },
  why: {
    fr: "Quand le compte administratif (ou le compte financier unique) est débattu, l’assemblée élit un président de séance\u00a0; le maire ou le président peut assister à la discussion mais doit se retirer au moment du vote. L’acte doit le dire\u00a0: un vote auquel il a pris part est illégal.",
    en: "When the administrative account (or the single financial account) is debated the assembly elects a chair for it; the mayor or president may attend the discussion but must withdraw at the vote. The act must say so: a vote in which he took part is unlawful.",
  },
  messages: {
    presides: {
      fr: "{name} préside le vote du {account}\u00a0: dites qui préside à sa place, et que le maire ou le président s’est retiré au moment du vote.",
      en: "{name} presides over the vote on the executive’s own accounts: say who presides instead and that the mayor or president withdrew at the vote.",
    },
    votes: {
      fr: "{total} voix pour {total} votant{total#|s}\u00a0: {name} a pris part au vote du {account}\u00a0; retirez cette voix et dites que le maire ou le président s’est retiré.",
      en: "{total} vote{total#|s} for {total} voter{total#|s}: {name} took part in the vote on the executive’s own accounts; take out this vote and say that the mayor or president withdrew.",
    },
  },
  check({ act, document, styles, report }) {
    if (!act.object || !votesAccount(act, styles) || act.stage === "draft" || !isExecutive(act)) return;
    if (act.decision.outcome?.value === "postponed" || withdrew(act, document)) return;
    const president = act.session.president;
    const name = president?.name ?? "";
    const account = /unique/i.test(act.object.value) ? "compte financier unique" : "compte administratif";
    const law = accountBasis(act.law);
    const related = president
      ? [{ span: president.span, message: { fr: "{name} préside", en: "{name} presides" } }]
      : [];
    const total = fullVote(act, document, styles);
    if (total === "less") return;
    const where = total === null ? act.object.span : (act.vote.for.span ?? act.object.span);
    report(
      total === null ? "presides" : "votes",
      where,
      { name, account, total: total ?? 0 },
      { law, related },
    );
  },
  examples: {
    good: [
      lines(
        "Le conseil municipal de Valbrune s’est réuni sous la présidence de Mme Anne DURAND, Maire.",
        "Objet : Approbation du compte administratif 2022",
        "",
        "Mme Anne DURAND, Maire, se retire et M. Luc PETIT préside.",
        "La présente délibération est adoptée à l'unanimité.",
      ),
      lines(
        "Le conseil municipal de Valbrune s’est réuni sous la présidence de Mme Anne DURAND, Maire.",
        "Objet : Affectation du résultat du compte administratif 2022",
        "",
        "La présente délibération est adoptée à l'unanimité.",
      ),
    ],
    bad: [
      {
        text: lines(
          "Le conseil municipal de Valbrune s’est réuni sous la présidence de Mme Anne DURAND, Maire.",
          "Objet : ⟦Approbation du compte administratif 2022⟧",
          "",
          "La présente délibération est adoptée à l'unanimité.",
        ),
      },
      {
        text: lines(
          "Le conseil municipal de Valbrune s’est réuni sous la présidence de Mme Anne DURAND, Maire.",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absente : Ève BLANC",
          "Objet : Approbation du compte administratif 2022",
          "",
          "La présente délibération est adoptée à l'unanimité.",
          "⟦Pour : 3 voix⟧",
          "Contre : 0 voix",
          "Abstention : 0 voix",
        ),
      },
    ],
  },
});

const EXECUTIVE = ["maire", "president", "presidente"];
const NOT_EXECUTIVE = [
  "adjoint",
  "adjointe",
  "vice",
  "doyen",
  "doyenne",
  "conseiller",
  "conseillere",
  "seance",
];

/** Whether who presides is the mayor or president himself, by the function written with his name. */
function isExecutive(act: Act): boolean {
  const office = act.session.president?.office;
  return office != null && holdsWord(office, EXECUTIVE) && !holdsWord(office, NOT_EXECUTIVE);
}

/** Whether the act says in any way that the executive left the chair, the room or the vote. */
function withdrew(act: Act, document: DocumentModel): boolean {
  if (act.movements.some((movement) => movement.kind !== "arrival")) return true;
  const { president } = act.session;
  const { notVoting } = act.vote;
  if ((campSize(notVoting) ?? 0) > 0) return true;
  if (president && whoIs(notVoting.people, president, president) !== null) return true;
  const from = Math.max(act.range.start, act.object?.span.end ?? act.range.start);
  const range = { start: from, end: act.range.end };
  return saysIn(document, range, ["noPart", "leavesRoom", "departs", "presidedBy"], [notVoting.span]);
}

/** The votes when they are as many as the voters; "less" when somebody surely did not vote; null when one cannot tell. */
function fullVote(act: Act, document: DocumentModel, styles: StyleSet): number | "less" | null {
  const votes = votesCounted(act.vote);
  const range = listedVoters(act, document, styles);
  if (!votes?.complete || !range) return null;
  return votes.total < range.usual ? "less" : votes.total;
}
