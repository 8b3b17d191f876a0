import { say } from "../../rules/shared/say.ts";
import type { Action, ActionContext } from "../codeActions.ts";
import { safeEdits } from "../safeEdits.ts";

/** The mends of each finding; then, where a rule found several faults that have a safe mend, all of them at once. */
export function fixActions({ snapshot, findings, tell }: ActionContext): Action[] {
  const single = findings.flatMap((finding) =>
    finding.fixes.map(
      (fix, at): Action => ({
        title: tell(fix.title),
        kind: "quickfix",
        edits: fix.edits,
        preferred: fix.safe && at === 0,
        findings: [finding],
      }),
    ),
  );
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  const several = rules.flatMap((rule): Action[] => {
    const { edits, mended } = safeEdits(snapshot.findings.filter((each) => each.rule === rule));
    if (mended.length < 2) return [];
    const title = tell(ALL_OF_RULE, { rule, n: mended.length });
    return [{ title, kind: "quickfix", edits, preferred: false, findings: mended }];
  });
  return [...single, ...several];
}

const ALL_OF_RULE = say(
  "Corriger les {n} fautes «\u00a0{rule}\u00a0» du fichier",
  "Correct the {n} “{rule}” faults of the file",
);
