import { factsOf, type JsonPlace } from "../../server/src/model/factsJson.ts";
import { createSnapshot, type Snapshot } from "../../server/src/snapshot.ts";

/**
 * What is read in a text and what is said of it, as the files of `golden` keep it: the facts of `delib inspect`, and
 * each finding with its place (lines and columns from 1), its words and its message.
 */
export function goldenOf(text: string): string {
  const snapshot = createSnapshot(text);
  const placeOf = (offset: number) => place(snapshot, offset);
  const findings = snapshot.findings.map((finding) => ({
    rule: finding.rule,
    level: finding.level,
    ...placeOf(finding.span.start),
    words: text.slice(finding.span.start, finding.span.end),
    message: finding.message.fr,
  }));
  const acts = snapshot.acts.map((act) => factsOf(act, placeOf));
  return `${JSON.stringify({ findings, acts }, null, 2)}\n`;
}

function place(snapshot: Snapshot, offset: number): JsonPlace {
  const { line, character } = snapshot.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}
