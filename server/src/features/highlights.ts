import type { Snapshot } from "../snapshot.ts";
import type { Span } from "../text/span.ts";
import { definingPlace } from "./definition.ts";
import { personAt } from "./personAt.ts";
import { numberAt } from "./shared/actNumber.ts";

/** A place to mark; `write` is the one that defines what is marked. Source offsets. */
export interface Highlight {
  readonly span: Span;
  readonly kind: "read" | "write";
}

/** The places to mark when the caret stands at the offset: those of one person, or of the act's number. */
export function highlightsAt(snapshot: Snapshot, offset: number): Highlight[] {
  const place = personAt(snapshot, offset);
  if (place) {
    const definition = definingPlace(snapshot, place.person, place.span.start);
    return place.person.places.map((each) => ({
      span: each.span,
      kind: each === definition ? "write" : "read",
    }));
  }
  const number = numberAt(snapshot, offset);
  return (number?.places ?? []).map((span) => ({
    span,
    kind: span === number?.definition ? "write" : "read",
  }));
}
