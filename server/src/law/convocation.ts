/** The delay between the convocation and the meeting. */
import { followsMunicipalRules, inAlsaceMoselle, type LawContext } from "./context.ts";
import { daysBetween } from "./timeline.ts";

/** How much time must pass: `clear` days exclude both ends, a `difference` is one date minus the other. */
export interface ConvocationDelay {
  readonly measure: "clear" | "difference";
  readonly days: number;
  /** French references. */
  readonly law: readonly string[];
}

/** A council with more members than this has 3 500 inhabitants or more (CGCT L2121-2). */
const LARGEST_COUNCIL_UNDER_3500 = 23;

/**
 * The delay that the law surely asks for, or null where it asks for none that can be checked (département, région,
 * CCAS, bureau, open syndicate, meeting after a failed one, unknown date). Three clear days below 3 500
 * inhabitants, five above; when the population is unknown, five only for a commune of more than 23 members or a
 * métropole — an EPCI or syndicate may well have forty members and no commune of 3 500. Three for the election
 * that follows a renewal (CGCT L2121-7), one in urgency. Alsace-Moselle: a difference of three days, or of one.
 */
export function convocationDelay(ctx: LawContext): ConvocationDelay | null {
  if (ctx.date === null || ctx.secondConvocation === true || !followsMunicipalRules(ctx)) return null;
  const urgent = ctx.urgent === true;
  if (inAlsaceMoselle(ctx)) {
    // Local law speaks of communes; so short a notice is against the law of other bodies as well.
    return {
      measure: "difference",
      days: urgent ? 1 : 3,
      law: ctx.kind === "commune" ? ["CGCT L2541-2"] : [],
    };
  }
  const five = fiveDayRegime(ctx);
  const article = five ? "CGCT L2121-12" : "CGCT L2121-11";
  const renewal = (ctx.election ?? null) !== null;
  const days = urgent ? 1 : five && !renewal ? 5 : 3;
  const law = renewal && five ? ["CGCT L2121-7"] : [article];
  return { measure: "clear", days, law: ctx.kind === "commune" ? law : [...law, "CGCT L5211-1"] };
}

/**
 * The delay between two ISO days in the measure of `delay`: clear days (never below 0) or the plain difference. Null
 * when a day is not of the calendar.
 */
export function elapsed(delay: ConvocationDelay, convocation: string, meeting: string): number | null {
  const difference = daysBetween(convocation, meeting);
  if (difference === null || delay.measure === "difference") return difference;
  return Math.max(0, difference - 1);
}

function fiveDayRegime(ctx: LawContext): boolean {
  if (ctx.metropole === true) return true;
  const population = ctx.population ?? null;
  if (ctx.kind !== "commune") return false;
  if (population !== null) return population >= 3500;
  return (ctx.inOffice ?? 0) > LARGEST_COUNCIL_UNDER_3500;
}
