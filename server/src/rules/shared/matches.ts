import { type Span, span } from "../../text/span.ts";

/** A piece of text that an expression found. Offsets are of the whole text. */
export interface Found {
  readonly span: Span;
  readonly words: string;
  readonly groups: readonly (string | undefined)[];
}

/** What a global, linear expression finds in a range of the text, in order; at most `most` of them. */
export function matchesIn(text: string, range: Span, expression: RegExp, most = 200): Found[] {
  const found: Found[] = [];
  const part = text.slice(range.start, range.end);
  for (const match of part.matchAll(expression)) {
    const start = range.start + match.index;
    found.push({ span: span(start, start + match[0].length), words: match[0], groups: match.slice(1) });
    if (found.length >= most) break;
  }
  return found;
}

/** The span of the line on which `offset` stands, without its line break. */
export function lineAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return span(start, end);
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
