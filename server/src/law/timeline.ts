/** Rows of law valid from one day to another, and how to find the row of a day. */

/** A row of dated law; both days are included, ISO `YYYY-MM-DD`; a null `to` means "still in force". */
export interface DatedRow {
  readonly from: string;
  readonly to: string | null;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The row in force on `date` (ISO day), or null when the date is null or malformed, or when no row covers it.
 * ISO days compare as strings.
 */
export function rowAt<T extends DatedRow>(rows: readonly T[], date: string | null): T | null {
  if (date === null || !ISO_DAY.test(date)) return null;
  for (const row of rows) {
    if (date >= row.from && (row.to === null || date <= row.to)) return row;
  }
  return null;
}

/**
 * Calendar days from one ISO day to another (negative when `to` is the earlier), or null when either is not a
 * date of the calendar.
 */
export function daysBetween(from: string, to: string): number | null {
  const first = dayNumber(from);
  const last = dayNumber(to);
  return first === null || last === null ? null : last - first;
}

/** Whether an ISO string is a day of the calendar (31 February is not). */
export function isCalendarDay(date: string): boolean {
  return dayNumber(date) !== null;
}

function dayNumber(date: string): number | null {
  if (!ISO_DAY.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  // Date.parse may roll 31 February over to March: the day must come back unchanged.
  return new Date(time).toISOString().startsWith(date) ? time / 86_400_000 : null;
}
