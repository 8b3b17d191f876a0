import { LineKind } from "../../syntax/lineKinds.ts";
import type { Syntax } from "../../syntax/syntax.ts";
import { lineAt } from "../../text/lines.ts";
import type { Anchor } from "./anchors.ts";

/**
 * The next number in the series, the last of the text, on no head of page: an act of which the decision is still to be
 * written. `next`: where another number stands.
 */
export function beginsLast(
  syntax: Syntax,
  anchor: Anchor,
  before: Anchor | null,
  next: number | undefined,
): boolean {
  const { folded, lineKinds } = syntax;
  if (next !== folded.text.length || !before || !follows(before.text, anchor.text)) return false;
  let line = lineAt(folded.foldedLineStarts, anchor.at) - 1;
  while (line >= 0 && lineKinds[line] === LineKind.blank) line--;
  return line >= 0 && lineKinds[line] !== LineKind.page;
}

/** Whether a number is the one behind another: « 12/24 », « 13/24 ». */
function follows(before: string, number: string): boolean {
  const [old, now] = [before, number].map((each) => each.split(/(\d+)/)) as [string[], string[]];
  if (old.length !== now.length) return false;
  const other = now.filter((part, at) => part !== old[at]);
  const at = now.findIndex((part, index) => part !== old[index]);
  return other.length === 1 && Number(other[0]) === Number(old[at]) + 1;
}
