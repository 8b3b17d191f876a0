import { foldedLineEnd, type Syntax } from "../../syntax/syntax.ts";
import { lineAt } from "../../text/lines.ts";
import { readPresenceTable } from "./presenceTable.ts";

/** A folded range. */
interface Rows {
  readonly start: number;
  /** Where the head ends. */
  readonly head: number;
  readonly end: number;
}

/** « NOM Présents Excusés Absents Pouvoirs »: heads of columns that extraction ran together. */
const HEAD =
  /^(?:(?:noms?|prenoms?|et|membres?|conseillers?|elus?|delegues?|communes?|signatures?|qualites?|fonctions?|a|presente?s?|absente?s?|excusee?s?|pouvoirs?|procurations?|representee?s?)(?: |$)){2,12}$/;
/** « Mme Anne MEUNIER X à M. TALBOT »: a name with its cross, of which the column is lost. */
const ROW = /^[^\n:]{4,90} x(?: (?:a|pouvoir|procuration)\b[^\n]{0,60})?$/;
const LEAST_ROWS = 3;
const MOST_ROWS = 200;

/**
 * The rows of a table of attendance with crosses whose columns were lost between two folded offsets: it cannot be told who
 * is there. Null where no such table stands.
 */
export function crossedRows(syntax: Syntax, from: number, to: number): Rows | null {
  const { text, foldedLineStarts } = syntax.folded;
  const first = firstCrossed(syntax, from, to);
  if (first < 0) return null;
  // A first row may be without a cross of its own.
  for (let above = first - 1; above >= 0 && above >= first - 3; above--) {
    const start = foldedLineStarts[above] as number;
    const head = foldedLineEnd(syntax, above);
    if (start < from || !isHead(syntax, start, head)) continue;
    let end = head;
    let rows = 0;
    for (let line = above + 1; line < above + MOST_ROWS && line < foldedLineStarts.length; line++) {
      const stop = foldedLineEnd(syntax, line);
      if (!ROW.test(text.slice(foldedLineStarts[line], stop))) break;
      rows++;
      end = stop;
    }
    // Gaps may still part its columns.
    return rows >= LEAST_ROWS && !readPresenceTable(syntax, start, end) ? { start, head, end } : null;
  }
  return null;
}

/** The first line (0-based) between two folded offsets that ends with a cross; -1 without one. */
function firstCrossed({ folded: { text, foldedLineStarts } }: Syntax, from: number, to: number): number {
  for (let line = lineAt(foldedLineStarts, from); line + 1 < foldedLineStarts.length; line++) {
    const end = (foldedLineStarts[line + 1] as number) - 1;
    if (end >= to) return -1;
    if (text.charCodeAt(end - 1) === CROSS && text.charCodeAt(end - 2) === SPACE && end - 2 >= from)
      return line;
  }
  return -1;
}

const CROSS = 0x78;
const SPACE = 0x20;

/** Whether the line has the heads of columns and nothing else. */
function isHead(syntax: Syntax, start: number, end: number): boolean {
  const words = syntax.folded.text.slice(start, end).trimEnd();
  return words.includes("present") && HEAD.test(words);
}
