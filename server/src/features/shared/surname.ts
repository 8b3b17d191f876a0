import type { NameWordAt } from "./nameWords.ts";

/** Which of a person's folded words are the surname, in the order written, and which are first names. */
export interface SplitName {
  readonly surname: readonly string[];
  readonly given: readonly string[];
}

/**
 * Tells surname and first names apart from every writing of one name: capitals beside small letters tell; else a
 * writing that is shorter than the others is the surname alone; else the first word is the first name.
 */
export function splitName(writings: readonly (readonly NameWordAt[])[]): SplitName {
  const longest = writings.reduce((a, b) => (countOf(b) > countOf(a) ? b : a), []);
  const mixed = writings.find((words) => countOf(words) === countOf(longest) && isMixed(words));
  if (mixed) {
    const from = firstOfSurname(mixed);
    return pick(mixed, (index) => index >= from.start && index < from.end);
  }
  const short = writings.find((words) => words.length > 0 && countOf(words) < countOf(longest));
  if (short) {
    const alone = new Set(wordsOf(short));
    const surname = wordsOf(longest).filter((word) => alone.has(word));
    if (surname.length > 0) return { surname, given: wordsOf(longest).filter((word) => !alone.has(word)) };
  }
  if (longest.length < 2) return { surname: wordsOf(longest), given: [] };
  return pick(longest, (index) => index > 0);
}

/** Where the surname stands in a name written with capitals and small letters, its particle included. */
function firstOfSurname(words: readonly NameWordAt[]): { start: number; end: number } {
  let start = words.findIndex((word) => word.shape === "upper");
  const end = words.map((word) => word.shape).lastIndexOf("upper") + 1;
  while (start > 0 && words[start - 1]?.shape === "particle") start--;
  return { start, end };
}

function isMixed(words: readonly NameWordAt[]): boolean {
  const has = (shape: NameWordAt["shape"]) => words.some((word) => word.shape === shape);
  return has("upper") && (has("title") || has("initial"));
}

function pick(words: readonly NameWordAt[], isSurname: (index: number) => boolean): SplitName {
  return {
    surname: wordsOf(words.filter((_, index) => isSurname(index))),
    given: wordsOf(words.filter((_, index) => !isSurname(index))),
  };
}

function wordsOf(words: readonly NameWordAt[]): string[] {
  return words.flatMap((word) => [...word.words]);
}

function countOf(words: readonly NameWordAt[]): number {
  return words.reduce((sum, word) => sum + word.words.length, 0);
}
