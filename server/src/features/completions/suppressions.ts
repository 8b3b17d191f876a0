import { RULES } from "../../rules/index.ts";
import { say } from "../../rules/shared/say.ts";
import type { Caret, Completion, CompletionItem } from "../completion.ts";

const NAMES = /<!--\s{0,9}delib-ignore(?:-file)?\s(?:[\w-]{1,60}\s?,\s?){0,20}([\w-]{0,60})$/;
const WORD = /<!--\s{0,9}([\w-]{0,20})$/;

/** In a suppression comment: the words of the comment, then the rules, those that found something first. */
export function completeSuppression(caret: Caret): Completion | null {
  if (!caret.before.includes("<!--")) return null;
  const names = NAMES.exec(caret.before);
  if (names) return { items: rules(caret, names[1] ?? ""), incomplete: false };
  const word = WORD.exec(caret.before);
  return word ? { items: comments(caret, word[1] ?? ""), incomplete: false } : null;
}

function rules({ snapshot, offset, tell }: Caret, typed: string): CompletionItem[] {
  const found = new Set(snapshot.findings.map((finding) => finding.rule));
  const span = { start: offset - typed.length, end: offset };
  const items = RULES.map(
    (rule): CompletionItem => ({
      kind: "rule",
      label: rule.id,
      detail: tell(rule.title),
      span,
      text: rule.id,
      snippet: false,
      id: rule.id,
    }),
  );
  return [...items.filter((item) => found.has(item.id)), ...items.filter((item) => !found.has(item.id))];
}

function comments({ offset, snippets, after, tell }: Caret, typed: string): CompletionItem[] {
  const span = { start: offset - typed.length, end: offset };
  const end = after.includes("-->") ? "" : " -->";
  return [
    { label: "delib-ignore", detail: tell(BLOCK) },
    { label: "delib-ignore-file", detail: tell(FILE) },
  ].map(
    ({ label, detail }): CompletionItem => ({
      kind: "comment",
      label,
      detail,
      span,
      text: snippets ? `${label} \${1:${tell(RULE)}}: \${2:${tell(REASON)}}${end}` : label,
      snippet: snippets,
      id: label,
    }),
  );
}

const BLOCK = say("Ignore une règle dans le bloc qui suit", "Ignores a rule in the next block");
const FILE = say("Ignore une règle dans tout le fichier", "Ignores a rule in the whole file");
const RULE = say("règle", "rule");
const REASON = say("motif", "reason");
