import { firstIndex } from "../../model/scope.ts";
import type { Act } from "../../model/types.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Snapshot } from "../../snapshot.ts";
import { firstStartingAt } from "./sorted.ts";

/**
 * The findings of an act's own text, in its order: from where it begins to where the next one does; those before every
 * act are the first one's.
 */
export function ownFindings({ acts, findings }: Snapshot, act: Act): readonly Finding[] {
  const next = acts[firstIndex(acts, ({ range }) => range.start > act.range.start)];
  return findings.slice(
    act === acts[0] ? 0 : firstStartingAt(findings, act.range.start),
    next ? firstStartingAt(findings, next.range.start) : findings.length,
  );
}
