import { lineAt, lineEnd } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { type Cell, cellsOf } from "./cells.ts";

/** A source line as it is shown, cut around the place that matters. */
export interface Excerpt {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** Columns before the mark that is drawn under the line. */
  readonly before: number;
  /** Columns of the mark, 1 at least. */
  readonly width: number;
  /** 1-based last line of the place, when it goes on below this line; null otherwise. */
  readonly until: number | null;
}

const CUT = "…";
/** Columns kept in front of a place that stands far to the right. */
const LEAD = 20;

/**
 * The line on which `span` begins, at most `columns` wide, with the place of the span in it. Only a piece of the
 * line is looked at, so that a line of many megabytes costs no more than a short one.
 */
export function excerptOf(text: string, lineStarts: Uint32Array, span: Span, columns: number): Excerpt {
  const line = lineAt(lineStarts, span.start);
  const lineStart = lineStarts[line] ?? 0;
  const lineStop = lineEnd(text, lineStarts, line);
  const start = Math.min(span.start, lineStop);
  const stop = Math.max(start, Math.min(span.end, lineStop));
  const from = wholeCharacter(text, Math.max(lineStart, start - columns), lineStart);
  const to = Math.min(lineStop, Math.min(stop, start + columns) + columns);
  const window = cut(
    cellsOf(text.slice(from, to)),
    start - from,
    stop - from,
    columns,
    from > lineStart,
    to < lineStop,
  );
  const lastLine = lineAt(lineStarts, Math.max(span.start, span.end - 1));
  return { line: line + 1, ...window, until: lastLine > line ? lastLine + 1 : null };
}

/** Steps back over the first half of a surrogate pair. */
function wholeCharacter(text: string, at: number, least: number): number {
  const unit = text.charCodeAt(at);
  return at > least && unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
}

function cut(
  cells: readonly Cell[],
  start: number,
  stop: number,
  columns: number,
  cutBefore: boolean,
  cutAfter: boolean,
): Pick<Excerpt, "text" | "before" | "width"> {
  const first = cellAt(cells, start);
  const last = stop > start ? cellAt(cells, stop - 1) + 1 : first;
  const left = leftEdge(cells, first, last, columns, cutBefore, cutAfter);
  const right = rightEdge(cells, left, columns - (left > 0 || cutBefore ? 1 : 0), cutAfter);
  const opening = left > 0 || cutBefore ? CUT : "";
  const closing = right < cells.length || cutAfter ? CUT : "";
  const shown = Math.min(Math.max(last, first), right);
  return {
    text: opening + textOf(cells, left, right) + closing,
    before: opening.length + widthOf(cells, left, Math.min(first, right)),
    width: Math.max(1, widthOf(cells, first, shown)),
  };
}

/** The first cell shown: the line's own beginning where the place can be seen from there. */
function leftEdge(
  cells: readonly Cell[],
  first: number,
  last: number,
  columns: number,
  cutBefore: boolean,
  cutAfter: boolean,
): number {
  const whole = widthOf(cells, 0, cells.length) + (cutBefore ? 1 : 0) + (cutAfter ? 1 : 0);
  if (whole <= columns) return 0;
  if (widthOf(cells, 0, last) + 2 <= columns) return 0;
  const lead = Math.max(0, Math.min(LEAD, columns - 2 - widthOf(cells, first, last)));
  let left = first;
  for (let width = 0; left > 0; left--) {
    width += (cells[left - 1] as Cell).width;
    if (width > lead) break;
  }
  return startOfCluster(cells, left);
}

/** The cell after the last one shown. */
function rightEdge(cells: readonly Cell[], left: number, columns: number, cutAfter: boolean): number {
  const all = widthOf(cells, left, cells.length);
  if (all + (cutAfter ? 1 : 0) <= columns) return cells.length;
  let right = left;
  for (let width = 0; right < cells.length; right++) {
    width += (cells[right] as Cell).width;
    if (width > columns - 1) break;
  }
  return right;
}

/** The cell that holds an offset; the number of cells when it is after the last. */
function cellAt(cells: readonly Cell[], offset: number): number {
  const at = cells.findIndex((cell) => cell.end > offset);
  return at < 0 ? cells.length : startOfCluster(cells, at);
}

/** A mark is shown on the character before it: the cell of that character. */
function startOfCluster(cells: readonly Cell[], at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && cells[start]?.width === 0) start--;
  return start;
}

function widthOf(cells: readonly Cell[], from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += cells[at]?.width ?? 0;
  return width;
}

function textOf(cells: readonly Cell[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += cells[at]?.text ?? "";
  return text;
}
