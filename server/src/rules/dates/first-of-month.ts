import { FOLDED_MONTHS } from "../../french/calendar.ts";
import { foldText } from "../../text/fold.ts";
import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { datesOf, wordsAt } from "../shared/dateWriting.ts";
import { say } from "../shared/say.ts";

const MONTH_NAMES: ReadonlySet<string> = new Set(FOLDED_MONTHS);

export default defineRule({
  id: "first-of-month",
  group: "dates",
  level: "warning",
  law: [],
  title: say("Le premier du mois s’écrit «\u00a01er\u00a0»", "The first of the month is written “1er”"),
  why: say(
    "En français, le premier jour du mois est le seul qui prenne l’ordinal\u00a0: «\u00a01er février\u00a0». «\u00a01 février\u00a0» vient d’un champ rempli par une machine\u00a0; il se corrige avant la signature.",
    "In French the first day of the month is the only one written as an ordinal: “1er février”. “1 février” comes from a field filled by a machine; it is corrected before signature.",
  ),
  messages: {
    ordinal: say(
      "«\u00a0{words}\u00a0» s’écrit «\u00a01er {month}\u00a0».",
      "“{words}” is written “1er {month}”.",
    ),
  },
  check({ act, text, report }) {
    for (const { reading } of datesOf(act)) {
      const { form, daySpan, monthSpan } = reading;
      if (form !== "month" || wordsAt(text, daySpan) !== "1") continue;
      const month = wordsAt(text, monthSpan);
      // « 1 OCT. » is the stamp of an office.
      if (!MONTH_NAMES.has(foldText(month))) continue;
      report(
        "ordinal",
        span(daySpan.start, monthSpan.end),
        { words: `1\u00a0${month}`, month },
        {
          fixes: [
            {
              title: say("Écrire «\u00a01er\u00a0»", "Write “1er”"),
              safe: true,
              edits: [{ span: daySpan, newText: "1er" }],
            },
          ],
        },
      );
    }
  },
  examples: {
    good: [
      "Séance du 1er février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      "Délibération n° 2021-03\nObjet : Bail\n\nLe bail court du 01/02/2021 au 11 février 2022.",
    ],
    bad: [
      {
        text: "Séance ordinaire du lundi ⟦1 février⟧ 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
        fixed:
          "Séance ordinaire du lundi 1er février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      },
      {
        text: "Délibération n° 2021-03\nObjet : Bail\n\nLe bail prend effet le ⟦1 Avril⟧ 2021.",
        fixed: "Délibération n° 2021-03\nObjet : Bail\n\nLe bail prend effet le 1er Avril 2021.",
      },
    ],
  },
});
