/** Names of codes in folded text: « Code général des collectivités territoriales », « CGCT », « C.G.C.T. ». */

import { foldText } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { DOT, endsWord, isGap, isWordChar, matchPhrase, needGap, QUOTE, SPACE, startsWord } from "./chars.ts";
import { CODE_ABBREVIATIONS, CODE_NAMES, OTHER_CODES } from "./codeData.ts";

/** A code that the text names. */
export interface CodeReading extends Span {
  /** « CGCT », « C. élect. »; a code without abbreviation by its name (« code de commerce »); null when unknown. */
  readonly code: string | null;
}

interface Name {
  readonly folded: string;
  readonly code: string;
}

/** Longer names first, so that « rural et de la pêche maritime » is not read as « rural ». */
const NAMES: readonly Name[] = [
  ...CODE_NAMES.flatMap(([code, ...names]) => names.map((name) => ({ folded: foldText(name), code }))),
  ...OTHER_CODES.map((name) => ({ folded: foldText(name), code: `code ${name}` })),
].sort((a, b) => b.folded.length - a.folded.length);

/** The code named at `from`, in full or by its abbreviation; null when none is. An unknown « code … » is one. */
export function readCode(text: string, from: number, to: number): CodeReading | null {
  if (!startsWord(text, from)) return null;
  return readCodeName(text, from, to) ?? readAbbreviation(text, from, to);
}

function readCodeName(text: string, from: number, to: number): CodeReading | null {
  const word = matchPhrase(text, from, to, "code");
  if (word < 0) return nameAt(text, from, from, to, "livre");
  const gap = needGap(text, word, to);
  if (gap < 0) return null;
  return nameAt(text, from, gap, to, "") ?? { code: null, start: from, end: word };
}

function nameAt(text: string, start: number, at: number, to: number, prefix: string): CodeReading | null {
  if (!text.startsWith(prefix, at)) return null;
  const first = text.charCodeAt(at);
  for (const { folded, code } of NAMES) {
    if (folded.charCodeAt(0) !== first || !folded.startsWith(prefix)) continue;
    const end = matchLoosely(text, at, to, folded);
    if (end >= 0) return { code, start, end };
  }
  return null;
}

/** As `matchPhrase`, with apostrophes lost or followed by a space, as extraction leaves them (« de l urbanisme »). */
function matchLoosely(text: string, from: number, to: number, phrase: string): number {
  let at = from;
  for (let index = 0; index < phrase.length; index++) {
    const wanted = phrase.charCodeAt(index);
    const code = at < to ? text.charCodeAt(at) : -1;
    if (wanted === QUOTE) {
      if (code !== QUOTE && !isGap(code)) return -1;
      at++;
      if (code === QUOTE && at < to && isGap(text.charCodeAt(at))) at++;
    } else if (code === wanted || (wanted === SPACE && isGap(code))) at++;
    else return -1;
  }
  return endsWord(text, at, to) ? at : -1;
}

/** « CGCT », « C.G.C.T. », « CG3P »: letters with or without a full stop after each. */
function readAbbreviation(text: string, from: number, to: number): CodeReading | null {
  let letters = "";
  let at = from;
  while (at < to && letters.length < 6 && isWordChar(text.charCodeAt(at))) {
    letters += text.charAt(at);
    at++;
    if (at < to && text.charCodeAt(at) === DOT && isWordChar(text.charCodeAt(at + 1))) at++;
  }
  if (!endsWord(text, at, to)) return null;
  const code = ABBREVIATIONS.get(letters);
  if (code === undefined) return null;
  const dotted = text.charCodeAt(at) === DOT && text.charCodeAt(at - 2) === DOT;
  return { code, start: from, end: dotted && at < to ? at + 1 : at };
}

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(CODE_ABBREVIATIONS);
