/** A number of an act, taken apart: « 2024-12 bis » is the order 12 of the series « 2024-# », with the suffix « BIS ». */
export interface Numbering {
  /** All of the number but its order and its suffix, in one writing; `#` stands for the order. */
  readonly series: string;
  readonly order: number;
  readonly suffix: string;
  /** Nothing but the order tells it from others (« 12 », « n° D12 »): another year, or session, may begin again. */
  readonly bare: boolean;
  /** Where the order stands in the number as written: offsets of its first digit and after its last one. */
  readonly at: { readonly start: number; readonly end: number };
}

/** Longer numbers are not read; an order is never so high. */
const LONGEST = 60;
const HIGHEST = 99_999;

/**
 * Takes the number of an act apart; null when it holds no order that can be told. `date` is the day of the session (ISO
 * or null), which tells the year in « 087-17 » and in « 2024087 ». Case, dashes, spaces and leading zeros of the order
 * make no difference.
 */
export function readNumbering(number: string, date: string | null): Numbering | null {
  const written = number.slice(0, LONGEST).toUpperCase();
  const [, body = written, suffix = ""] = /^(.*\d)[\s._/–-]{0,3}(BIS|TER|QUATER|[A-Z])$/.exec(written) ?? [];
  const runs = [...body.matchAll(/\d{1,20}/g)].map((match) => ({ text: match[0], start: match.index }));
  const chosen = orderIn(runs, date);
  if (!chosen) return null;
  const order = Number(chosen.text);
  if (order > HIGHEST) return null;
  const end = chosen.start + chosen.text.length;
  const series = `${body.slice(0, chosen.start)}#${body.slice(end)}`
    .replace(/[^0-9A-Z#]{1,20}/g, "-")
    .replace(/^-|-$/g, "");
  const bare = !/\d/.test(series);
  return { series, order, suffix, bare, at: { start: chosen.start, end } };
}

interface Run {
  readonly text: string;
  readonly start: number;
}

/** The digits that are the order: the last ones, unless these are the year; behind the year when one run holds both. */
function orderIn(runs: readonly Run[], date: string | null): Run | null {
  const last = runs.at(-1);
  if (!last) return null;
  const years = date === null ? [] : [date.slice(0, 4), date.slice(2, 4)];
  const isYear = ({ text }: Run) =>
    date === null ? /^(?:19|20)\d\d$/.test(text) && runs.length > 1 : years.includes(text);
  if (runs.length === 1) {
    const year = years[0];
    const glued = year !== undefined && last.text.length >= 6 && last.text.startsWith(year);
    return glued ? { text: last.text.slice(4), start: last.start + 4 } : last;
  }
  const first = runs[0] as Run;
  if (isYear(last) && !isYear(first)) return runs.at(-2) ?? null;
  return last;
}

/** A number of the same form with another order, as wide as the one it is made after. */
export function numberAfter(number: string, { at, suffix }: Numbering, order: number): string {
  const width = at.end - at.start;
  const rest = number.slice(at.end);
  const plain = suffix === "" ? rest : rest.slice(0, Math.max(0, rest.length - suffix.length)).trimEnd();
  const padded =
    number.charAt(at.start) === "0" || width > 2 ? String(order).padStart(width, "0") : String(order);
  return `${number.slice(0, at.start)}${padded}${plain.replace(/[\s._/–-]+$/, "")}`;
}
