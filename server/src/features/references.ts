import type { Snapshot } from "../snapshot.ts";
import type { Span } from "../text/span.ts";
import { definingPlace } from "./definition.ts";
import { personAt } from "./personAt.ts";
import { numberAt } from "./shared/actNumber.ts";

/**
 * Every place of the person or of the act's number under the offset, in the order of the text; without the one that
 * defines it unless `includeDefinition`. Empty elsewhere. Source offsets.
 */
export function referencesAt(snapshot: Snapshot, offset: number, includeDefinition: boolean): Span[] {
  const place = personAt(snapshot, offset);
  if (place) {
    const definition = definingPlace(snapshot, place.person, place.span.start);
    return place.person.places
      .filter((each) => includeDefinition || each !== definition)
      .map((each) => each.span);
  }
  const number = numberAt(snapshot, offset);
  if (!number) return [];
  return number.places.filter((each) => includeDefinition || each !== number.definition);
}
