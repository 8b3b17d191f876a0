import { type CalendarDate, MONTHS, toIso, WEEKDAYS, weekdayOf } from "../french/calendar.ts";
import { dayToWords, yearToWords } from "../french/numberWords.ts";
import type { BodyKind } from "../law/context.ts";
import type { SNIPPET_VALUES } from "./snippetValues.ts";

/** Values of a wording that are known; see `SNIPPET_VALUES`. */
export type WordingValues = Readonly<Partial<Record<keyof typeof SNIPPET_VALUES, string>>>;

/** The values that the day of the session gives. */
export function sessionValues(date: CalendarDate): WordingValues {
  const day = date.day === 1 ? "1er" : String(date.day);
  const dayMonth = `${day} ${MONTHS[date.month - 1] ?? ""}`;
  const long = `${dayMonth} ${date.year}`;
  const digits = toIso(date).replaceAll("-", "");
  return {
    sessionDate: long,
    sessionLong: `${WEEKDAYS[weekdayOf(date)] ?? ""} ${long}`,
    sessionFigures: `${digits.slice(6)}/${digits.slice(4, 6)}/${digits.slice(0, 4)}`,
    sessionDigits: digits,
    sessionYYMMDD: `${digits.slice(2, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`,
    sessionDay: dayMonth,
    sessionDayWords: dayToWords(date, "rectified"),
    sessionYearWords: yearToWords(date.year, "rectified"),
  };
}

/** How the assembly of a body is called; nothing where its name cannot be told from its kind. */
export function organValue(kind: BodyKind, metropole = false): WordingValues {
  const organ = kind === "epci" && metropole ? "conseil métropolitain" : ORGANS[kind];
  return organ === undefined ? {} : { organ };
}

const ORGANS: Readonly<Partial<Record<BodyKind, string>>> = {
  commune: "conseil municipal",
  epci: "conseil communautaire",
  departement: "conseil départemental",
  region: "conseil régional",
  syndicat: "comité syndical",
  ccas: "conseil d’administration",
};
