/** Dates of folded text, in figures, with the name of the month, and in words. */

import { isDigit } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { isRealDate, isRealDayOfYear } from "./calendar.ts";
import {
  COMMA,
  DOT,
  HYPHEN,
  isGap,
  isLetter,
  matchAny,
  matchPhrase,
  needGap,
  SPACE,
  skipGap,
  startsWord,
} from "./chars.ts";
import {
  type DatePart,
  type DayPart,
  datePartGap,
  type MonthPart,
  readDayFigures,
  readDayWords,
  readMonth,
  readWeekday,
  readYear,
  type YearPart,
} from "./dateParts.ts";
import { type NumericDate, readNumericDate } from "./numericDates.ts";

/** A date as it is written; every span holds offsets of the folded text. */
export interface DateReading {
  /** From the weekday, or the day, to the year (to the month when no year is written). */
  readonly start: number;
  readonly end: number;
  /** numeric « 24/07/2023 », iso « 2023-07-24 », month « 24 juillet 2023 », words « vingt-quatre juillet … ». */
  readonly form: "numeric" | "month" | "words" | "iso";
  /** 0 lundi to 6 dimanche; null when none is written. */
  readonly weekday: number | null;
  readonly weekdaySpan: Span | null;
  readonly day: number;
  readonly daySpan: Span;
  readonly month: number;
  readonly monthSpan: Span;
  readonly year: number | null;
  readonly yearSpan: Span | null;
  /** How many figures the year has; null when it is in words or absent. */
  readonly yearDigits: 2 | 4 | null;
  /** Whether the day is written « 1er » or « premier ». */
  readonly dayOrdinal: boolean;
  /** Whether the day exists; without a year, whether it exists in some year. */
  readonly real: boolean;
}

/**
 * The date that begins at `from`, or after the word « le » there; null when there is none. Day and month are in
 * range, yet the day need not exist: « 31 février 2023 » is read, with `real` false. A year of two figures is 20yy.
 */
export function readDate(text: string, from: number, to: number = text.length): DateReading | null {
  if (!startsWord(text, from)) return null;
  const article = matchPhrase(text, from, to, "le ");
  return readDateAt(text, article < 0 ? from : article, to);
}

/** As `readDate`, without « le ». The offset must be the beginning of a word. */
export function readDateAt(text: string, from: number, to: number): DateReading | null {
  const weekday = isDigit(text.charCodeAt(from)) ? null : readWeekday(text, from, to);
  if (!weekday) return readDay(text, from, to, null);
  let at = weekday.end;
  if (at < to && text.charCodeAt(at) === COMMA) at++;
  at = needGap(text, at, to);
  if (at < 0) return null;
  const article = matchPhrase(text, at, to, "le ");
  return readDay(text, article < 0 ? at : article, to, weekday);
}

function readDay(text: string, at: number, to: number, weekday: DatePart | null): DateReading | null {
  if (at >= to) return null;
  if (!isDigit(text.charCodeAt(at))) return readInWords(text, at, to, weekday);
  const numeric = readNumericDate(text, at, to);
  if (numeric) return fromNumeric(numeric, weekday);
  const before = text.charCodeAt(at - 1);
  if ((before === DOT || before === COMMA) && isDigit(text.charCodeAt(at - 2))) return null;
  const day = readDayFigures(text, at, to);
  if (!day || isCutNumber(text, at, day)) return null;
  const gap = datePartGap(text, day.end, to);
  return readMonthYear(text, gap < 0 ? day.end : gap, to, weekday, day, "month");
}

/** « 2 1 oct. 2024 »: figures that extraction has parted; the day may be 21. */
function isCutNumber(text: string, at: number, day: DayPart): boolean {
  if (day.ordinal || day.end - day.start > 1 || text.charCodeAt(at - 1) !== SPACE) return false;
  const tens = text.charCodeAt(at - 2);
  return tens >= 0x31 && tens <= 0x33 && startsWord(text, at - 2);
}

function readInWords(text: string, at: number, to: number, weekday: DatePart | null): DateReading | null {
  if (text.charCodeAt(at - 1) === HYPHEN && isLetter(text.charCodeAt(at - 2))) return null;
  const day = readDayWords(text, at, to);
  const gap = day ? datePartGap(text, day.end, to) : -1;
  if (!day || gap < 0) return null;
  const reading = readMonthYear(text, gap, to, weekday, day, "words");
  // « un mars » alone is no way to write a date.
  return reading && day.value === 1 && !day.ordinal && reading.year === null ? null : reading;
}

const MONTH_LEADS = ["du mois de ", "du mois d'"] as const;
const YEAR_LEADS = ["de l'an ", "l'an "] as const;

