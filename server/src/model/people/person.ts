import type { Folded } from "../../text/fold.ts";
import { toSource } from "../../text/fold.ts";
import { isFoldedLetter } from "../../text/letters.ts";
import { span } from "../../text/span.ts";
import type { Person } from "../types.ts";
import type { NameWord } from "./words.ts";

/** What was read around the words of a name. */
export interface PersonDetails {
  readonly gender?: "m" | "f" | null;
  readonly office?: string | null;
  readonly note?: string | null;
}

/** A person named by these words of the folded text (at least one). */
export function personOf(folded: Folded, words: readonly NameWord[], details: PersonDetails = {}): Person {
  const first = words[0] as NameWord;
  const last = words[words.length - 1] as NameWord;
  const name = joined(words.map((word) => sourceText(folded, word.start, word.end)));
  return {
    name,
    span: toSource(folded, first.start, last.end),
    key: keyOf(folded, words),
    gender: details.gender ?? null,
    office: details.office ?? null,
    note: details.note ?? null,
  };
}

/** The key of `nameKey`, straight from the folded words. */
function keyOf(folded: Folded, words: readonly NameWord[]): string {
  const { text } = folded;
  const parts: string[] = [];
  for (const word of words) {
    let from = word.start;
    for (let at = word.start; at <= word.end; at++) {
      if (at < word.end && isFoldedLetter(text.charCodeAt(at))) continue;
      if (at > from) parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return parts.length > 1 ? parts.sort().join(" ") : (parts[0] ?? "");
}

/** A person who is named by a function only (« M. le Maire »): no name, the function's place. */
export function officeHolder(folded: Folded, start: number, end: number, gender: "m" | "f" | null): Person {
  const where = toSource(folded, start, end);
  const office = sourceText(folded, start, end);
  return { name: office, span: span(where.start, where.end), key: "", gender, office, note: null };
}

/** Nothing in it that `cleanText` would change. */
const SIMPLE = /^[A-Za-zÀ-ÖØ-öø-ÿ'’-]{0,40}$/;

/** The source text of a folded range, on one line, spaces collapsed, hyphenated line ends re-joined. */
export function sourceText(folded: Folded, start: number, end: number): string {
  const where = toSource(folded, start, end);
  const text = folded.source.slice(where.start, where.end);
  return SIMPLE.test(text) ? text : cleanText(text);
}

/** Spaces and line breaks collapsed, hyphenated line ends re-joined, Markdown bold and zero-width marks dropped. */
export function cleanText(text: string): string {
  return text
    .replace(/\*\*/g, "")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/(\p{L})-[ \t]*(?:\r\n?|\n)[ \t]*/gu, "$1-")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}

/** A particle with an apostrophe is glued to its word: « d'Arc ». */
function joined(words: readonly string[]): string {
  let name = "";
  let glued = true;
  for (const word of words) {
    name += glued ? word : ` ${word}`;
    glued = word.endsWith("'") || word.endsWith("’");
  }
  return name;
}
