import type { Syntax } from "../syntax/syntax.ts";
import type { Scope } from "./scope.ts";

/** The first of the cues of a kind in [`from`, `to`) at which the sticky `pattern` matches; null without one. */
export function matchAtCue(
  { cues, folded }: Syntax,
  kind: number,
  pattern: RegExp,
  from: number,
  to: number,
): RegExpExecArray | null {
  for (const at of cues.of(kind, from, to)) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded.text);
    if (match) return match;
  }
  return null;
}

/** The first such match in the beginning, `reach` folded characters long, of each range of the act; in their order. */
export function* matchesAtCue(
  scope: Scope,
  kind: number,
  pattern: RegExp,
  reach: number,
): Generator<RegExpExecArray> {
  for (const { from, to } of scope.ranges) {
    const match = matchAtCue(scope.syntax, kind, pattern, from, Math.min(to, from + reach));
    if (match) yield match;
  }
}
