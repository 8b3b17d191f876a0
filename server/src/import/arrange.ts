import { columnsOf } from "./columns.ts";
import type { Row, Segment } from "./pdfPieces.ts";
import { tidyLine } from "./spaces.ts";
import type { SourceLine, Tools } from "./types.ts";

/** As many spaces in a row, or a tab, part columns; so they are in the layout of an act. */
const WIDE = /\S(?: {4,}|[ ]*\t\s*)(?=\S)/;
const PIECE = /\S+(?:\s{1,3}(?!\s)\S+)*/g;

type Pages = readonly (readonly SourceLine[])[];

/**
 * A text whose columns were kept by spaces: they are read one after the other; where that would change a fact, each
 * line is read across; where that would too, the spaces stay.
 */
export function arrange(pages: Pages, tools: Tools): Pages {
  if (!pages.some((page) => page.some((line) => WIDE.test(line.text)))) return pages;
  const raw = pages.map((page) => page.map((line) => line.text).join("\n")).join("\n\n");
  const apart = pages.map(inColumns);
  for (const each of [apart, pages]) if (tools.sameFacts(raw, written(each))) return each;
  return pages.map((page) =>
    page.map((line) => (/\S\s{4,}|^\s{4,}|\t/.test(line.text) ? { ...line, kept: true } : line)),
  );
}

function written(pages: Pages): string {
  return pages.map((page) => page.map((line) => tidyLine(line.text)).join("\n")).join("\n\n");
}

/** The lines of a page with its columns one below the other. */
function inColumns(page: readonly SourceLine[]): SourceLine[] {
  const rows = page.map(rowOf);
  const lines: SourceLine[] = [];
  for (const column of columnsOf(rows)) {
    if (lines.length > 0) lines.push({ text: "", left: 0, right: 0, unit: 1 });
    for (const row of column) lines.push(lineOf(row, page));
  }
  return lines;
}

function rowOf({ text }: SourceLine, index: number): Row {
  const segments: Segment[] = [...text.matchAll(PIECE)].map((match) => ({
    text: match[0],
    left: match.index,
    right: match.index + match[0].length,
    y: -index,
    size: 1,
  }));
  return { y: -index, size: 1, segments };
}

/** The line of a row: as it stood when it is whole, else its part. */
function lineOf({ y, segments }: Row, page: readonly SourceLine[]): SourceLine {
  const whole = page[-y];
  const text = segments.map((each) => each.text).join("    ");
  if (whole && whole.text.trim() === text.trim()) return whole;
  const left = segments[0]?.left ?? 0;
  return { text, left, right: Math.max(left, segments.at(-1)?.right ?? 0), unit: 1 };
}
