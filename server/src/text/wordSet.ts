/**
 * A few plain words (a-z), to be looked for at thousands of places of a folded text: their lengths and first letters
 * spare the cutting out of nearly every word that is none of them.
 */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  /** For each first letter a-z, one bit for each length of its words. */
  readonly #lengths = new Uint32Array(26);

  /** Words of 31 letters at most. */
  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    for (const word of words) {
      const first = word.charCodeAt(0) - 0x61;
      this.#lengths[first] = (this.#lengths[first] as number) | (1 << word.length);
    }
  }

  /** Whether the folded range is one of the words. */
  has(text: string, start: number, end: number): boolean {
    const lengths = this.#lengths[text.charCodeAt(start) - 0x61];
    const length = end - start;
    if (lengths === undefined || length > 31 || ((lengths >>> length) & 1) === 0) return false;
    return this.#words.has(text.slice(start, end));
  }
}
