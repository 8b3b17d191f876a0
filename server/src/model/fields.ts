import type { LabelRole } from "../styles/roles.ts";
import { LineKind } from "../syntax/lineKinds.ts";
import { foldedLineEnd, type LabelHit } from "../syntax/syntax.ts";
import { matchAtWord } from "../text/search.ts";
import { sourceText } from "./people/person.ts";
import type { Range, Scope } from "./scope.ts";
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

/** Slots of sentences that were left blank: the words that stand before what is missing, and what then follows. */
const SLOTS: readonly { readonly words: readonly string[]; readonly pattern: RegExp }[] = [
  {
    words: ["ouverte a", "levee a", "close a", "cloturee a"],
    pattern: /(?:ouverte|levee|close|cloturee) a(?= ?(?:sous\b|par\b|[,.;]|\n|$))/y,
  },
  { words: ["sous la presidence de"], pattern: /sous la presidence de(?= ?(?:[,.;]|\n\n|$))/y },
  { words: ["en date du"], pattern: /en date du(?= ?(?:[,.;]|\n\n|$))/y },
];

/**
 * The labels of these ranges with their values, and the blank slots of the act's sentences. An empty value is a blank
 * field.
 */
export function readFields(scope: Scope, ranges: readonly Range[]): Field[] {
  const fields: Field[] = [];
  for (const label of ranges.flatMap((range) => scope.labelsIn(range))) {
    if (!label.colon || !label.opensLine || !VALUED.has(label.role)) continue;
    // An item of minutes has its title; « Objet : » in it is of the margin that pages repeat.
    if (scope.item && label.role === "object") continue;
    fields.push(fieldOf(scope, label));
  }
  for (const slot of SLOTS) {
    let from = scope.own.from;
    for (;;) {
      const match = matchAtWord(scope.text, slot.words, slot.pattern, from, scope.own.to);
      if (!match) break;
      const end = match.index + match[0].length;
      const before = scope.text.slice(Math.max(scope.own.from, match.index - 7), match.index);
      const start = before === "seance " ? match.index - 7 : match.index;
      const span = scope.span(start, end);
      fields.push({
        kind: "slot",
        name: sourceText(scope.syntax.folded, start, end),
        label: span,
        value: { start: span.end, end: span.end },
      });
      from = end;
    }
  }
  return fields.sort((a, b) => a.label.start - b.label.start);
}

function fieldOf(scope: Scope, label: LabelHit): Field {
  const { text, syntax } = scope;
  const lineEnd = foldedLineEnd(syntax, label.line);
  let to = lineEnd;
  const inline = scope.ownLabelsOn(label.line).find((each) => each.start > label.start && each.colon);
  if (inline) to = inline.start;
  let from = Math.min(label.value, to);
  if (!hasText(text, from, to) && !inline) {
    const below = valueBelow(scope, label.line);
    if (below) [from, to] = below;
  }
  // A label alone is no value.
  if (ENDS_IN_COLON.test(text.slice(from, to))) to = from;
  while (to > from && " \n,;".includes(text.charAt(to - 1))) to--;
  const labelSpan = scope.span(label.start, label.end);
  const value = to > from ? scope.span(from, to) : { start: labelSpan.end, end: labelSpan.end };
  return { kind: "label", name: sourceText(syntax.folded, label.start, label.end), label: labelSpan, value };
}

const ENDS_IN_COLON = /^[a-z][a-z' ]{1,40}:$/;

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
  if (scope.ownLabelsOn(next).some((each) => each.opensLine && each.colon)) return null;
  return [start, foldedLineEnd(syntax, next)];
}
