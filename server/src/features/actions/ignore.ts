import { RULES } from "../../rules/index.ts";
import { lineAround } from "../../rules/shared/matches.ts";
import { say } from "../../rules/shared/say.ts";
import type { Action, ActionContext, ActionEdit } from "../codeActions.ts";
import { eolOf } from "../eol.ts";

/** Silences a finding where it stands, or in the whole file, with a reason to write. */
export function ignoreActions({ snapshot, findings, tell }: ActionContext): Action[] {
  const rules = [...new Set(findings.map((finding) => finding.rule))].filter(maySilence);
  const { text } = snapshot;
  const reason = tell(REASON);
  return rules.flatMap((rule): Action[] => {
    const mine = findings.filter((finding) => finding.rule === rule);
    const start = mine[0]?.span.start ?? 0;
    const common = { kind: "quickfix", preferred: false, findings: mine } as const;
    const here = comment(text, blockStart(text, start), "delib-ignore", rule, reason);
    const file = comment(text, 0, "delib-ignore-file", rule, reason);
    const whole = snapshot.acts.length > 1 ? IN_FILE : IN_ACT;
    return [
      { ...common, title: tell(HERE, { rule }), edits: [here] },
      { ...common, title: tell(whole, { rule }), edits: [file] },
    ];
  });
}

/** A comment about suppressions cannot be silenced by another one. */
function maySilence(rule: string): boolean {
  return RULES.some(({ id, group }) => id === rule && group !== "suppression");
}

function comment(text: string, at: number, word: string, rule: string, reason: string): ActionEdit {
  const eol = eolOf(text);
  const write = (motive: string) => `<!-- ${word} ${rule}: ${motive} -->${eol}`;
  return { span: { start: at, end: at }, newText: write(reason), snippet: write(`\${1:${reason}}`) };
}

/** The line of the finding; the first row of a table, which a comment would cut in two. */
function blockStart(text: string, offset: number): number {
  let { start } = lineAround(text, offset);
  while (start > 0 && text.charAt(start) === "|") {
    const above = lineAround(text, start - (text.startsWith("\r\n", start - 2) ? 2 : 1));
    if (text.charAt(above.start) !== "|" || above.start >= start) break;
    start = above.start;
  }
  return start;
}

const REASON = say("motif", "reason");
const HERE = say("Ignorer «\u00a0{rule}\u00a0» ici, avec un motif", "Ignore “{rule}” here, with a reason");
const IN_ACT = say(
  "Ignorer «\u00a0{rule}\u00a0» dans cet acte, avec un motif",
  "Ignore “{rule}” in this act, with a reason",
);
const IN_FILE = say(
  "Ignorer «\u00a0{rule}\u00a0» dans tout ce fichier, avec un motif",
  "Ignore “{rule}” in this whole file, with a reason",
);
