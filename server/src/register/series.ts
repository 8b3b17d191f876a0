import { type Numbering, readNumbering } from "./numbering.ts";
import type { Register } from "./registers.ts";
import type { Mark, RegisterAct } from "./summary.ts";

/** An act with its number taken apart. */
export interface NumberedAct {
  readonly act: RegisterAct;
  readonly number: Mark<string>;
  readonly numbering: Numbering;
}

/** The acts whose numbers follow one another: one form, one year (or one session where each begins again). */
export interface Series {
  /** In the order of the numbers; of two with one number in the order of the files. */
  readonly acts: readonly NumberedAct[];
}

/** Sorts the numbered acts of a register into series. An act without number, or of which nothing tells the series, is in none. */
export function seriesOf({ acts }: Register): Series[] {
  const forms = new Map<string, NumberedAct[]>();
  for (const act of acts) {
    const { number } = act;
    const numbering = number && readNumbering(number.value, act.date);
    if (!number || !numbering) continue;
    // « 12 » without a day may be of any year.
    if (numbering.bare && act.date === null) continue;
    const form = numbering.bare ? `${numbering.series} ${act.date?.slice(0, 4)}` : numbering.series;
    const same = forms.get(form);
    if (same) same.push({ act, number, numbering });
    else forms.set(form, [{ act, number, numbering }]);
  }
  return [...forms.values()].flatMap((each) => (beginsAgain(each) ? bySession(each) : [each])).map(inOrder);
}

/** Whether bare numbers begin again at each session: a later one has a number as low as the lowest before it. */
function beginsAgain(acts: readonly NumberedAct[]): boolean {
  if (!acts[0]?.numbering.bare) return false;
  const lowest = new Map<string, number>();
  for (const { act, numbering } of acts) {
    const day = act.date ?? "";
    lowest.set(day, Math.min(lowest.get(day) ?? numbering.order, numbering.order));
  }
  const days = [...lowest].sort(([a], [b]) => (a < b ? -1 : 1));
  let least = Number.POSITIVE_INFINITY;
  for (const [, low] of days) {
    if (low <= least && least !== Number.POSITIVE_INFINITY) return true;
    least = Math.min(least, low);
  }
  return false;
}

function bySession(acts: readonly NumberedAct[]): NumberedAct[][] {
  const sessions = new Map<string, NumberedAct[]>();
  for (const each of acts) {
    const day = each.act.date ?? "";
    const same = sessions.get(day);
    if (same) same.push(each);
    else sessions.set(day, [each]);
  }
  return [...sessions.values()];
}

function inOrder(acts: NumberedAct[]): Series {
  return { acts: acts.sort((a, b) => a.numbering.order - b.numbering.order) };
}
