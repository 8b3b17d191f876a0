import { Cue } from "../../french/cues.ts";
import { type DateReading, type OpeningReading, readDate, readOpening } from "../../french/dates.ts";
import { isUpper } from "../../text/letters.ts";
import { indexWithin } from "../../text/search.ts";
import { dateFact, sourceReading } from "../dateFacts.ts";
import type { Range, Scope } from "../scope.ts";
import type { DateFact } from "../types.ts";

/** The longest opening sentence that is read, in characters. */
const LONGEST_OPENING = 900;

/** The opening sentence « L'an … » (or « Le … , le conseil s'est réuni »), with its date. */
export interface Opening extends Range {
  readonly date: DateFact | null;
  /** Dates written inside it that are the session's: in words and in figures side by side. */
  readonly dates: readonly DateFact[];
}

/** The opening sentence of the act or of its session's header; null when there is none. */
export function readOpeningSentence(scope: Scope): Opening | null {
  for (const range of scope.ranges) {
    const found =
      openingByYear(scope, range) ?? openingByDate(scope, range) ?? openingByMeeting(scope, range);
    if (found) return found;
  }
  return null;
}

function openingByYear(scope: Scope, range: Range): Opening | null {
  for (const phrase of scope.phrasesIn(range)) {
    if (phrase.role !== "opening" || isOfConvocation(scope, range, phrase.start)) continue;
    const reading = readOpening(scope.text, phrase.start);
    if (!reading) continue;
    const end = sentenceEnd(scope.text, phrase.start, range.to);
    const dates = reading.date ? openingDates(scope, reading, reading.date) : [];
    const first = dates[0] ?? null;
    return {
      from: phrase.start,
      to: end,
      date: first,
      dates: first ? [...dates, ...inBrackets(scope, reading.end, end)] : [],
    };
  }
  return null;
}

/**
 * The day in « L'an deux mil vingt, le trois mars, X, maire, a convoqué le conseil », where such a sentence stands above
 * that of the session; null without one.
 */
export function dayOfConvocation(scope: Scope): DateFact | null {
  for (const range of scope.ranges) {
    for (const phrase of scope.phrasesIn(range)) {
      if (phrase.role !== "opening" || !isOfConvocation(scope, range, phrase.start)) continue;
      const reading = readOpening(scope.text, phrase.start);
      return reading?.date ? dateFact(scope.syntax.folded, reading.date, reading.year) : null;
    }
  }
  return null;
}

/** Whether the sentence « L'an … » at `at` says that somebody convened the council, and another one opens its session. */
function isOfConvocation(scope: Scope, range: Range, at: number): boolean {
  const match = CONVENES.exec(scope.text.slice(at, Math.min(range.to, at + CONVENES_REACH)));
  if (!match) return false;
  const from = at + match[0].length;
  return scope
    .phrasesIn(range)
    .some(({ role, start }) => role === "opening" && start > from && start < from + OPENING_REACH);
}

