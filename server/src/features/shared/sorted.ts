import type { Span } from "../../text/span.ts";

/** The index of the first of the sorted items whose span starts at or after `offset`; their number when none does. */
export function firstStartingAt(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { readonly span: Span }).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of items sorted by start and not over one another, the one that touches `offset`; the one that begins there first. */
export function touching<T extends { readonly span: Span }>(items: readonly T[], offset: number): T | null {
  const next = firstStartingAt(items, offset);
  const at = items[next];
  if (at && at.span.start === offset) return at;
  const before = items[next - 1];
  return before && before.span.end >= offset ? before : null;
}
