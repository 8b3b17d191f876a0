import type { Act } from "../model/types.ts";
import { quoted } from "../rules/shared/say.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Span } from "../text/span.ts";
import { countLevels, type LevelCounts } from "./actSummary.ts";
import { ownFindings } from "./shared/ownFindings.ts";

/** What an act still needs before it is in force and can be proved to be. */
export type MissingStep = "number" | "vote" | "signature" | "transmission" | "publication";

/** One line of the register. */
export interface RegisterRow {
  readonly number: string | null;
  readonly object: string | null;
  readonly stage: Act["stage"];
  /** Findings of the act's own text. */
  readonly findings: LevelCounts;
  /** In the order in which the steps are taken. */
  readonly missing: readonly MissingStep[];
  /** Where to go: the number, else the object, else the act's first character. Source offsets. */
  readonly span: Span;
}

/** The lines of the register for the acts of one text, in its order. */
export function registerRows(snapshot: Snapshot): RegisterRow[] {
  return snapshot.acts.map((act) => ({
    number: act.number?.value ?? null,
    object: act.object && quoted(act.object.value, LONGEST),
    stage: act.stage,
    findings: countLevels(ownFindings(snapshot, act)),
    missing: missingSteps(act),
    span: act.number?.span ?? act.object?.span ?? { start: act.range.start, end: act.range.start },
  }));
}

/** Characters of an object in a list. */
const LONGEST = 160;

/** What an act still needs; of an act that is not voted the later steps are not missing yet. */
function missingSteps(act: Act): MissingStep[] {
  const missing: MissingStep[] = [];
  if (act.number === null) missing.push("number");
  if (act.stage === "draft") return [...missing, "vote"];
  if (act.signed === null && act.signatory === null) missing.push("signature");
  if (act.actId === null && act.sent === null && act.received === null) missing.push("transmission");
  if (act.published === null) missing.push("publication");
  return missing;
}
