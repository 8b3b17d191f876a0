import { quorumRegimes, quorumSurelyMissed } from "../../law/quorum.ts";
import { formsAreMixed, listReadings, memberBalance, presentReadings } from "../../model/arithmetic.ts";
import type { Act } from "../../model/types.ts";
import { defineRule, type Fix } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { possibleLaws } from "../shared/possibleLaws.ts";

export default defineRule<"threshold" | "notReached" | "office">({
  id: "quorum-stated",
  group: "attendance",
  level: "error",
  law: ["CGCT L2121-17", "CGCT L5211-1", "CGCT L3121-14", "CGCT L4132-13"],
  title: { fr: "Le quorum annoncé est celui de la loi", en: "The quorum announced is the one of the law" },
  why: {
    fr: "Le quorum se calcule sur les membres en exercice\u00a0: plus de la moitié, soit la moitié arrondie au-dessous plus un (le tiers arrondi au-dessus dans les périodes d’urgence sanitaire). Un seuil faux, ou un quorum dit atteint quand les chiffres disent le contraire, se lit au premier coup d’œil du contrôle de légalité.",
    en: "The quorum is reckoned on the members in office: more than half, that is half rounded down plus one (a third rounded up in the emergency periods). A wrong threshold, or a quorum said to be reached when the figures deny it, is seen at first glance.",
  },
  messages: {
    office: {
      fr: "{said} membre{said#|s} en exercice dans la phrase du quorum, mais {inOffice} à la mention des membres en exercice\u00a0: corrigez l’un des deux nombres.",
      en: "{said} member{said#|s} in office in the sentence on the quorum, but {inOffice} where the members in office are stated: correct one of the two figures.",
    },
    threshold: {
      fr: "Quorum annoncé {stated}\u00a0: pour {inOffice} membres en exercice, la loi demande {required} ce jour-là\u00a0; corrigez ce seuil ou le nombre des membres en exercice.",
      en: "Quorum announced {stated}: for {inOffice} members in office, the law asks for {required} on that day; correct this threshold or the number of members in office.",
    },
    notReached: {
      fr: "Quorum dit atteint, mais {present} membre{present#|s} présent{present#|s} pour {inOffice} en exercice n’y suffi{present#t|sent} pas\u00a0: corrigez la liste des présents ou cette mention.",
      en: "Quorum said to be reached, but {present} member{present#|s} present for {inOffice} in office {present#is|are} not enough: correct the list of those present or this statement.",
    },
  },
  check({ act, report }) {
    const { members, quorum } = act;
    if (!members.inOffice?.sure) return;
    checkThreshold(act, (stated, required, fixes) => {
      const data = { stated: stated.value, required, inOffice: members.inOffice?.value ?? 0 };
      report("threshold", stated.span, data, { law: lawOf(act), fixes });
    });
    const said = quorum.officeSaid;
    const sums = memberBalance(members, act.tally);
    // Where the lists do not make the members in office either, `members-sum` tells it.
    if (said && sums?.balanced !== false && said.value !== members.inOffice.value)
      report(
        "office",
        said.span,
        { said: said.value, inOffice: members.inOffice.value },
        // Two figures of the text that differ: no article is needed to see it.
        { law: [], related: [{ span: members.inOffice.span, message: IN_OFFICE }] },
      );
    if (!quorum.statedReached?.sure || !quorum.statedReached.value) return;
    const figures = figuresOf(act);
    if (!figures) return;
    if (act.session.secondConvocation || !possibleLaws(act).every((law) => quorumSurelyMissed(law, figures)))
      return;
    report(
      "notReached",
      quorum.statedReached.span,
      { present: figures.present, inOffice: figures.inOffice },
      { law: lawOf(act) },
    );
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023",
        "Nombre de membres en exercice : 11",
        "Quorum : 6",
        "Présents : 7",
        "Le quorum étant atteint, la séance est ouverte.",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 8 février 2021",
        "Nombre de membres en exercice : 11",
        "Quorum : 4",
        "Présents : 4",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "Nombre de membres en exercice : 11",
          "Quorum : ⟦5⟧",
          "Présents : 7",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "Nombre de membres en exercice : 11",
          "Quorum : 6",
          "Présents : 7",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "Nombre de membres en exercice : 11",
          "Présents : 8",
          "Le quorum est atteint (8 présents sur ⟦12⟧ membres en exercice).",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "Nombre de membres en exercice : 11",
          "Présents : 5",
          "Le ⟦quorum étant atteint⟧, la séance est ouverte.",
        ),
      },
    ],
  },
});

const IN_OFFICE = { fr: "{inOffice} en exercice", en: "{inOffice} in office" };

type Stated = NonNullable<Act["quorum"]["stated"]>;

function checkThreshold(act: Act, tell: (stated: Stated, required: number, fixes: Fix[]) => void): void {
  const { stated } = act.quorum;
  const office = act.members.inOffice;
  if (!stated?.sure || !office || act.session.secondConvocation) return;
  const laws = possibleLaws(act).map(quorumRegimes);
  if (laws.some((each) => each.length === 0)) return;
  const regimes = laws.flat();
  const balance = memberBalance(act.members, act.tally);
  const offices = balance && !balance.balanced ? [office.value, ...balance.sums] : [office.value];
  if (regimes.some((regime) => offices.some((each) => regime.required(each) === stated.value))) return;
  const thresholds = new Set(regimes.map((regime) => regime.required(office.value)));
  const [required] = thresholds;
  if (required === undefined) return;
  const fix: Fix = {
    title: { fr: "Écrire {required}", en: "Write {required}" },
    safe: balance?.balanced === true && balance.sum === office.value,
    edits: [{ span: stated.span, newText: String(required) }],
  };
  tell(stated, required, thresholds.size === 1 ? [fix] : []);
}

/** The figures that speak most for a quorum; null when one is missing or doubtful. */
function figuresOf(act: Act): { inOffice: number; present: number; represented: number } | null {
  const { members, tally } = act;
  if (!members.inOffice?.sure || !tally.sure || tally.present === null || !members.present.sure) return null;
  if (formsAreMixed(members.present.people)) return null;
  const balance = memberBalance(members, tally);
  if (balance && !balance.balanced) return null;
  return {
    inOffice: members.inOffice.value,
    present: Math.max(...presentReadings(members, tally)),
    represented: Math.max(0, ...listReadings(members.represented, tally.represented)),
  };
}

function lawOf(act: Act): readonly string[] {
  return quorumRegimes(act.law)[0]?.law ?? [];
}
