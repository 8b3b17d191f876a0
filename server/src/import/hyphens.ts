import { fold } from "../text/fold.ts";
import { COMPOUND_HEADS, COMPOUND_TAILS, COMPOUNDS, PLAIN_WORDS } from "./hyphenData.ts";

/** What stands at a line's end before the break, and what the next line begins with. */
const CUT_WORD = /([\p{L}\p{M}'’-]{1,60})[-\u2010\u2011]$/u;
const NEXT_WORD = /^([\p{L}\p{M}]{1,60})((?:[-\u2010\u2011'’][\p{L}\p{M}]{1,60}){0,4})/u;

/** The words of a document, to which the halves of a cut word are compared. */
export class Vocabulary {
  readonly #lines: readonly string[];
  #words: Set<string> | null = null;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  has(word: string): boolean {
    // Most documents cut no word: theirs are never looked at.
    this.#words ??= wordsOf(this.#lines);
    return this.#words.has(word);
  }
}

/** Whole words only: those that are cut at a line's end are left out. */
function wordsOf(lines: readonly string[]): Set<string> {
  const known = new Set<string>();
  for (const line of lines) {
    const words = fold(line).text.match(/[a-z'-]+/g) ?? [];
    if (/[-\u2010\u2011]\s*$/.test(line)) words.pop();
    for (const word of words) {
      known.add(word);
      known.add(word.slice(word.lastIndexOf("'") + 1));
    }
  }
  return known;
}

/**
 * How two lines are joined at a hyphen: `keep` for a compound or a name (« ROS-ROUART »), `drop` for a word cut by the
 * printer (« déli-bération »), null when no word is cut there. In doubt the hyphen is kept: nothing is lost by it.
 */
export function hyphenBetween(before: string, after: string, vocabulary: Vocabulary): "keep" | "drop" | null {
  const cut = CUT_WORD.exec(before.trimEnd());
  const next = NEXT_WORD.exec(after.trimStart());
  const head = cut?.[1] ?? "";
  const tail = next?.[1] ?? "";
  if (head === "" || tail === "" || /^[-'’]|[-'’]$/.test(head)) return null;
  const last = head.slice(Math.max(head.lastIndexOf("'"), head.lastIndexOf("’")) + 1);
  const headKey = fold(last).text;
  const tailKey = fold(tail).text;
  const joined = headKey + tailKey;
  const hyphened = `${headKey}-${tailKey}`;
  if (vocabulary.has(hyphened)) return "keep";
  if (last.includes("-")) return "keep";
  const sameCase = /^\p{Ll}/u.test(tail) || (isUpper(last) && isUpper(tail));
  if (sameCase && (vocabulary.has(joined) || PLAIN_WORDS.has(joined))) return "drop";
  if (COMPOUNDS.has(hyphened) || COMPOUND_HEADS.has(headKey) || COMPOUND_TAILS.has(tailKey)) return "keep";
  if (/^\p{Lu}/u.test(tail)) return "keep";
  // A name goes on with a capital, a compound with its own words: what is left is a word that the printer has cut.
  return /\p{Ll}$/u.test(last) && (next?.[2] ?? "") === "" && headKey.length >= 2 && tailKey.length >= 3
    ? "drop"
    : "keep";
}

function isUpper(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}
