import { type CalendarDate, fromIso } from "../../french/calendar.ts";

/** The number of one act with the day of its session. */
export interface NumberSample {
  readonly number: string;
  /** ISO day, or null when the act does not say. */
  readonly date: string | null;
}

/** A run of figures, or what stands between two. */
const RUNS = /\d{1,12}|[^\d]{1,40}/g;

type Token = "yyyy" | "yy" | "mm" | "dd";
const WIDTH: Readonly<Record<Token, number>> = { yyyy: 4, yy: 2, mm: 2, dd: 2 };
/** Dates that stand without a sign between their figures. */
const GLUED: readonly (readonly Token[])[] = [
  ["yyyy", "mm", "dd"],
  ["yy", "mm", "dd"],
  ["yyyy", "mm"],
];

/**
 * The form that all these numbers have (`DEL-{yyyy}-{nnn}`), or null when they have none in common. Figures are taken
 * for those of the date only where no order number could stand: where they are those of every session, and something
 * else tells the numbers apart. A padding that the numbers do not show is left open (`{any}`).
 */
export function learnNumberForm(samples: readonly NumberSample[]): string | null {
  const split = samples.map(({ number }) => number.match(RUNS) ?? []);
  const [first] = split;
  if (!first || split.some((runs) => runs.length !== first.length)) return null;
  const columns = first.map((_, at) => split.map((runs) => runs[at] as string));
  if (columns.some((column) => !alike(column))) return null;
  const dates = samples.map(({ date }) => (date === null ? null : fromIso(date)));
  const pieces = columns.map((column) => (isFigures(column[0]) ? columnForm(column, dates) : column[0]));
  // A number without an order number of its own is not understood.
  return pieces.some((piece) => piece !== undefined && /\{(?:n+|any)\}/.test(piece)) ? pieces.join("") : null;
}

/** Whether all are figures, or all the same letters and signs. */
function alike(column: readonly string[]): boolean {
  const [first] = column;
  return column.every((each) =>
    isFigures(first) ? isFigures(each) : plain(each) === plain(first as string),
  );
}

function columnForm(column: readonly string[], dates: readonly (CalendarDate | null)[]): string {
  const glued = gluedDate(column, dates);
  if (glued) return glued;
  const constant = column.every((each) => each === column[0]);
  if (isAll(column, dates, "yyyy")) return "{yyyy}";
  const several = new Set(dates.map((date) => JSON.stringify(date))).size > 1;
  // An order number differs from act to act; a month or a year of two figures does not, or differs as the sessions do.
  if (constant || several) {
    for (const token of ["yy", "mm", "dd"] as const) if (isAll(column, dates, token)) return `{${token}}`;
  }
  return `{${orderToken(column)}}`;
}

/** « 20230711 » + what follows: dates without signs, each longer than an order number could be. */
function gluedDate(column: readonly string[], dates: readonly (CalendarDate | null)[]): string | null {
  for (const tokens of GLUED) {
    const width = tokens.reduce((sum, token) => sum + WIDTH[token], 0);
    const heads = column.map((each) => each.slice(0, width));
    const tails = column.map((each) => each.slice(width));
    if (heads.some((head, at) => head !== dateFigures(dates[at] ?? null, tokens))) continue;
    if (tokens.length === 2 && tails.every((tail) => tail === "")) continue;
    const form = tokens.map((token) => `{${token}}`).join("");
    if (tails.every((tail) => tail === "")) return form;
    if (tails.every((tail) => tail !== "")) return `${form}{${orderToken(tails)}}`;
  }
  const years = column.every(
    (each, at) => each.length > 4 && each.startsWith(dateFigures(dates[at] ?? null, ["yyyy"]) ?? "-"),
  );
  return years ? `{yyyy}{${orderToken(column.map((each) => each.slice(4)))}}` : null;
}

function isAll(column: readonly string[], dates: readonly (CalendarDate | null)[], token: Token): boolean {
  return column.every((each, at) => each === dateFigures(dates[at] ?? null, [token]));
}

function dateFigures(date: CalendarDate | null, tokens: readonly Token[]): string | null {
  if (!date) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  const of: Readonly<Record<Token, string>> = {
    yyyy: String(date.year),
    yy: two(date.year % 100),
    mm: two(date.month),
    dd: two(date.day),
  };
  return tokens.map((token) => of[token]).join("");
}

/** `n` where one of few figures shows that nothing pads, `nnn` where zeros show how much, else `any`. */
function orderToken(column: readonly string[]): string {
  const shortest = Math.min(...column.map((each) => each.length));
  const zeros = column.filter((each) => each.startsWith("0") && each.length > 1);
  if (zeros.length === 0) return shortest === 1 ? "n" : "any";
  const padded = zeros.every((each) => each.length === shortest);
  return padded && shortest <= 6 ? "n".repeat(shortest) : "any";
}

function isFigures(text: string | undefined): boolean {
  return text !== undefined && /^\d/.test(text);
}

function plain(text: string): string {
  return text
    .toUpperCase()
    .replace(/[-‐‑‒–—−]/g, "-")
    .replace(/\s/g, " ");
}
