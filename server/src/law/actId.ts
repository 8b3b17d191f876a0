/**
 * @ctes identifiers (`034-243400017-20230711-240171-DE-1-1`): finding them, well formed or not, and reading their
 * parts from both ends, so that a hyphen inside the internal number does not break them.
 * Source: actesv1_1.xsd of the ministère de l'Intérieur.
 */
import { unglue } from "./actIdGlue.ts";
import { type NamedParts, nameParts } from "./actIdParts.ts";
import type { ActIdReading } from "./actIdReading.ts";
import { joinSpacedNumber } from "./actIdSpaces.ts";
import { endOfRun, isDigit, isHyphen, isPartChar, startOfRun, type Token, tokenize } from "./actIdTokens.ts";
import { isCalendarDay } from "./timeline.ts";

export type { ActIdPart, ActIdPartName, ActIdProblem, ActIdReading } from "./actIdReading.ts";

/** Whether the identifier has its five (or seven) parts, each of its form: no problem but `unknown` or `hyphen`. */
export function isWellFormed(reading: ActIdReading): boolean {
  return reading.problems.every(({ problem }) => problem === "unknown" || problem === "hyphen");
}

/**
 * The identifiers between two offsets of a text (raw text, any case), in order, ill-formed ones included when they can
 * be nothing else. Never a telephone number, a date, the number of an article. One pass, from hyphen to hyphen.
 */
export function findActIds(text: string, from = 0, to = text.length): ActIdReading[] {
  const found: ActIdReading[] = [];
  const searched = text.slice(from, to);
  const hyphen = new RegExp(HYPHEN, "g");
  for (;;) {
    const match = hyphen.exec(searched);
    if (match === null) return found;
    const begin = startOfRun(text, from + match.index + 1, from);
    const end = endOfRun(text, begin, to);
    const start = afterFilePrefix(text, begin, end);
    const reading =
      isRunStart(text, begin, from) && mayBegin(text, start, end) ? readActId(text, start, to) : null;
    if (reading !== null) found.push(reading);
    hyphen.lastIndex = Math.max(end, reading?.end ?? 0) - from;
  }
}

/** The first hyphen of an identifier: a letter or digit before it, a digit or (for a part left out) a hyphen after. */
const HYPHEN = /\w[-\u2010-\u2013](?=[\d\-\u2010-\u2013])/;

/**
 * The identifier that starts at `from` and ends by `to`, or null when what stands there is none, even ill-formed.
 */
export function readActId(text: string, from: number, to: number = text.length): ActIdReading | null {
  const run = tokenize(text, from, to);
  if (run === null) return null;
  const whole = joinSpacedNumber(text, run, to);
  const tokens = withoutFileSuffix(withoutTrailingHyphens(whole.tokens));
  const { tokens: apart, problems } = unglue(tokens);
  const named: NamedParts | null = apart.length < 3 ? null : nameParts(apart);
  if (named === null) return null;
  return {
    start: from,
    end: tokens[tokens.length - 1]?.end ?? from,
    text: tokens.map((token) => token.text).join("-"),
    parts: named.parts,
    date: isoDate(named.parts.date?.text ?? ""),
    problems: [...problems, ...named.problems],
    doubtful: whole.broken || named.parts.nature?.text.includes("0") === true,
  };
}

/** `20230711` as `2023-07-11`, or null when it is no day of the calendar. */
function isoDate(digits: string): string | null {
  if (!/^\d{8}$/.test(digits)) return null;
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return isCalendarDay(iso) ? iso : null;
}

/** Whether no other part stands in front: a hyphen there is then a dash of the sentence. */
function isRunStart(text: string, at: number, from: number): boolean {
  return at - 2 < from || !isHyphen(text.charCodeAt(at - 1)) || !isPartChar(text.charCodeAt(at - 2));
}

/** A cheap look before reading: a department or a SIREN or both, a hyphen, then six digits or a second hyphen soon. */
function mayBegin(text: string, start: number, end: number): boolean {
  if (!isDigit(text.charCodeAt(start))) return false;
  let first = start;
  while (first < end && !isHyphen(text.charCodeAt(first))) first++;
  const length = first - start;
  if (length < 1 || (length > 4 && length < 8) || (length > 10 && length !== 12) || end - first < 8)
    return false;
  let digits = 0;
  for (let at = first + 1; at < end && at - first <= 8; at++) if (isDigit(text.charCodeAt(at))) digits++;
  return digits >= 5;
}

/** Files of attached documents put a type in front: `99_DE-034-…`. */
function afterFilePrefix(text: string, start: number, end: number): number {
  if (end - start < 12) return start;
  return /^\d{2}_[A-Z]{2}-/.test(text.slice(start, start + 6)) ? start + 6 : start;
}

/** A dash that follows the identifier, or the line that it was cut at, is no part of it. */
function withoutTrailingHyphens(tokens: readonly Token[]): readonly Token[] {
  let length = tokens.length;
  while (length > 0 && tokens[length - 1]?.text === "") length--;
  return tokens.slice(0, length);
}

/** Files add a serial to the message number: `…-DE-1-1_0.xml`. */
function withoutFileSuffix(tokens: readonly Token[]): readonly Token[] {
  const last = tokens[tokens.length - 1];
  if (last === undefined || tokens.length < 6 || !/^\d_\d{1,3}$/.test(last.text)) return tokens;
  return [...tokens.slice(0, -1), { text: last.text.slice(0, 1), start: last.start, end: last.start + 1 }];
}
