/** A half-open range of UTF-16 offsets in the source text: `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` (included) to `end` (excluded), never negative. */
export function span(start: number, end: number): Span {
  return { start, end: end < start ? start : end };
}

/** The smallest span that holds every one of `spans`; null when there is none. */
export function hull(spans: Iterable<Span>): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const each of spans) {
    if (each.start < start) start = each.start;
    if (each.end > end) end = each.end;
  }
  return end < 0 ? null : { start, end };
}

/** Whether `offset` is in the span; its end counts, so that a caret right after a word is still on it. */
export function touches(range: Span, offset: number): boolean {
  return offset >= range.start && offset <= range.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
