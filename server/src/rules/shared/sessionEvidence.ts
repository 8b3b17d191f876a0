import type { Act } from "../../model/types.ts";
import { weekdayOfIso } from "./frenchDate.ts";

/**
 * How many statements of the act, other than the one that begins at `except`, say that the session was on the ISO
 * day: the other places of its date, the @ctes identifier. A right weekday written with the date counts as one.
 */
export function evidenceFor(act: Act, day: string, except: number): number {
  let count = act.actId && !act.actId.doubtful && act.actId.date === day ? 1 : 0;
  for (const date of act.session.dates) {
    if (!date.sure || date.value !== day) continue;
    if (date.span.start === except) continue;
    count++;
    const { weekday } = date.reading;
    if (weekday !== null && weekday === weekdayOfIso(day)) count++;
  }
  return count;
}
