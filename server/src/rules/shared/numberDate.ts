import { type CalendarDate, isRealDate } from "../../french/calendar.ts";

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
/** A number that holds a day written the French way behind an order number: `14/29062023`, `07-29-06-2023`. */
const FRENCH_DATE = /(?<!\d)(\d\d)([-./_ ]?)(\d\d)\2((?:19|20)\d\d)$/;
/** The same written the other way: `07-20240926`. */
const TAIL_DATE = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)$/;
const YEAR = /(?<!\d)(?:19[89]|20\d)\d(?!\d)/g;

const LONGEST = 80;

/**
 * The date that a number holds when it can be read in one way only, whatever the house: a whole date beside an
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
  const french = FRENCH_DATE.exec(number.slice(0, LONGEST));
  if (french && /\d[-./_ ]$/.test(number.slice(0, french.index))) {
    const [all, day, , month, year] = french;
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    if (isRealDate(date)) return { ...date, start: french.index, end: french.index + all.length };
  }
  const tail = TAIL_DATE.exec(number.slice(0, LONGEST));
  if (tail && /\d[-./_ ]$/.test(number.slice(0, tail.index))) {
    const [all, year, month, day] = tail;
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    if (isRealDate(date)) return { ...date, start: tail.index, end: tail.index + all.length };
  }
  const years = [...number.slice(0, LONGEST).matchAll(YEAR)];
  const only = years[0];
  if (!only || years.length > 1) return null;
  const start = only.index;
  const others = number.slice(0, start) + number.slice(start + 4);
  if (!/\d/.test(others)) return null;
  return { year: Number(only[0]), month: null, day: null, start, end: start + 4 };
}

/** Three pairs of figures before an order number: `CP/21/10/22/D/3`, `22-10-21-4`. */
const PAIRS = /(?<!\d)(\d\d)([-./_])(\d\d)\2(\d\d)\2(?=[a-z]{0,4}[-./_]?\d)/i;
/** A year of two figures and a month before an order number: `24.11.09`, `24-11-009`. */
const MONTHLY = /^(\D{0,6}?)(\d\d)([-./_])(\d\d)\3\d{2,3}$/;

/**
 * The date that pairs of figures alone make in a number, of which all parts but one are those of the day `session`:
 * `CP/21/11/22/D/3` on 21 October 2022. What agrees, or disagrees more, may be order numbers: null.
 */
export function nearDateInNumber(number: string, session: CalendarDate): NumberDate | null {
  const pairs = PAIRS.exec(number.slice(0, LONGEST));
  if (pairs) {
    const [all, a = "", , b = "", c = ""] = pairs;
    const [start, end] = [pairs.index, pairs.index + all.length - 1];
    const orders = [
      { day: Number(a), month: Number(b), year: 2000 + Number(c) },
      { day: Number(c), month: Number(b), year: 2000 + Number(a) },
    ];
    if (orders.some((date) => agreeing(date, session) === 3)) return null;
    const near = orders.find((date) => agreeing(date, session) === 2 && isRealDate(date));
    return near ? { ...near, start, end } : null;
  }
  const monthly = MONTHLY.exec(number);
  if (!monthly) return null;
  const [, prefix = "", year = "", , month = ""] = monthly;
  if (Number(month) !== session.month || Math.abs(2000 + Number(year) - session.year) !== 1) return null;
  // « 21.10.09 » on 21 October may begin with its day.
  if (Number(year) === session.day || figuresOf(number).includes(session.year % 100)) return null;
  return {
    year: 2000 + Number(year),
    month: null,
    day: null,
    start: prefix.length,
    end: prefix.length + 2,
  };
}

function figuresOf(number: string): number[] {
  return (number.match(/\d+/g) ?? []).map(Number);
}

function agreeing(a: CalendarDate, b: CalendarDate): number {
  return [a.year === b.year, a.month === b.month, a.day === b.day].filter(Boolean).length;
}
