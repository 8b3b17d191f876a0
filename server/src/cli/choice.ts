import { UsageError } from "./failure.ts";
import { TROUBLE } from "./messages.ts";
import type { Say } from "./say.ts";

/** The one of `allowed` that was typed for an option, the first when nothing was; throws `UsageError`. */
export function choice<T extends string>(
  typed: string | undefined,
  allowed: readonly [T, ...T[]],
  option: string,
  say: Say,
): T {
  if (typed === undefined) return allowed[0];
  const found = allowed.find((each) => each === typed);
  if (found === undefined) throw badValue(typed, option, allowed.join(", "), say);
  return found;
}

/** The whole number typed for an option, null when nothing was; throws `UsageError`. */
export function wholeNumber(typed: string | undefined, option: string, say: Say): number | null {
  if (typed === undefined) return null;
  if (!/^\d{1,9}$/.test(typed)) throw badValue(typed, option, say(TROUBLE.notWholeNumber), say);
  return Number(typed);
}

function badValue(value: string, option: string, allowed: string, say: Say): UsageError {
  return new UsageError(say(TROUBLE.badValue, { value, option, allowed }));
}
