import type { Folded } from "../../text/fold.ts";
import { toSource } from "../../text/fold.ts";
import { isFoldedAlphanumeric } from "../../text/letters.ts";
import type { Person } from "../types.ts";
import type { NameWord } from "./words.ts";

/** A person named by these words of the folded text (at least one). */
export function personOf(
  folded: Folded,
  words: readonly NameWord[],
  gender: "m" | "f" | null = null,
  office: string | null = null,
  note: string | null = null,
): Person {
  const first = words[0] as NameWord;
  const last = words[words.length - 1] as NameWord;
  const where = toSource(folded, first.start, last.end);
  const together = areTogether(folded, words);
  // Nearly every name stands in the text as it is to be written.
  const name =
    together && isClean(folded.source, where.start, where.end)
      ? folded.source.slice(where.start, where.end)
      : joined(
          words.map((word) =>
            sourceText(folded, word.start, word !== last && isCut(folded, word) ? word.end + 1 : word.end),
          ),
        );
  return { name, span: where, key: keyOf(folded, words), gender, office, note };
}

/** Whether a hyphen behind the word ends its line: « ROS-⏎⏎ROUART », the end of a page between the two. */
function isCut({ text }: Folded, { end }: NameWord): boolean {
  return text.charCodeAt(end) === 0x2d && text.charCodeAt(end + 1) === 0x0a;
}

/** Whether the words follow one another in the text as `joined` would write them. */
function areTogether(folded: Folded, words: readonly NameWord[]): boolean {
  const { text } = folded;
  for (let index = 1; index < words.length; index++) {
    const before = (words[index - 1] as NameWord).end;
    const glued = text.charCodeAt(before - 1) === 0x27;
    if ((words[index] as NameWord).start !== (glued ? before : before + 1)) return false;
    if (!glued && text.charCodeAt(before) !== 0x20) return false;
  }
  return true;
}

/** The key of `nameKey`, straight from the folded words. */
function keyOf(folded: Folded, words: readonly NameWord[]): string {
  const { text } = folded;
  // Nearly every name has two parts: only for a third an array is made.
  let first = "";
  let second = "";
  let all: string[] | null = null;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as NameWord;
    let from = word.start;
    for (let at = from; at <= word.end; at++) {
      if (at < word.end && isFoldedAlphanumeric(text.charCodeAt(at))) continue;
      if (at > from) {
        if (at === from + 2 && areGluedInitials(text, from)) at = from + 1;
        const part = text.slice(from, at);
        if (first === "") first = part;
        else if (second === "") second = part;
        else if (all) all.push(part);
        else all = [first, second, part];
      }
      // Behind the first of two glued initials stands the second one.
      from = at < word.end && isFoldedAlphanumeric(text.charCodeAt(at)) ? at : at + 1;
    }
  }
  if (all) return all.sort().join(" ");
  if (second === "") return first;
  return first <= second ? `${first} ${second}` : `${second} ${first}`;
}

/** See `GLUED_INITIALS` of `nameKey`. */
function areGluedInitials(text: string, at: number): boolean {
  const second = text.charAt(at + 1);
  if (text.charCodeAt(at) === 0x6a) return "bcdfgjlmprt".includes(second);
  return text.charCodeAt(at) === 0x6d && "cfjlpt".includes(second);
}

/** A person who is named by a function only (« M. le Maire »): no name, the function's place. */
export function officeHolder(folded: Folded, start: number, end: number, gender: "m" | "f" | null): Person {
  const office = sourceText(folded, start, end);
  return { name: office, span: toSource(folded, start, end), key: "", gender, office, note: null };
}

/** The source text of a folded range, on one line, spaces collapsed, hyphenated line ends re-joined. */
export function sourceText(folded: Folded, start: number, end: number): string {
  const where = toSource(folded, start, end);
  const text = folded.source.slice(where.start, where.end);
  return isClean(text, 0, text.length) ? text : cleanText(text);
}

/** The characters that `cleanText` never changes: those of Latin-1 that can be seen, but the asterisk, and « ’ ». */
const CLEAN = new Uint8Array(0x2100);
CLEAN.fill(1, 0x21, 0x7f);
CLEAN.fill(1, 0xa1, 0x100);
CLEAN[0x2a] = 0;
CLEAN[0x5c] = 0;
CLEAN[0xad] = 0;
CLEAN[0x2019] = 1;

/** Whether `cleanText` would leave the range as it is: no space beside another or at its ends, no odd character. */
function isClean(text: string, from: number, to: number): boolean {
  let space = true;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      if (space) return false;
      space = true;
    } else if (CLEAN[code] === 1) space = false;
    else return false;
  }
  return !space || from === to;
}

/**
 * Spaces and line breaks collapsed, hyphenated line ends re-joined, ligatures of a PDF parted, Markdown bold and escapes
 * and zero-width marks dropped.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\*\*/g, "")
    .replace(/\\(?=[\r\n]|[!-/:-@[-`{-~])/g, "")
    .replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize("NFKC"))
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/(\p{L})-[ \t]*(?:\r\n?|\n)[ \t]*/gu, "$1-")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}

/** A particle with an apostrophe is glued to its word (« d'Arc »), and so is the first half of a name that a line parts. */
function joined(words: readonly string[]): string {
  let name = "";
  let glued = true;
  for (const word of words) {
    name += glued ? word : ` ${word}`;
    glued = word.endsWith("'") || word.endsWith("’") || word.endsWith("-");
  }
  return name;
}
