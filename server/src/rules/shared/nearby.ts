import type { Span } from "../../text/span.ts";

/** A decision and its figures stand this near each other, in UTF-16 units; farther apart they may be of two votes. */
const NEAR = 300;

/** Whether two places of an act stand so near that they speak of one vote. */
export function isNearby(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= NEAR;
}
