import { foldedLineEnd, type Syntax } from "../../syntax/syntax.ts";
import { isDigit } from "../../text/letters.ts";

/** How far above a head of page is looked for, in folded characters. */
const PAGE_REACH = 8_000;
const SHORTEST = 8;
const LONGEST = 120;

/** Whether the folded range of a line stood above already, word for word: the head of each page. */
export function repeatsAbove({ text }: Syntax["folded"], start: number, end: number): boolean {
  const from = Math.max(0, start - PAGE_REACH);
  return end - start >= SHORTEST && text.slice(from, start).includes(text.slice(start, end + 1));
}

/** « Délibération n° M2023-243 » again: a line with a figure that stood above word for word, which no name has. */
export function isRunningHead(syntax: Syntax, line: number): boolean {
  const { text, foldedLineStarts } = syntax.folded;
  const start = foldedLineStarts[line];
  if (start === undefined) return false;
  const end = foldedLineEnd(syntax, line);
  if (end - start > LONGEST || !hasDigit(text, start, end)) return false;
  return repeatsAbove(syntax.folded, start, end);
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
