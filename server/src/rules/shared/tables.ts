import { indexWithin } from "../../text/search.ts";
import { type Span, span } from "../../text/span.ts";

/** A cell of a table: its words without the spaces around them, one space for several between them. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
}

/** A table of the text: the rows between bars, without the line `|---|---|`. Each row has its own number of cells. */
export interface Table {
  readonly header: readonly Cell[] | null;
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows beyond these are not read: no act has such a table, a hostile text may. */
const MOST_ROWS = 2000;
const MOST_CELLS = 60;

/** The tables drawn with bars (`| … | … |`) in a range of the text, in order. Others cannot be told from prose. */
export function tablesIn(text: string, range: Span): Table[] {
  const tables: Table[] = [];
  let rows: Cell[][] = [];
  let header: Cell[] | null = null;
  const close = () => {
    if (rows.length > 0) tables.push({ header, rows });
    rows = [];
    header = null;
  };
  let at = indexWithin(text, "|", range.start, range.end);
  if (at < 0) return tables;
  at = lineStart(text, at);
  while (at < range.end) {
    const end = lineEnd(text, at, range.end);
    const cells = cellsOf(text, at, end);
    if (cells === null) {
      close();
      const next = indexWithin(text, "|", end, range.end);
      if (next < 0) break;
      at = Math.max(end + 1, lineStart(text, next));
      continue;
    }
    if (cells.length > 0 && cells.every((cell) => /^:?-{1,80}:?$/.test(cell.text))) {
      header = rows.pop() ?? null;
      if (rows.length > 0) header = null;
    } else if (rows.length < MOST_ROWS) rows.push(cells);
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  close();
  return tables;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The offset at which that line ends, `limit` at the latest. */
export function lineEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** A text may come with the line ends of any system. */
function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** The cells of a line that begins with a bar; null for any other line. */
function cellsOf(text: string, from: number, to: number): Cell[] | null {
  let at = from;
  while (at < to && " \t\u00a0".includes(text.charAt(at))) at++;
  if (text.charAt(at) !== "|") return null;
  const cells: Cell[] = [];
  while (at < to && cells.length < MOST_CELLS) {
    let end = indexWithin(text, "|", at + 1, to);
    const last = end < 0;
    if (last) end = to;
    const cell = trimmed(text, at + 1, end);
    if (!last || cell.text !== "") cells.push(cell);
    at = end;
  }
  return cells;
}

function trimmed(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && /[\s\u00a0*]/.test(text.charAt(start))) start++;
  while (end > start && /[\s\u00a0*]/.test(text.charAt(end - 1))) end--;
  return { text: text.slice(start, end).replace(/\t|\s{2,40}/g, " "), span: span(start, end) };
}
