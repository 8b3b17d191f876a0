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
 * The first place in [`from`, `to`) where one of `words` stands and the sticky `pattern` matches; null without one.
 * Looking for plain words first is several times faster than searching with the expression itself.
 */
export function matchAtWord(
  text: string,
  words: readonly string[],
  pattern: RegExp,
  from: number,
  to: number,
): RegExpExecArray | null {
  let piece = text.slice(from, to);
  let best: RegExpExecArray | null = null;
  for (const word of words) {
    for (let at = piece.indexOf(word); at >= 0; at = piece.indexOf(word, at + 1)) {
      if (best && from + at >= best.index) break;
      pattern.lastIndex = from + at;
      const match = pattern.exec(text);
      if (!match) continue;
      best = match;
      // What comes later loses: the other words are not looked for there.
      piece = text.slice(from, Math.min(to, match.index + LONGEST_WORDS));
      break;
    }
  }
  return best;
}

/** Longer than any of the plain words that are looked for. */
const LONGEST_WORDS = 60;

/** Where the line that holds `at` ends in a text whose line breaks are `\n`, looking no farther than `limit`. */
export function lineEndWithin(text: string, at: number, limit: number): number {
  const end = indexWithin(text, "\n", at, limit);
  return end < 0 ? limit : end;
}
