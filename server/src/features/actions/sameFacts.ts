import { factsOf } from "../../model/factsJson.ts";
import type { Act } from "../../model/types.ts";
import { createSnapshot, type Snapshot } from "../../snapshot.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { hull, type Span } from "../../text/span.ts";

/**
 * Whether the text says the same after the edits: what a change of layout must prove before it is offered. Only the
 * act and what lies between it and the edits is read again, so that a long register costs no more than one act.
 */
export function sameFacts(snapshot: Snapshot, act: Act | null, edits: readonly TextEdit[]): boolean {
  const whole: Span = { start: 0, end: snapshot.text.length };
  const range = act ? (hull([act.range, ...edits.map((edit) => edit.span)]) ?? whole) : whole;
  const before = snapshot.text.slice(range.start, range.end);
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - range.start, end: span.end - range.start },
    newText,
  }));
  return factsText(snapshot, before) === factsText(snapshot, applyEdits(before, moved));
}

const NOWHERE = { line: 0, column: 0 };

function factsText({ config, styles }: Snapshot, text: string): string {
  const { acts } = createSnapshot(text, { config, styles });
  const facts = acts.map((act) => factsOf(act, () => NOWHERE));
  // « 250€ » and « 250 € » in an object are the same words.
  return JSON.stringify(facts, (_, value) => (typeof value === "string" ? value.replace(/\s+/g, "") : value));
}
