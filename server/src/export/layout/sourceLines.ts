import { LineKind } from "../../syntax/lineKinds.ts";
import type { Syntax } from "../../syntax/syntax.ts";
import { lineEnd } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";

/** A line of the source as Markdown and custom mark it. */
export interface SourceLine {
  /** 0-based. */
  readonly line: number;
  readonly shape: "blank" | "comment" | "rule" | "table" | "page" | "heading" | "item" | "quote" | "text";
  /** What is set, marks of the shape and spaces at the ends apart. */
  readonly content: Span;
  /** 1 to 6 of a heading, 0 otherwise. */
  readonly level: number;
  /** « 1. » as written; null for a bullet and for no item. */
  readonly mark: Span | null;
  /** Columns before the first sign. */
  readonly indent: number;
  /** Two spaces or a backslash at the end: Markdown for a line break. */
  readonly breaks: boolean;
}

const BULLET =
  /^(?:[*+•‣▪▫◦●○■□➢→✓✔·⁃…\uf020-\uf0ff](?=\s)|[-–—\u2212](?=\s|\p{L})|[\uf020-\uf0ff•▪●](?=\S))\s{0,200}/u;
const NUMBER = /^(?:\d{1,3}[.)]|\d{1,3}°\)?|\(?[a-z]\))(?=\s)/;
const HEADING = /^(#{1,6})\s+/;
/** The head of a line is enough to tell its shape. */
const HEAD = 250;

/** Reads the lines `from` (included) to `to` (excluded), 0-based; `pages` are lines that pages made anew replace. */
export function readSourceLines(
  syntax: Syntax,
  from: number,
  to: number,
  pages: ReadonlySet<number>,
): SourceLine[] {
  const { source, lineStarts } = syntax.folded;
  const comments = new Comments(source);
  const lines: SourceLine[] = [];
  for (let line = from; line < to; line++) {
    const whole = { start: lineStarts[line] ?? source.length, end: lineEnd(source, lineStarts, line) };
    const commentEnd = comments.endFrom(whole);
    if (commentEnd !== null) {
      const rest = within(source, { start: Math.min(commentEnd, whole.end), end: whole.end });
      lines.push(
        rest.start === rest.end
          ? { line, shape: "comment", content: rest, level: 0, mark: null, indent: 0, breaks: false }
          : textLine(source, line, rest, whole.end),
      );
      continue;
    }
    lines.push(readLine(source, line, whole, syntax.lineKinds[line] ?? LineKind.text, pages));
  }
  return lines;
}

function readLine(
  source: string,
  line: number,
  whole: Span,
  kind: number,
  pages: ReadonlySet<number>,
): SourceLine {
  const content = within(source, whole);
  const base = { line, content, level: 0, mark: null, indent: indentOf(source, whole), breaks: false };
  if (content.start === content.end) return { ...base, shape: "blank" };
  if (kind === LineKind.page || pages.has(line)) return { ...base, shape: "page" };
  if (kind === LineKind.rule) return { ...base, shape: "rule" };
  if (kind === LineKind.table) return { ...base, shape: "table" };
  const head = source.slice(content.start, Math.min(content.end, content.start + HEAD));
  const heading = HEADING.exec(head);
  if (heading) {
    const inner = within(source, {
      start: content.start + heading[0].length,
      end: withoutHashes(source, content),
    });
    return { ...base, shape: "heading", level: (heading[1] as string).length, content: inner };
  }
  if (head.startsWith(">")) {
    const inner = within(source, { start: content.start + 1, end: content.end });
    return { ...textLine(source, line, inner, whole.end), shape: "quote" };
  }
  const bullet = BULLET.exec(head);
  if (bullet && bullet[0].length < head.length) {
    const inner = within(source, { start: content.start + bullet[0].length, end: content.end });
    return { ...textLine(source, line, inner, whole.end), shape: "item", indent: base.indent };
  }
  const number = NUMBER.exec(head);
  if (number) {
    const mark = { start: content.start, end: content.start + number[0].length };
    const inner = within(source, { start: mark.end, end: content.end });
    if (inner.start < inner.end)
      return { ...textLine(source, line, inner, whole.end), shape: "item", mark, indent: base.indent };
  }
  return { ...textLine(source, line, content, whole.end), indent: base.indent };
}

function textLine(source: string, line: number, content: Span, end: number): SourceLine {
  const slash = source.charAt(content.end - 1) === "\\" && content.end - content.start > 1;
  const spaces = end - content.end >= 2 && source.slice(content.end, content.end + 2) === "  ";
  return {
    line,
    shape: "text",
    content: slash ? within(source, { start: content.start, end: content.end - 1 }) : content,
    level: 0,
    mark: null,
    indent: 0,
    breaks: slash || spaces,
  };
}

/** The span without spaces (and marks of order that no reader sees) at its ends. */
function within(source: string, { start, end }: Span): Span {
  while (start < end && /[\s\ufeff]/.test(source.charAt(start))) start++;
  while (end > start && /[\s\ufeff]/.test(source.charAt(end - 1))) end--;
  return { start, end };
}

function withoutHashes(source: string, { start, end }: Span): number {
  let at = end;
  while (at > start && source.charAt(at - 1) === "#") at--;
  return at < end && /\s/.test(source.charAt(at - 1)) ? at : end;
}

function indentOf(source: string, { start, end }: Span): number {
  let columns = 0;
  for (let at = start; at < end && columns < 80; at++) {
    const char = source.charAt(at);
    if (char === "\t") columns += 4 - (columns % 4);
    else if (/\s/.test(char)) columns++;
    else break;
  }
  return columns;
}

/** HTML comments that begin a line: they are no part of the act. One that is never closed is text. */
class Comments {
  readonly #source: string;
  #end = -1;
  #unclosed = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** Where the comment ends in which the line stands or which it begins; null without one. */
  endFrom({ start, end }: Span): number | null {
    if (this.#end > start) return this.#end;
    if (this.#unclosed) return null;
    let at = start;
    while (at < end && /[\s\ufeff]/.test(this.#source.charAt(at))) at++;
    if (!this.#source.startsWith("<!--", at)) return null;
    const close = this.#source.indexOf("-->", at + 4);
    this.#unclosed = close < 0;
    if (close < 0) return null;
    this.#end = close + 3;
    return this.#end;
  }
}
