import type { JudgedSeam, Seam } from "./joinLines.ts";

/** How much text may be read again, in signs, to find the lines that cannot be joined. */
const BUDGET = 12_000_000;
/** How often, at most. */
const TRIES = 300;

/**
 * The seams that are sure, and those of the others that can be closed without changing what the text says. All of these
 * are tried at once; when that changes a fact, halves of them are, down to the one paragraph that has to stay as it was. Bounded: what is left when the
 * allowance is spent stays unjoined.
 */
export function closeSafely(
  seams: readonly JudgedSeam[],
  write: (seams: readonly Seam[]) => string,
  same: (before: string, after: string) => boolean,
): readonly Seam[] {
  let kept: Seam[] = seams.map(({ how, sure }) => (sure ? how : "break"));
  const open = write(kept);
  let budget = BUDGET;
  let tries = TRIES;
  const groups = groupsOf(seams);
  const attempt = (from: number, to: number): void => {
    if (from >= to || tries <= 0 || budget <= 0) return;
    const trial = [...kept];
    for (const group of groups.slice(from, to))
      for (const at of group) trial[at] = (seams[at] as JudgedSeam).how;
    const text = write(trial);
    tries--;
    budget -= text.length;
    if (same(open, text)) {
      kept = trial;
      return;
    }
    if (to - from === 1) return;
    const middle = (from + to) >> 1;
    attempt(from, middle);
    attempt(middle, to);
  };
  attempt(0, groups.length);
  return kept;
}

/** The seams of each paragraph that are not sure, by index. */
function groupsOf(seams: readonly JudgedSeam[]): number[][] {
  const groups: number[][] = [];
  for (const [at, each] of seams.entries()) {
    if (each.sure) continue;
    const last = groups.at(-1);
    if (last && last.at(-1) === at - 1) last.push(at);
    else groups.push([at]);
  }
  return groups;
}
