/** Numbers of articles in folded text: « L. 2121-20 », « L.2121.15 », « R*200-2 », « LO 141 », « 2384-1 ». */

import { isDigit } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { ASTERISK, DOT, digitsEnd, HYPHEN, isGap, isWordChar, matchAny, SPACE, skipGap } from "./chars.ts";

/** The kind of an article: law, organic law, décret en Conseil d'État (en Conseil des ministres), décret, arrêté. */
export type ArticleLetter = "L" | "LO" | "R" | "R*" | "D" | "D*" | "A" | "";

/** The number of an article and where it stands, its letter included: folded offsets. */
export interface ArticleNumber extends Span {
  readonly letter: ArticleLetter;
  /** Groups joined by hyphens, with the suffix of codes that have some: « 2121-20 », « 1636 B sexies ». */
  readonly number: string;
  /** How many groups of figures the number has. */
  readonly groups: number;
}

const LETTERS: ReadonlyMap<number, "L" | "R" | "D" | "A"> = new Map([
  [0x6c, "L"],
  [0x72, "R"],
  [0x64, "D"],
  [0x61, "A"],
]);

const MOST_GROUPS = 6;

/** The number with its letter at `from`, or null. « à » is not the letter A: that one is glued or has a full stop. */
export function readLetteredNumber(text: string, from: number, to: number): ArticleNumber | null {
  const base = from < to ? LETTERS.get(text.charCodeAt(from)) : undefined;
  if (base === undefined) return null;
  let at = skipDot(text, from + 1, to);
  let letter: ArticleLetter = base;
  const organic = base === "L" ? skipGap(text, at, to) : -1;
  if (organic >= 0 && text.charCodeAt(organic) === 0x6f && organic < to) {
    letter = "LO";
    at = skipDot(text, organic + 1, to);
  }
  if (letter === "A" && at === from + 1 && !isDigit(text.charCodeAt(at))) return null;
  at = skipGap(text, at, to);
  if (at < to && text.charCodeAt(at) === ASTERISK && (base === "R" || base === "D")) {
    letter = `${base}*`;
    at = skipGap(text, skipDot(text, at + 1, to), to);
  }
  const figures = readGroups(text, at, to);
  return figures && { ...figures, letter, start: from };
}

/** The number without letter at `from`, with the suffix of the tax code (« 1636 B sexies », « 1639 A bis »), or null. */
export function readPlainNumber(text: string, from: number, to: number): ArticleNumber | null {
  const figures = readGroups(text, from, to);
  if (!figures || text.charCodeAt(figures.end) === 0xb0) return null;
  const suffix = readSuffix(text, figures.end, to);
  return { ...figures, letter: "", start: from, number: figures.number + suffix.text, end: suffix.end };
}

/** Figures joined by hyphens, or all by dots; a line's end or a space may follow a hyphen (« L. 1111-⏎5 »). */
function readGroups(
  text: string,
  from: number,
  to: number,
): { number: string; groups: number; end: number } | null {
  let end = digitsEnd(text, from, to, 6);
  if (end === from || end - from > 5) return null;
  let number = text.slice(from, end);
  let groups = 1;
  let separator = 0;
  while (groups < MOST_GROUPS && end < to) {
    const code = text.charCodeAt(end);
    if ((code !== HYPHEN && code !== DOT) || (separator !== 0 && code !== separator)) break;
    const at = code === HYPHEN && isGap(text.charCodeAt(end + 1)) ? end + 2 : end + 1;
    const next = digitsEnd(text, at, to, 4);
    // « L. 332-6-1-2° » : the last figure counts a paragraph.
    if (next === at || next - at > 3 || text.charCodeAt(next) === 0xb0) break;
    number += `-${text.slice(at, next)}`;
    separator = code;
    end = next;
    groups++;
  }
  return isTorn(text, end, to) ? null : { number, groups, end };
}

/** « L. 151-] »: a hyphen with no figure after it, as misread by an OCR. */
function isTorn(text: string, end: number, to: number): boolean {
  if (end + 1 >= to || text.charCodeAt(end) !== HYPHEN) return false;
  const after = text.charCodeAt(end + 1);
  return !isGap(after) && !isWordChar(after);
}

const LATIN = [
  "bis",
  "ter",
  "quater",
  "quinquies",
  "sexies",
  "septies",
  "octies",
  "nonies",
  "decies",
] as const;

/** One capital letter, a Latin rank, or both, each after a space. A lone « a » is « à » and « d » may be « d' ». */
function readSuffix(text: string, from: number, to: number): { readonly text: string; readonly end: number } {
  let end = from;
  let suffix = "";
  const code = text.charCodeAt(from + 1);
  const single = text.charCodeAt(from) === SPACE && code >= 0x61 && code <= 0x7a && from + 1 < to;
  const letter = single && isGap(text.charCodeAt(from + 2)) ? text.charAt(from + 1).toUpperCase() : "";
  const rankAt = letter ? from + 3 : skipGap(text, from, to);
  const rank = rankAt > from ? matchAny(text, rankAt, to, LATIN) : -1;
  if (rank >= 0) {
    suffix = `${letter ? ` ${letter}` : ""} ${text.slice(rankAt, rank)}`;
    end = rank;
  }
  return { text: suffix, end };
}

function skipDot(text: string, at: number, to: number): number {
  return at < to && text.charCodeAt(at) === DOT ? at + 1 : at;
}
