import type { Span } from "../../text/span.ts";
import type { Line, TableBlock, TableRow } from "./blocks.ts";
import { lineOf, readInline } from "./inline.ts";
import type { SourceLine } from "./sourceLines.ts";

type Align = TableBlock["aligns"][number];

/** The rows of a Markdown table; its first row is the head when a row of dashes follows it. */
export function readTable(
  source: string,
  lines: readonly SourceLine[],
): Pick<TableBlock, "head" | "rows" | "aligns"> {
  let head: Line[] | null = null;
  let aligns: Align[] = [];
  const rows: TableRow[] = [];
  lines.forEach((line, index) => {
    const cells = cellsOf(source, line.content);
    const texts = cells.map(({ start, end }) => source.slice(start, end).trim());
    if (texts.length > 0 && texts.every((text) => /^:?-+:?$/.test(text))) {
      const previous = index === 1 ? rows.pop() : undefined;
      if (previous) {
        head = [...previous.cells];
        aligns = texts.map(alignOf);
      }
      return;
    }
    rows.push({ cells: cells.map((cell) => lineOf(readInline(source, [[cell]]))), line: line.line });
  });
  const columns = rows.reduce(
    (most, row) => Math.max(most, row.cells.length),
    (head as Line[] | null)?.length ?? 0,
  );
  while (aligns.length < columns) aligns.push("left");
  const filled = rows.map((row) => ({ ...row, cells: fill(row.cells, columns) }));
  return {
    head: head && fill(head, columns),
    rows: filled,
    aligns: aligns.map((align, column) => numbers(align, filled, column)),
  };
}

function fill(cells: readonly Line[], columns: number): Line[] {
  const all = [...cells];
  while (all.length < columns) all.push([]);
  return all;
}

/** A column of nothing but figures goes to the right, unless the table says otherwise. */
function numbers(align: Align, rows: readonly TableRow[], column: number): Align {
  if (align !== "left") return align;
  const texts = rows.map((row) =>
    (row.cells[column] ?? [])
      .map((run) => run.text)
      .join("")
      .trim(),
  );
  const figures = texts.filter((text) => /^[-+]?[\d\s.,]{1,30}(?:\s?(?:€|%|EUR))?$/.test(text));
  return figures.length > 0 && figures.length === texts.filter((text) => text !== "").length
    ? "right"
    : "left";
}

function alignOf(dashes: string): Align {
  const left = dashes.startsWith(":");
  const right = dashes.endsWith(":");
  return right ? (left ? "center" : "right") : "left";
}

/** A word processor takes no more columns than these; what stands farther right goes into the last one. */
const MOST_COLUMNS = 63;

/** The cells of a row: between bars, an escaped bar being none. */
function cellsOf(source: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = source.charAt(start) === "|" ? start + 1 : start;
  for (let at = from; at < end && cells.length < MOST_COLUMNS - 1; at++) {
    if (source.charAt(at) === "\\") at++;
    else if (source.charAt(at) === "|") {
      cells.push({ start: from, end: at });
      from = at + 1;
    }
  }
  let to = end;
  if (cells.length === MOST_COLUMNS - 1 && source.charAt(end - 1) === "|") to--;
  if (source.slice(from, to).trim() !== "") cells.push({ start: from, end: to });
  return cells;
}
