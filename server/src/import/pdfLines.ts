import { columnsOf } from "./columns.ts";
import { type Piece, type Row, rowsOf } from "./pdfPieces.ts";
import { closeCountLines, countLines, votersLine } from "./tables.ts";
import type { SourceLine } from "./types.ts";

/** Lines further apart than this many times the usual distance have a blank line between them. */
const APART = 1.28;

/** The lines of a page in the order in which they are read: columns one after the other, margins last. */
export function linesOfPage(pieces: readonly Piece[]): SourceLine[] {
  const rows = rowsOf(pieces);
  const lines: SourceLine[] = [];
  for (const column of columnsOf(rows)) {
    if (lines.length > 0) lines.push(BLANK);
    const leading = usualLeading(column);
    for (let at = 0; at < column.length; at++) {
      const [before, row, after] = [column[at - 1], column[at] as Row, column[at + 1]];
      if (before && before.y - row.y > Math.max(leading, row.size) * APART) lines.push(BLANK);
      const counts = countsOf(row, after);
      lines.push(...(counts?.lines ?? [lineOf(row)]));
      if (counts?.both) at++;
    }
  }
  const aslant = pieces.filter((piece) => !piece.upright).map((piece) => piece.text);
  if (aslant.join("").trim() !== "") lines.push(BLANK, { ...BLANK, text: aslant.join(" "), right: 1 });
  return lines;
}

/** « Pour : 12 » of a table's row, or of a row of labels with the figures below it; null for any other row. */
function countsOf(
  row: Row,
  after: Row | undefined,
): { readonly lines: SourceLine[]; readonly both: boolean } | null {
  const cells = (of: Row) => of.segments.map((each) => each.text.trim());
  const voters = votersLine(cells(row));
  const beside = voters === null ? countLines([cells(row)]) : [voters];
  const below =
    !beside && after
      ? (countLines([cells(row), cells(after)]) ??
        closeCountLines(cells(row).join(" "), cells(after).join(" ")))
      : null;
  const texts = beside ?? below;
  if (!texts) return null;
  const place = lineOf(row);
  return { lines: texts.map((text) => ({ ...place, text })), both: below !== null };
}

const BLANK: SourceLine = { text: "", left: 0, right: 0, unit: 1 };

function lineOf({ segments }: Row): SourceLine {
  const text = segments.map((each) => each.text.trim()).join(" ");
  const left = segments[0]?.left ?? 0;
  const right = segments.at(-1)?.right ?? left;
  return { text, left, right, unit: Math.max(1, (right - left) / Math.max(1, text.length)) };
}

/** The distance between two lines that is most usual; that of single spacing where there are too few to tell. */
function usualLeading(rows: readonly Row[]): number {
  if (rows.length < 4) return (rows[0]?.size ?? 0) * 1.2;
  const steps = rows.slice(1).map((row, at) => (rows[at] as Row).y - row.y);
  steps.sort((a, b) => a - b);
  // The smaller half: blank lines only make distances larger.
  return steps[Math.floor(steps.length / 3)] ?? 0;
}
