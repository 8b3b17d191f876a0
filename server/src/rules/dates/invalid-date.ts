import { MONTHS, monthLength } from "../../french/calendar.ts";
import { defineRule } from "../rule.ts";
import { datesOf, wordsAt } from "../shared/dateWriting.ts";
import { quoted, say } from "../shared/say.ts";

export default defineRule({
  id: "invalid-date",
  group: "dates",
  level: "error",
  law: [],
  title: say("La date existe", "The date exists"),
  why: say(
    "Une date qui n’existe pas ne dit pas quand l’acte a été pris\u00a0: les délais de recours et de transmission ne peuvent pas être comptés à partir d’elle.",
    "A date that does not exist does not tell when the act was taken: time limits for appeal and filing cannot run from it.",
  ),
  messages: {
    day: say(
      "«\u00a0{words}\u00a0» n’existe pas\u00a0: {month} {year} n’a que {days} jours. Corrigez la date.",
      "“{words}” does not exist: that month ({month} {year}) has only {days} days. Correct the date.",
    ),
  },
  check({ act, text, report }) {
    for (const date of datesOf(act)) {
      const [year = 0, month = 0, day = 0] = date.value.split("-").map(Number);
      const days = monthLength(year, month);
      if (days === 0 || day <= days) continue;
      const words = quoted(wordsAt(text, date.span));
      report("day", date.span, { words, month: MONTHS[month - 1] ?? "", year, days });
    }
  },
  examples: {
    good: [
      "Séance ordinaire du jeudi 29 février 2024\n\nDélibération n° 2024-07\nObjet : Achat d’un broyeur",
      "Délibération n° 2023-12\nObjet : Location du préau du 1er au 31 mars 2023",
    ],
    bad: [
      {
        text: "Séance ordinaire du ⟦31 février 2023⟧\n\nDélibération n° 2023-07\nObjet : Achat d’un broyeur",
      },
      {
        text: "Délibération n° 2023-12\nObjet : Bail\n\nVu la convention du ⟦29/02/2023⟧,\nLe Conseil municipal approuve le bail.",
      },
    ],
  },
});
