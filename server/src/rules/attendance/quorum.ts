import { type QuorumRegime, quorumRegimes } from "../../law/quorum.ts";
import { formsAreMixed, listReadings, memberBalance, presentReadings } from "../../model/arithmetic.ts";
import type { Act } from "../../model/types.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { placeOf } from "../shared/people.ts";
import { possibleLaws } from "../shared/possibleLaws.ts";

export default defineRule<"present" | "represented">({
  id: "quorum",
  group: "attendance",
  level: "error",
  law: ["CGCT L2121-17", "CGCT L5211-1", "CGCT L3121-14", "CGCT L4132-13"],
  title: { fr: "Le quorum du jour est atteint", en: "The quorum in force is reached" },
  why: {
    fr: "Sans quorum, l’assemblée ne délibère pas valablement et l’acte peut être annulé. Plus de la moitié des membres en exercice doivent être présents, les pouvoirs ne comptant pas\u00a0; les lois d’urgence sanitaire ont abaissé ce nombre au tiers certains mois de 2020 à 2022.",
    en: "Without a quorum the assembly cannot validly deliberate and the act may be annulled. More than half of the members in office must be present, proxies not counted; emergency laws lowered this to a third in some months of 2020 to 2022.",
  },
  messages: {
    present: {
      fr: "Quorum non atteint\u00a0: {counted} membre{counted#|s} présent{counted#|s} pour {inOffice} en exercice, il en fallait {required} ce jour-là (les pouvoirs ne comptent pas)\u00a0; vérifiez la liste ou convoquez de nouveau.",
      en: "No quorum: {counted} member{counted#|s} present for {inOffice} in office, {required} were needed that day (proxies do not count); check the list or convene again.",
    },
    represented: {
      fr: "Quorum non atteint\u00a0: {counted} membre{counted#|s} présent{counted#|s} ou représenté{counted#|s} pour {inOffice} en exercice, il en fallait {required} ce jour-là\u00a0; vérifiez la liste ou convoquez de nouveau.",
      en: "No quorum: {counted} member{counted#|s} present or represented for {inOffice} in office, {required} were needed that day; check the list or convene again.",
    },
  },
  check({ act, report }) {
    const { members, quorum, session } = act;
    const where = placeOf(members.present);
    if (!where || session.secondConvocation || quorum.statedReached?.value === false) return;
    if (act.decision.outcome?.value === "postponed") return;
    const plain = plainFigures(act);
    if (!plain || isReached(leastDemanding(act, plain))) return;
    // Lists that do not add up leave a doubt on the number in office.
    const balance = memberBalance(members, act.tally);
    const offices = balance && !balance.balanced ? balance.sums : [];
    const figures = { ...plain, inOffice: Math.min(plain.inOffice, ...offices) };
    const nearest = leastDemanding(act, figures);
    if (!nearest || isReached(nearest)) return;
    const { regime, counted, required } = nearest;
    const data = { counted, required, inOffice: figures.inOffice };
    report(regime.countsProxies ? "represented" : "present", where, data, {
      law: regime.law,
      related: members.inOffice
        ? [
            {
              span: members.inOffice.span,
              message: {
                fr: "{inOffice} en exercice, quorum {required}",
                en: "{inOffice} in office, quorum {required}",
              },
            },
          ]
        : [],
    });
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023",
        "Nombre de membres en exercice : 11",
        "Présents : 6",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 8 février 2021",
        "Nombre de membres en exercice : 11",
        "Présents : 4",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023 sur seconde convocation, sans condition de quorum",
        "Nombre de membres en exercice : 11",
        "Présents : 3",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "Nombre de membres en exercice : 11",
          "Présents : ⟦5⟧",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 8 février 2021",
          "Nombre de membres en exercice : 11",
          "Présents : ⟦3⟧",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 8 juin 2020",
          "Nombre de membres en exercice : 11",
          "Présents : ⟦2⟧",
          "Représentés : 1",
          "Absents : 8",
        ),
      },
    ],
  },
});

interface Figures {
  readonly inOffice: number;
  readonly present: number;
  readonly represented: number;
}

/** The figures that speak most for a quorum among those of the lists; null when one is missing or doubtful. */
function plainFigures(act: Act): Figures | null {
  const { members, tally } = act;
  if (!members.inOffice?.sure || !tally.sure || tally.present === null || !members.present.sure) return null;
  if (formsAreMixed(members.present.people)) return null;
  if (members.represented.label !== null && !members.represented.sure) return null;
  return {
    inOffice: members.inOffice.value,
    present: Math.max(...presentReadings(members, tally)),
    represented: Math.max(0, ...listReadings(members.represented, tally.represented)),
  };
}

interface Reading {
  readonly regime: QuorumRegime;
  readonly counted: number;
  readonly required: number;
}

/** Whether nothing is missing, or nobody knows. */
function isReached(reading: Reading | null): boolean {
  return reading === null || reading.counted >= reading.required;
}

/** Of the laws that may govern the day, the one under which least is missing; null when that of a day is unknown. */
function leastDemanding(act: Act, figures: Figures): Reading | null {
  let best: Reading | null = null;
  for (const law of possibleLaws(act)) {
    const regimes = quorumRegimes(law);
    if (regimes.length === 0) return null;
    for (const regime of regimes) {
      const counted = figures.present + (regime.countsProxies ? figures.represented : 0);
      const reading = { regime, counted, required: regime.required(figures.inOffice) };
      if (!best || reading.counted - reading.required > best.counted - best.required) best = reading;
    }
  }
  return best;
}
