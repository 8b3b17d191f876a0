/**
 * Characters of folded text (see `text/fold.ts`), all below U+0100. Readers of this floor look at characters one
 * by one: no regular expression runs over a whole text, and no reader looks past the end that it is given, save
 * one character for the limit of a word.
 */

import { isDigit } from "../text/letters.ts";

export const NEWLINE = 0x0a;
export const SPACE = 0x20;
export const QUOTE = 0x27;
export const ASTERISK = 0x2a;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const DEGREE = 0xb0;

/** Whether the code is a letter of folded text: a-z, or one of the few letters that have no plain form. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);
}

/** Whether the code is a letter or a digit. NaN, which `charCodeAt` gives outside the text, is neither. */
export function isWordChar(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Whether the code is one space or one line end, which mean the same in text wrapped by an extraction. */
export function isGap(code: number): boolean {
  return code === SPACE || code === NEWLINE;
}

/** Whether no word runs into `at` from the left. */
export function startsWord(text: string, at: number): boolean {
  return at === 0 || !isWordChar(text.charCodeAt(at - 1));
}

/** Whether no word runs on at `at`. */
export function endsWord(text: string, at: number, to: number): boolean {
  return at >= to || !isWordChar(text.charCodeAt(at));
}

/** The offset after one space or line end at `at`, else `at` itself. Two line ends are no gap: a paragraph ends. */
export function skipGap(text: string, at: number, to: number): number {
  return at < to && isGap(text.charCodeAt(at)) ? at + 1 : at;
}

/** The offset after one space or line end, or -1 when there is none at `at`. */
export function needGap(text: string, at: number, to: number): number {
  return at < to && isGap(text.charCodeAt(at)) ? at + 1 : -1;
}

/** The offset at which the run of letters that begins at `at` ends, looking at `limit` letters at most. */
export function lettersEnd(text: string, at: number, to: number, limit: number): number {
  const stop = Math.min(to, at + limit);
  let end = at;
  while (end < stop && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The offset at which the run of digits that begins at `at` ends, looking at `limit` digits at most. */
export function digitsEnd(text: string, at: number, to: number, limit: number): number {
  const stop = Math.min(to, at + limit);
  let end = at;
  while (end < stop && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/**
 * The offset after `phrase` when it stands at `at` and ends a word there, else -1. A space of the phrase stands
 * for a space or a line end of the text. A phrase that ends with a sign needs no limit of a word after it.
 */
export function matchPhrase(text: string, at: number, to: number, phrase: string): number {
  const end = at + phrase.length;
  if (end > to) return -1;
  for (let index = 0; index < phrase.length; index++) {
    const wanted = phrase.charCodeAt(index);
    const code = text.charCodeAt(at + index);
    if (code !== wanted && !(wanted === SPACE && code === NEWLINE)) return -1;
  }
  return isWordChar(phrase.charCodeAt(phrase.length - 1)) && !endsWord(text, end, to) ? -1 : end;
}

/** The offset after the first of the phrases that stands at `at` (put longer ones first), else -1. */
export function matchAny(text: string, at: number, to: number, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const end = matchPhrase(text, at, to, phrase);
    if (end >= 0) return end;
  }
  return -1;
}

/** What a character of folded text is: 0 a sign or a space, 1 a letter, 2 a digit. */
export const CHAR_KINDS: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) =>
  isDigit(code) ? 2 : isLetter(code) ? 1 : 0,
);
