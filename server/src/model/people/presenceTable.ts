import type { Syntax } from "../../syntax/syntax.ts";
import { foldText, toFolded, toSource } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { type Cell, cellOf, type Line } from "./cells.ts";
import { readEntries } from "./entries.ts";
import type { Entry } from "./entry.ts";

/** What a table of attendance says of a member. */
export type Attendance = "present" | "represented" | "absent" | "excused";

/** What a row says of its member. */
interface Row {
  readonly attendance: Attendance;
  readonly entry: Entry;
}

/** A table with a row for each member: « | Nom | Présent | Absent | Pouvoir à | », or « Paul AUBIN : présent » a line. */
export interface PresenceTable {
  readonly rows: readonly Row[];
  /** Source span of its head, or of its first row. */
  readonly head: Span;
  /** Source span of all of it. */
  readonly span: Span;
  /** Source spans of the rows that are not understood. */
  readonly unread: readonly Span[];
}

type Column = "name" | "state" | "holder" | "other" | Attendance;

/** A table is sought in so many lines of a header. */
const MOST_LINES = 260;
const LEAST_ROWS = 3;

const HEAD_WORDS =
  /^[| ]*(?:(?:n°|noms?|prenoms?|et|du|des|de|la|membres?|conseil(?:l[a-z]{2,5})?|municipa[a-z]{1,2}|elus?|delegue?e?s?|presente?s?|presences?|absente?s?|excusee?s?|representee?s?|pouvoirs?|procurations?|mandataires?|donnee?s?|a|etat|statut|situation|qualite|fonction|communes?|titulaires?|suppleante?s?|[paert]|abs|exc|signature|emargement|observations?)(?:[| ./()-]+|$)){2,16}$/;
const MARK = /^(?:x|✓|✔|☒|☑|oui|1|•|●)$/iu;
const LINE =
  /^[-·• ]*([^:\n]{3,60}?) ?: ?((?:presente?|absente?|excusee?|representee?|pouvoir|procuration|a donne (?:pouvoir|procuration))\b[^\n]{0,90})$/;

/** « P | A | E »: the columns have letters for their names. */
const LETTERS = ["| p |", " p a "] as const;

/** The table of attendance that stands in a folded range; null when there is none of three rows. */
export function readPresenceTable(syntax: Syntax, from: number, to: number): PresenceTable | null {
  const { folded } = syntax;
  const text = folded.text.slice(from, to);
  if (!/\bpresen(?:te?s?|ces?)\b/.test(text) && !LETTERS.some((head) => text.includes(head))) return null;
  const start = toSource(folded, from, from + 1).start;
  const end = toSource(folded, Math.max(from, to - 1), to).end;
  const lines = linesOf(folded.source, start, end);
  const head = lines.findIndex((line) => isHead(line.text));
  const table = head >= 0 ? underHead(syntax, lines, head) : null;
  return table ?? stateLines(syntax, lines);
}

function linesOf(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end && lines.length < MOST_LINES; ) {
    const found = source.slice(at, Math.min(end, at + 600)).search(/\r\n?|\n/);
    const stop = found < 0 ? Math.min(end, at + 600) : at + found;
    lines.push({ text: source.slice(at, stop), start: at });
    at = source.startsWith("\r\n", stop) ? stop + 2 : stop + 1;
  }
  return lines;
}

function isHead(line: string): boolean {
  if (line.length > 240 || !/\b(?:pr[ée]sen|P\b)/i.test(line)) return false;
  const folded = foldText(line).replace(/\s+/g, " ").trim();
  return HEAD_WORDS.test(folded) && columnsOf(line).filter((each) => each.column !== "other").length >= 2;
}

function columnsOf(head: string): { column: Column; at: number }[] {
  return cellsOf({ text: head, start: 0 }, isRuled(head)).map(({ text, at }) => ({
    column: columnOf(foldText(text)),
    at,
  }));
}

function columnOf(head: string): Column {
  if (/^(?:pouvoirs?|procurations?|mandataires?)\b(?! (?:de|recu))/.test(head)) return "holder";
  if (/^(?:presente?s?|p)$/.test(head)) return "present";
  if (/^(?:represent|r$)/.test(head)) return "represented";
  if (/^(?:(?:absente?s? )?excus|e(?:xc)?$)/.test(head)) return "excused";
  if (/^a(?:bs(?:ent|$)|$)/.test(head)) return "absent";
  if (/^(?:presences?|etat|statut|situation)$/.test(head)) return "state";
  return /^(?:noms?|prenoms?|membres?|conseill|elus?|delegue|titulaire)/.test(head) ? "name" : "other";
}

/** The cells of a line of the source: between bars, or between wide gaps; empty ones of a ruled line too. */
function cellsOf(line: Line, ruled: boolean): Cell[] {
  const { text } = line;
  const parts = text.includes("|") ? /\|/g : ruled ? /\t/g : /\t+|[ \u00a0]{2,}/g;
  const cells: Cell[] = [];
  let from = 0;
  const add = (to: number) => {
    const cell = cellOf(line, from, to);
    if (cell.text !== "" || ruled) cells.push(cell);
  };
  for (const gap of text.matchAll(parts)) {
    if (gap.index > 0 || gap[0] !== "|") add(gap.index);
    from = gap.index + gap[0].length;
  }
  if (text.slice(from).trim() !== "") add(text.length);
  return cells;
}

