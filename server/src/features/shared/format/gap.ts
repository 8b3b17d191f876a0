import type { FormatOptions } from "../../../rules/formatOptions.ts";
import { isBlank, isDigitSign, isLetterSign, isSpace, isWordSign, NARROW, NO_BREAK } from "./signs.ts";

/** What stands between two signs of one line: `start` = `end` when nothing does. Source offsets. */
export interface Gap {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Of the line, without its break. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** As many spaces are columns, not a sentence. */
const COLUMN = 4;

/** Signs after which « : ; ! ? » may take the space that it lacks. */
const BEFORE_SIGN = /[\p{L}\p{N}\p{M})\]»”"'’°*_%€…]/u;

/**
 * What the gap should hold, by the signs on both sides alone, so that a text formatted twice is a text formatted once;
 * null: what it holds now. Never called at the ends of a line nor right after its bullet.
 */
export function wantedGap(gap: Gap, options: FormatOptions): string | null {
  const left = gap.source.charAt(gap.start - 1);
  const right = gap.source.charAt(gap.end);
  return (
    guillemets(gap, left, right, options) ??
    highSign(gap, left, right, options) ??
    unit(gap, left, right, options) ??
    closeSign(gap, left, right) ??
    afterComma(gap, left, right) ??
    dash(gap, left, right) ??
    (options.collapseSpaces ? collapsed(gap, left, right) : null)
  );
}

/** The no-break space asked for; what is there when it is one already, or any space when they are not wanted. */
function noBreak(gap: Gap, space: string, options: FormatOptions): string | null {
  const { source, start, end } = gap;
  if (!options.nonBreakingSpaces) return end > start ? null : " ";
  const written = source.slice(start, end);
  if (written.length >= COLUMN || !everySpace(written)) return null;
  return written === NO_BREAK || written === NARROW ? written : space;
}

function guillemets(gap: Gap, left: string, right: string, options: FormatOptions): string | null {
  if (left !== "«" && right !== "»") return null;
  if (left === "«" && right === "»") return gap.source.slice(gap.start, gap.end);
  return noBreak(gap, NO_BREAK, options);
}

/** « : ; ! ? », where they are signs of the sentence: a space, a line's end or a closing sign follows them. */
function highSign(gap: Gap, left: string, right: string, options: FormatOptions): string | null {
  if (right !== ":" && right !== ";" && right !== "!" && right !== "?") return null;
  const { source, start, end, lineEnd } = gap;
  if (end > start) {
    // « ![image] » and « :smile: » are no sentences.
    const next = source.charAt(end + 1);
    if (end + 1 < lineEnd && (next === "[" || next === right || isWordSign(next))) return null;
    return noBreak(gap, right === ":" ? NO_BREAK : NARROW, options);
  }
  if (!BEFORE_SIGN.test(left) || !followsSign(source, end, lineEnd, right)) return null;
  return noBreak(gap, right === ":" ? NO_BREAK : NARROW, options);
}

function followsSign(source: string, at: number, lineEnd: number, sign: string): boolean {
  let after = at + 1;
  if (sign !== ":") while (after < lineEnd && "!?".includes(source.charAt(after))) after++;
  if (after >= lineEnd) return true;
  const next = source.charAt(after);
  if (sign === ":") {
    // « 19: 30 » is a time badly written.
    const time = isDigitSign(source.charAt(at - 1)) && isDigitSign(source.charAt(after + 1));
    return (isBlank(source.charCodeAt(after)) && !time) || next === "*" || next === "_";
  }
  return isBlank(source.charCodeAt(after)) || ')]»”"*_'.includes(next);
}

/** A figure and its « % », « € », « M€ ». */
function unit(gap: Gap, left: string, right: string, options: FormatOptions): string | null {
  if (!isDigitSign(left)) return null;
  const { source, start, end } = gap;
  const next = source.charAt(end + 1);
  if (right === "%" || right === "€" || right === "‰")
    return isWordSign(next) && next !== "" ? null : noBreak(gap, NO_BREAK, options);
  if ((right === "M" || right === "k" || right === "K") && next === "€" && end > start)
    return noBreak(gap, NO_BREAK, options);
  return null;
}

/** No space before « , . ) ] » nor after « ( [ ». */
function closeSign(gap: Gap, left: string, right: string): string | null {
  const { source, start, end, lineEnd } = gap;
  if (end === start || end - start >= COLUMN || !everySpace(source.slice(start, end))) return null;
  if (left === "(" || left === "[") return right === ")" || right === "]" ? null : "";
  if (right === ")" || right === "]") return "";
  if (right !== "," && right !== ".") return null;
  const ends = end + 1 >= lineEnd || isBlank(source.charCodeAt(end + 1));
  return ends && BEFORE_SIGN.test(left) ? "" : null;
}

/** « mot,mot »: a comma between two letters has its space. */
function afterComma(gap: Gap, left: string, right: string): string | null {
  if (gap.end > gap.start || left !== "," || !isLetterSign(right)) return null;
  return isLetterSign(gap.source.charAt(gap.start - 2)) ? " " : null;
}

/** A long dash of a sentence that has its space on one side only. */
function dash(gap: Gap, left: string, right: string): string | null {
  const { source, start, end, lineStart, lineEnd } = gap;
  if (end > start) return null;
  if ((right === "–" || right === "—") && isLetterSign(left))
    return end + 1 < lineEnd && isSpace(source.charCodeAt(end + 1)) ? " " : null;
  if ((left === "–" || left === "—") && isLetterSign(right))
    return start - 2 > lineStart && isSpace(source.charCodeAt(start - 2)) ? " " : null;
  return null;
}

/** One space for two or three; not between figures, which would then be one number. */
function collapsed(gap: Gap, left: string, right: string): string | null {
  const written = gap.source.slice(gap.start, gap.end);
  if (written.length < 2 || written.length >= COLUMN || !everySpace(written)) return null;
  if (isDigitSign(left) && isDigitSign(right)) return null;
  return written.includes(NO_BREAK) ? NO_BREAK : written.includes(NARROW) ? NARROW : " ";
}

function everySpace(written: string): boolean {
  for (let at = 0; at < written.length; at++) if (!isSpace(written.charCodeAt(at))) return false;
  return true;
}
