import { Cue } from "../french/cues.ts";
import type { LabelRole } from "../styles/roles.ts";
import { LineKind } from "../syntax/lineKinds.ts";
import { foldedLineEnd, type LabelHit } from "../syntax/syntax.ts";
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
const SLOT =
  /(?:ouverte|levee|close|cloturee) a(?= ?(?:sous\b|par\b|[,.;]|\n|$))|sous la presidence de(?= ?(?:[,.;]|\n\n|$))|en date du(?= ?(?:[,.;]|\n\n|$))/y;

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
    if (headsFigures(scope, label)) continue;
    fields.push(fieldOf(scope, label));
  }
  for (const at of scope.syntax.cues.of(Cue.slot, scope.own.from, scope.own.to)) {
    SLOT.lastIndex = at;
    const match = SLOT.exec(scope.text);
    if (match) fields.push(slotOf(scope, at, at + match[0].length));
  }
  return fields.sort((a, b) => a.label.start - b.label.start);
}

/** « Nombre de conseillers : En exercice : 11 – Présents : 9 »: it heads the figures on its line. */
function headsFigures(scope: Scope, label: LabelHit): boolean {
  if (label.role !== "inOffice") return false;
  const next = scope.ownLabelsOn(label.line).find((each) => each.start > label.start && each.colon);
  return (
    next !== undefined &&
    FIGURES.has(next.role) &&
    !hasText(scope.text, label.value, next.start) &&
    /\d/.test(scope.text.slice(next.value, next.value + 4))
  );
}

const FIGURES: ReadonlySet<LabelRole> = new Set(["inOffice", "present", "voters"] as const);

function slotOf(scope: Scope, at: number, end: number): Field {
  const before = scope.text.slice(Math.max(scope.own.from, at - 7), at);
  const start = before === "seance " ? at - 7 : at;
  const span = scope.span(start, end);
  const name = sourceText(scope.syntax.folded, start, end);
  return { kind: "slot", name, label: span, value: { start: span.end, end: span.end } };
}

function fieldOf(scope: Scope, label: LabelHit): Field {
  const { text, syntax } = scope;
  const lineEnd = foldedLineEnd(syntax, label.line);
  let to = lineEnd;
  const inline = scope.ownLabelsOn(label.line).find((each) => each.start > label.start && each.colon);
  if (inline) to = inline.start;
  let from = Math.min(label.value, to);
  if (!hasText(text, from, to) && !inline) {
    const below = valueBelow(scope, label);
    if (below) [from, to] = below;
  }
  // A label alone is no value.
  if (ENDS_IN_COLON.test(text.slice(from, to))) to = from;
  while (to > from && " \n,;".includes(text.charAt(to - 1))) to--;
  const labelSpan = scope.span(label.start, label.end);
  const value = to > from ? scope.span(from, to) : { start: labelSpan.end, end: labelSpan.end };
  return { kind: "label", name: sourceText(syntax.folded, label.start, label.end), label: labelSpan, value };
}

/** Whether a folded line is a field of its own, though no style knows its label: « Commission des finances : … ». */
export function isOtherField(line: string): boolean {
  return OTHER_FIELD.test(line);
}

const OTHER_FIELD =
  /^[-*· ]{0,4}(?:commissions?|service|direction|avis|annexes?|pieces? jointes?|effectif|dossier|objet|date|nombre|quorum|rapporteur|rapport|theme|domaine|pole|imputation|reference)\b[^:\n]{0,40}:/;

const ENDS_IN_COLON = /^[a-z][a-z' ]{1,40}:$/;

function hasText(text: string, from: number, to: number): boolean {
  return /[a-z0-9]/.test(text.slice(from, to));
}

/** The value on the next lines: not behind a blank line and a label, nor behind a label alone. */
function valueBelow(scope: Scope, { line, role }: LabelHit): [number, number] | null {
  const { syntax } = scope;
  let next = line + 1;
  while (next < line + 3 && syntax.lineKinds[next] === LineKind.blank) next++;
  const start = syntax.folded.foldedLineStarts[next];
  if (start === undefined || start >= scope.own.to || syntax.lineKinds[next] !== LineKind.text) return null;
  if (scope.ownLabelsOn(next).some((each) => each.opensLine && each.colon)) return null;
  const end = foldedLineEnd(syntax, next);
  const below = syntax.folded.text.slice(start, Math.min(end, start + 80));
  return isOtherField(below) || (role === "object" && DECIDES.test(below)) ? null : [start, end];
}

/** « Le Conseil municipal, après en avoir délibéré, … »: the decision, and no object. */
const DECIDES =
  /^(?:le (?:conseil|comite|bureau)[a-z' -]{0,30}|la commission permanente|l'assemblee)(?:, |,? (?:apres|decide|approuve|adopte|a l'unanimite|sur proposition|oui |entendu)\b)/;