/** Whether bars, or one tab each, part the cells under a head: an empty one has its place then. */
function isRuled(text: string): boolean {
  return text.includes("|") || (text.includes("\t") && !/\t\t| {2}/.test(text));
}

function underHead(syntax: Syntax, lines: readonly Line[], at: number): PresenceTable | null {
  const head = lines[at] as Line;
  const columns = columnsOf(head.text);
  const name = Math.max(
    0,
    columns.findIndex((each) => each.column === "name"),
  );
  const ruled = isRuled(head.text);
  const sign = head.text.includes("|") ? "|" : "\t";
  const rows: Row[] = [];
  const unread: Span[] = [];
  let end = head.start + head.text.length;
  for (const line of lines.slice(at + 1)) {
    if (/^[\s|:-]*$/.test(line.text) && line.text.includes("-")) continue;
    if (line.text.trim() === "" || (ruled && !line.text.includes(sign))) break;
    const cells = new Map<number, Cell>();
    for (const [index, cell] of cellsOf(line, ruled).entries())
      cells.set(ruled ? index : nearest(columns, cell.at + cell.text.length / 2, index), cell);
    const who = cells.get(name);
    const row = who ? rowOf(syntax, columns, cells, who) : null;
    if (row) rows.push(row);
    else if (rows.length > 0 && !ruled) break;
    else unread.push({ start: line.start, end: line.start + line.text.length });
    end = line.start + line.text.length;
  }
  if (rows.length < LEAST_ROWS) return null;
  const span = { start: head.start, end };
  return { rows, head: { start: head.start, end: head.start + head.text.trimEnd().length }, span, unread };
}

/** The column whose head stands nearest above the middle of a cell; the first cell of a line is the name. */
function nearest(columns: readonly { readonly at: number }[], middle: number, index: number): number {
  if (index === 0) return 0;
  let best = 0;
  for (let each = 1; each < columns.length; each++) if ((columns[each]?.at ?? 0) <= middle + 3) best = each;
  return best;
}

function rowOf(
  syntax: Syntax,
  columns: readonly { readonly column: Column }[],
  cells: ReadonlyMap<number, Cell>,
  who: Cell,
): Row | null {
  const member = onlyEntry(syntax, who);
  if (!member) return null;
  let attendance: Attendance | null = null;
  let holder: Entry | null = null;
  for (const [index, { column }] of columns.entries()) {
    const cell = cells.get(index);
    if (!cell || cell.text === "" || cell === who) continue;
    if (column === "holder") holder = MARK.test(cell.text) ? null : onlyEntry(syntax, cell);
    else if (column === "state") return stated(syntax, member, cell);
    else if (column !== "name" && column !== "other" && MARK.test(cell.text)) attendance ??= column;
  }
  if (holder && attendance !== "present")
    return { attendance: "represented", entry: { ...member, link: "proxy", other: holder.person } };
  return attendance ? { attendance, entry: member } : null;
}

/** « présente », « excusé, pouvoir à M. X ». */
function stated(syntax: Syntax, member: Entry, cell: Cell): Row | null {
  const said = foldText(cell.text);
  if (/^presente?\b/.test(said)) return { attendance: "present", entry: member };
  const proxy = /\b(?:pouvoir|procuration)s? (?:donnee? )?a (?=\S)/.exec(said);
  if (proxy) {
    const at = cell.start + proxy.index + proxy[0].length;
    const holder = onlyEntry(syntax, { ...cell, start: at, text: "" });
    return { attendance: "represented", entry: { ...member, link: "proxy", other: holder?.person ?? null } };
  }
  if (/^representee?\b/.test(said)) return { attendance: "represented", entry: member };
  if (/^(?:absente? )?excus/.test(said)) return { attendance: "excused", entry: member };
  return /^absente?\b/.test(said) ? { attendance: "absent", entry: member } : null;
}

/** « Paul AUBIN : présent », a line for each member. */
function stateLines(syntax: Syntax, lines: readonly Line[]): PresenceTable | null {
  const rows: Row[] = [];
  let first: Span | null = null;
  let end = 0;
  for (const line of lines) {
    const match = line.text.length > 200 ? null : LINE.exec(foldText(line.text).trimEnd());
    const colon = line.text.indexOf(":");
    const row = match && colon > 0 ? stateRow(syntax, line, colon) : null;
    if (!row) {
      if (rows.length >= LEAST_ROWS) break;
      rows.length = 0;
      first = null;
      continue;
    }
    rows.push(row);
    end = line.start + line.text.trimEnd().length;
    first ??= { start: line.start, end };
  }
  return first && rows.length >= LEAST_ROWS
    ? { rows, head: first, span: { start: first.start, end }, unread: [] }
    : null;
}

function stateRow(syntax: Syntax, line: Line, colon: number): Row | null {
  const member = onlyEntry(syntax, cellOf(line, 0, colon));
  return member ? stated(syntax, member, cellOf(line, colon + 1, line.text.length)) : null;
}

/** The person whom a cell names, when it names one. */
function onlyEntry(syntax: Syntax, cell: Cell): Entry | null {
  const { folded } = syntax;
  const { entries } = readEntries(syntax, toFolded(folded, cell.start), toFolded(folded, cell.end), false);
  const [entry] = entries;
  return entry && entries.length === 1 && entry.person.key !== ""
    ? { ...entry, link: null, other: null }
    : null;
}
