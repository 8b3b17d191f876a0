const SPACE = 0x20;

/**
 * The words of a set of keys (see `nameKey`) as numbers. Whether one of two names may be written short for the other
 * is asked of every pair of lists, nearly always in vain, and a first name in common says nothing.
 */
export class WordHashes {
  readonly #words = new Set<number>();
  /** The words of keys that have no other: « PETIT », « L. PETIT ». */
  readonly #lone = new Set<number>();
  /** A key of initials only may stand for anybody. */
  #vague = false;

  /** Takes in the words of a key. */
  add(key: string): void {
    let known = NONE;
    let several = false;
    let from = 0;
    while (from < key.length) {
      const end = wordEnd(key, from);
      if (end - from > 1) {
        const word = hashOf(key, from, end);
        this.#words.add(word);
        several ||= known !== NONE && known !== word;
        known = word;
      }
      from = end + 1;
    }
    if (known === NONE) this.#vague = true;
    else if (!several) this.#lone.add(known);
  }

  /**
   * Whether one of the keys may hold every word of this one, or be made of its words; false is sure. Initials are not
   * looked at: they stand for any word that begins with them.
   */
  mayFit(key: string): boolean {
    if (this.#vague) return true;
    let words = 0;
    let found = 0;
    let from = 0;
    while (from < key.length) {
      const end = wordEnd(key, from);
      if (end - from > 1) {
        const word = hashOf(key, from, end);
        if (this.#lone.has(word)) return true;
        words++;
        if (this.#words.has(word)) found++;
      }
      from = end + 1;
    }
    return found === words || found > 1;
  }
}

/** No hash is negative. */
const NONE = -1;

function wordEnd(key: string, from: number): number {
  let end = from;
  while (end < key.length && key.charCodeAt(end) !== SPACE) end++;
  return end;
}

/** Kept to 30 bits, so that the engine needs no object for the number. */
function hashOf(key: string, from: number, end: number): number {
  let hash = 0;
  for (let at = from; at < end; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) & 0x3fff_ffff;
  return hash;
}
