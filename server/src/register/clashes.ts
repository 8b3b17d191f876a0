import type { RegisterAct } from "./summary.ts";

/** So many others are looked at, and so many shown: more places help nobody. */
const MOST_LOOKED_AT = 50;
const MOST_SHOWN = 5;

/** The entries that clash with one of them, the first few: of a great many copies not every pair is compared. */
export function clashesWith<E extends { readonly act: RegisterAct }>(
  entry: E,
  all: readonly E[],
  clash: (a: RegisterAct, b: RegisterAct) => boolean,
): E[] {
  const found: E[] = [];
  for (const other of all.slice(0, MOST_LOOKED_AT)) {
    if (other.act === entry.act || !clash(entry.act, other.act)) continue;
    found.push(other);
    if (found.length === MOST_SHOWN) break;
  }
  return found;
}
