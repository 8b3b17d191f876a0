import { toIso } from "../french/calendar.ts";
import type { DateReading } from "../french/dates.ts";
import { type Folded, toSource } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { DateFact } from "./types.ts";

/**
 * The reading with source offsets in place of folded ones. `year` completes a date whose year stands elsewhere in
 * the sentence (« L'an deux mille …, le … »).
 */
export function sourceReading(
  folded: Folded,
  reading: DateReading,
  year: number | null = reading.year,
): DateReading {
  const of = (range: Span): Span => toSource(folded, range.start, range.end);
  const orNull = (range: Span | null): Span | null => (range ? of(range) : null);
  return {
    ...reading,
    ...of(reading),
    year,
    weekdaySpan: orNull(reading.weekdaySpan),
    daySpan: of(reading.daySpan),
    monthSpan: of(reading.monthSpan),
    yearSpan: orNull(reading.yearSpan),
  };
}

/** A date of the model; null when the year is not known. A date that does not exist keeps its figures. */
export function dateFact(
  folded: Folded,
  reading: DateReading,
  year: number | null = reading.year,
): DateFact | null {
  if (year === null) return null;
  const source = sourceReading(folded, reading, year);
  return {
    value: toIso({ year, month: reading.month, day: reading.day }),
    span: { start: source.start, end: source.end },
    sure: reading.real,
    reading: source,
  };
}
