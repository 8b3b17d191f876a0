import type { TextEdit } from "../../text/edit.ts";
import { lineAround } from "./matches.ts";

/**
 * The edit that puts lines after the line on which `offset` stands (a block of their own, with a blank line before),
 * in the line ends of the text.
 */
export function insertPart(text: string, offset: number, lines: readonly string[]): TextEdit {
  const { start, end } = lineAround(text, offset);
  const eol = eolAround(text, start, end);
  return { span: { start: end, end }, newText: `${eol}${eol}${lines.join(eol)}` };
}

/** The edit that puts lines, and a blank line after them, before the line on which `offset` stands. */
export function insertPartBefore(text: string, offset: number, lines: readonly string[]): TextEdit {
  const { start, end } = lineAround(text, offset);
  const eol = eolAround(text, start, end);
  return { span: { start, end: start }, newText: `${lines.join(eol)}${eol}${eol}` };
}

/** The line break behind a line, or before it where it is the last: nothing but it is looked at. */
function eolAround(text: string, start: number, end: number): "\r\n" | "\n" {
  return text.startsWith("\r\n", end) || (end >= text.length && text.startsWith("\r\n", start - 2))
    ? "\r\n"
    : "\n";
}
