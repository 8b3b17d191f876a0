/**
 * Offset of `needle` in `text` from `from` and ending before `to`, or -1. Unlike `indexOf` it never looks past `to`,
 * so that a search repeated along a long text stays linear.
 */
export function indexWithin(text: string, needle: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(needle);
  return at < 0 ? -1 : from + at;
}

/** Offset of the last `needle` that begins in [`from`, `to`), or -1. */
export function lastIndexWithin(text: string, needle: string, from: number, to: number): number {
  const at = text.slice(from, to).lastIndexOf(needle);
  return at < 0 ? -1 : from + at;
}

/**
 * Where the line that holds `at` begins in a text whose line breaks are `\n`, or -1 when that is more than `most`
 * characters before it: no search goes back along a line without end.
 */
export function lineStartWithin(text: string, at: number, most: number): number {
  const start = lastIndexWithin(text, "\n", Math.max(0, at - most - 1), at) + 1;
  return at - start > most ? -1 : start;
}

/** Where the line that holds `at` ends in a text whose line breaks are `\n`, looking no farther than `limit`. */
export function lineEndWithin(text: string, at: number, limit: number): number {
  const end = indexWithin(text, "\n", at, limit);
  return end < 0 ? limit : end;
}
