import { isRealDate } from "../../french/calendar.ts";

/** A date, or a year alone, that the number of an act holds; `start` and `end` are offsets in the number. */
export interface NumberDate {
  readonly year: number;
  /** Both null when only the year can be meant. */
  readonly month: number | null;
  readonly day: number | null;
  readonly start: number;
  readonly end: number;
}

/** A number that begins with a whole date and goes on with an order number: `2021-03-11-9`, `20210311-9`. */
const WHOLE_DATE = /^(\D{0,12}?)((?:19|20)\d\d)([-./_ ]?)(\d\d)\3(\d\d)(?=[-./_ ]\d{1,5}\D{0,4}$)/;
const YEAR = /(?<!\d)(?:19[89]|20\d)\d(?!\d)/g;

/**
 * The date that a number holds when it can be read in one way only, whatever the house: a whole date followed by an
 * order number, or one four-digit year beside other figures. « 2011-02-001 » could be a month or an order number: its
 * year alone is read. Null when there is no year, or when figures alone could be an order number.
 */
export function dateInNumber(number: string): NumberDate | null {
  const whole = WHOLE_DATE.exec(number);
  if (whole) {
    const [all, prefix = "", year, , month, day] = whole;
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    if (isRealDate(date)) return { ...date, start: prefix.length, end: all.length };
  }
  const years = [...number.slice(0, 80).matchAll(YEAR)];
  const only = years[0];
  if (!only || years.length > 1) return null;
  const start = only.index;
  const others = number.slice(0, start) + number.slice(start + 4);
  if (!/\d/.test(others)) return null;
  return { year: Number(only[0]), month: null, day: null, start, end: start + 4 };
}
