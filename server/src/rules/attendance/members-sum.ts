import { formsAreMixed, type MemberBalance, memberBalance } from "../../model/arithmetic.ts";
import type { Act } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { defineRule, type Related } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { placeOf } from "../shared/people.ts";

export default defineRule<"sum" | "over" | "elected">({
  id: "members-sum",
  group: "attendance",
  level: "error",
  law: [],
  title: {
    fr: "Présents, représentés et absents font le nombre de membres en exercice",
    en: "Present, represented and absent members add up to the members in office",
  },
  why: {
    fr: "Chaque membre en exercice est présent, représenté ou absent, et une seule de ces choses. Un total qui ne tombe pas juste cache un nom oublié, un nom en trop ou un effectif périmé, et rend douteux le quorum et le nombre de votants.",
    en: "Every member in office is present, represented or absent, and only one of these. A total that does not come out hides a forgotten name, a name too many or an outdated number in office, and casts doubt on the quorum and the voters.",
  },
  messages: {
    sum: {
      fr: "{sum} membre{sum#|s} compté{sum#|s} ({present} présent{present#|s} + {represented} représenté{represented#|s} + {absent} absent{absent#|s}, chacun une fois) pour {inOffice} en exercice, soit un écart de {off}\u00a0: vérifiez les listes et l’effectif.",
      en: "{sum} member{sum#|s} counted ({present} present + {represented} represented + {absent} absent, each once) for {inOffice} in office, off by {off}: check the lists and the number in office.",
    },
    over: {
      fr: "{sum} membre{sum#|s} déjà compté{sum#|s} ({present} présent{present#|s} + {represented} représenté{represented#|s}) pour {inOffice} en exercice\u00a0: retirez le nom en trop ou corrigez l’effectif.",
      en: "{sum} member{sum#|s} already counted ({present} present + {represented} represented) for {inOffice} in office: take out the name too many or correct the number in office.",
    },
    elected: {
      fr: "{inOffice} membre{inOffice#|s} en fonction pour {elected} élu{elected#|s}\u00a0: ils ne peuvent pas être plus nombreux, corrigez l’un des deux chiffres.",
      en: "{inOffice} member{inOffice#|s} in office for {elected} elected: there cannot be more of them, correct one of the two figures.",
    },
  },
  check({ act, text, report }) {
    const balance = memberBalance(act.members, act.tally);
    const { elected, value } = act.members.inOffice ?? {};
    if (elected && value !== undefined && value > elected.value && balance?.balanced !== false)
      return report("elected", elected.span, { inOffice: value, elected: elected.value });
    if (!balance || balance.balanced || namesAreMixed(act) || !act.members.inOffice) return;
    const { inOffice, present, represented, absent, sum } = balance;
    if (votersAreTheRest(act, balance) || namesOnlyExcused(act, balance, text)) return;
    const data = { inOffice, present, represented, absent: absent ?? 0, sum, off: Math.abs(sum - inOffice) };
    report(absent === null ? "over" : "sum", act.members.inOffice.span, data, { related: places(act) });
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023",
        "Nombre de membres en exercice : 5",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
        "Absente : Ève BLANC",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023",
        "En exercice : 15",
        "Présents : 10",
        "Votants : 12",
        "Absents : 3",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023",
        "Membres en exercice : 27",
        "Membres présents : 25 Absents : 2 Dont excusés : 1",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023",
        "Nombre de membres élus : 28 dont 27 sont encore en fonction à la date de la délibération.",
        "Membres présents : 25 Absents : 2 Dont excusés : 1",
      ),
      lines(
        "Comité syndical de Valbrune",
        "Séance du lundi 6 février 2023",
        "Nombre de membres en exercice : 7",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Ève BLANC",
        "Excusé : Jean GRAS",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023",
        "Nombre de membres en exercice : 15",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Ève BLANC, Paul ROUX, Jean GRAS, Léa FAURE, Guy NOËL",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "Nombre de membres en exercice : ⟦6⟧",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
          "Absente : Ève BLANC",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "Membres en exercice : ⟦28⟧",
          "Membres présents : 25 Absents : 2 Dont excusés : 1",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "Nombre de membres élus : ⟦26⟧ dont 27 sont encore en fonction à la date de la délibération.",
          "Membres présents : 25 Absents : 2 Dont excusés : 1",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "Nombre de membres en exercice : ⟦3⟧",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Ève BLANC",
        ),
      },
    ],
  },
});

/** Surnames alone in one list and whole names in another: one member may have been counted twice. */
function namesAreMixed(act: Act): boolean {
  const { present, represented, absent } = act.members;
  const people = [...present.people, ...represented.people, ...absent.people];
  return formsAreMixed(people);
}

/** Whether the text counts no proxies but prints voters, and those who vote unseen are just the members who lack. */
function votersAreTheRest(act: Act, balance: MemberBalance): boolean {
  const { represented } = act.members;
  const voters = act.voters.stated;
  if (!voters || represented.label || represented.people.length > 0) return false;
  const unseen = voters.value - balance.present;
  return unseen > 0 && balance.sums.some((sum) => sum + unseen === balance.inOffice);
}

/** « Excusés : … » without a word of those absent: who stays away without excuse may stand nowhere. */
function namesOnlyExcused(act: Act, { sum, inOffice }: MemberBalance, text: string): boolean {
  const { absent, excused } = act.members;
  if (sum > inOffice || !absent.label || absent.label.start !== excused.label?.start) return false;
  const label = foldText(text.slice(absent.label.start, absent.label.end));
  return label.includes("excus") && !label.includes("absent");
}

function places(act: Act): Related[] {
  const { present, represented, absent, presidentListed } = act.members;
  const related: Related[] = [];
  const add = (list: typeof absent, fr: string, en: string) => {
    const where = placeOf(list);
    if (where) related.push({ span: where, message: { fr, en } });
  };
  add(present, "{present} présent{present#|s}", "{present} present");
  add(represented, "{represented} représenté{represented#|s}", "{represented} represented");
  add(absent, "{absent} absent{absent#|s}", "{absent} absent");
  if (presidentListed === false && act.session.president)
    related.push({
      span: act.session.president.span,
      message: {
        fr: "préside la séance et compte parmi les présents, mais manque à leur liste",
        en: "presides and counts among those present, but is missing from their list",
      },
    });
  return related;
}
