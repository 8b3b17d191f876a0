import { isRealDate } from "../../french/calendar.ts";
import { type DateReading, readDate } from "../../french/dates.ts";
import { lineEndWithin } from "../../text/search.ts";
import { dateFact } from "../dateFacts.ts";
import type { Scope } from "../scope.ts";
import type { DateFact } from "../types.ts";

/** How far the heading reaches, in folded characters. */
const REACH = 600;

/** « SÉANCE DES », « RÉUNION DES », « SESSION ORDINAIRE DES » and a day. */
const TITLE =
  /(?<![a-z])(?:seance|reunion|session)s?(?: (?:publique|ordinaire|extraordinaire|pleniere|budgetaire)){0,2}(?: d(?:e |u )[a-z' ]{4,40}?)? des (?=\d)/g;

/** The minutes of another session, which are approved. */
const OF_ANOTHER = /approb|approuv|adopt|precedent|derni/;

/** « 23 et », « 12, 13 et », « 30 juin et »: the days before the last one. */
const FIRST_DAYS = /^(\d{1,2})(?:er)?(?: ([a-z]{3,9}))?(?:, \d{1,2}){0,3}(?: et| au|,) /;

/**
 * « Séance des 23 et 24 juin 2014 », « Réunion des 30 juin et 1er juillet 2022 »: the first day of a session over several
 * days. Never sure: the act may be of a later one. Null without such a title.
 */
export function firstOfDays(scope: Scope): DateFact | null {
  const { text } = scope;
  for (const { from, to } of scope.ranges) {
    const head = text.slice(from, Math.min(to, from + REACH));
    for (const match of head.matchAll(TITLE)) {
      const at = from + match.index;
      if (OF_ANOTHER.test(text.slice(Math.max(from, at - 60), at))) continue;
      const reading = readDays(text, at + match[0].length, lineEndWithin(text, at, to));
      const fact = reading && dateFact(scope.syntax.folded, reading);
      if (fact) return { ...fact, sure: false };
    }
  }
  return null;
}

/** The first of the days that begin at `from`, with the month and the year of the last one where it has none. */
function readDays(text: string, from: number, to: number): DateReading | null {
  const days = FIRST_DAYS.exec(text.slice(from, Math.min(to, from + 60)));
  const last = days && readDate(text, from + days[0].length, to);
  if (!last || last.year === null) return null;
  const own = days[2] ? readDate(text, from, to) : null;
  if (days[2] && !own) return null;
  const day = Number(days[1]);
  const month = own?.month ?? last.month;
  if (!own && day >= last.day) return null;
  if (!isRealDate({ year: last.year, month, day })) return null;
  const daySpan = own?.daySpan ?? { start: from, end: from + (days[1] as string).length };
  return {
    ...last,
    start: from,
    day,
    daySpan,
    month,
    monthSpan: own?.monthSpan ?? last.monthSpan,
    weekday: null,
    weekdaySpan: null,
  };
}
