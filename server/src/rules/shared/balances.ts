import { foldText } from "../../text/fold.ts";
import { type Span, span } from "../../text/span.ts";
import { readFigure, unitsAt } from "./figures.ts";
import { type Cell, lineEnd, type Table } from "./tables.ts";

/** Receipts, expenses and what is left of them: one row of a table, or three lines under each other. */
export interface Balance {
  readonly income: Cell;
  readonly spent: Cell;
  readonly result: Cell;
}

/** A balance that does not add up, with the sum as it should be, in units of so many decimals. */
export interface WrongBalance extends Balance {
  readonly units: number;
  readonly decimals: number;
}

const INCOME = /^(?:total (?:des )?)?recettes?(?: de l'exercice| realisees?)?$/;
const SPENT = /^(?:total (?:des )?)?depenses?(?: de l'exercice| realisees?)?$/;
const RESULT = /^(?:resultats?|soldes?|excedents?|deficits?)(?: de l'exercice| de l'annee)?$/;
const LONGEST_LINE = 160;
const MOST_LINES = 4_000;

/** The rows of a table with one column each of receipts, expenses and their difference; empty for any other table. */
export function balancesOf({ header, rows }: Table): Balance[] {
  const heads = (header ?? rows[0] ?? []).map((cell) => foldText(cell.text));
  const [income, spent, result] = [INCOME, SPENT, RESULT].map((each) => {
    const columns = heads.flatMap((head, at) => (each.test(head) ? [at] : []));
    return columns.length === 1 ? columns[0] : undefined;
  });
  if (income === undefined || spent === undefined || result === undefined) return [];
  return rows.flatMap((row) => {
    const [a, b, c] = [row[income], row[spent], row[result]];
    return row.length === heads.length && a && b && c ? [{ income: a, spent: b, result: c }] : [];
  });
}

/**
 * The balances that are wrong where another of the same table is right, so that the last column surely is the difference
 * of the two: a result with what was carried over from the year before is another sum.
 */
export function wrongBalances(balances: readonly Balance[]): WrongBalance[] {
  const checked = balances.flatMap((each) => {
    const off = offBy(each);
    return off ? [{ ...each, ...off }] : [];
  });
  const wrong = checked.filter((each) => !each.right);
  return wrong.length * 2 < checked.length ? wrong : [];
}

/**
 * « Recettes : 1 200 €⏎Dépenses : 900 €⏎Excédent : 300 € », the three lines right under each other and no other amount
 * above or below, in a range of the text: those that do not add up.
 */
export function wrongBalanceLines(text: string, range: Span): WrongBalance[] {
  const wrong: WrongBalance[] = [];
  if (!/penses/i.test(text.slice(range.start, range.end))) return wrong;
  // Nothing stands above the first line.
  let before: (Entry | null)[] = [null];
  let at = range.start;
  for (let count = 0; at <= range.end && count < MOST_LINES; count++) {
    const end = at < range.end ? lineEnd(text, at, range.end) : at;
    const entry = entryOf(text, at, end);
    const three = before.slice(-3);
    if (!entry && three.length === 3 && before.at(-4) === null) {
      const balance = balanceOf(three);
      const off = balance && offBy(balance);
      if (balance && off && !off.right) wrong.push({ ...balance, ...off });
    }
    before = [...before.slice(-4), entry];
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return wrong;
}

interface Entry {
  readonly label: string;
  readonly amount: Cell;
}

function balanceOf(lines: readonly (Entry | null)[]): Balance | null {
  const find = (each: RegExp) => lines.find((line) => line && each.test(line.label))?.amount;
  const [income, spent, result] = [find(INCOME), find(SPENT), find(RESULT)];
  return income && spent && result && lines[2]?.amount === result ? { income, spent, result } : null;
}

/** « - Recettes : 412 300,00 € »: the folded label and the amount of a line; null for any other. */
function entryOf(text: string, start: number, end: number): Entry | null {
  if (end - start > LONGEST_LINE) return null;
  const match = LINE.exec(text.slice(start, end));
  const amount = match?.[2]?.trimEnd();
  const shown = amount?.replace(/\t|\s{2,40}/g, " ");
  if (!match || amount === undefined || shown === undefined || !readFigure(shown)) return null;
  const at =
    start + match[0].indexOf(amount, match[0].indexOf(match[1] as string) + (match[1] as string).length);
  return {
    label: foldText(match[1] as string)
      .replace(/\s+/g, " ")
      .trim(),
    amount: { text: shown, span: span(at, at + amount.length) },
  };
}

const LINE =
  /^[\s•·*–-]{0,12}(\p{L}[\p{L}\p{M}\s'’]{3,60}?)(?:[^\S\r\n]{0,8}[:=][^\S\r\n]{0,8}|[^\S\r\n.]{3,}|\.{3,})([-+–−]?[^\S\r\n]{0,4}\d[\d\s.]{0,40}(?:,\d{2})?[^\S\r\n]{0,4}(?:€|euros)?)[\s.;]*$/u;

/** Whether receipts less expenses make the result, whatever its sign; null where one of them is no sum of money. */
function offBy({
  income,
  spent,
  result,
}: Balance): { units: number; decimals: number; right: boolean } | null {
  const figures = [income, spent, result].map((cell) => readFigure(cell.text));
  const [a, b, c] = figures;
  if (!a || !b || !c || figures.some((each) => each && /%|[km]€/i.test(each.unit))) return null;
  const decimals = Math.max(a.decimals, b.decimals, c.decimals);
  const units = unitsAt(a, decimals) - unitsAt(b, decimals);
  // « Déficit : 300 € » stands for −300.
  return { units, decimals, right: Math.abs(units) === Math.abs(unitsAt(c, decimals)) };
}
