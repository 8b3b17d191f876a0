/** Cutting a run of characters that may be an @ctes identifier into the pieces between its hyphens. */
import { actNature } from "./actIdTables.ts";

/** A piece between hyphens; offsets are UTF-16 offsets in the text. It may be empty (two hyphens in a row). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A run cut into tokens. */
export interface Run {
  readonly tokens: readonly Token[];
  /** Offset after the last character of the run. */
  readonly end: number;
  /** Whether spaces or a line break had to be crossed to read it whole: what was read is doubtful. */
  readonly broken: boolean;
}

/** An identifier has at most 45 characters; a longer run is something else, and is not read further. */
const LONGEST = 90;

/** Whether a UTF-16 unit is a digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 unit can stand inside a part: ASCII letter, digit, underscore. */
export function isPartChar(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
}

/** Whether a UTF-16 unit is a hyphen, or the dash that a word processor puts in its place. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2013);
}

/** Offset of the first of the letters, digits and underscores that end at `to` (excluded); not before `from`. */
export function startOfRun(text: string, to: number, from: number): number {
  const limit = Math.max(from, to - LONGEST);
  let at = to;
  while (at > limit && isPartChar(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Offset after the letters, digits, underscores and hyphens that start at `from`. */
export function endOfRun(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isPartChar(text.charCodeAt(at)) || isHyphen(text.charCodeAt(at)))) at++;
  return at;
}

/**
 * The tokens of the run at `from`, not read past `to`. A hyphen at the end of a line is followed to the next line. Null
 * when the run is too long to be an identifier.
 */
export function tokenize(text: string, from: number, to: number): Run | null {
  const limit = Math.min(to, from + LONGEST + 1);
  const tokens: Token[] = [];
  let broken = false;
  let start = from;
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isPartChar(code)) {
      at++;
      continue;
    }
    if (!isHyphen(code)) break;
    tokens.push({ text: text.slice(start, at), start, end: at });
    const next: number = broken ? at + 1 : afterLineBreak(text, at + 1, limit, tokens);
    broken ||= next > at + 1;
    start = at = next;
  }
  if (at > from + LONGEST) return null;
  tokens.push({ text: text.slice(start, at), start, end: at });
  return { tokens, end: at, broken };
}

/**
 * The offset after one line break and its blanks, when the next line goes on with the identifier (a part with a digit,
 * or the nature; after the nature, the two figures of the message); else `at` itself.
 */
function afterLineBreak(text: string, at: number, limit: number, tokens: readonly Token[]): number {
  let next = at;
  let breaks = 0;
  while (next < limit && next - at < 20) {
    const code = text.charCodeAt(next);
    if (code === 0x0a) breaks++;
    else if (code !== 0x0d && code !== 0x20 && code !== 0x09) break;
    next++;
  }
  if (breaks !== 1) return at;
  const following = text.slice(next, endOfRun(text, next, limit));
  const complete = tokens.length >= 5 && actNature(tokens[tokens.length - 1]?.text ?? "") !== null;
  const goesOn = complete ? /^\d-\d(?:_|$)/ : /^[0-9A-Z_]*\d|^(?:DE|AR|AI|CC|BF|AU)(?:-|$)/;
  return goesOn.test(following) ? next : at;
}
