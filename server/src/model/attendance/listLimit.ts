import type { LabelHit } from "../../syntax/syntax.ts";
import { isInMargin, isInRightColumn } from "../people/margin.ts";
import { isInRightMargin } from "../people/rightMargin.ts";
import { isRunningHead } from "../people/runningHead.ts";
import { firstIndex, type Scope } from "../scope.ts";

/** No line of a real list holds more labels that are part of its entries. */
const MOST_INNER_LABELS = 200;

/** A list ends at the latest where the next label stands, whether it opens its line or not. */
export function listLimit(scope: Scope, label: LabelHit): number {
  const range = scope.rangeOf(label.start);
  const labels = scope.labelsIn(range);
  const after = firstIndex(labels, (each) => each.start >= label.end);
  for (let index = after; index < Math.min(labels.length, after + MOST_INNER_LABELS); index++) {
    const next = labels[index] as LabelHit;
    if (next.line !== label.line) break;
    // « Présents : 9        Votants : 10 » are figures; behind names the margin goes on beside the list.
    const beside =
      /[a-z]{2}/.test(scope.text.slice(label.value, next.start)) && isInRightMargin(scope.syntax, next);
    if (next.start > label.start && !isInnerLabel(next, label) && !beside) return next.start;
  }
  const opening = scope.openingLabelsIn(range);
  let first = firstIndex(opening, (each) => each.start >= label.end);
  // The labels of a margin stand beside the list, not after it.
  if (isInRightColumn(scope.syntax, label)) {
    const most = first + MOST_INNER_LABELS;
    while (first < Math.min(opening.length, most) && isInMargin(scope.syntax, opening[first] as LabelHit))
      first++;
    // A label of the right column may stand on a line that one of the margin opens.
    const inside = labels.find(
      (each) =>
        each.start > label.value &&
        each.start < (opening[first]?.start ?? range.to) &&
        each.kind !== "camp" &&
        !each.opensLine &&
        each.line > label.line &&
        isInRightColumn(scope.syntax, each),
    );
    if (inside) return inside.start;
  }
  while (first < opening.length && isInRightMargin(scope.syntax, opening[first] as LabelHit)) first++;
  // The head of the next page may stand between two names; where the list goes on behind it, its lines tell.
  while (opening[first]?.role === "number" && isRunningHead(scope.syntax, (opening[first] as LabelHit).line))
    first++;
  const end = opening[first]?.start ?? range.to;
  return sentenceLabel(scope, labels.slice(after, after + MOST_INNER_LABELS), label, end) ?? end;
}

/**
 * « …, Mme ROY. Absents ayant donné pouvoir : … » and « … PETIT Secrétaire de séance : … » inside a later line of the
 * list; null when nothing begins so.
 */
function sentenceLabel(
  scope: Scope,
  labels: readonly LabelHit[],
  list: LabelHit,
  end: number,
): number | null {
  for (const each of labels) {
    if (each.start >= end) return null;
    if (each.line !== list.line && isSecretaryBehind(scope, each)) return each.start;
    if (each.kind !== "list" || each.opensLine || !each.colon || each.line === list.line) continue;
    // « … Présents : … » again: the heading of the next act in a text that lost its line ends.
    const again = each.role === "present" && list.role === "present" && !list.opensLine;
    if (
      (again || /[.)] ?$/.test(scope.text.slice(each.start - 2, each.start))) &&
      !isInMargin(scope.syntax, each)
    )
      return each.start;
  }
  return null;
}

/** « … Luc PETIT Secrétaire de séance : M. ROUX »: the secretary behind the names of a line, in no other column. */
function isSecretaryBehind({ syntax }: Scope, label: LabelHit): boolean {
  return (
    label.role === "secretary" &&
    label.colon &&
    !label.opensLine &&
    !isInRightColumn(syntax, label) &&
    !isInMargin(syntax, label) &&
    !isInRightMargin(syntax, label)
  );
}

/** « pouvoir : », « procuration » inside the entries of a list are no new list. */
function isInnerLabel(hit: LabelHit, list: LabelHit): boolean {
  return hit.role === "represented" && list.role !== "present" && !hit.colon && hit.line === list.line;
}
