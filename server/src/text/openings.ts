/** What a folded character is among the first three of a phrase: each letter, a figure, a space, any other sign. */
const FIGURE = 27;
const SPACE = 28;
const SIGN = 29;
/** « ( » and « · », with which an inclusive ending may begin inside a phrase: « élu(e)s ». */
const INCLUSIVE = 30;
const BITS = 5;
/** The end of the text is none of them. */
const CLASS = new Uint8Array(256).fill(SIGN);
for (let code = 0x61; code <= 0x7a; code++) CLASS[code] = code - 0x60;
CLASS.fill(FIGURE, 0x30, 0x3a);
CLASS[0x20] = SPACE;
// A line may end at any space of a phrase.
CLASS[0x0a] = SPACE;
CLASS[0x28] = INCLUSIVE;
CLASS[0xb7] = INCLUSIVE;

const ANY = Array.from({ length: INCLUSIVE + 1 }, (_, index) => index);
const NO_LETTER = ANY.filter((index) => index === 0 || index > 26);

/**
 * The first three characters of a set of phrases: most words of a text are told by them to begin none, at a tenth of
 * the price of looking for the phrases.
 */
export class Openings {
  readonly #table = new Uint8Array(1 << (3 * BITS));

  /** Takes in a folded phrase; one that stands `alone` counts only where no letter follows it. */
  add(phrase: string, alone = false): void {
    const after = alone ? NO_LETTER : ANY;
    const first = classAt(phrase, 0);
    const seconds = phrase.length > 1 ? [classAt(phrase, 1), INCLUSIVE] : after;
    for (const second of seconds) {
      const rest = phrase.length === 2 ? after : ANY;
      const thirds = phrase.length > 2 && second !== INCLUSIVE ? [classAt(phrase, 2), INCLUSIVE] : rest;
      for (const third of thirds) this.#table[(((first << BITS) | second) << BITS) | third] = 1;
    }
  }

  /** Whether a phrase of the set may begin at `at` of the folded text; false is sure. */
  mayBegin(text: string, at: number): boolean {
    const pair = (classAt(text, at) << BITS) | classAt(text, at + 1);
    return this.#table[(pair << BITS) | classAt(text, at + 2)] === 1;
  }
}

/** Past the end of the text the code is NaN, which has no class. */
function classAt(text: string, at: number): number {
  return CLASS[text.charCodeAt(at)] ?? 0;
}
