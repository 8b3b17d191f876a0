import { type CalendarDate, fromIso, MONTHS, WEEKDAYS } from "../../french/calendar.ts";
import type { Act, DateFact } from "../../model/types.ts";
import { span } from "../../text/span.ts";
import { defineRule, type Fix } from "../rule.ts";
import { datesOf, datesOutside, inCaseOf, wordsAt } from "../shared/dateWriting.ts";
import { dateData, weekdayData, weekdayOfIso } from "../shared/frenchDate.ts";
import { say } from "../shared/say.ts";
import { evidenceFor } from "../shared/sessionEvidence.ts";

export default defineRule({
  id: "weekday",
  group: "dates",
  level: "error",
  law: [],
  title: say("Le jour de la semaine est celui de la date", "The weekday is that of the date"),
  why: say(
    "Le jour de la semaine et la date se contrôlent l’un l’autre. S’ils ne s’accordent pas, l’un des deux est faux, et l’on ne sait plus quel jour le conseil s’est réuni.",
    "The weekday and the date check each other. When they disagree one of them is wrong, and nobody can tell on which day the council met.",
  ),
  messages: {
    wrong: say(
      "Le {date} est un {right}, pas un {written}\u00a0: corrigez le jour ou la date.",
      "{dateEn} is a {rightEn}, not a {writtenEn}: correct the weekday or the date.",
    ),
  },
  check({ act, document, text, report }) {
    for (const date of [...datesOf(act), ...datesOutside(act, document)]) {
      const written = date.reading.weekday;
      const right = weekdayOfIso(date.value);
      const where = date.reading.weekdaySpan;
      if (written === null || right === null || written === right || !where || !date.sure) continue;
      const isSession = act.session.dates.some((each) => each.span.start === date.span.start);
      const meant = isSession ? dateMeant(act, date, written) : null;
      const name = inCaseOf(wordsAt(text, where), WEEKDAYS[right] ?? "");
      const writeWeekday: Fix = {
        title: say(`Écrire «\u00a0${name}\u00a0»`, `Write “${name}”`),
        // The date is right for sure only when the act says it a second time.
        safe: isSession && meant === null && evidenceFor(act, date.value, date.span.start) > 0,
        edits: [{ span: where, newText: name }],
      };
      report(
        "wrong",
        where,
        {
          ...dateData("date", date.value),
          ...weekdayData("right", right),
          ...weekdayData("written", written),
        },
        { fixes: meant ? [writeDate(date, meant), writeWeekday] : [writeWeekday] },
      );
    }
  },
  examples: {
    good: [
      "Séance ordinaire du mercredi 12 juillet 2023\n\nDélibération n° 2023-31\nObjet : Achat d’un broyeur",
      "Délibération n° 2023-31\nObjet : Fête du lundi\n\nLa fête aura lieu le samedi 2 septembre 2023.",
    ],
    bad: [
      {
        text: "Séance ordinaire du ⟦mardi⟧ 12 juillet 2023\n\nL’an deux mille vingt-trois et le douze juillet, le Conseil municipal s’est réuni.\n\nDélibération n° 2023-31\nObjet : Achat d’un broyeur",
        fixed:
          "Séance ordinaire du mercredi 12 juillet 2023\n\nL’an deux mille vingt-trois et le douze juillet, le Conseil municipal s’est réuni.\n\nDélibération n° 2023-31\nObjet : Achat d’un broyeur",
      },
      {
        text: "Séance ordinaire du ⟦mardi⟧ 12 juillet 2023\n\nL’an deux mille vingt-trois et le onze juillet, le Conseil municipal s’est réuni.\n\nDélibération n° 2023-31\nObjet : Achat d’un broyeur",
        fixed:
          "Séance ordinaire du mardi 11 juillet 2023\n\nL’an deux mille vingt-trois et le onze juillet, le Conseil municipal s’est réuni.\n\nDélibération n° 2023-31\nObjet : Achat d’un broyeur",
      },
      {
        text: "Conseil municipal du 7 octobre 2022\nPrésents : Anne BEL, Luc COLIN.\n1. Achat d’un broyeur\nAdopté à l’unanimité.\n2. Bail du four\nAdopté à l’unanimité.\nQuestions diverses\nRéunion publique : ⟦mardi⟧ 20/10/2022.",
        fixed:
          "Conseil municipal du 7 octobre 2022\nPrésents : Anne BEL, Luc COLIN.\n1. Achat d’un broyeur\nAdopté à l’unanimité.\n2. Bail du four\nAdopté à l’unanimité.\nQuestions diverses\nRéunion publique : jeudi 20/10/2022.",
      },
      {
        text: "Délibération n° 2023-31\nObjet : Marché\n\nLe marché du ⟦Dimanche⟧ 2 septembre 2023 est maintenu.",
        fixed:
          "Délibération n° 2023-31\nObjet : Marché\n\nLe marché du Samedi 2 septembre 2023 est maintenu.",
      },
    ],
  },
});

/** The other date that the act gives to its session, when the weekday written here is that date's; else null. */
function dateMeant(act: Act, date: DateFact, weekday: number): CalendarDate | null {
  const other = act.session.dates.find((each) => {
    return each.sure && each.value !== date.value && weekdayOfIso(each.value) === weekday;
  });
  return date.reading.form === "month" && other ? fromIso(other.value) : null;
}

function writeDate({ reading }: DateFact, meant: CalendarDate): Fix {
  const { daySpan, monthSpan, yearSpan } = reading;
  const day = meant.day === 1 ? "1er" : String(meant.day);
  const month = MONTHS[meant.month - 1] ?? "";
  const words = yearSpan ? `${day} ${month} ${meant.year}` : `${day} ${month}`;
  return {
    title: say(`Écrire «\u00a0${words}\u00a0»`, `Write “${words}”`),
    safe: false,
    edits: [{ span: span(daySpan.start, (yearSpan ?? monthSpan).end), newText: words }],
  };
}
