/** Laws, ordonnances and décrets in folded text: « loi n° 2015-991 du 7 août 2015 ». */

import { isDigit } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { MONTHS } from "./calendar.ts";
import {
  DOT,
  digitsEnd,
  HYPHEN,
  lettersEnd,
  matchAny,
  matchPhrase,
  needGap,
  QUOTE,
  skipGap,
  startsWord,
} from "./chars.ts";
import type { TextCitation } from "./citations.ts";
import { type DateReading, readDate } from "./dates.ts";

/** Citations read at one place, and the offset after them. */
export interface TextList {
  readonly citations: readonly TextCitation[];
  readonly end: number;
}

type TextKind = TextCitation["kind"];

/** What a text is called, longer names first; « loi » alone may be dated without a number (« loi du 1er juillet 1901 »). */
const KINDS: readonly (readonly [written: string, kind: TextKind])[] = [
  ["lois organiques", "loi organique"],
  ["loi organique", "loi organique"],
  ["lois", "loi"],
  ["loi", "loi"],
  ["ordonnances", "ordonnance"],
  ["ordonnance", "ordonnance"],
  ["decrets", "décret"],
  ["decret", "décret"],
];

const NUMBER_MARKS = ["n°", "n °", "no.", "no", "n.", "numero", "n"] as const;
const DATE_LEADS = ["en date du", "du"] as const;
const MOST_WORDS = 8;
const MOST_TEXTS = 20;
const UNDATED = { date: null, end: -1 } as const;

/** The number of a text: « 2015-991 ». */
interface TextNumber extends Span {
  readonly number: string;
  readonly year: number | null;
  readonly yearSpan: Span;
}

/** The texts named at `from` (« les décrets n° … du …, n° … du … »), or null when none with a number or a date is. */
export function readTextList(text: string, from: number, to: number): TextList | null {
  if (!startsWord(text, from)) return null;
  for (const [written, kind] of KINDS) {
    const end = matchPhrase(text, from, to, written);
    if (end >= 0) return readAfterKind(text, from, end, to, kind);
  }
  return null;
}

function readAfterKind(
  text: string,
  start: number,
  wordEnd: number,
  to: number,
  kind: TextKind,
): TextList | null {
  const number = findNumber(text, wordEnd, to);
  if (!number) return readUnnumbered(text, start, wordEnd, to, kind);
  const citations = [withDate(text, start, number, to, kind)];
  let end = citations[0]?.end ?? number.end;
  while (citations.length < MOST_TEXTS) {
    const next = readNextNumber(text, end, to);
    if (!next) break;
    const citation = withDate(text, next.markAt, next.number, to, kind);
    citations.push(citation);
    end = citation.end;
  }
  return { citations, end };
}

/** « loi du 5 avril 1884 », and only right after the word. */
function readUnnumbered(
  text: string,
  start: number,
  at: number,
  to: number,
  kind: TextKind,
): TextList | null {
  if (kind === "ordonnance") return null;
  const { date, end } = readDateAfter(text, at, to);
  if (!date || date.year === null) return null;
  const citation: TextCitation = {
    kind,
    start,
    end,
    canonical: `${kind} du ${dateWords(date)}`,
    display: `${kind} du ${dateWords(date)}`,
    code: null,
    codeSpan: null,
    letter: null,
    number: null,
    numberSpan: null,
    date,
    year: null,
    yearSpan: null,
  };
  return { citations: [citation], end };
}

function withDate(text: string, start: number, number: TextNumber, to: number, kind: TextKind): TextCitation {
  const { date, end } = readDateAfter(text, number.end, to);
  const canonical = `${kind} n° ${number.number}`;
  return {
    kind,
    start,
    end: date ? end : number.end,
    canonical,
    display: date ? `${canonical} du ${dateWords(date)}` : canonical,
    code: null,
    codeSpan: null,
    letter: null,
    number: number.number,
    numberSpan: { start: number.start, end: number.end },
    date,
    year: number.year,
    yearSpan: number.yearSpan,
  };
}

