/** Dates in figures only: « 24/07/2023 », « 24.07.23 », « 2023-07-24 ». */

import { isDigit } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { DOT, digitsEnd, endsWord, HYPHEN, isLetter, SLASH, SPACE, startsWord } from "./chars.ts";
import { type DatePart, isYear, type YearPart } from "./dateParts.ts";

/** The three parts of a date in figures; it may be a day that does not exist (31/02/2023). */
export interface NumericDate extends Span {
  readonly iso: boolean;
  readonly day: DatePart;
  readonly month: DatePart;
  readonly year: YearPart;
}

/**
 * The date in figures at `at`; null when day or month are out of range, and for versions, telephone numbers,
 * fractions, and numbers of acts (« n° 12-05-23 »), which only look alike. Two figures of a year mean 20yy.
 */
export function readNumericDate(text: string, at: number, to: number): NumericDate | null {
  const first = digitsEnd(text, at, to, 5);
  const iso = first - at === 4;
  // Most figures of a text are of amounts: what follows tells them, before anything else is looked at.
  if (iso ? text.charCodeAt(first) !== HYPHEN : first - at > 2 || separatorAt(text, first) === 0) return null;
  if (first === at || !startsAlone(text, at)) return null;
  return iso ? readIsoDate(text, at, first, to) : readDayFirst(text, at, first, to);
}

function readIsoDate(text: string, at: number, yearEnd: number, to: number): NumericDate | null {
  const monthEnd = digitsEnd(text, yearEnd + 1, to, 3);
  const dayEnd = digitsEnd(text, monthEnd + 1, to, 3);
  if (text.charCodeAt(yearEnd) !== HYPHEN || text.charCodeAt(monthEnd) !== HYPHEN) return null;
  if (monthEnd - yearEnd !== 3 || dayEnd - monthEnd !== 3 || runsOn(text, dayEnd, to, HYPHEN)) return null;
  const year = { value: Number(text.slice(at, yearEnd)), start: at, end: yearEnd, digits: 4 } as const;
  return checked(true, part(text, monthEnd + 1, dayEnd), part(text, yearEnd + 1, monthEnd), year, at, dayEnd);
}

function readDayFirst(text: string, at: number, dayEnd: number, to: number): NumericDate | null {
  const separator = separatorAt(text, dayEnd);
  const monthAt = afterSeparator(text, dayEnd, separator);
  const monthEnd = digitsEnd(text, monthAt, to, 3);
  if (monthAt < 0 || monthEnd === monthAt || monthEnd - monthAt > 2) return null;
  const yearAt = afterSeparator(text, monthEnd, separator);
  if (yearAt < 0) return null;
  const yearEnd = digitsEnd(text, yearAt, to, 5);
  const digits = yearEnd - yearAt;
  if ((digits !== 2 && digits !== 4) || runsOn(text, yearEnd, to, separator)) return null;
  const figures = dayEnd - at + (monthEnd - monthAt);
  // « 1/2/23 » is a reference as often as a date, and « 1.12.23 » a section.
  if (digits === 2 && figures < (separator === SLASH ? 3 : 4)) return null;
  if (separator !== SLASH && !endsWord(text, yearEnd, to)) return null;
  const written = Number(text.slice(yearAt, yearEnd));
  const year = {
    value: digits === 2 ? 2000 + written : written,
    start: yearAt,
    end: yearEnd,
    digits,
  } as const;
  return checked(false, part(text, at, dayEnd), part(text, monthAt, monthEnd), year, at, yearEnd);
}

function checked(
  iso: boolean,
  day: DatePart,
  month: DatePart,
  year: YearPart,
  start: number,
  end: number,
): NumericDate | null {
  if (day.value < 1 || day.value > 31 || month.value < 1 || month.value > 12 || !isYear(year.value))
    return null;
  return { iso, day, month, year, start, end };
}

function part(text: string, start: number, end: number): DatePart {
  return { value: Number(text.slice(start, end)), start, end };
}

/** The separator at `at`, of which a slash may have one space on each side; 0 when there is none. */
function separatorAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === SLASH || code === DOT || code === HYPHEN) return code;
  return code === SPACE && text.charCodeAt(at + 1) === SLASH ? SLASH : 0;
}

/** The offset after the separator that stands at `at`, or -1 when it is not `separator`. */
function afterSeparator(text: string, at: number, separator: number): number {
  if (separator === 0 || separatorAt(text, at) !== separator) return -1;
  const after = text.charCodeAt(at) === SPACE ? at + 2 : at + 1;
  return separator === SLASH && text.charCodeAt(after) === SPACE ? after + 1 : after;
}

function runsOn(text: string, end: number, to: number, separator: number): boolean {
  if (end >= to) return false;
  const code = text.charCodeAt(end);
  return isDigit(code) || (code === separator && isDigit(text.charCodeAt(end + 1)));
}

/** Whether nothing before makes the figures a part of something longer, or the number of an act. */
function startsAlone(text: string, at: number): boolean {
  if (!startsWord(text, at)) return false;
  const before = text.charCodeAt(at - 1);
  const further = text.charCodeAt(at - 2);
  if (before === DOT && isDigit(further)) return false;
  if ((before === SLASH || before === HYPHEN) && (isDigit(further) || isLetter(further))) return false;
  const lead = text.slice(Math.max(0, at - 3), at);
  return !(lead.endsWith("n°") || lead === "n° " || lead === "no ");
}
