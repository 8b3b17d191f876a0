const SPACE = 0x20;

/** The words of a set of keys as numbers: whether two names have a word in common is asked far more often than not in vain. */
export class WordHashes {
  readonly #hashes = new Set<number>();

  /** Takes in the words of a key (see `nameKey`: words with one space between them). */
  add(key: string): void {
    let hash = 0;
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at);
      if (code === SPACE) {
        this.#hashes.add(hash);
        hash = 0;
      } else hash = withLetter(hash, code);
    }
    this.#hashes.add(hash);
  }

  /**
   * Whether one of the keys may have a word of this one; false is sure. A key of initials only may always be meant:
   * they stand for words that begin with them.
   */
  mayShare(key: string): boolean {
    let hash = 0;
    let from = 0;
    let longest = 0;
    for (let at = 0; at <= key.length; at++) {
      const code = at < key.length ? key.charCodeAt(at) : SPACE;
      if (code !== SPACE) {
        hash = withLetter(hash, code);
        continue;
      }
      if (this.#hashes.has(hash)) return true;
      longest = Math.max(longest, at - from);
      from = at + 1;
      hash = 0;
    }
    return longest <= 1;
  }
}

/** Kept to 30 bits, so that the engine needs no object for the number. */
function withLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fff_ffff;
}
