/** Hours of the day in folded text: « 19 h 30 », « 18h », « dix-huit heures trente », « 19:30 ». */

import { isDigit } from "../text/letters.ts";
import {
  COLON,
  COMMA,
  DOT,
  digitsEnd,
  endsWord,
  matchAny,
  matchPhrase,
  NEWLINE,
  SLASH,
  skipGap,
  startsWord,
} from "./chars.ts";
import { datePartGap } from "./dateParts.ts";
import { scanNumberWords } from "./numbers.ts";

/** An hour of the day, 0:00 to 23:59, and where it stands: folded offsets. */
export interface TimeReading {
  readonly hour: number;
  readonly minute: number;
  readonly start: number;
  readonly end: number;
}

interface Minute {
  readonly value: number;
  readonly end: number;
}

const HOUR_WORDS = ["heures", "heure", "h.", "h"] as const;
const MINUTE_WORDS = ["minutes", "minute", "min.", "min", "mn"] as const;

/** Parts of an hour that are said instead of minutes. */
const FRACTIONS = [
  ["et demie", 30],
  ["et demi", 30],
  ["et quart", 15],
  ["et un quart", 15],
  ["trois quarts", 45],
  ["trois-quarts", 45],
] as const;

/**
 * The hour that begins at `from`, or after « à » there; null when there is none, or when it is no hour of the day
 * (« 35 heures », « 24 h »). Minutes in words are read when they are a multiple of five or « minutes » follows:
 * « vingt heures deux conseillers » is eight o'clock.
 */
export function readTime(text: string, from: number, to: number = text.length): TimeReading | null {
  if (!startsWord(text, from)) return null;
  const lead = matchPhrase(text, from, to, "a ");
  const start = lead < 0 ? from : lead;
  if (start >= to) return null;
  return isDigit(text.charCodeAt(start)) ? readFigures(text, start, to) : readWords(text, start, to);
}

/** « HH:MM ». */
export function formatTime(time: { readonly hour: number; readonly minute: number }): string {
  return `${String(time.hour).padStart(2, "0")}:${String(time.minute).padStart(2, "0")}`;
}

function readFigures(text: string, start: number, to: number): TimeReading | null {
  const before = text.charCodeAt(start - 1);
  const joined = before === DOT || before === COMMA || before === COLON || before === SLASH;
  if (joined && isDigit(text.charCodeAt(start - 2))) return null;
  const end = digitsEnd(text, start, to, 3);
  const hour = Number(text.slice(start, end));
  if (end - start > 2 || hour > 23) return null;
  if (end < to && text.charCodeAt(end) === COLON) return readClock(text, start, end + 1, hour, to);
  const unit = hourUnitEnd(text, skipGap(text, end, to), to);
  return unit < 0 ? null : withMinutes(text, start, unit, hour, to);
}

/** The end of « h », « heures » at `at`, or -1; figures may be glued to the h. */
function hourUnitEnd(text: string, at: number, to: number): number {
  const end = matchAny(text, at, to, HOUR_WORDS);
  if (end >= 0) return end;
  return at < to && text.charCodeAt(at) === 0x68 && isDigit(text.charCodeAt(at + 1)) ? at + 1 : -1;
}

/** « 19:30 », « 19:30:00 ». */
function readClock(text: string, start: number, at: number, hour: number, to: number): TimeReading | null {
  const end = digitsEnd(text, at, to, 3);
  const minute = Number(text.slice(at, end));
  if (end - at !== 2 || minute > 59 || !endsWord(text, end, to)) return null;
  if (end >= to || text.charCodeAt(end) !== COLON || !isDigit(text.charCodeAt(end + 1)))
    return { hour, minute, start, end };
  const seconds = digitsEnd(text, end + 1, to, 3);
  return seconds - end === 3 ? { hour, minute, start, end: seconds } : null;
}

function readWords(text: string, start: number, to: number): TimeReading | null {
  const hours = scanNumberWords(text, start, to);
  if (!hours || hours.value > 23) return null;
  const gap = datePartGap(text, hours.end, to);
  const unit = gap < 0 ? -1 : matchAny(text, gap, to, HOUR_WORDS);
  return unit < 0 ? null : withMinutes(text, start, unit, hours.value, to);
}

function withMinutes(text: string, start: number, end: number, hour: number, to: number): TimeReading {
  const minute = readMinuteFigures(text, end, to) ?? readMinuteWords(text, end, to);
  return minute ? { hour, minute: minute.value, start, end: minute.end } : { hour, minute: 0, start, end };
}

/** Two figures after the hour; those of another hour (« 8 h 12 h ») or of a date are not its minutes. */
function readMinuteFigures(text: string, from: number, to: number): Minute | null {
  const point =
    from < to && (text.charCodeAt(from) === COLON || text.charCodeAt(from) === DOT) ? from + 1 : from;
  const at = skipGap(text, point, to);
  const end = digitsEnd(text, at, to, 3);
  const value = Number(text.slice(at, end));
  if (end - at !== 2 || value > 59) return null;
  const unit = matchAny(text, skipGap(text, end, to), to, MINUTE_WORDS);
  if (unit >= 0) return { value, end: unit };
  if (hourUnitEnd(text, skipGap(text, end, to), to) >= 0) return null;
  const after = end < to ? text.charCodeAt(end) : 0;
  if (after === SLASH || ((after === COMMA || after === DOT) && isDigit(text.charCodeAt(end + 1))))
    return null;
  // Over a line's end, figures with a noun after them count something else.
  const wrapped = at > point && text.charCodeAt(at - 1) === NEWLINE;
  return wrapped && after !== 0 && after !== COMMA && after !== DOT ? null : { value, end };
}

function readMinuteWords(text: string, from: number, to: number): Minute | null {
  const at = datePartGap(text, from, to);
  if (at < 0) return null;
  for (const [words, value] of FRACTIONS) {
    const end = matchPhrase(text, at, to, words);
    if (end >= 0) return { value, end };
  }
  const lead = matchPhrase(text, at, to, "et ");
  const number = scanNumberWords(text, lead < 0 ? at : lead, to);
  if (!number || number.value < 1 || number.value > 59) return null;
  const unit = matchAny(text, skipGap(text, number.end, to), to, MINUTE_WORDS);
  if (unit >= 0) return { value: number.value, end: unit };
  // « à vingt heures onze conseillers »: without « minutes » only what no noun follows, or what hours are told in.
  const alone = number.end >= to || ",.;:)".includes(text.charAt(number.end));
  return lead < 0 && (alone || number.value % 5 === 0) ? { value: number.value, end: number.end } : null;
}
