import type { Snapshot } from "../snapshot.ts";
import type { NamePlace } from "./shared/namePlaces.ts";
import { peopleOf } from "./shared/people.ts";
import { touching } from "./shared/sorted.ts";

/**
 * The name under the offset (source offset; right behind a name is still on it): its place, its parts, and the person
 * with every other place; null where nobody is named.
 */
export function personAt(snapshot: Snapshot, offset: number): NamePlace | null {
  return touching(peopleOf(snapshot).places, offset);
}
