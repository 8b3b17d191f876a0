import type { LabelRole } from "../styles/roles.ts";
import { LineKind } from "../syntax/lineKinds.ts";
import { foldedLineEnd, type LabelHit } from "../syntax/syntax.ts";
import { sourceText } from "./people/person.ts";
import type { Scope } from "./scope.ts";
import type { Field } from "./types.ts";

/** Labels that always have a value of their own; the others may head what stands below them. */
const VALUED: ReadonlySet<LabelRole> = new Set([
  "number",
  "object",
  "session",
  "inOffice",
  "voters",
  "quorum",
  "president",
  "secretary",
  "rapporteur",
  "convocation",
  "sent",
  "received",
  "posted",
  "published",
  "nomenclature",
  "service",
  "commissions",
  "decision",
] as const);

/** Slots of sentences that were left blank: what must follow is missing. Groups mark the words shown. */
const SLOTS: readonly RegExp[] = [
  /\b((?:seance )?(?:ouverte|levee|close|cloturee) a)(?= ?(?:sous\b|par\b|[,.;]|\n|$))/g,
  /\b(sous la presidence de)(?= ?(?:[,.;]|\n\n|$))/g,
  /\b(en date du)(?= ?(?:[,.;]|\n\n|$))/g,
];

/** The labels of the act with their values, and the blank slots of its sentences. An empty value is a blank field. */
export function readFields(scope: Scope): Field[] {
  const fields: Field[] = [];
  for (const label of scope.ownLabels) {
    if (!label.colon || !label.opensLine || !VALUED.has(label.role)) continue;
    fields.push(fieldOf(scope, label));
  }
  const own = scope.text.slice(scope.own.from, scope.own.to);
  for (const pattern of SLOTS)
    for (const match of own.matchAll(pattern)) {
      const start = scope.own.from + match.index;
      const end = start + (match[1] as string).length;
      const span = scope.span(start, end);
      fields.push({
        kind: "slot",
        name: sourceText(scope.syntax.folded, start, end),
        label: span,
        value: { start: span.end, end: span.end },
      });
    }
  return fields.sort((a, b) => a.label.start - b.label.start);
}

function fieldOf(scope: Scope, label: LabelHit): Field {
  const { text, syntax } = scope;
  const lineEnd = foldedLineEnd(syntax, label.line);
  let to = lineEnd;
  const inline = scope.ownLabels.find(
    (each) => each.start > label.start && each.line === label.line && each.colon,
  );
  if (inline) to = inline.start;
  let from = Math.min(label.value, to);
  if (!hasText(text, from, to) && !inline) {
    const below = valueBelow(scope, label.line);
    if (below) [from, to] = below;
  }
  while (to > from && " \n,;".includes(text.charAt(to - 1))) to--;
  const labelSpan = scope.span(label.start, label.end);
  const value = to > from ? scope.span(from, to) : { start: labelSpan.end, end: labelSpan.end };
  return { kind: "label", name: sourceText(syntax.folded, label.start, label.end), label: labelSpan, value };
}

function hasText(text: string, from: number, to: number): boolean {
  return /[a-z0-9]/.test(text.slice(from, to));
}

/** The value on the next lines: not behind a blank line and a label, nor behind a label alone. */
function valueBelow(scope: Scope, line: number): [number, number] | null {
  const { syntax } = scope;
  let next = line + 1;
  while (next < line + 3 && syntax.lineKinds[next] === LineKind.blank) next++;
  const start = syntax.folded.foldedLineStarts[next];
  if (start === undefined || start >= scope.own.to || syntax.lineKinds[next] !== LineKind.text) return null;
  if (scope.ownLabels.some((each) => each.line === next && each.opensLine && each.colon)) return null;
  return [start, foldedLineEnd(syntax, next)];
}
