/** Days of the Gregorian calendar, without hours, time zones or the clock of the machine. */

/** A day; `month` 1-12, `day` 1-31. It may be a day that does not exist: see `isRealDate`. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Weekdays as French writes them, Monday first. */
export const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;

/** Months as French writes them, January first. */
export const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/** The same months as folded text writes them. */
export const FOLDED_MONTHS = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
] as const;

const DAY = 86_400_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a month 1-12; 0 for any other number. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the day exists, in the years 1 to 9999. */
export function isRealDate(date: CalendarDate): boolean {
  return (
    Number.isInteger(date.year) &&
    date.year >= 1 &&
    date.year <= 9999 &&
    Number.isInteger(date.day) &&
    date.day >= 1 &&
    date.day <= monthLength(date.year, date.month)
  );
}

/** Whether the day and month exist in some year (29 February does). */
export function isRealDayOfYear(month: number, day: number): boolean {
  return isRealDate({ year: 2000, month, day });
}

/** `YYYY-MM-DD`, also for a date that does not exist. */
export function toIso(date: CalendarDate): string {
  return `${String(date.year).padStart(4, "0")}-${pad2(date.month)}-${pad2(date.day)}`;
}

/** The day written `YYYY-MM-DD`, or null when the text is not that or no such day exists. */
export function fromIso(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8)),
  };
  return isRealDate(date) ? date : null;
}

/** 0 for Monday (lundi) to 6 for Sunday (dimanche); the date must be real. */
export function weekdayOf(date: CalendarDate): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** Calendar days from one real date to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` days after a real date (before it when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date((dayNumber(date) + days) * DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/**
 * Jours francs (clear days) between the dispatch of a convocation and the meeting: neither of the two days counts
 * (CGCT L2121-11, L2121-12). -1 when both are the same day.
 */
export function clearDays(dispatch: CalendarDate, meeting: CalendarDate): number {
  return daysBetween(dispatch, meeting) - 1;
}

function dayNumber(date: CalendarDate): number {
  // `Date.UTC` takes years below 100 for 19xx: 400 years are 146 097 days, in any century.
  return Date.UTC(date.year + 400, date.month - 1, date.day) / DAY - 146_097;
}

function pad2(value: number): string {
  return String(value).padStart(2, "0");
}
