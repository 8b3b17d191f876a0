import type { DateReading } from "../../french/dates.ts";
import { findDates } from "../../french/findDates.ts";
import { dateFact } from "../../model/dateFacts.ts";
import type { Act, DateFact, DocumentModel } from "../../model/types.ts";
import { toFolded } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";

/** The words of a span. */
export function wordsAt(text: string, where: Span): string {
  return text.slice(where.start, where.end);
}

/** Whether the words of a span begin with a letter: « onze », « deux-mille-vingt-trois », « premier ». */
function inWords(text: string, where: Span): boolean {
  return !/^\d/.test(wordsAt(text, where));
}

/** Whether the day, or the year, of the date is written in words. */
export function writtenInWords(
  text: string,
  { daySpan, yearSpan }: DateReading,
): { day: boolean; year: boolean } {
  return { day: inWords(text, daySpan), year: yearSpan !== null && inWords(text, yearSpan) };
}

/** Every date of the act with its year, each place once, in the order of the text. */
export function datesOf(act: Act): DateFact[] {
  const byPlace = new Map<number, DateFact>();
  for (const date of [...act.session.dates, ...act.dates]) {
    if (within(act, date) && !byPlace.has(date.span.start)) byPlace.set(date.span.start, date);
  }
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The dates after or between the acts (questions diverses, notes), which are in none of them, told with the first. */
export function datesOutside(act: Act, { acts, syntax }: DocumentModel): DateFact[] {
  if (act.index !== 0) return [];
  const { folded } = syntax;
  return acts.flatMap(({ range }, at) => {
    const from = toFolded(folded, range.end);
    const next = acts[at + 1]?.range.start;
    const to = next === undefined ? folded.text.length : toFolded(folded, next);
    return findDates(folded.text, from, to).flatMap((reading) => dateFact(folded, reading) ?? []);
  });
}

/**
 * Whether a place is the act's own. The header of the session is shared by every act of a file: what stands in it is
 * told once, by the first act.
 */
export function within(act: Act, { span }: { readonly span: Span }): boolean {
  return act.index === 0 || (span.start >= act.range.start && span.end <= act.range.end);
}

/** New words in the letter case of the old ones: small, Capital or CAPITALS. */
export function inCaseOf(old: string, words: string): string {
  const letters = old.replace(/\P{L}/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase();
  const first = letters.charAt(0);
  return first !== "" && first === first.toUpperCase()
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}
