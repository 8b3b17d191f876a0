import { RULES } from "../../rules/index.ts";
import { say } from "../../rules/shared/say.ts";
import { touches } from "../../text/span.ts";
import type { At } from "../at.ts";
import type { Hover } from "../hover.ts";
import { literal } from "../markdown.ts";

/** A rule named in a suppression comment: what it checks, and what the comment silences. */
export function hoverSuppression({ snapshot, offset, tell }: At): Hover | null {
  const comment = snapshot.document.suppressions.find((each) => touches(each.rule.span, offset));
  if (!comment) return null;
  const rule = RULES.find(({ id }) => id === comment.rule.value);
  if (!rule) return { span: comment.rule.span, markdown: tell(NO_RULE, { rule: comment.rule.value }) };
  const silenced = snapshot.suppressed.filter(({ finding }) => finding.rule === rule.id).length;
  const lines = [`**${rule.id}** — ${tell(rule.title)}`, tell(rule.why), tell(SILENCED, { n: silenced })];
  if (comment.reason !== null) lines.push(tell(REASON, { reason: literal(comment.reason) }));
  return { span: comment.rule.span, markdown: lines.join("\n\n") };
}

const NO_RULE = say("Aucune règle ne se nomme «\u00a0{rule}\u00a0».", "There is no rule “{rule}”.");
const SILENCED = say("{n} constat{n#|s} passé{n#|s} sous silence.", "{n} {n#finding|findings} silenced.");
const REASON = say("Motif\u00a0: {reason}", "Reason: {reason}");
