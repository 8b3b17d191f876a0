import type { LawContext } from "../../law/context.ts";
import type { Act } from "../../model/types.ts";

/**
 * The law of the act, once for each date that the text gives its session. A date that another place of the text
 * contradicts is a fault of its own, told by the rules on dates: what depends on it needs every date to agree.
 */
export function possibleLaws(act: Act): readonly LawContext[] {
  const days = new Set([act.law.date, ...act.session.dates.map((each) => each.value)]);
  return [...days].map((date) => (date === act.law.date ? act.law : { ...act.law, date }));
}
