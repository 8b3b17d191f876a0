import { interestBasis } from "../../law/basis.ts";
import type { Act, Movement, Person } from "../../model/types.ts";
import { contains } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { speaksOfAccount } from "../shared/account.ts";
import { lines } from "../shared/lines.ts";
import { isOneWord, isSurely, whoIs } from "../shared/people.ts";

export default defineRule<"rapporteur">({
  id: "interested-member",
  group: "votes",
  level: "warning",
  law: ["CGCT L2131-11", "CGCT L5211-3", "CGCT L2541-17"],
  title: {
    fr: "Le rapporteur n’est pas intéressé à l’affaire",
    en: "The rapporteur has no interest in the matter",
  },
  why: {
    fr: "Est illégale la délibération à laquelle a pris part un membre intéressé à l’affaire, et rapporter, c’est prendre part. Un rapporteur qui ne vote pas parce qu’il est intéressé fait courir à l’acte le risque d’annulation.",
    en: "An act in which a member with an interest took part is unlawful, and to report is to take part. A rapporteur who does not vote because of an interest puts the act at risk of annulment.",
  },
  messages: {
    rapporteur: {
      fr: "{name} rapporte l’affaire mais ne prend pas part au vote\u00a0: s’il y est intéressé, faites rapporter un autre membre.",
      en: "{name} reports the matter but takes no part in the vote: if he or she has an interest in it, let another member report.",
    },
  },
  check({ act, styles, report }) {
    const { rapporteur, session } = act;
    const away = notVoting(act);
    if (!rapporteur || rapporteur.key === "" || away.length === 0 || speaksOfAccount(act, styles)) return;
    const found = whoIs(away, rapporteur, session.president);
    if (!found || found === "unknown") return;
    // A surname alone may be another member's.
    if (isOneWord(found) ? sharesName(act, found) : !isSurely(rapporteur, found)) return;
    report(
      "rapporteur",
      found.span,
      { name: rapporteur.name },
      {
        law: interestBasis(act.law),
        related: [{ span: rapporteur.span, message: { fr: "rapporteur", en: "rapporteur" } }],
      },
    );
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Délibération n° 2023-04",
        "Rapporteur : Luc PETIT",
        "Pour : 9",
        "Contre : 0",
        "Ne prend pas part au vote : 1 (Zoé MOREL)",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Délibération n° 2023-04",
        "Rapporteur : Luc PETIT",
        "Mme Zoé MOREL ne prend pas part au vote.",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Rapporteur : Luc PETIT",
          "Pour : 9",
          "Contre : 0",
          "Ne prend pas part au vote : 1 (⟦Luc PETIT⟧)",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Rapporteur : Luc PETIT",
          "M. ⟦Luc PETIT⟧ ne prend pas part au vote.",
        ),
      },
    ],
  },
});

function notVoting(act: Act): Person[] {
  const moved = act.movements.filter(
    (each) => each.kind === "no-part-in-vote" || each.kind === "out-of-room",
  );
  return [...act.vote.notVoting.people, ...moved.map(asItStands)];
}

/** Who moves, at the place of the sentence where that names his function only. */
function asItStands({ person, span }: Movement): Person {
  return contains(span, person.span) ? person : { ...person, span };
}

/** Whether several members bear the words of that name. */
function sharesName(act: Act, person: Person): boolean {
  const { present, represented, absent } = act.members;
  const everyone = [...present.people, ...represented.people, ...absent.people];
  return whoIs(everyone, person, null) === "unknown";
}
