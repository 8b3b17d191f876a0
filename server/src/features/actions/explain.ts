import { say } from "../../rules/shared/say.ts";
import type { Action, ActionContext } from "../codeActions.ts";

/** Opens the page of the rule behind each finding. */
export function explainActions({ findings, tell }: ActionContext): Action[] {
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  return rules.map((rule) => ({
    title: tell(EXPLAIN, { rule }),
    kind: "quickfix",
    edits: [],
    preferred: false,
    findings: findings.filter((finding) => finding.rule === rule),
    explain: rule,
  }));
}

const EXPLAIN = say("Expliquer la règle «\u00a0{rule}\u00a0»", "Explain the rule “{rule}”");
