import type { LabelHit, Syntax } from "../../syntax/syntax.ts";
import { foldedLine, foldedLineEnd } from "../../syntax/syntax.ts";
import { toFolded, toSource } from "../../text/fold.ts";
import { lineAt } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { cellOf } from "./cells.ts";
import { innerHead, isColumnHead, OF_NO_PERSON, RULED } from "./columnHeads.ts";
import { readEntries } from "./entries.ts";
import type { Entry } from "./entry.ts";

/** What one column of names under its label holds. */
export interface Column {
  readonly label: LabelHit;
  readonly entries: readonly Entry[];
  /** Source spans of the cells of which one cannot tell the column. */
  readonly unread: readonly Span[];
}

/** A gap of the source that parts two columns. */
const GAP = /\t|[ \u00a0]{3,}/g;
/** A cell begins so many characters from its label at most, where the gaps alone do not tell its column. */
const NEAR = 3;
/** No block of columns has more lines. */
const MOST_LINES = 200;

/**
 * The labels that head columns side by side (« Présents :      Absents : »), `label` the first: nothing but a wide gap
 * stands between them, nothing behind the last. Empty when the label heads no such row.
 */
export function columnLabels(
  syntax: Syntax,
  label: LabelHit,
  onLine: readonly LabelHit[],
): readonly LabelHit[] {
  const row = onLine.filter((each) => each.start >= label.start && each.kind === "list");
  if (!row.every((each) => each.colon) && row.some((each) => each.colon)) return [];
  const last = row[row.length - 1];
  if (row.length < 2 || row[0] !== label || !last) return [];
  const { folded } = syntax;
  const blank = (from: number, to: number) => folded.text.slice(from, to).trim() === "";
  const apart = row.every((each, index) => {
    const next = row[index + 1];
    if (!next) return blank(each.value, foldedLineEnd(syntax, each.line));
    const at = folded.map[next.start] as number;
    return blank(each.value, next.start) && /(?:\t|[ \u00a0]{3})$/.test(folded.source.slice(at - 3, at));
  });
  return apart ? row : [];
}

/**
 * The people of each of these columns, in the lines after their labels up to the folded offset `end`; a head that stands
 * inside a column begins another.
 */
export function readColumns(syntax: Syntax, row: readonly LabelHit[], end: number): Column[] {
  const { folded } = syntax;
  const line0 = sourceLine(syntax, (row[0] as LabelHit).start);
  const starts = startsOf(syntax, row);
  const columns: WrittenColumn[] = row.map((label) => ({ label, entries: [], unread: [] }));
  const current: (WrittenColumn | null)[] = [...columns];
  for (let line = line0 + 1; line < folded.lineStarts.length && line < line0 + MOST_LINES; line++) {
    const start = folded.lineStarts[line] as number;
    if (toFolded(folded, start) >= end) break;
    const cells = cellsOf(folded.source, start, folded.lineStarts[line + 1] ?? folded.source.length);
    for (const [index, cell] of cells.entries()) {
      const at = cells.length === row.length ? index : nearest(starts, cell.start - start);
      const from = toFolded(folded, cell.start);
      const to = Math.min(end, toFolded(folded, cell.end));
      const head = at < 0 ? null : innerHead(folded.text.slice(from, to));
      if (head !== null) {
        const role = head === "officer" ? null : head;
        const label = role && { ...(row[0] as LabelHit), role, start: from, end: to, value: to, line };
        current[at] = label && { label, entries: [], unread: [] };
        if (current[at]) columns.push(current[at]);
        continue;
      }
      const column = current[Math.max(0, at)];
      if (!column) continue;
      if (at < 0 || cells.length > row.length) {
        column.unread.push(cell);
        continue;
      }
      const read = readEntries(syntax, from, to, column.label.role !== "present");
      column.entries.push(...read.entries);
      column.unread.push(...read.unread.filter((piece) => piece.end > piece.start));
    }
  }
  return columns;
}

interface WrittenColumn extends Column {
  readonly entries: Entry[];
  readonly unread: Span[];
}

/** How far from the beginning of its line each label of a row stands. */
function startsOf(syntax: Syntax, row: readonly LabelHit[]): readonly number[] {
  return row.map((each) => columnOf(syntax, syntax.folded.map[each.start] as number));
}

/**
 * The folded offset where columns end that seem to end at `end`: the lines below of which nothing stands in the first
 * column, or something in each, go on with them.
 */
export function columnsEnd(syntax: Syntax, row: readonly LabelHit[], end: number): number {
  const { folded } = syntax;
  const starts = startsOf(syntax, row);
  let last = end;
  let blanks = 0;
  let line = sourceLine(syntax, Math.min(end, folded.text.length - 1));
  if (end > toFolded(folded, folded.lineStarts[line] as number)) line++;
  for (const most = line + MOST_LINES; line < folded.lineStarts.length && line < most; line++) {
    const start = folded.lineStarts[line] as number;
    const lineEnd = folded.lineStarts[line + 1] ?? folded.source.length;
    const cells = cellsOf(folded.source, start, lineEnd);
    if (cells.length === 0) {
      if (++blanks > 1) break;
      continue;
    }
    const places = cells.map((cell) => nearest(starts, cell.start - start));
    if (places.includes(-1) || (places.length === 1 && places[0] === 0)) break;
    const cell = (each: Span) => folded.text.slice(toFolded(folded, each.start), toFolded(folded, each.end));
    if (cells.some((each) => isNoCell(cell(each)))) break;
    last = toFolded(folded, (cells[cells.length - 1] as Span).end);
    blanks = 0;
  }
  return last;
}

