import { foldedLineEnd } from "../../syntax/syntax.ts";
import { isDigit } from "../../text/letters.ts";
import { lineAt } from "../../text/lines.ts";
import { Memo } from "../../text/memo.ts";
import type { Range, Scope } from "../scope.ts";
import type { Fact } from "../types.ts";

type Column = "seats" | "inOffice" | "present" | "voters" | "represented" | "absent";

/** The figures of an attendance printed in columns, each under its head. */
export type FigureColumns = ReadonlyMap<Column, Fact<number>>;

/** Heads stand so far from the beginning of the act or of the header, in folded characters. */
const REACH = 3_000;
/** No heading has more columns. */
const MOST_COLUMNS = 7;

const COLUMNS: readonly (readonly [Column, string])[] = [
  ["seats", "afferents?"],
  ["inOffice", "en exercice|en(?= |$)"],
  ["present", "presents?"],
  ["voters", "votants?|(?:qui )?(?:ont|ayant) pris part"],
  ["represented", "pouvoirs?|procurations?|representes?"],
  ["absent", "absents?|excuses?"],
];
const HEAD = new RegExp(`\\b(?:${COLUMNS.map(([, words]) => `(${words})`).join("|")})`, "g");
/** A line of heads has no other words. */
const HEADS =
  /^(?:(?:nombre|nbre|de|des|membres|conseillers|delegues|elus|municipaux|communautaires|afferents?|au|conseil|municipal|communautaire|en|exercice|presents?|votants?|pouvoirs?|procurations?|representes?|absents?|excuses?|qui|ont|ayant|pris|part|a|la|deliberation|vote)[ |:]*){2,24}$/;
const FIGURES = /^[| ]*(?:\d{1,3}[| ]*){2,7}$/;

const NONE: FigureColumns = new Map();
const OF_RANGE = new Memo<Range, FigureColumns>();

/**
 * « EN EXERCICE   PRÉSENTS   VOTANTS » over « 11   9   10 », the heads on one line or on two (« Afférents au   En   Qui ont
 * pris part⏎conseil municipal   exercice   à la délibération »): empty where no such heads stand.
 */
export function figureColumns(scope: Scope): FigureColumns {
  for (const range of scope.ranges) {
    let found = OF_RANGE.get(range);
    if (!found) {
      found = columnsIn(scope, range);
      OF_RANGE.set(range, found);
    }
    if (found.size > 0) return found;
  }
  return NONE;
}

function columnsIn(scope: Scope, { from, to }: Range): FigureColumns {
  const { text, syntax } = scope;
  const { foldedLineStarts } = syntax.folded;
  const limit = Math.min(to, from + REACH);
  for (let row = lineAt(foldedLineStarts, from) + 1; row < foldedLineStarts.length; row++) {
    const start = foldedLineStarts[row] as number;
    if (start >= limit) break;
    if (!opensByFigure(text, start)) continue;
    const last = lineAbove(scope, row, from);
    if (last < 0 || !lineText(scope, last).includes("exercice")) continue;
    // The word stands on the only line of the heads, or on the second of two.
    for (const first of [last, last - 1]) {
      const found = first < 0 ? null : underHeads(scope, first, last, row);
      if (found) return found;
    }
  }
  return NONE;
}

/** Whether a figure, in a cell of its own or not, opens the line that begins at a folded offset. */
function opensByFigure(text: string, start: number): boolean {
  let at = start;
  while (at < start + 8 && " |".includes(text.charAt(at))) at++;
  return isDigit(text.charCodeAt(at));
}

/** The nearest line (0-based) above that has words, over two lines without any at most; -1 without one. */
function lineAbove(scope: Scope, row: number, from: number): number {
  for (let line = row - 1; line >= Math.max(0, row - 3); line--) {
    if ((scope.syntax.folded.foldedLineStarts[line + 1] as number) <= from) return -1;
    if (/[a-z0-9]/.test(lineText(scope, line))) return line;
  }
  return -1;
}

/** The figures of the line `below` under the heads of the lines `first` to `last` (0-based); null when these are no heads. */
function underHeads(scope: Scope, first: number, last: number, below: number): FigureColumns | null {
  const row = lineText(scope, below);
  if (!FIGURES.test(row)) return null;
  const heads = lineText(scope, first);
  if (!HEADS.test(heads) || (last > first && !HEADS.test(lineText(scope, last)))) return null;
  const columns = [...heads.matchAll(HEAD)].map(
    (match) => COLUMNS[match.slice(1).findIndex((each) => each)]?.[0],
  );
  const figures = [...row.matchAll(/\d+/g)];
  if (figures.length !== columns.length || columns.length > MOST_COLUMNS) return null;
  const start = scope.syntax.folded.foldedLineStarts[below] as number;
  const lead = scope.text.indexOf(row, start);
  const found = new Map<Column, Fact<number>>();
  for (const [index, column] of columns.entries()) {
    const figure = figures[index] as RegExpExecArray;
    const at = lead + figure.index;
    if (column) found.set(column, scope.fact(Number(figure[0]), at, at + figure[0].length));
  }
  return found.size === columns.length ? found : null;
}

/** The folded line (0-based) without the blanks and bars around it. */
function lineText({ text, syntax }: Scope, line: number): string {
  const start = syntax.folded.foldedLineStarts[line];
  if (start === undefined) return "";
  return text.slice(start, foldedLineEnd(syntax, line)).replace(/^[| ]+|[| ]+$/g, "");
}
