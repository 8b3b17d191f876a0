import { factsOf } from "../../model/factsJson.ts";
import { createSnapshot, type Snapshot } from "../../snapshot.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";

/** Whether the text says the same after the edits: what a change of layout must prove before it is offered. */
export function sameFacts(snapshot: Snapshot, edits: readonly TextEdit[]): boolean {
  const { config, styles, text } = snapshot;
  const after = createSnapshot(applyEdits(text, edits), { config, styles });
  return factsText(snapshot) === factsText(after);
}

const NOWHERE = { line: 0, column: 0 };

function factsText({ acts }: Snapshot): string {
  return JSON.stringify(acts.map((act) => factsOf(act, () => NOWHERE)));
}