/** « Le Maire, », « Date : … », a line of the text: no cell of a column of names. */
function isNoCell(cell: string): boolean {
  return (
    innerHead(cell) === null && (cell.length > LONGEST_CELL || /^(?:le|la|les|pour|fait) |^l'|:/.test(cell))
  );
}

const LONGEST_CELL = 70;

/**
 * The folded range of the cell right under the words at a folded offset, which stand alone in a column behind a wide
 * gap; null where nothing stands there.
 */
export function cellUnder(syntax: Syntax, at: number): { from: number; to: number } | null {
  const { folded } = syntax;
  const line = sourceLine(syntax, at);
  const start = folded.lineStarts[line + 1];
  const column = columnOf(syntax, folded.map[at] as number);
  if (start === undefined || column < LEAST_COLUMN) return null;
  const cells = cellsOf(folded.source, start, folded.lineStarts[line + 2] ?? folded.source.length);
  const cell = cells.find((each) => Math.abs(each.start - start - column) <= NEAR);
  return cell ? { from: toFolded(folded, cell.start), to: toFolded(folded, cell.end) } : null;
}

/** A second column begins no nearer to the beginning of its line. */
const LEAST_COLUMN = 12;

/** The column that begins near `at`; -1 when none does. */
function nearest(starts: readonly number[], at: number): number {
  return starts.findIndex((start) => Math.abs(start - at) <= NEAR);
}

/** The pieces of a line of the source between wide gaps, as spans. */
function cellsOf(source: string, start: number, lineEnd: number): Span[] {
  const cells: Span[] = [];
  const line = source.slice(start, lineEnd).replace(/[\r\n]+$/, "");
  let from = 0;
  const add = (to: number) => {
    const cell = cellOf({ text: line, start }, from, to);
    if (cell.text !== "") cells.push({ start: cell.start, end: cell.end });
  };
  for (const gap of line.slice(0, 2000).matchAll(GAP)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(line.length);
  return cells;
}

function sourceLine(syntax: Syntax, at: number): number {
  return lineAt(syntax.folded.lineStarts, syntax.folded.map[at] as number);
}

/** How far from the beginning of its line a source offset stands. */
function columnOf({ folded }: Syntax, at: number): number {
  return at - (folded.lineStarts[lineAt(folded.lineStarts, at)] as number);
}

/**
 * The entries of a list with those marked as substitutes, of nobody knows whom, that stand under « Suppléants » — the
 * list's own label, a heading with its colon, or the head of a column — and the heads of columns that hold no people,
 * which put the whole list in doubt.
 */
export function underHeads(
  syntax: Syntax,
  label: LabelHit,
  from: number,
  end: number,
  entries: readonly Entry[],
): { readonly entries: readonly Entry[]; readonly unread: readonly Span[] } {
  const { folded } = syntax;
  const written = folded.text.slice(label.start, end);
  if (!written.includes("suppleant") && !OF_NO_PERSON.test(written)) return { entries, unread: [] };
  const own = folded.text.slice(label.start, label.end);
  if (/suppleant/.test(own) && !/titulaire/.test(own))
    return { entries: entries.map(substitute), unread: [] };
  const unread: Span[] = [];
  let marked = entries;
  for (let line = foldedLine(syntax, from); line < folded.foldedLineStarts.length; line++) {
    const start = folded.foldedLineStarts[line] as number;
    if (start >= end) break;
    const head = folded.text.slice(Math.max(start, from), Math.min(foldedLineEnd(syntax, line), end));
    // « Suppléants : … », or « Suppléants » alone above its names.
    const begins = /^(?:delegue?e?s? |membres? )?(titulaire|suppleant)e?s? ?(?::|$)/.exec(head);
    if (begins) {
      const where = toSource(folded, start, end).start;
      marked = marked.map((each) =>
        each.span.start < where ? each : begins[1] === "suppleant" ? substitute(each) : plain(each, entries),
      );
      continue;
    }
    if (!isColumnHead(head, 0, head.length) || RULED.test(head)) continue;
    if (OF_NO_PERSON.test(head)) unread.push(toSource(folded, start, start + head.length));
    const at = head.search(/(?:(?:delegues?|deleguees?|membres?|conseillers?|elus?) )?suppleant/);
    if (at >= 0) marked = inColumn(syntax, marked, folded.map[start + at] as number, head.startsWith("|"));
  }
  return { entries: marked, unread };
}

/** Those of the entries in or behind the column that begins at a source offset of its head, as substitutes. */
function inColumn(syntax: Syntax, entries: readonly Entry[], head: number, ruled: boolean): readonly Entry[] {
  const { source, lineStarts } = syntax.folded;
  const cell = (at: number) => source.slice(lineStarts[lineAt(lineStarts, at)], at).split("|").length;
  const inside = (at: number) =>
    ruled ? cell(at) >= cell(head) : columnOf(syntax, at) >= columnOf(syntax, head) - NEAR;
  return entries.map((each) => (each.span.start > head && inside(each.span.start) ? substitute(each) : each));
}

function substitute(entry: Entry): Entry {
  return entry.link === null ? { ...entry, link: "substitute-of" } : entry;
}

/** The entry as it was read: a heading « Titulaires : » ends that of the substitutes. */
function plain(entry: Entry, read: readonly Entry[]): Entry {
  return read.find((each) => each.span.start === entry.span.start) ?? entry;
}
