import type { Finding } from "../rules/finding.ts";
import type { TextEdit } from "../text/edit.ts";

/** The edits of the safe fixes that do not touch one another, in the order of the text, and the findings they mend. */
export interface SafeEdits {
  readonly edits: readonly TextEdit[];
  readonly mended: readonly Finding[];
}

/** Takes the first safe fix of each finding, whole or not at all, as long as its places are free. */
export function safeEdits(findings: readonly Finding[]): SafeEdits {
  const edits: TextEdit[] = [];
  const mended: Finding[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((each) => each.safe && each.edits.length > 0);
    if (!fix || fix.edits.some((edit) => edits.some((taken) => meets(edit, taken)))) continue;
    edits.push(...fix.edits);
    mended.push(finding);
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start), mended };
}

function meets(a: TextEdit, b: TextEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
