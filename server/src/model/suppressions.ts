import { LineKind } from "../syntax/lineKinds.ts";
import type { Syntax } from "../syntax/syntax.ts";
import { lineSpan } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { Suppression } from "./types.ts";

const COMMENT = /^\s*<!--\s*delib-ignore(-file)?\s+([\w, -]{1,300}?)\s*(?::([^\n]{0,400}?))?\s*-->\s*$/;

/** The suppression comments of a text; one comment may name several rules, separated by commas. */
export function readSuppressions(syntax: Syntax): Suppression[] {
  const { source, lineStarts } = syntax.folded;
  const found: Suppression[] = [];
  for (let line = 0; line < syntax.lineKinds.length; line++) {
    if (syntax.lineKinds[line] !== LineKind.comment) continue;
    const where = lineSpan(source, lineStarts, line);
    const text = source.slice(where.start, Math.min(where.end, where.start + 900));
    const match = COMMENT.exec(text);
    if (!match) continue;
    const names = match[2] as string;
    const reason = match[3]?.trim() || null;
    const namesAt = where.start + text.indexOf(names);
    const scope = match[1] ? "file" : "block";
    const covers = scope === "file" ? { start: 0, end: source.length } : nextBlock(syntax, line);
    for (const name of names.matchAll(/[\w-]+/g)) {
      const start = namesAt + name.index;
      found.push({
        scope,
        rule: { value: name[0], span: { start, end: start + name[0].length }, sure: true },
        reason,
        span: where,
        covers,
      });
    }
  }
  return found;
}

/** The lines after the comment up to the first blank one (blank lines and comments right after it passed over). */
function nextBlock(syntax: Syntax, comment: number): Span {
  const { source, lineStarts } = syntax.folded;
  const { lineKinds } = syntax;
  let first = comment + 1;
  while (
    first < lineKinds.length &&
    (lineKinds[first] === LineKind.blank || lineKinds[first] === LineKind.comment)
  )
    first++;
  let last = first;
  while (last + 1 < lineKinds.length && lineKinds[last + 1] !== LineKind.blank) last++;
  const start = lineStarts[first] ?? source.length;
  return { start, end: first < lineKinds.length ? lineSpan(source, lineStarts, last).end : start };
}
