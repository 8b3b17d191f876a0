import type { Finding } from "../../rules/finding.ts";
import { LEVELS, type Level } from "../../rules/rule.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";

/** A text after its safe fixes. */
export interface Mended {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
}

/** A fix may uncover another one; more rounds than these mean that two fixes undo each other. */
const ROUNDS = 10;

/**
 * Applies the safe fixes of the findings as serious as `level` or more, reads the text again, and so on until no
 * fix is left (10 rounds at most, and never back to a text that it has been).
 */
export function mend(text: string, findingsOf: (text: string) => readonly Finding[], level: Level): Mended {
  const seen = new Set([text]);
  let mended: Mended = { text, applied: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const { edits, count } = safeEdits(findingsOf(mended.text), level);
    if (count === 0) return mended;
    const next = applyEdits(mended.text, edits);
    if (seen.has(next)) return mended;
    seen.add(next);
    mended = { text: next, applied: mended.applied + count };
  }
  return mended;
}

/** The edits of every safe fix that leaves the places of those before it alone: a fix is applied whole or not at all. */
function safeEdits(
  findings: readonly Finding[],
  level: Level,
): { edits: readonly TextEdit[]; count: number } {
  const taken = new EditList();
  let count = 0;
  for (const finding of findings) {
    if (LEVELS.indexOf(finding.level) > LEVELS.indexOf(level)) continue;
    const fix = finding.fixes.find((each) => each.safe && each.edits.length > 0);
    if (!fix || fix.edits.some((edit) => taken.meets(edit))) continue;
    for (const edit of fix.edits) taken.add(edit);
    count++;
  }
  return { edits: taken.edits, count };
}

/** Edits in the order of the text. */
class EditList {
  readonly edits: TextEdit[] = [];

  /** Whether an edit touches one of the list: even side by side, the order in which they apply could matter. */
  meets(edit: TextEdit): boolean {
    const at = this.#placeOf(edit);
    const before = this.edits[at - 1];
    const after = this.edits[at];
    return (
      (before !== undefined && before.span.end >= edit.span.start) ||
      (after !== undefined && after.span.start <= edit.span.end)
    );
  }

  add(edit: TextEdit): void {
    this.edits.splice(this.#placeOf(edit), 0, edit);
  }

  /** Index of the first edit that begins after this one. */
  #placeOf(edit: TextEdit): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.edits[middle] as TextEdit).span.start <= edit.span.start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
