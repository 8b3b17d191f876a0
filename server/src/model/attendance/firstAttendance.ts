import type { RawList } from "./rawList.ts";

/** The lists of one attendance, and the folded offset at which another begins; Infinity when none does. */
interface Attendance {
  readonly lists: readonly RawList[];
  readonly until: number;
}

/**
 * The lists without those of a second attendance: minutes that say for each matter who was there, where nothing told
 * the matters apart. The people of one list of those present stand again in another, behind lists of those who are not.
 */
export function ofFirstAttendance(lists: readonly RawList[]): Attendance {
  let first: RawList | null = null;
  let away = false;
  for (const [at, list] of lists.entries()) {
    if (list.entries.length === 0) continue;
    if (list.role !== "present") {
      away ||= first !== null;
      continue;
    }
    if (!first) {
      first = list;
      continue;
    }
    if (!away || list.entries.length < FEWEST) continue;
    const [before, again] = [keysOf(first), keysOf(list)];
    let shared = 0;
    for (const key of again) if (before.has(key)) shared++;
    if (shared * 2 > again.size && differs(before, again))
      return { lists: lists.slice(0, at), until: list.label.start };
  }
  return { lists, until: Infinity };
}

/** A shorter list may name who came late, in the room or on line. */
const FEWEST = 4;

function keysOf(list: RawList): ReadonlySet<string> {
  return new Set(list.entries.map((entry) => entry.person.key));
}

function differs(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size !== b.size || [...a].some((key) => !b.has(key));
}
