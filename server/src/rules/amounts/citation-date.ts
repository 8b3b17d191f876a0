import type { TextCitation } from "../../french/citations.ts";
import type { DateReading } from "../../french/dates.ts";
import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { say } from "../shared/say.ts";

export default defineRule({
  id: "citation-date",
  group: "amounts",
  level: "warning",
  law: [],
  title: say("L’année d’une loi est celle de son numéro", "The year of a law is that of its number"),
  why: say(
    "Le numéro d’une loi, d’une ordonnance ou d’un décret commence par l’année de sa signature. Quand le numéro et la date ne s’accordent pas, le visa renvoie à un texte qui n’existe pas.",
    "The number of a law, an ordonnance or a décret begins with the year it was signed in. When number and date disagree, the visa points to a text that does not exist.",
  ),
  messages: {
    year: say(
      "Le numéro {number} est de {numberYear}, la date écrite de {dateYear}\u00a0: vérifiez la référence sur Légifrance.",
      "Number {number} is of {numberYear}, the date written of {dateYear}: check the reference on Légifrance.",
    ),
  },
  check({ act, report }) {
    for (const citation of act.citations) {
      const { number, year, numberSpan, date } = citation;
      if (number === null || year === null || !numberSpan || !date || !date.real || date.yearDigits !== 4)
        continue;
      if (date.year === null || date.year === year || isTurnOfYear(citation.kind, year, date)) continue;
      report(
        "year",
        span(date.start, date.end),
        { number, numberYear: year, dateYear: date.year },
        { related: [{ span: numberSpan, message: say("Numéro de {numberYear}", "Number of {numberYear}") }] },
      );
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nVu la loi n° 2015-991 du 7 août 2015,\nVu la loi n° 82-213 du 2 mars 1982,\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nVu le décret n° 2021-1311 du 7 octobre 2021,\nVu la loi du 1er juillet 1901,\n\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nVu la loi n° 2015-991 du ⟦7 août 2014⟧,\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nVu le décret n° 2021-1311 du ⟦7 octobre 2022⟧,\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});

/** A décret or an ordonnance signed in the last days of a year may bear a number of the year it was published in. */
function isTurnOfYear(kind: TextCitation["kind"], year: number, date: DateReading): boolean {
  return !kind.startsWith("loi") && date.year === year - 1 && date.month === 12 && date.day >= 25;
}