/** The number right after the word, or after « n° » a few words on (« loi de finances rectificative n° … »). */
function findNumber(text: string, from: number, to: number): TextNumber | null {
  let at = from;
  for (let words = 0; words <= MOST_WORDS; words++) {
    at = needGap(text, at, to);
    if (at < 0) return null;
    const mark = matchAny(text, at, to, NUMBER_MARKS);
    const number = mark >= 0 ? readTextNumber(text, skipGap(text, mark, to), to) : null;
    if (number) return number;
    if (words === 0 && isDigit(text.charCodeAt(at))) return readTextNumber(text, at, to);
    const end = wordEnd(text, at, to);
    if (end === at || STOPS.has(text.slice(at, end))) return null;
    at = end;
  }
  return null;
}

/** Words after which another sentence has begun. */
const STOPS: ReadonlySet<string> = new Set([
  "et",
  "ou",
  "que",
  "qui",
  "est",
  "a",
  "du",
  "sera",
  "par",
  "dont",
  "prevoit",
]);

/** A word with its elisions, hyphens and quotes: « d'orientation », « "NOTRe" ». */
function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  for (let parts = 0; parts < 4; parts++) {
    const code = text.charCodeAt(end);
    if (end < to && (code === QUOTE || code === HYPHEN || code === 0x22 || code === 0xab || code === 0xbb))
      end++;
    const next = lettersEnd(text, end, to, 25);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** « 2015-991 », « 82-213 », « 2019 – 589 », « 85- 643 »; the year of two figures is of the last century. */
function readTextNumber(text: string, from: number, to: number): TextNumber | null {
  const yearEnd = digitsEnd(text, from, to, 5);
  if (yearEnd - from !== 2 && yearEnd - from !== 4) return null;
  const hyphen = skipGap(text, yearEnd, to);
  if (hyphen >= to || text.charCodeAt(hyphen) !== HYPHEN) return null;
  const at = skipGap(text, hyphen + 1, to);
  const end = digitsEnd(text, at, to, 6);
  const runsOn =
    (text.charCodeAt(end) === HYPHEN || text.charCodeAt(end) === DOT) && isDigit(text.charCodeAt(end + 1));
  if (end === at || end - at > 5 || (runsOn && end + 1 < to)) return null;
  return {
    number: `${text.slice(from, yearEnd)}-${text.slice(at, end)}`,
    year: yearOf(text.slice(from, yearEnd)),
    yearSpan: { start: from, end: yearEnd },
    start: from,
    end,
  };
}

/** The year that a number begins with. Laws have four figures since 2000: « 07-1199 » says nothing sure. */
function yearOf(figures: string): number | null {
  const value = Number(figures);
  if (figures.length === 4) return value >= 1900 && value <= 2199 ? value : null;
  return value >= 40 ? 1900 + value : null;
}

/** « du 7 août 2015 », « en date du 7 août 2015 », after « modifiée » too. */
function readDateAfter(
  text: string,
  from: number,
  to: number,
): { date: DateReading; end: number } | typeof UNDATED {
  let at = skipGap(text, from, to);
  const changed = matchAny(text, at, to, ["modifiee", "modifie", "modifies", "modifiees"]);
  if (changed >= 0) at = skipGap(text, changed, to);
  const lead = matchAny(text, at, to, DATE_LEADS);
  const gap = lead < 0 ? -1 : needGap(text, lead, to);
  const date = gap < 0 ? null : readDate(text, gap, to);
  return date ? { date, end: date.end } : UNDATED;
}

/** « , n° 2015-161 », « et n° 82-623 », « ; n° … ». */
function readNextNumber(
  text: string,
  from: number,
  to: number,
): { markAt: number; number: TextNumber } | null {
  const gap = skipGap(text, from, to);
  const sign = matchAny(text, gap, to, [",", ";"]);
  const afterSign = sign < 0 ? gap : skipGap(text, sign, to);
  const and = matchPhrase(text, afterSign, to, "et");
  if (sign < 0 && and < 0) return null;
  const markAt = and < 0 ? afterSign : skipGap(text, and, to);
  const mark = matchAny(text, markAt, to, ["n°", "n °"]);
  const number = mark < 0 ? null : readTextNumber(text, skipGap(text, mark, to), to);
  return number && { markAt, number };
}

/** « 7 août 2015 », « 1er juillet 1901 ». */
function dateWords(date: DateReading): string {
  const day = date.day === 1 ? "1er" : String(date.day);
  return `${day} ${MONTHS[date.month - 1] ?? ""}${date.year === null ? "" : ` ${date.year}`}`;
}
