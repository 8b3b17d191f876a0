import type { Act, DateFact, SessionDate } from "../../model/types.ts";
import { weekdayOfIso } from "./frenchDate.ts";

/**
 * The dates of the session that can be compared: a date that does not exist, or whose own weekday contradicts it, is
 * told by a rule of its own and proves nothing of the others.
 */
export function soundSessionDates(act: Act): SessionDate[] {
  return act.session.dates.filter(({ sure, value, reading, place }) => {
    // A margin is copied from one session's minutes to the next: it proves nothing of the day.
    return (
      sure && place !== "margin" && (reading.weekday === null || reading.weekday === weekdayOfIso(value))
    );
  });
}

/**
 * The day of the session, where every sound statement of it agrees; null when there is none or they differ, which
 * `session-date` and `spelled-date` tell: rules that compare other dates with it are then silent.
 */
export function sessionDay(act: Act): DateFact | null {
  const [first, ...others] = soundSessionDates(act);
  if (first) return others.every((other) => other.value === first.value) ? first : null;
  const { date, dates } = act.session;
  return dates.length === 0 && date?.sure ? date : null;
}
