import { type CalendarDate, MONTHS, WEEKDAYS, weekdayOf } from "../french/calendar.ts";
import { dateToWords } from "../french/numberWords.ts";

/** One way of writing a date: « mardi 11 juillet 2023 », « 11 juillet 2023 », « 11/07/2023 », in words. */
export type DateForm = "long" | "month" | "figures" | "words";

/** A real date in one of its writings, as acts write it. */
export function written(date: CalendarDate, form: DateForm): string {
  if (form === "words") return dateToWords(date, "rectified");
  const two = (value: number) => String(value).padStart(2, "0");
  if (form === "figures") return `${two(date.day)}/${two(date.month)}/${date.year}`;
  const month = `${date.day === 1 ? "1er" : date.day} ${MONTHS[date.month - 1] ?? ""} ${date.year}`;
  return form === "month" ? month : `${WEEKDAYS[weekdayOf(date)] ?? ""} ${month}`;
}
