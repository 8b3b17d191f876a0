/** The parts of a date in folded text: weekday, day, month and year, each with the offset after it. */

import { isDigit } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { FOLDED_MONTHS, WEEKDAYS } from "./calendar.ts";
import {
  COMMA,
  DEGREE,
  DOT,
  digitsEnd,
  HYPHEN,
  isLetter,
  lettersEnd,
  matchAny,
  matchPhrase,
  SPACE,
  skipGap,
} from "./chars.ts";
import { scanNumberWords } from "./numbers.ts";

/** A value and its place: folded offsets. */
export interface DatePart extends Span {
  readonly value: number;
}

/** A day of the month; `ordinal` for « 1er » and « premier ». */
export interface DayPart extends DatePart {
  readonly ordinal: boolean;
}

/** A month; `short` when it is abbreviated (« févr. »), `dotted` when a full stop says so. */
export interface MonthPart extends DatePart {
  readonly short: boolean;
  readonly dotted: boolean;
}

/** A year; `digits` is null when it is in words. */
export interface YearPart extends DatePart {
  readonly digits: 2 | 4 | null;
}

const WEEKDAY_INDEX: ReadonlyMap<string, number> = new Map(WEEKDAYS.map((name, index) => [name, index]));
const MONTH_INDEX: ReadonlyMap<string, number> = new Map(
  FOLDED_MONTHS.map((name, index) => [name, index + 1]),
);
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ["jan", 1],
  ["janv", 1],
  ["fev", 2],
  ["fevr", 2],
  ["mar", 3],
  ["avr", 4],
  ["juil", 7],
  ["juill", 7],
  ["aou", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Years outside these are no dates of an act or of a law: they are amounts, numbers, areas. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2199;

/** A day's name at `at`: 0 for lundi to 6 for dimanche. */
export function readWeekday(text: string, at: number, to: number): DatePart | null {
  const end = lettersEnd(text, at, to, 9);
  const value = WEEKDAY_INDEX.get(text.slice(at, end));
  return value === undefined || isDigit(text.charCodeAt(end)) ? null : { value, start: at, end };
}

/** A day of the month in figures: « 11 », « 05 », « 1er », « 1 er », « 1° », « 1” » of a scan. Its value is 1-31. */
export function readDayFigures(text: string, at: number, to: number): DayPart | null {
  const end = digitsEnd(text, at, to, 3);
  const value = Number(text.slice(at, end));
  if (end - at < 1 || end - at > 2 || value < 1 || value > 31) return null;
  if (value !== 1) return { value, start: at, end, ordinal: false };
  if (text.charCodeAt(end) === DEGREE && end < to) return { value, start: at, end: end + 1, ordinal: true };
  if (end < to && '"”'.includes(text.charAt(end)) && text.charCodeAt(end + 1) === SPACE)
    return { value, start: at, end: end + 1, ordinal: true };
  const rank = matchAny(text, skipGap(text, end, to), to, ["er", "ier"]);
  return { value, start: at, end: rank < 0 ? end : rank, ordinal: rank >= 0 };
}

/** A day of the month in words: « premier », « onze », « vingt et un ». Its value is 1-31. */
export function readDayWords(text: string, at: number, to: number): DayPart | null {
  const first = matchPhrase(text, at, to, "premier");
  if (first >= 0) return { value: 1, start: at, end: first, ordinal: true };
  const number = scanNumberWords(text, at, to);
  if (!number || number.value < 1 || number.value > 31) return null;
  return { ...number, ordinal: false };
}

/** The name of a month at `at`, whole or abbreviated. */
export function readMonth(text: string, at: number, to: number): MonthPart | null {
  const end = lettersEnd(text, at, to, 10);
  if (end - at < 3) return null;
  const word = text.slice(at, end);
  const whole = MONTH_INDEX.get(word);
  if (whole !== undefined) return { value: whole, start: at, end, short: false, dotted: false };
  const short = SHORT_MONTHS.get(word);
  if (short === undefined) return null;
  const dotted = end < to && text.charCodeAt(end) === DOT;
  return { value: short, start: at, end: dotted ? end + 1 : end, short: true, dotted };
}

/** A year of four figures or in words, 1700 to 2199, that is not a sum (« deux mille euros »). */
export function readYear(text: string, at: number, to: number): YearPart | null {
  const year = isDigit(text.charCodeAt(at)) ? readYearFigures(text, at, to) : readYearWords(text, at, to);
  return year && isYear(year.value) && !isCounted(text, year.end, to) ? year : null;
}

/** Whether a number can be a year of four figures. */
export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

function readYearFigures(text: string, at: number, to: number): YearPart | null {
  const end = digitsEnd(text, at, to, 5);
  if (end - at !== 4) return null;
  const after = text.charCodeAt(end);
  const decimal = (after === COMMA || after === DOT) && isDigit(text.charCodeAt(end + 1));
  return decimal && end + 1 < to ? null : { value: Number(text.slice(at, end)), start: at, end, digits: 4 };
}

function readYearWords(text: string, at: number, to: number): YearPart | null {
  const number = scanNumberWords(text, at, to);
  return number && { ...number, digits: null };
}

const COUNTED = ["euros", "euro", "eur", "\u00a4", "habitants", "voix"] as const;

function isCounted(text: string, end: number, to: number): boolean {
  return matchAny(text, skipGap(text, end, to), to, COUNTED) >= 0;
}

/** The offset after what may join day, month and year: a space, a line end or a hyphen; -1 when there is none. */
export function datePartGap(text: string, at: number, to: number): number {
  const next = skipGap(text, at, to);
  if (next > at) return next;
  return at < to && text.charCodeAt(at) === HYPHEN && !isGapAfterHyphen(text, at) ? at + 1 : -1;
}

function isGapAfterHyphen(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return !isLetter(code) && !isDigit(code);
}
