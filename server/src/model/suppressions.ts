import { LineKind } from "../syntax/lineKinds.ts";
import type { Syntax } from "../syntax/syntax.ts";
import { lineSpan } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { Suppression } from "./types.ts";

/** Longer comments silence nothing. */
const LONGEST_COMMENT = 900;
const NAMES = /^[\w, -]{1,300}$/;

/** What a comment says: whose the names are and why; null when it is no suppression. Each part is cut out by its sign. */
function readComment(text: string): { file: boolean; names: string; reason: string | null } | null {
  const comment = text.trim();
  if (!comment.startsWith("<!--") || !comment.endsWith("-->") || comment.length > LONGEST_COMMENT)
    return null;
  const inside = comment.slice(4, -3).trim();
  const word = /^delib-ignore(-file)?(?=\s)/.exec(inside);
  if (!word) return null;
  const colon = inside.indexOf(":");
  const names = inside.slice(word[0].length, colon < 0 ? undefined : colon).trim();
  if (!NAMES.test(names)) return null;
  return {
    file: word[1] !== undefined,
    names,
    reason: (colon < 0 ? "" : inside.slice(colon + 1).trim()) || null,
  };
}

/** The suppression comments of a text; one comment may name several rules, separated by commas. */
export function readSuppressions(syntax: Syntax): Suppression[] {
  const { source, lineStarts } = syntax.folded;
  const found: Suppression[] = [];
  for (let line = 0; line < syntax.lineKinds.length; line++) {
    if (syntax.lineKinds[line] !== LineKind.comment) continue;
    const where = lineSpan(source, lineStarts, line);
    const text = source.slice(where.start, where.end);
    const comment = readComment(text);
    if (!comment) continue;
    const { names, reason } = comment;
    const namesAt = where.start + text.indexOf(names, text.indexOf("delib-ignore") + "delib-ignore".length);
    const scope = comment.file ? "file" : "block";
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
