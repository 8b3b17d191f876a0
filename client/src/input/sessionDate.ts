import { type CalendarDate, toIso, WEEKDAYS, weekdayOf } from "../../../server/src/french/calendar.ts";
import { readDate } from "../../../server/src/french/dates.ts";
import { dayToWords, yearToWords } from "../../../server/src/french/numberWords.ts";
import { foldText } from "../../../server/src/text/fold.ts";

/** The day that a person typed, in any form in which acts write it (« 11/07/2023 », « 11 juillet 2023 »), or null. */
export function readSessionDate(typed: string): CalendarDate | null {
  const text = foldText(typed.trim());
  const read = readDate(text, 0);
  if (!read?.real || read.year === null || read.end !== text.length) return null;
  return { year: read.year, month: read.month, day: read.day };
}

/** ISO `YYYY-MM-DD` of what was typed; null when it is no day. */
export function sessionDay(typed: string): string | null {
  const date = readSessionDate(typed);
  return date && toIso(date);
}

/** « mardi onze juillet deux-mille-vingt-trois »: what the act will say, in French whatever the display language. */
export function dayInWords(date: CalendarDate): string {
  const weekday = WEEKDAYS[weekdayOf(date)] ?? "";
  return `${weekday} ${dayToWords(date, "rectified")} ${yearToWords(date.year, "rectified")}`;
}

/** « 11/07/2023 » of a moment on the person's own clock. */
export function figuresOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`;
}
