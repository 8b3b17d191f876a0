/** Legal citations of folded text. */

import type { Span } from "../text/span.ts";
import { type ArticleList, type NamedBefore, readArticleList, readBareArticles } from "./articleCitations.ts";
import type { ArticleLetter } from "./articleNumbers.ts";
import { isLetter, startsWord } from "./chars.ts";
import { type CodeReading, readCode } from "./codeNames.ts";
import { Cue, type Cues, cuesIn } from "./cues.ts";
import type { DateReading } from "./dates.ts";
import { readTextList } from "./textCitations.ts";

/** An article of a code. `start` and `end` hold its letter and number. */
export interface ArticleCitation extends Span {
  readonly kind: "article";
  /** « CGCT L2121-20 »; « L153-38 » when the code is not known. */
  readonly canonical: string;
  /** « L. 2121-20 »: how the number is best written. */
  readonly display: string;
  /**
   * Abbreviation of the code (« CGCT », « C. élect. »; « code de commerce » where none is in use): the one the text
   * names, else the CGCT for its best known articles, else null.
   */
  readonly code: string | null;
  /** Where the text names the code; null when it does not. */
  readonly codeSpan: Span | null;
  readonly letter: ArticleLetter;
  /** Without the letter: « 2121-20 ». */
  readonly number: string;
  readonly numberSpan: Span;
  readonly date: null;
  readonly year: null;
  readonly yearSpan: null;
}

/** A law, an ordonnance or a décret. `start` is the word that names it (« n° » for the second of a list). */
export interface TextCitation extends Span {
  readonly kind: "loi" | "loi organique" | "ordonnance" | "décret";
  /** « loi n° 2015-991 »; « loi du 1er juillet 1901 » without a number. */
  readonly canonical: string;
  /** « loi n° 2015-991 du 7 août 2015 ». */
  readonly display: string;
  readonly code: null;
  readonly codeSpan: null;
  readonly letter: null;
  /** « 2015-991 »; null when the text is named by its date alone. */
  readonly number: string | null;
  readonly numberSpan: Span | null;
  /** The date written after the number, if any; it may be a day that does not exist. */
  readonly date: DateReading | null;
  /** The year that the number begins with (1982 for « 82-213 »); null when that is not sure. */
  readonly year: number | null;
  readonly yearSpan: Span | null;
}

export type Citation = ArticleCitation | TextCitation;

/**
 * The citations of `text` from `from` to `to`, in order, none over another. Only the places of `cues` are looked at;
 * they are found first when they are not given.
 */
export function findCitations(text: string, from = 0, to: number = text.length, cues?: Cues): Citation[] {
  const found: Citation[] = [];
  let last: CodeReading | null = null;
  let end = from;
  for (const at of (cues ?? cuesIn(text, from, to)).of(Cue.citation, from, to)) {
    if (at < end || !startsWord(text, at)) continue;
    const read: Found | null = readAt(text, at, to, { last });
    if (!read) continue;
    found.push(...read.citations);
    last = read.code ?? last;
    end = Math.max(read.end, at + 1);
  }
  return found;
}

/** The citation with every span passed through `map`, such as folded offsets into source offsets. */
export function mapCitation(citation: Citation, map: (span: Span) => Span): Citation {
  const orNull = (span: Span | null): Span | null => span && map(span);
  const own = map(citation);
  if (citation.kind === "article") {
    return { ...citation, ...own, codeSpan: orNull(citation.codeSpan), numberSpan: map(citation.numberSpan) };
  }
  const { date } = citation;
  return {
    ...citation,
    ...own,
    numberSpan: orNull(citation.numberSpan),
    yearSpan: orNull(citation.yearSpan),
    date: date && {
      ...date,
      ...map(date),
      weekdaySpan: orNull(date.weekdaySpan),
      daySpan: map(date.daySpan),
      monthSpan: map(date.monthSpan),
      yearSpan: orNull(date.yearSpan),
    },
  };
}

interface Found {
  readonly citations: readonly Citation[];
  readonly end: number;
  readonly code: CodeReading | null;
}

/** What begins at the word at `at`; the first two letters decide, so that most words cost two comparisons. */
function readAt(text: string, at: number, to: number, before: NamedBefore): Found | null {
  const next = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at)) {
    case 0x61: // a
      return next === 0x72 ? readArticleList(text, at, to, before) : null;
    case 0x6c: // l
      return next === 0x6f && isLetter(text.charCodeAt(at + 2))
        ? texts(text, at, to)
        : articles(text, at, to, next, before);
    case 0x72: // r
      return articles(text, at, to, next, before);
    case 0x6f: // o
      return next === 0x72 ? texts(text, at, to) : null;
    case 0x64: // d
      return next === 0x65 ? texts(text, at, to) : null;
    case 0x63: // c
      return next === 0x6f || next === 0x67 || next === 0x2e ? codeOnly(text, at, to) : null;
    default:
      return null;
  }
}

function articles(
  text: string,
  at: number,
  to: number,
  next: number,
  before: NamedBefore,
): ArticleList | null {
  // « l' », « la », « les », « rue »: a letter that begins a number stands alone, « lo » apart.
  return isLetter(next) && next !== 0x6f ? null : readBareArticles(text, at, to, before);
}

function texts(text: string, at: number, to: number): Found | null {
  const list = readTextList(text, at, to);
  return list && { ...list, code: null };
}

function codeOnly(text: string, at: number, to: number): Found | null {
  const code = readCode(text, at, to);
  return code && code.code !== null ? { citations: [], end: code.end, code } : null;
}
