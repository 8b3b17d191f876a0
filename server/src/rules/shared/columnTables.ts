import { foldText } from "../../text/fold.ts";
import { type Span, span } from "../../text/span.ts";
import { readFigure, unitsAt } from "./figures.ts";
import { lineAbove, unruledLine } from "./nearLines.ts";
import type { Cell, Table } from "./tables.ts";

const MOST_LINES = 60;
const MOST_TOTALS = 200;

/** Words of lines that are no part of a sum, or that make a table of several steps. */
const NO_PART =
  /\b(?:totale?|totaux|dont|soit|solde|excedent|deficit|resultat|report|reporte|reste|tva|ttc|ht|sous-total|cumul|depenses?|recettes?)\b/;

/** The pieces of a line that four spaces part, or three where no four do. */
const WIDE = /\S+(?:[ \t\u00a0\u202f]{1,3}\S+)*/g;
const NARROW = /\S+(?:[ \t\u00a0\u202f]{1,2}\S+)*/g;
const GAPS = [WIDE, NARROW] as const;

/** A piece of a line between wide gaps, with its columns. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly cell: Cell;
}

/**
 * The columns of figures that a line « Total   1 200 €   800 € » ends, of tables that spaces alone draw: each wrong
 * column as a table of two columns, its lines' labels and figures. Only where at least one other column of the same
 * table does make its total, so that the lines surely are the parts.
 */
export function columnTablesIn(text: string, range: Span): Table[] {
  const tables: Table[] = [];
  const act = text.slice(range.start, range.end);
  if (!/tota/i.test(act)) return tables;
  const total = /(?:^|[\n\r])[ \t\u00a0]{0,60}(?:total|totaux|total general)[ \t\u00a0:]{2}/gi;
  for (let seen = 0; seen < MOST_TOTALS; seen++) {
    const match = total.exec(act);
    if (!match) break;
    const start = range.start + match.index + (/[\n\r]/.test(match[0].charAt(0)) ? 1 : 0);
    for (const gap of GAPS) {
      const last = piecesOf(text, start, gap);
      if (last.length < 3 || !last.slice(1).every((piece) => readFigure(piece.cell.text))) continue;
      if (gap === NARROW && last.some((piece, index) => isCut(last[index - 1], piece))) continue;
      tables.push(...wrongColumns(last, linesAbove(text, start, range.start, last, gap)));
      break;
    }
  }
  return tables;
}

/** « 1   200 », whose spaces extraction tripled: the pieces are of one figure. */
function isCut(before: Piece | undefined, { cell }: Piece): boolean {
  return /^\d{3}(?!\d)/.test(cell.text) && /(?:^|\D)\d{1,3}$/.test(before?.cell.text ?? "");
}

/** Each column whose parts do not make its total, when another one's do. */
function wrongColumns(last: readonly Piece[], lines: readonly (readonly Piece[])[]): Table[] {
  if (lines.length < 2) return [];
  const columns = last.slice(1).map((total) => {
    const rows = lines.flatMap((line) => {
      const piece = line.slice(1).find((each) => overlaps(each, total));
      return piece && line[0] ? [[line[0].cell, piece.cell]] : [];
    });
    return { total, rows, off: offBy(total, rows) };
  });
  const right = columns.filter((each) => each.off === 0);
  const wrong = columns.filter((each) => each.off !== 0 && each.off !== null && each.rows.length >= 2);
  const [only] = wrong;
  if (right.length === 0 || wrong.length !== 1 || !only || !last[0]) return [];
  return [{ header: null, rows: [...only.rows, [last[0].cell, only.total.cell]] }];
}

/** The difference between a total and its parts, in units; null where they are not of one kind. */
function offBy(total: Piece, rows: readonly (readonly Cell[])[]): number | null {
  const figures = [...rows.map((row) => readFigure(row[1]?.text ?? "")), readFigure(total.cell.text)];
  const units = new Set(figures.map((figure) => figure?.unit.toLowerCase()));
  if (figures.some((figure) => figure === null) || units.size > 1) return null;
  const decimals = Math.max(...figures.map((figure) => figure?.decimals ?? 0));
  const values = figures.map((figure) => (figure ? unitsAt(figure, decimals) : 0));
  const sum = values.slice(0, -1).reduce((all, each) => all + each, 0);
  return sum - (values.at(-1) ?? 0);
}

/** The lines right above that have a label and figures under each other, in their order. */
function linesAbove(
  text: string,
  start: number,
  limit: number,
  last: readonly Piece[],
  gap: RegExp,
): Piece[][] {
  const lines: Piece[][] = [];
  let at = start;
  for (let count = 0; count < MOST_LINES && at > limit; count++) {
    at = lineAbove(text, at);
    const pieces = at < 0 ? [] : piecesOf(text, at, gap);
    const [label, ...figures] = pieces;
    if (!label || figures.length === 0) break;
    if (!figures.every((each) => readFigure(each.cell.text) && last.some((one) => overlaps(each, one))))
      break;
    if (NO_PART.test(foldText(label.cell.text))) return [];
    lines.unshift(pieces);
    if (at === 0) break;
  }
  return lines;
}

function overlaps(one: Piece, other: Piece): boolean {
  return one.from < other.to && other.from < one.to;
}

/** The pieces of the line that begins at `start`, as `gap` parts them; none for a longer line. */
function piecesOf(text: string, start: number, gap: RegExp): Piece[] {
  const line = unruledLine(text, start);
  return [...line.matchAll(gap)].map(({ index, 0: words }) => {
    const shown = words.replace(/[ :]{1,3}$/, "");
    return {
      from: index,
      to: index + words.length,
      cell: {
        text: shown.replace(/[ \t\u00a0\u202f]{2,3}|\t/g, " "),
        span: span(start + index, start + index + shown.length),
      },
    };
  });
}
