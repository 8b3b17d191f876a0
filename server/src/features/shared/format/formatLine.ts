import type { FormatOptions } from "../../../rules/formatOptions.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { Span } from "../../../text/span.ts";
import { type Gap, wantedGap } from "./gap.ts";
import { BULLETS, isBlank, isPrivateBullet, isSpace } from "./signs.ts";

/** A line to format and what is known around it. Source offsets. */
export interface LineToFormat {
  readonly source: string;
  /** Without its line break. */
  readonly line: Span;
  /** Pieces of it that stay as they are, sorted. */
  readonly untouched: readonly Span[];
  /** The line before is blank or ends a clause: a hyphen at the head of this one is a bullet, not half a word. */
  readonly opensItem: boolean;
  /** Two spaces at the end of the line break it (Markdown). */
  readonly hardBreaks: boolean;
}

/** As many spaces inside a line lay it out in columns: only what keeps its width changes then. */
const COLUMNS = /\S(?:[ \u00a0]{4}|\t)/;

/** The edits of one line, in order. The white space at its head is never touched: it says where a page begins. */
export function formatLine(where: LineToFormat, options: FormatOptions): TextEdit[] {
  const { source, line } = where;
  let head = line.start;
  while (head < line.end && isBlank(source.charCodeAt(head))) head++;
  let end = line.end;
  while (end > head && isBlank(source.charCodeAt(end - 1))) end--;
  if (end === head) return [];
  const edits: TextEdit[] = [];
  let from = head;
  const bullet = bulletAt(where, head, end);
  if (bullet) {
    if (options.bullets) edits.push(...bulletEdits(source, bullet));
    from = bullet.end;
  }
  gaps(where, from, end, options, edits);
  if (options.collapseSpaces) {
    const tail = source.slice(end, line.end);
    const wanted = where.hardBreaks && / {2}$/.test(tail) ? "  " : "";
    if (tail !== wanted) edits.push({ span: { start: end, end: line.end }, newText: wanted });
  }
  return edits;
}

function gaps(
  where: LineToFormat,
  from: number,
  end: number,
  options: FormatOptions,
  edits: TextEdit[],
): void {
  const { source, line, untouched } = where;
  const columns = COLUMNS.test(source.slice(from, end));
  let piece = 0;
  for (let at = from + 1; at < end; at++) {
    let to = at;
    while (isBlank(source.charCodeAt(to))) to++;
    if (to === at && !mayWantSpace(source.charCodeAt(at - 1), source.charCodeAt(at))) continue;
    while (piece < untouched.length && (untouched[piece] as Span).end < at) piece++;
    if (!isUntouched(untouched, piece, at)) {
      const gap: Gap = { source, start: at, end: to, lineStart: line.start, lineEnd: end };
      const wanted = wantedGap(gap, options);
      if (wanted !== null && wanted !== source.slice(at, to) && (!columns || wanted.length === to - at))
        edits.push({ span: { start: at, end: to }, newText: wanted });
    }
    at = to;
  }
}

/** Whether the gap lies in one of the pieces, or right behind it. */
function isUntouched(pieces: readonly Span[], from: number, at: number): boolean {
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index] as Span;
    if (piece.start >= at) return false;
    if (piece.end >= at) return true;
  }
  return false;
}

/** Signs between which a space may be missing: « , » and « « » before, « : ; ! ? % € » » before which it stands, dashes. */
function mayWantSpace(left: number, right: number): boolean {
  return WANTS_AFTER.has(left) || WANTS_BEFORE.has(right);
}

const WANTS_AFTER = new Set([..."«,–—"].map((sign) => sign.charCodeAt(0)));
const WANTS_BEFORE = new Set([...":;!?%‰€»–—"].map((sign) => sign.charCodeAt(0)));

interface Bullet {
  readonly at: number;
  /** Right after the white space behind it. */
  readonly end: number;
}

function bulletAt(where: LineToFormat, head: number, end: number): Bullet | null {
  const { source } = where;
  const sign = source.charAt(head);
  if (!BULLETS.has(sign) && !isPrivateBullet(source.charCodeAt(head))) return null;
  let after = head + 1;
  while (after < end && isBlank(source.charCodeAt(after))) after++;
  if (after > head + 1) return { at: head, end: after };
  const glued = sign !== "*" && where.opensItem && /\p{Ll}/u.test(source.charAt(after));
  return glued ? { at: head, end: after } : null;
}

function bulletEdits(source: string, bullet: Bullet): TextEdit[] {
  const edits: TextEdit[] = [];
  const { at, end } = bullet;
  if (isPrivateBullet(source.charCodeAt(at)) && end > at + 1)
    edits.push({ span: { start: at, end: at + 1 }, newText: "•" });
  const single = end === at + 2 && isSpace(source.charCodeAt(at + 1));
  if (!single) edits.push({ span: { start: at + 1, end }, newText: " " });
  return edits;
}