/** Somebody, and that he convened the council, before any word of its meeting. */
const CONVENES = /^(?:(?!reuni|assembl|\n\n)[^:;])*?[ \n]a[ \n]convoque[ \n](?:le|les|l')/;
const CONVENES_REACH = 260;

/**
 * The date of the opening. « L'an deux mille vingt-trois, le 30 novembre 2023 » writes the year twice: when the two
 * differ both dates are given, the one with its own year first.
 */
function openingDates(scope: Scope, opening: OpeningReading, date: DateReading): DateFact[] {
  const { folded } = scope.syntax;
  const own = date.year !== null && date.year !== opening.year ? dateFact(folded, date) : null;
  const fact = dateFact(folded, date, opening.year);
  if (!fact) return own ? [own] : [];
  const yearSpan = own || date.year === null ? opening.yearSpan : date.yearSpan;
  const reading = sourceReading(folded, { ...date, yearSpan }, opening.year);
  // The weekday goes with the date's own year.
  return own
    ? [own, { ...fact, reading: { ...reading, weekday: null, weekdaySpan: null } }]
    : [{ ...fact, reading }];
}

/** « … le onze juillet (11 juillet 2023) »: the same date again in figures. */
function inBrackets(scope: Scope, from: number, to: number): DateFact[] {
  const open = indexWithin(scope.text, "(", from, Math.min(to, from + 4));
  if (open < 0) return [];
  const reading = readDate(scope.text, open + 1);
  const fact = reading && dateFact(scope.syntax.folded, reading);
  return fact ? [fact] : [];
}

/** « Le vingt-neuf juin deux mille vingt et un à vingt heures, le conseil municipal s'est réuni … » */
function openingByDate(scope: Scope, range: Range): Opening | null {
  const { folded } = scope.syntax;
  const { text } = scope;
  let at = range.from;
  for (let tries = 0; tries < 60; tries++) {
    at = indexWithin(
      text,
      "\nle ",
      at === range.from ? Math.max(0, at - 1) : at + 1,
      Math.min(range.to, range.from + 6000),
    );
    if (at < 0) return null;
    const reading = readDate(text, at + 4);
    if (!reading || reading.year === null) continue;
    const end = sentenceEnd(text, at + 1, range.to);
    if (!MET.test(text.slice(reading.end, end))) continue;
    const date = dateFact(folded, reading);
    return { from: at + 1, to: end, date, dates: date ? [date] : [] };
  }
  return null;
}

/** How far a heading reaches in which the council's sentence is looked for. */
const OPENING_REACH = 2500;

/** « 12 RUE X COMPTE-RENDU … Le vingt-deux mars deux mille dix-huit, les membres du comité … » in a text of one line. */
function openingInside(scope: Scope, at: number, reading: DateReading, to: number): Opening | null {
  const { text } = scope;
  const { folded } = scope.syntax;
  const from = at - 3;
  if (!text.startsWith("le ", from) || !isUpper(folded.source.charCodeAt(folded.map[from] as number)))
    return null;
  const end = sentenceEnd(text, from, to);
  if (!MET_SOON.test(text.slice(reading.end, Math.min(end, reading.end + 300)))) return null;
  const date = dateFact(folded, reading);
  return { from, to: end, date, dates: date ? [date] : [] };
}

/** Whoever meets, and that they met, in the sentence of a date. */
const MET_SOON =
  /^,? [^.:;]{0,90}\b(?:conseil|comite|assemblee|bureau|membres|delegues)\b[^.:;]{0,160}\b(?:reunis?|reunie?s?|assembles?|assemblee?s?)\b/;

/** « Le Conseil …, convoqué le …, s'est réuni le mercredi 28 juin 2023 à 9 heures 30 », before the attendance. */
function openingByMeeting(scope: Scope, range: Range): Opening | null {
  const { text } = scope;
  const { folded, cues } = scope.syntax;
  const list = scope.labelsIn(range).find((label) => label.kind === "list" && label.colon);
  const to = Math.min(range.to, range.from + OPENING_REACH, list?.start ?? range.to);
  for (const at of cues.of(Cue.date, range.from, to)) {
    const before = text.slice(Math.max(range.from, at - 300), at);
    const met = MET_ON.exec(before);
    if (!met && !before.endsWith(" le ")) continue;
    const reading = readDate(text, at);
    if (!reading || reading.year === null) continue;
    if (!met) {
      const inside = openingInside(scope, at, reading, range.to);
      if (inside) return inside;
      continue;
    }
    const from = at - before.length + met.index;
    const date = dateFact(folded, reading);
    return { from, to: sentenceEnd(text, from, range.to), date, dates: date ? [date] : [] };
  }
  return null;
}

/** The council, and that it met, right before a date. */
const MET_ON =
  /\b(?:conseil|comite syndical|bureau|assemblee|commission permanente)\b(?:(?!\n\n|\. )[^:;]){0,200}?\b(?:s['\n ]est|se[ \n]sont)[ \n](?:legalement[ \n]|regulierement[ \n])?(?:reunis?|reunies?|assembles?|assemblees?)(?:,?[ \n][^:;.()\d]{0,90})??,?[ \n]le[ \n]$/;

const MET = /\b(?:reunis?|reunie?s?|assembles?|assemblee?s?)\b/;

/** Where a sentence that begins at `from` ends: a full stop at a line's end or before a blank line. */
function sentenceEnd(text: string, from: number, limit: number): number {
  const most = Math.min(limit, from + LONGEST_OPENING);
  for (let at = from; at < most; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a && text.charCodeAt(at + 1) === 0x0a) return at;
    if (code === 0x2e && (text.charCodeAt(at + 1) === 0x0a || at + 1 >= text.length)) return at + 1;
  }
  return most;
}
