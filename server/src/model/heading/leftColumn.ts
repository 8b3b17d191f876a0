import { foldedLine } from "../../syntax/syntax.ts";
import { toFolded } from "../../text/fold.ts";
import { lineAt } from "../../text/lines.ts";
import { cleanText } from "../people/person.ts";
import type { Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import { LONGEST_OBJECT, MOST_OBJECT_LINES, startsSentence } from "./titleLooks.ts";

/** A cell begins so many characters from its column at most. */
const NEAR = 3;
/** Two columns are parted by so many spaces at least. */
const GAP = /[ \u00a0]{3}$/;

/**
 * The object that stands in the left of two columns, in the lines under the folded offset `left`, where the right one
 * begins at `right`: its words of that line, `first`, and those below it; null when none stand below.
 */
export function leftColumn(
  scope: Scope,
  left: number,
  right: number,
  first: Fact<string> | null,
): Fact<string> | null {
  const { folded } = scope.syntax;
  const { source, lineStarts, map } = folded;
  const line0 = lineAt(lineStarts, map[left] as number);
  const start0 = lineStarts[line0] as number;
  const column = (map[right] as number) - start0;
  if (lineAt(lineStarts, map[right] as number) !== line0) return null;
  const cells: { start: number; end: number }[] = first ? [first.span] : [];
  for (let line = line0 + 1; line <= line0 + MOST_OBJECT_LINES; line++) {
    const start = lineStarts[line];
    if (start === undefined || toFolded(folded, start) >= scope.own.to) break;
    const written = source.slice(start, lineStarts[line + 1] ?? source.length).trimEnd();
    const cut = cutAt(written, column);
    if (cut < 0) break;
    const cell = written.slice(0, cut);
    const from = start + cell.length - cell.trimStart().length;
    const at = toFolded(folded, from);
    if (cell.trim() === "") break;
    if (scope.isLabelLine(foldedLine(scope.syntax, at)) || startsSentence(scope, at)) break;
    cells.push({ start: from, end: start + cell.trimEnd().length });
  }
  const last = cells[cells.length - 1];
  const [begin] = cells;
  if (!begin || !last || cells.length === (first ? 1 : 0)) return null;
  if (last.end - begin.start > LONGEST_OBJECT) return null;
  const value = cleanText(cells.map((each) => source.slice(each.start, each.end)).join("\n"));
  return { value, span: { start: begin.start, end: last.end }, sure: true };
}

/** Where the left column of a line ends; -1 where the line is not written in these columns. */
function cutAt(written: string, column: number): number {
  for (let at = Math.max(0, column - NEAR); at <= column + NEAR && at < written.length; at++)
    if (/\S/.test(written.charAt(at)) && GAP.test(written.slice(Math.max(0, at - 3), at))) return at;
  return -1;
}
