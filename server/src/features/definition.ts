import type { Snapshot } from "../snapshot.ts";
import type { Span } from "../text/span.ts";
import { personAt } from "./personAt.ts";
import { numberAt } from "./shared/actNumber.ts";
import type { KnownPerson, NamePlace, NameRole } from "./shared/namePlaces.ts";

/** Where what stands at a place comes from. Source offsets. */
export interface Definition {
  /** The words under the offset. */
  readonly origin: Span;
  readonly target: Span;
}

/** The places where an act says who somebody is, the best first: the list that seats a member comes before all. */
const DEFINING: readonly NameRole[] = [
  "present",
  "substitute",
  "proxy-from",
  "absent",
  "excused",
  "replaced",
  "president",
  "secretary",
  "rapporteur",
  "signatory",
];

/**
 * A name leads to the attendance list that seats its bearer, a number in a page's header to the act's title; null
 * where there is nothing to lead to. Source offsets.
 */
export function definitionAt(snapshot: Snapshot, offset: number): Definition | null {
  const place = personAt(snapshot, offset);
  if (place) {
    const target = definingPlace(snapshot, place.person, place.span.start);
    return target && { origin: place.span, target: target.span };
  }
  const number = numberAt(snapshot, offset);
  const origin = number?.places.find((each) => offset >= each.start && offset <= each.end);
  return number && origin ? { origin, target: number.definition } : null;
}

/** The place that says who the person is, in the act of `offset` when it says so itself, else anywhere in the text. */
export function definingPlace(snapshot: Snapshot, person: KnownPerson, offset: number): NamePlace | null {
  const range = snapshot.actAt(offset)?.range;
  const own =
    range && person.places.filter(({ span }) => span.start >= range.start && span.start < range.end);
  return best(own ?? []) ?? best(person.places) ?? person.places[0] ?? null;
}

function best(places: readonly NamePlace[]): NamePlace | null {
  for (const role of DEFINING) {
    const place = places.find((each) => each.role === role);
    if (place) return place;
  }
  return null;
}
