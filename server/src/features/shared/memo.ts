import type { Snapshot } from "../../snapshot.ts";

/** A function of a snapshot that is computed once for each snapshot and forgotten with it. */
export function oncePerSnapshot<T extends object>(
  compute: (snapshot: Snapshot) => T,
): (snapshot: Snapshot) => T {
  const known = new WeakMap<Snapshot, T>();
  return (snapshot) => {
    let value = known.get(snapshot);
    if (value === undefined) {
      value = compute(snapshot);
      known.set(snapshot, value);
    }
    return value;
  };
}
