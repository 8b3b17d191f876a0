import type { Register } from "./registers.ts";
import type { RegisterAct } from "./summary.ts";

/** The acts of one session, in the order of files; of a text with several acts the first stands for all. */
export interface RegisterSession {
  readonly date: string;
  readonly acts: readonly RegisterAct[];
}

/**
 * The sessions of a register: the acts of one day. An ordinary and an extraordinary session of one day are two, and so
 * are two hours that several acts each give.
 */
export function sessionsOf({ acts }: Register): RegisterSession[] {
  const days = new Map<string, RegisterAct[]>();
  const seen = new Set<string>();
  for (const act of acts) {
    if (act.date === null) continue;
    const once = `${act.date} ${act.file}`;
    if (seen.has(once)) continue;
    seen.add(once);
    const same = days.get(act.date);
    if (same) same.push(act);
    else days.set(act.date, [act]);
  }
  return [...days].flatMap(([date, inside]) =>
    split(inside).map((each): RegisterSession => ({ date, acts: each })),
  );
}

function split(acts: readonly RegisterAct[]): readonly RegisterAct[][] {
  const kinds = parted(acts, (act) => act.header.kind, 1);
  return kinds.flatMap((each) => parted(each, (act) => act.header.time?.value ?? null, 2));
}

/** Parts acts by a value that at least `least` acts each give; those that give none go with the most frequent one. */
function parted(
  acts: readonly RegisterAct[],
  keyOf: (act: RegisterAct) => string | null,
  least: number,
): RegisterAct[][] {
  const values = new Map<string, RegisterAct[]>();
  const rest: RegisterAct[] = [];
  for (const act of acts) {
    const value = keyOf(act);
    if (value === null) rest.push(act);
    else {
      const same = values.get(value);
      if (same) same.push(act);
      else values.set(value, [act]);
    }
  }
  const groups = [...values.values()].sort((a, b) => b.length - a.length);
  const [first] = groups;
  if (!first || groups.filter((group) => group.length >= least).length < 2) return [[...acts]];
  return groups.map((group, at) => (at === 0 ? [...group, ...rest] : group));
}
