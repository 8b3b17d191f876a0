import { readCount } from "../../french/numbers.ts";
import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd } from "../../syntax/syntax.ts";
import { toFolded, toSource } from "../../text/fold.ts";
import { indexWithin } from "../../text/search.ts";
import type { Scope } from "../scope.ts";
import type { CampName, RawCamp } from "./camps.ts";

/** What heads a column of votes. */
const COLUMNS: readonly (readonly [RegExp, CampName])[] = [
  [/^(?:votes? |voix )?pours?$/, "for"],
  [/^(?:votes? |voix )?contres?$/, "against"],
  [/^abst(?:entions?|\.)?$/, "abstain"],
  [/^(?:ne prend(?:nent)? pas part(?: au vote)?|nppv|non[- ]participations?|refus de vote)$/, "notVoting"],
];

interface Cell {
  /** Folded offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The camps of a vote written as a table: a line that heads the columns (« Pour | Contre | Abstention », bars, tabs or
 * wide gaps between them), and a figure for each on the next. The last such table of the act counts.
 */
export function readVoteTable(scope: Scope): Map<CampName, RawCamp> {
  const { text, syntax } = scope;
  let found = new Map<CampName, RawCamp>();
  const { to } = scope.own;
  for (let at = indexWithin(text, "contre", scope.own.from, to); at >= 0; ) {
    const line = foldedLine(syntax, at);
    const end = foldedLineEnd(syntax, line);
    const heads = cellsOf(scope, line);
    const camps = heads.map(({ text: head }) => COLUMNS.find(([pattern]) => pattern.test(head))?.[1] ?? null);
    if (camps.includes("for") && camps.includes("against") && heads.length <= MOST_CELLS) {
      const figures = figuresBelow(scope, line, heads.length);
      if (figures) found = campsOf(scope, heads, camps, figures);
    }
    at = indexWithin(text, "contre", end, to);
  }
  return found;
}

const MOST_CELLS = 8;
const LONGEST_LINE = 300;

function campsOf(
  scope: Scope,
  heads: readonly Cell[],
  camps: readonly (CampName | null)[],
  figures: readonly Cell[],
): Map<CampName, RawCamp> {
  const found = new Map<CampName, RawCamp>();
  for (const [index, camp] of camps.entries()) {
    const cell = figures[index];
    const count = cell && readCount(scope.text, cell.start, cell.end);
    if (!camp || !cell || !count) continue;
    const figure = scope.fact(count.value, count.start, count.end);
    found.set(camp, { figure, people: [], start: heads[index]?.start ?? cell.start, end: cell.end });
  }
  return found;
}

/** The cells of the next line that is no rule, when each is a figure; null otherwise. */
function figuresBelow(scope: Scope, head: number, count: number): Cell[] | null {
  const { lineKinds } = scope.syntax;
  for (let line = head + 1; line <= head + 3; line++) {
    if (lineKinds[line] === LineKind.blank || lineKinds[line] === LineKind.rule) continue;
    const cells = cellsOf(scope, line);
    if (cells.length > 0 && cells.every(({ text }) => /^[:-]+$/.test(text))) continue;
    return cells.length === count && cells.every(({ text }) => /^\d{1,4}(?: voix)?$/.test(text))
      ? cells
      : null;
  }
  return null;
}

/** The cells of a line, between bars, tabs or gaps of five spaces. */
function cellsOf(scope: Scope, line: number): Cell[] {
  const { folded } = scope.syntax;
  const from = folded.foldedLineStarts[line];
  if (from === undefined || from >= scope.own.to) return [];
  const { start, end } = toSource(folded, from, foldedLineEnd(scope.syntax, line));
  if (end - start > LONGEST_LINE) return [];
  const cells: Cell[] = [];
  for (const match of folded.source.slice(start, end).matchAll(/(?:(?!\||\t| {5,}).){1,80}/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const written = match[0].trim();
    if (written === "") continue;
    const at = toFolded(folded, start + match.index + lead);
    const to = toFolded(folded, start + match.index + lead + written.length);
    cells.push({ start: at, end: to, text: scope.text.slice(at, to).trim() });
  }
  return cells;
}
