import type { Syntax } from "../syntax/syntax.ts";

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
