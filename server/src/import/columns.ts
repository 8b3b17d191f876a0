import type { Row } from "./pdfPieces.ts";
import { countLines, votersLine } from "./tables.ts";

/** Two columns have at least this many lines each, of this many letters on an average. */
const COLUMN_LINES = 3;
const COLUMN_LETTERS = 8;
/** The part of the lines that has words on both sides in a table, and the letters below which a side is one of its cells. */
const ROWED = 0.8;
const FEW = 13;

/** The page cut into columns where two texts stand side by side; what spans the page is a column of its own. */
export function columnsOf(rows: readonly Row[]): Row[][] {
  const columns: Row[][] = [];
  let plain: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const found = columnsFrom(rows, at);
    if (!found) {
      plain.push(rows[at++] as Row);
      continue;
    }
    if (plain.length > 0) columns.push(plain);
    plain = [];
    columns.push(found.left, found.right);
    at = found.end;
  }
  if (plain.length > 0) columns.push(plain);
  return columns;
}

interface Columns {
  readonly left: Row[];
  readonly right: Row[];
  /** Index of the first row below them. */
  readonly end: number;
}

/** Two columns that begin at a row, null when the row is no part of such. */
function columnsFrom(rows: readonly Row[], start: number): Columns | null {
  if (isCounted(rows[start])) return null;
  let gutter = gutterOf(rows, start);
  if (!gutter) return null;
  const left: Row[] = [];
  const right: Row[] = [];
  let both = 0;
  let end = start;
  for (; end < rows.length; end++) {
    const row = rows[end] as Row;
    if (isCounted(row)) break;
    const narrowed = narrow(gutter, row);
    if (!narrowed || narrowed.right - narrowed.left < row.size) break;
    gutter = narrowed;
    const { left: edge } = gutter;
    const before = row.segments.filter((each) => each.right <= edge + 0.01);
    const after = row.segments.filter((each) => each.right > edge + 0.01);
    if (before.length > 0) left.push({ ...row, segments: before });
    if (after.length > 0) right.push({ ...row, segments: after });
    if (before.length > 0 && after.length > 0) both++;
  }
  if (both === 0 || !isColumn(left) || !isColumn(right)) return null;
  // Words beside words on every line, and few of them: the rows of a table.
  const rowed = both >= (end - start) * ROWED && (lettersOf(left) < FEW || lettersOf(right) < FEW);
  if (rowed) return null;
  return { left, right, end };
}

interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** The empty strip of the first row with two texts, at or soon below a row that lies on one side of it. */
function gutterOf(rows: readonly Row[], start: number): Gutter | null {
  for (let at = start; at < rows.length && at < start + 6; at++) {
    const { segments } = rows[at] as Row;
    if (segments.length > 2) return null;
    const [first, second] = segments;
    if (first && second) return { left: first.right, right: second.left };
  }
  return null;
}

/** What is left of the strip when a row is added; null when the row stands across it. */
function narrow(gutter: Gutter, { segments }: Row): Gutter | null {
  let { left, right } = gutter;
  for (const segment of segments) {
    const middle = (segment.left + segment.right) / 2;
    if (middle < (left + right) / 2) left = Math.max(left, segment.right);
    else right = Math.min(right, segment.left);
  }
  return left < right ? { left, right } : null;
}

/** « Pour | 12 voix »: a row of a table of counts stands in no column. */
function isCounted(row: Row | undefined): boolean {
  const cells = row?.segments.map((each) => each.text.trim());
  return cells !== undefined && (countLines([cells]) ?? votersLine(cells)) !== null;
}

/** Lines of words, not the figures of a table nor a place to sign. */
function isColumn(rows: readonly Row[]): boolean {
  return rows.length >= COLUMN_LINES && lettersOf(rows) >= COLUMN_LETTERS;
}

/** How many letters a line has on an average. */
function lettersOf(rows: readonly Row[]): number {
  const texts = rows.flatMap((row) => row.segments.map((each) => each.text));
  return (texts.join("").match(/\p{L}/gu)?.length ?? 0) / Math.max(1, rows.length);
}
