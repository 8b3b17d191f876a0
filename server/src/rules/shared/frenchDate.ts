import { type CalendarDate, fromIso, MONTHS, WEEKDAYS, weekdayOf } from "../../french/calendar.ts";
import type { MessageData } from "../../text/template.ts";

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const ENGLISH_WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** The day as a French message writes it, with no-break spaces: « 1er février 2021 ». */
export function dateInFrench(date: CalendarDate): string {
  return `${date.day === 1 ? "1er" : date.day}\u00a0${MONTHS[date.month - 1] ?? date.month}\u00a0${date.year}`;
}

/** The day as an English message writes it: « 1 February 2021 ». */
export function dateInEnglish(date: CalendarDate): string {
  return `${date.day}\u00a0${ENGLISH_MONTHS[date.month - 1] ?? date.month}\u00a0${date.year}`;
}

/**
 * A date for a message in both languages: `name` for the French template, `nameEn` for the English one. The date is a
 * real one, or its ISO form; an ISO text that is no day stays as it is written.
 */
export function dateData(name: string, date: CalendarDate | string): MessageData {
  const day = typeof date === "string" ? fromIso(date) : date;
  if (!day) return { [name]: String(date), [`${name}En`]: String(date) };
  return { [name]: dateInFrench(day), [`${name}En`]: dateInEnglish(day) };
}

/** The weekday of a real date for a message in both languages, named as `dateData` does. */
export function weekdayData(name: string, weekday: number): MessageData {
  return { [name]: WEEKDAYS[weekday] ?? "", [`${name}En`]: ENGLISH_WEEKDAYS[weekday] ?? "" };
}

/** 0 for Monday to 6 for Sunday; null when the ISO text is no day. */
export function weekdayOfIso(iso: string): number | null {
  const date = fromIso(iso);
  return date ? weekdayOf(date) : null;
}