function readMonthYear(
  text: string,
  at: number,
  to: number,
  weekday: DatePart | null,
  day: DayPart,
  form: "month" | "words",
): DateReading | null {
  if (!isLetter(text.charCodeAt(at))) return null;
  const lead = matchAny(text, at, to, MONTH_LEADS);
  const month = readMonth(text, lead < 0 ? at : lead, to);
  if (!month || (month.short && form === "words")) return null;
  const year = readYearAfter(text, month, to);
  // « 12 sept » without full stop or year may be anything; « mar. » is mardi too.
  if (month.short && !year && (!month.dotted || month.value === 3)) return null;
  return reading(form, weekday, day, month, year);
}

function readYearAfter(text: string, month: MonthPart, to: number): YearPart | null {
  const gap = datePartGap(text, month.end, to);
  const at = gap < 0 ? month.end : gap;
  const lead = matchAny(text, at, to, YEAR_LEADS);
  if (lead >= 0) return readYear(text, lead, to);
  return gap < 0 && !isDigit(text.charCodeAt(at)) ? null : readYear(text, at, to);
}

function fromNumeric(date: NumericDate, weekday: DatePart | null): DateReading {
  return reading(
    date.iso ? "iso" : "numeric",
    weekday,
    { ...date.day, ordinal: false },
    date.month,
    date.year,
    date,
  );
}

function reading(
  form: DateReading["form"],
  weekday: DatePart | null,
  day: DayPart,
  month: DatePart,
  year: YearPart | null,
  whole: Span = { start: day.start, end: (year ?? month).end },
): DateReading {
  return {
    start: weekday ? weekday.start : whole.start,
    end: whole.end,
    form,
    weekday: weekday ? weekday.value : null,
    weekdaySpan: weekday && spanOf(weekday),
    day: day.value,
    daySpan: spanOf(day),
    month: month.value,
    monthSpan: spanOf(month),
    year: year ? year.value : null,
    yearSpan: year && spanOf(year),
    yearDigits: year ? year.digits : null,
    dayOrdinal: day.ordinal,
    real: exists(year ? year.value : null, month.value, day.value),
  };
}

function exists(year: number | null, month: number, day: number): boolean {
  return year === null ? isRealDayOfYear(month, day) : isRealDate({ year, month, day });
}

function spanOf(range: Span): Span {
  return { start: range.start, end: range.end };
}

/** The opening words of the minutes: « L'an deux mille vingt-trois et le onze juillet ». */
export interface OpeningReading {
  readonly start: number;
  readonly end: number;
  /** The year of « L'an … »; in an opening without it, the year of the date. */
  readonly year: number;
  readonly yearSpan: Span;
  /** Day and month, with the opening's year when the date has none of its own; null when no date follows. */
  readonly date: DateReading | null;
  /** The year written after the month as well (« L'an …, le jeudi 30 novembre 2023 »), else null. */
  readonly dateYear: number | null;
  /** Whether the year is in figures. */
  readonly numeric: boolean;
}

const YEAR_OPENINGS = ["l'an ", "l an ", "l' an ", "lan "] as const;

/**
 * The opening at `from`: « L'an <year>[,] [et] [le] [weekday] <day> <month> [year] », in words or in figures, or « Le
 * <day> <month> <year> ». Null when no year is there. When `date` has the opening's year, its own `start` and `end`
 * still hold day and month only, and its `yearSpan` is the opening's.
 */
export function readOpening(text: string, from: number, to: number = text.length): OpeningReading | null {
  const yearAt = startsWord(text, from) ? matchAny(text, from, to, YEAR_OPENINGS) : -1;
  if (yearAt < 0) return openingByDate(text, from, to);
  const year = readYear(text, yearAt, to);
  if (!year) return null;
  const yearSpan = spanOf(year);
  const written = readDate(text, afterLinks(text, year.end, to), to);
  const common = { start: from, year: year.value, yearSpan, numeric: year.digits !== null };
  if (!written) return { ...common, end: year.end, date: null, dateYear: null };
  const date =
    written.year === null
      ? {
          ...written,
          year: year.value,
          yearSpan,
          yearDigits: year.digits,
          real: exists(year.value, written.month, written.day),
        }
      : written;
  return { ...common, end: written.end, date, dateYear: written.year };
}

function openingByDate(text: string, from: number, to: number): OpeningReading | null {
  const date = readDate(text, from, to);
  if (!date || date.year === null || !date.yearSpan) return null;
  const { end, year, yearSpan } = date;
  return { start: from, end, year, yearSpan, date, dateYear: year, numeric: date.yearDigits !== null };
}

/** Past « , », « - », « et » and « du » between the year and the day. */
function afterLinks(text: string, from: number, to: number): number {
  let at = skipGap(text, from, to);
  for (const link of [",", "-", "et ", ",", "du "]) {
    const end = matchPhrase(text, at, to, link);
    if (end >= 0) at = isGap(text.charCodeAt(end - 1)) ? end : skipGap(text, end, to);
  }
  return at;
}
