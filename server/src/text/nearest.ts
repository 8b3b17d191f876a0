/** Longest word that is compared: nobody mistypes a longer one. */
const LONGEST = 60;

/** The one of `known` that is nearest to `word` (accents and case aside), near enough to have been meant; else null. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const typed = plain(word);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const each of known) {
    const far = distanceOf(typed, plain(each));
    if (far >= least) continue;
    best = each;
    least = far;
  }
  return best;
}

function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Letters replaced, added, lost or swapped with their neighbour between two words; `LONGEST` for longer ones. */
export function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return LONGEST;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(
        (last[column] as number) + 1,
        (line[column - 1] as number) + 1,
        (last[column - 1] as number) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] as number) + 1);
      line.push(cost);
    }
    before = last;
    last = line;
  }
  return last[b.length] as number;
}
