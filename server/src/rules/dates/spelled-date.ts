import { fromIso, MONTHS } from "../../french/calendar.ts";
import { numberToWords, type Spelling, yearToWords } from "../../french/numberWords.ts";
import type { SessionDate } from "../../model/types.ts";
import type { TextEdit } from "../../text/edit.ts";
import { hull, type Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { inCaseOf, within, wordsAt, writtenInWords } from "../shared/dateWriting.ts";
import { dateData } from "../shared/frenchDate.ts";
import { say } from "../shared/say.ts";
import { soundSessionDates } from "../shared/sessionDay.ts";
import { evidenceFor } from "../shared/sessionEvidence.ts";

export default defineRule({
  id: "spelled-date",
  group: "dates",
  level: "error",
  law: [],
  title: say("La date en lettres est la date en chiffres", "The date in words is the date in figures"),
  why: say(
    "La phrase d’ouverture écrit la date de la séance en toutes lettres\u00a0; c’est souvent elle que l’on oublie de changer d’un acte à l’autre. La date en lettres et la date en chiffres doivent dire le même jour.",
    "The opening sentence writes the date of the session in words, and it is often the one left unchanged from one act to the next. The date in words and the date in figures must name the same day.",
  ),
  messages: {
    differs: say(
      "La date en lettres dit le {words}, la date en chiffres le {figures}\u00a0: corrigez celle des deux qui est fausse.",
      "The date in words says {wordsEn}, the date in figures {figuresEn}: correct whichever of the two is wrong.",
    ),
  },
  check({ act, text, report }) {
    const dates = soundSessionDates(act);
    const inFigures = dates.filter((date) => !someWords(text, date));
    const reference = inFigures[0];
    if (!reference) return;
    for (const spelled of dates) {
      if (!someWords(text, spelled) || !within(act, spelled)) continue;
      if (inFigures.some((each) => each.value === spelled.value)) continue;
      const parts = differingParts(text, spelled, reference.value);
      const where = hull(parts.map((part) => part.span));
      if (!where) continue;
      const edits: TextEdit[] = parts.map((part) => ({ span: part.span, newText: part.right }));
      report(
        "differs",
        where,
        { ...dateData("words", spelled.value), ...dateData("figures", reference.value) },
        {
          related: [
            { span: reference.span, message: say("En chiffres\u00a0: {figures}", "In figures: {figuresEn}") },
          ],
          fixes: [
            {
              title: say("Écrire en lettres le {figures}", "Write {figuresEn} in words"),
              safe: evidenceFor(act, reference.value, spelled.span.start) > 1,
              edits,
            },
          ],
        },
      );
    }
  },
  examples: {
    good: [
      "Séance du 8 février 2021\n\nL’an deux-mille-vingt-et-un et le huit février, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      "Séance du 1er février 2021\n\nL’an deux mil vingt et un, le premier février, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      "L’an deux mil vingt et un, le premier février, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
    ],
    bad: [
      {
        text: "Séance du lundi 8 février 2021\n\nL’an deux-mille-vingt-et-un et le ⟦dix-huit⟧ février, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
        fixed:
          "Séance du lundi 8 février 2021\n\nL’an deux-mille-vingt-et-un et le huit février, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      },
      {
        text: "Séance du 8 février 2021\n\nL’an ⟦deux mil vingt⟧, le huit février, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
        fixed:
          "Séance du 8 février 2021\n\nL’an deux mil vingt et un, le huit février, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      },
      {
        text: "Séance du 1er février 2021\n\nL’an deux-mille-vingt-et-un et le ⟦onze mars⟧, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
        fixed:
          "Séance du 1er février 2021\n\nL’an deux-mille-vingt-et-un et le premier février, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      },
    ],
  },
});

function someWords(text: string, date: SessionDate): boolean {
  const { day, year } = writtenInWords(text, date.reading);
  return day || year;
}

interface Part {
  readonly span: Span;
  readonly right: string;
}

/** The parts of a date in words that are not those of the ISO day, each with the right words in the same spelling. */
function differingParts(text: string, { reading, value }: SessionDate, iso: string): Part[] {
  const right = fromIso(iso);
  const wrong = fromIso(value);
  if (!right || !wrong) return [];
  const { daySpan, monthSpan, yearSpan } = reading;
  const parts: Part[] = [];
  const put = (span: Span, words: string) => {
    const old = wordsAt(text, span);
    parts.push({ span, right: inCaseOf(old, words) });
  };
  const spelling = spellingOf(wordsAt(text, yearSpan ?? daySpan));
  if (right.year !== wrong.year && yearSpan) {
    const old = wordsAt(text, yearSpan);
    const words = /^\d/.test(old) ? String(right.year) : yearToWords(right.year, spelling);
    put(yearSpan, /\bmil\b/i.test(old) ? words.replace("mille", "mil") : words);
  }
  // A day in figures is compared by `session-date`.
  if (!writtenInWords(text, reading).day) return parts;
  if (right.day !== wrong.day) put(daySpan, dayWords(wordsAt(text, daySpan), right.day, spelling));
  if (right.month !== wrong.month) put(monthSpan, MONTHS[right.month - 1] ?? "");
  return parts;
}

function dayWords(old: string, day: number, spelling: Spelling): string {
  if (/^\d/.test(old)) return day === 1 ? "1er" : String(day);
  return day === 1 ? "premier" : numberToWords(day, { spelling });
}

/** « deux-mille-vingt-et-un » is the spelling of 1990, « deux mille vingt et un » the traditional one. */
function spellingOf(words: string): Spelling {
  return /mille?[-‐‑]|[-‐‑]et[-‐‑]/i.test(words) ? "rectified" : "traditional";
}
