import { numberAfter, readNumbering } from "../../register/numbering.ts";
import type { RegisterAct } from "../../register/summary.ts";
import type { HouseStyle } from "../../styles/style.ts";

/**
 * The number of the first act of a session to come, after the acts of the same council that are there: the next one in
 * the form of the house, else in that of the latest numbered act (its year brought up to date), else « 2024-01 ». `date`
 * is the ISO day of the session.
 */
export function nextNumber(acts: readonly RegisterAct[], style: HouseStyle, date: string): string {
  const form = style.number?.form;
  const first = form ? inForm(form, date) : (likeLatest(acts, date) ?? `${date.slice(0, 4)}-01`);
  const numbering = readNumbering(first, date);
  if (!numbering) return first;
  const highest = Math.max(
    0,
    ...acts.flatMap((act) => {
      const other = act.number && readNumbering(act.number.value, act.date);
      const sameYear = !numbering.bare || act.date?.slice(0, 4) === date.slice(0, 4);
      return other?.series === numbering.series && sameYear ? [other.order] : [];
    }),
  );
  return numberAfter(first, numbering, highest + 1);
}

/** The first number of the form, for that day: `{n}` is 1, padded as the form says. */
function inForm(form: string, date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const parts: Readonly<Record<string, string>> = { yyyy: year, yy: year.slice(2), mm: month, dd: day };
  return form.replace(/\{(\w{1,6})\}/g, (_, name: string) => parts[name] ?? "1".padStart(name.length, "0"));
}

/** The number of the latest act, with the year of the new session in the place of its own; null when no act has one. */
function likeLatest(acts: readonly RegisterAct[], date: string): string | null {
  let latest: RegisterAct | null = null;
  for (const act of acts)
    if (
      act.number &&
      act.date &&
      act.date >= (latest?.date ?? "") &&
      readNumbering(act.number.value, act.date)
    )
      latest = act;
  if (!latest?.number || !latest.date) return null;
  const numbering = readNumbering(latest.number.value, latest.date);
  if (!numbering) return null;
  const plain = numberAfter(latest.number.value, numbering, numbering.order);
  const [year, newYear] = [latest.date.slice(0, 4), date.slice(0, 4)];
  if (year === newYear) return plain;
  const { start, end } = numbering.at;
  // The year stands outside the order, whole or by its last two figures.
  const moved = (piece: string) =>
    piece.replace(new RegExp(`(?<!\\d)(?:${year}|${year.slice(2)})(?!\\d)`), (old) =>
      newYear.slice(-old.length),
    );
  const width = plain.length - (latest.number.value.length - end) - start;
  return moved(plain.slice(0, start)) + plain.slice(start, start + width) + moved(plain.slice(start + width));
}
