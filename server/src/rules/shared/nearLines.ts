import { lineEnd } from "./tables.ts";

/** A longer line is no line of a list of amounts. */
const LONGEST_LINE = 200;

/** Where the line of an offset begins, whatever its line ends; -1 when that is farther than a line is read. */
export function lineStart(text: string, at: number): number {
  for (let start = at; start >= at - LONGEST_LINE; start--)
    if (start <= 0 || /[\n\r]/.test(text.charAt(start - 1))) return Math.max(0, start);
  return -1;
}

/** Where the line above the one that begins at `start` begins; -1 when that is farther than a line is read. */
export function lineAbove(text: string, start: number): number {
  return lineStart(text, text.startsWith("\r\n", start - 2) ? start - 2 : start - 1);
}

/** The line that begins at `start`; empty when it is too long, or ruled with bars. */
export function unruledLine(text: string, start: number): string {
  const end = lineEnd(text, start, Math.min(text.length, start + LONGEST_LINE + 1));
  const line = end - start > LONGEST_LINE ? "" : text.slice(start, end);
  return line.includes("|") ? "" : line;
}
