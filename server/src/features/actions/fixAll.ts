import { say } from "../../rules/shared/say.ts";
import type { Action, ActionContext } from "../codeActions.ts";
import { safeEdits } from "../safeEdits.ts";

/** Every safe mend of the file at once: what may run when the file is saved. */
export function fixAllActions({ snapshot, tell }: ActionContext): Action[] {
  const { edits, mended } = safeEdits(snapshot.findings);
  if (mended.length === 0) return [];
  const title = tell(TITLE, { n: mended.length });
  return [{ title, kind: "source.fixAll.delib", edits, preferred: false, findings: mended }];
}

const TITLE = say(
  "Corriger tout ce qui est sûr ({n} correction{n#|s})",
  "Correct all that is safe ({n} {n#correction|corrections})",
);
