import type { Snapshot } from "../../../snapshot.ts";
import { LineKind } from "../../../syntax/lineKinds.ts";
import { lineSpan } from "../../../text/lines.ts";
import type { Span } from "../../../text/span.ts";

/** What has its own writing: tables, drawn rules, page marks. */
const LEFT_ALONE: ReadonlySet<number> = new Set([
  LineKind.blank,
  LineKind.page,
  LineKind.rule,
  LineKind.table,
]);

/** 1 for each line that the formatting leaves as it is: those, comments from end to end, and fenced code. */
export function untouchedLines(snapshot: Snapshot): Uint8Array {
  const { folded, lineKinds } = snapshot.syntax;
  const { source, lineStarts } = folded;
  const untouched = new Uint8Array(lineStarts.length);
  let fence = "";
  let commentEnd = -1;
  let mayClose = true;
  for (let line = 0; line < lineStarts.length; line++) {
    const { start, end } = lineSpan(source, lineStarts, line);
    if (start < commentEnd) {
      untouched[line] = 1;
      if (end <= commentEnd) continue;
    }
    const mark = fenceAt(source, start, end);
    if (fence !== "" || mark !== "") {
      untouched[line] = 1;
      if (fence === "") fence = mark;
      else if (mark === fence) fence = "";
      continue;
    }
    if (LEFT_ALONE.has(lineKinds[line] as number)) untouched[line] = 1;
    // A comment that nothing closes is no comment: without this, one `<!--` would hide the rest of the text.
    const open = mayClose ? openComment(source, Math.max(start, commentEnd), end) : -1;
    if (open < 0) continue;
    const close = source.indexOf("-->", open + 4);
    if (close < 0) mayClose = false;
    else {
      commentEnd = close + 3;
      untouched[line] = 1;
    }
  }
  return untouched;
}

/** « ``` » or « ~~~ » at the head of a line; empty otherwise. */
function fenceAt(source: string, start: number, end: number): string {
  let at = start;
  while (at < end && at < start + 4 && source.charCodeAt(at) === 0x20) at++;
  const mark = source.slice(at, at + 3);
  return mark === "```" || mark === "~~~" ? mark : "";
}

/** Where the last comment of the line begins when the line does not close it or holds one at all; -1 without one. */
function openComment(source: string, from: number, end: number): number {
  const at = source.slice(from, end).lastIndexOf("<!--");
  return at < 0 ? -1 : from + at;
}

/** Pieces of lines with a writing of their own: addresses, tags, inline code, entities. Sorted, none over another. */
export function untouchedPieces(source: string, line: Span): Span[] {
  const text = source.slice(line.start, line.end);
  const pieces: Span[] = [];
  for (const { sign, pattern, trim } of PIECES) {
    if (!text.includes(sign)) continue;
    for (const match of text.matchAll(pattern)) {
      const written = trim ? match[0].replace(/[.,;:!?)»”"'*_…]{1,8}$/, "") : match[0];
      pieces.push({ start: line.start + match.index, end: line.start + match.index + written.length });
    }
  }
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const mail = mailAround(text, at);
    if (mail) pieces.push({ start: line.start + mail.start, end: line.start + mail.end });
  }
  return pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}

const PIECES = [
  { sign: "://", pattern: /[a-z]{2,8}:\/\/[^\s<>«»"]+/gi, trim: true },
  { sign: "www.", pattern: /www\.[^\s<>«»"]+/g, trim: true },
  { sign: "`", pattern: /`[^`]+`/g, trim: false },
  { sign: "](", pattern: /\]\([^()\s]*\)/g, trim: false },
  { sign: "<", pattern: /<[a-z/!][^<>]*>/gi, trim: false },
  { sign: "&", pattern: /&#?\w{1,12};/g, trim: false },
] as const;

/** Longest half of an e-mail address. */
const MOST_OF_MAIL = 80;

function mailAround(text: string, at: number): Span | null {
  let start = at;
  while (start > 0 && at - start < MOST_OF_MAIL && /[\w.+-]/.test(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end - at < MOST_OF_MAIL && /[\w.-]/.test(text.charAt(end))) end++;
  while (end > at && text.charAt(end - 1) === ".") end--;
  return start < at && end > at + 1 ? { start, end } : null;
}
