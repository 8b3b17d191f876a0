/**
 * A clerk writes one name wrongly, or two. Where a rule has as many findings as this in the lists of one act, it is the
 * lists that were not understood (columns run together, an attendance told twice), and the rule gives hints.
 */
const MANY = 3;

/** What sets the level of findings of which an act has so many: nothing, for the rule's own, when they are few. */
export function levelOfMany(count: number): { readonly level?: "hint" } {
  return count >= MANY ? { level: "hint" } : {};
}
