import { foldText } from "../../text/fold.ts";
import { type Span, span } from "../../text/span.ts";
import { lineAbove, lineStart, unruledLine } from "./nearLines.ts";
import type { Cell, Table } from "./tables.ts";

/** Lists with more lines than these are not read. */
const MOST_LINES = 60;
/** Totals beyond these are not looked at in one act. */
const MOST_TOTALS = 400;

/** A sum with its sign or its cents, at the end of what stands in one column: nothing else is surely an amount. */
const AMOUNT =
  /(?:^|[\s\u00a0:])((?:\d{1,3}(?:[ \t\u00a0\u202f.]{1,3}\d{3}){1,4}|\d{1,9})(?:,\d{2})?[ \t\u00a0\u202f]{0,3}(?:€|euros)|(?:\d{1,3}(?:[ \t\u00a0\u202f.]{1,3}\d{3}){1,4}|\d{1,9}),\d{2})$/;

/** Words of lines that are no part of a sum: a sum of their own, a balance, a share of the line above. */
const NO_PART =
  /\b(?:totale?|totaux|cout|montant|dont|soit|solde|excedent|deficit|resultat|report|reste|depenses?|recettes?|tva|ttc|sous-total)\b/;

/** What stands in one column of a line: its words, and the amount that ends them or follows them. */
interface Entry {
  readonly column: number;
  readonly label: Cell;
  readonly amount: Cell;
}

/**
 * The lists of amounts without bars that a line « Total … 1 200 € » ends, each as a table of two columns: one entry a
 * line, or two side by side behind wide gaps, as extraction leaves the tables of a page. Lists whose lines may not be
 * added up are left out.
 */
export function amountListsIn(text: string, range: Span): Table[] {
  const tables: Table[] = [];
  // In the act alone: sought in the whole text, a register without totals would be read once for each of its acts.
  const act = text.slice(range.start, range.end);
  const total = /\btotal\b/gi;
  let line = -1;
  for (let seen = 0; seen < MOST_TOTALS; seen++) {
    const match = total.exec(act);
    if (!match) break;
    const start = lineStart(text, range.start + match.index);
    if (start < 0 || start === line) continue;
    line = start;
    for (const last of entriesOf(text, start))
      if (/^(?:le )?total(?: general)? ?:?$/.test(foldText(last.label.text))) {
        const rows = rowsAbove(text, start, last.column, range.start);
        if (rows.length >= 2 && mayBeAdded(rows, last))
          tables.push({ header: null, rows: [...rows, [last.label, last.amount]] });
      }
  }
  return tables;
}

/** The entries of one column on the lines right above, in their order; none where one of them is no entry. */
function rowsAbove(text: string, start: number, column: number, limit: number): Cell[][] {
  const rows: Cell[][] = [];
  let at = start;
  for (let lines = 0; lines < MOST_LINES && at > limit; lines++) {
    at = lineAbove(text, at);
    const entries = at < 0 ? [] : entriesOf(text, at);
    if (at < 0 || entries.length === 0) break;
    const entry = entries.find((each) => Math.abs(each.column - column) <= 2);
    if (entry) rows.unshift([entry.label, entry.amount]);
    if (at === 0) break;
  }
  return rows;
}

/** Whether nothing in the labels, nor the amounts themselves, says that a line is no part of the total. */
function mayBeAdded(rows: readonly (readonly Cell[])[], last: Entry): boolean {
  if (rows.some(([label]) => NO_PART.test(foldText(label?.text ?? "")))) return false;
  const values = rows.map(([, amount]) => centsOf(amount?.text ?? ""));
  const total = centsOf(last.amount.text);
  // The lines at the end that do make the total are its parts, whatever stands above them.
  let sum = 0;
  for (let index = values.length - 1; index >= 0; index--) {
    sum += values[index] as number;
    if (sum === total && index <= values.length - 2) return false;
  }
  return values.every((value) => value > 0 && value < total);
}

function centsOf(amount: string): number {
  const [whole = "", cents = ""] = amount.replace(/[^\d,]/g, "").split(",");
  return Number(whole) * 100 + Number(cents.padEnd(2, "0").slice(0, 2));
}

/** The entries of the line that begins at `start`; none for a line of a table with bars, or one that is too long. */
function entriesOf(text: string, start: number): Entry[] {
  const line = unruledLine(text, start);
  const entries: Entry[] = [];
  let label: { column: number; cell: Cell } | null = null;
  for (const piece of line.matchAll(/\S+(?:[ \t\u00a0\u202f]{1,4}\S+)*/g)) {
    const from = start + piece.index;
    const match = AMOUNT.exec(piece[0]);
    if (!match) {
      label = { column: piece.index, cell: cellOf(text, from, from + piece[0].length) };
      continue;
    }
    const at = from + match.index + match[0].length - (match[1] as string).length;
    const amount = cellOf(text, at, at + (match[1] as string).length);
    const own = cellOf(text, from, at);
    // « Lot 1 185 000,00 € »: where the amount begins cannot be told.
    if (/\d$/.test(own.text)) return [];
    if (/\p{L}/u.test(own.text)) entries.push({ column: piece.index, label: own, amount });
    else if (own.text.replace(/[:\s]/g, "") === "" && label)
      entries.push({ column: label.column, label: label.cell, amount });
    else return [];
    label = null;
  }
  return entries;
}

/** The words of a range without the list's mark before them and the colon behind. */
function cellOf(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && /[\s\u00a0\-–•·*]/.test(text.charAt(start))) start++;
  while (end > start && /[\s\u00a0:.…]/.test(text.charAt(end - 1))) end--;
  return { text: text.slice(start, end).replace(/\s+/g, " "), span: span(start, end) };
}
