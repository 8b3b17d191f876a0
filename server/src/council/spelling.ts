import { distanceOf } from "../text/nearest.ts";

/** Words that names hold or not, as each writer likes. */
const PARTICLES: ReadonlySet<string> = new Set(
  "d de du des la le les l von van der den da dos di del della ben bin ibn el al y e epouse nee ep".split(
    " ",
  ),
);

/** The words of a key without particles; all of them when nothing else would be left. */
export function plainWords(key: string): string[] {
  const words = key.split(" ").filter((word) => word !== "");
  const plain = words.filter((word) => !PARTICLES.has(word));
  return plain.length > 0 ? plain : words;
}

/** A name of more words is joined in no other way. */
const MOST_JOINED = 7;

/**
 * The keys that a name has when two of its words are written as one (« Jeanpierre », « LATOUR »), or a particle and all
 * after it (« DELATOUR »); `words` in any order, particles among them.
 */
export function joinedKeys(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > MOST_JOINED) return [];
  const keys = new Set<string>();
  for (const [at, one] of words.entries())
    for (const [other, two] of words.entries()) {
      if (at === other || (one.length === 1 && two.length === 1)) continue;
      const rest = words.filter((_, index) => index !== at && index !== other);
      keys.add(plainWords([...rest, one + two].sort().join(" ")).join(" "));
      // « de », « la », « tour » as one word.
      if (PARTICLES.has(one))
        for (const [index, three] of rest.entries())
          keys.add(
            plainWords(
              [...rest.filter((_, each) => each !== index), one + two + three].sort().join(" "),
            ).join(" "),
          );
    }
  return [...keys];
}

/** Whether two names (as words) are one but for words written as one. */
export function isJoinedAlike(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [plainWords(a.join(" ")).join(" "), plainWords(b.join(" ")).join(" ")];
  return joinedKeys(a).includes(two) || joinedKeys(b).includes(one);
}

/** A pair of words that differ, of two names whose other words are the same. */
export interface Difference {
  readonly written: string;
  readonly right: string;
}

/** How far one name is from another, and in which words. */
export interface Likeness {
  /** Letters replaced, added, lost or swapped. */
  readonly distance: number;
  readonly differences: readonly Difference[];
}

/**
 * How a written name is like a right one (both as words, folded): as many words, each like one of the other's. Null
 * when they are not alike: more letters differ than a slip of the keyboard or of memory explains.
 */
export function likeness(written: readonly string[], right: readonly string[]): Likeness | null {
  if (written.length !== right.length || written.length > 8) return null;
  const left = [...right];
  const whole = takeOut(written, left, (word, other) => word === other);
  // An initial stands for a word that begins with it.
  const others = takeOut(whole, left, (word, other) => word.length === 1 && other.startsWith(word));
  const differences: Difference[] = [];
  let distance = 0;
  for (const word of others) {
    const nearest = nearestOf(word, left);
    if (nearest === null) return null;
    distance += nearest.distance;
    differences.push({ written: word, right: left[nearest.at] as string });
    left.splice(nearest.at, 1);
  }
  const letters = lettersOf(right);
  const most = letters < 5 ? 0 : letters < 9 ? 1 : letters < 14 ? 2 : 3;
  return distance <= most ? { distance, differences } : null;
}

/** Takes out of `left` the word that fits each of the words; gives those for which there is none. */
function takeOut(
  words: readonly string[],
  left: string[],
  fits: (word: string, other: string) => boolean,
): string[] {
  return words.filter((word) => {
    const at = left.findIndex((other) => fits(word, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function nearestOf(word: string, words: readonly string[]): { at: number; distance: number } | null {
  let best: { at: number; distance: number } | null = null;
  for (const [at, other] of words.entries()) {
    const distance = distanceOf(word, other);
    // A slip leaves most of a word as it was.
    const most = Math.max(1, Math.floor(Math.max(word.length, other.length) / 3));
    if (distance > most || Math.min(word.length, other.length) < 2) continue;
    if (best === null || distance < best.distance) best = { at, distance };
  }
  return best;
}

/** Shares of the letters beyond which no name is near another. */
const FAR = 0.4;

/**
 * How near a name that is nobody’s comes to a right one (both as words, folded): the share of the letters that would
 * have to change, 0 to 0.4, each word being held against the word it is most like; null for names further apart.
 */
export function farness(written: readonly string[], right: readonly string[]): number | null {
  if (written.length === 0 || written.length > 8 || right.length > 8) return null;
  const left = [...right];
  let distance = 0;
  for (const word of takeOut(written, left, (one, other) => one === other)) {
    let nearest = -1;
    let least = word.length;
    for (const [at, other] of left.entries()) {
      const each = distanceOf(word, other);
      if (each < least) [nearest, least] = [at, each];
    }
    distance += least;
    if (nearest >= 0) left.splice(nearest, 1);
  }
  distance += left.reduce((sum, word) => sum + word.length, 0);
  const letters = Math.max(lettersOf(written), lettersOf(right));
  return distance <= letters * FAR ? distance / letters : null;
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
