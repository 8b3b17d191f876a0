import { fromIso } from "../../french/calendar.ts";
import type { Act } from "../../model/types.ts";
import { plainSnippet } from "../../styles/snippet.ts";
import { organValue, sessionValues, type WordingValues } from "../../styles/wordingValues.ts";

/**
 * The lines of a standard wording as plain text: the values that the act knows are filled in, of choices the first
 * is taken, tab stops leave their words.
 */
export function plainBoilerplate(body: readonly string[], act: Act): string[] {
  const values: Readonly<Record<string, string>> = boilerplateValues(act);
  return plainSnippet(body, (name) => values[name]).split("\n");
}

/** What a standard wording can be filled with from the act. */
export function boilerplateValues(act: Act): WordingValues {
  const { kind } = act.collectivity;
  const date = fromIso(act.session.date?.value ?? "");
  const known = {
    number: act.number?.value,
    object: act.object?.value,
    president: act.session.president?.name,
    inOffice: act.tally.inOffice?.toString(),
    present: act.tally.present?.toString(),
    represented: act.tally.represented?.toString(),
    voters: act.voters.computed?.toString(),
  };
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    ...(kind && organValue(kind.value, act.law.metropole)),
    ...(date && sessionValues(date)),
  };
}

export { sessionValues };
