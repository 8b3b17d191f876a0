import type { Span } from "./span.ts";

/** A place in a text: `line` and `character` both 0-based, `character` in the units of the encoding asked for. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** How LSP counts the columns of a line. */
export type PositionEncoding = "utf-8" | "utf-16" | "utf-32";

/** Source offsets at which the lines of `text` begin; a line ends with LF, CRLF or CR, as LSP counts them. */
export function lineStartsOf(text: string): Uint32Array {
  const starts: number[] = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x0a && code !== 0x0d) continue;
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}

/** The 0-based index of the last of the sorted `starts` that is not after `offset`. */
export function lineAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The position of an offset; an offset outside the text is brought back into it. */
export function positionAt(
  text: string,
  starts: Uint32Array,
  offset: number,
  encoding: PositionEncoding = "utf-16",
): Position {
  const at = Math.max(0, Math.min(offset, text.length));
  const line = lineAt(starts, at);
  const start = starts[line] ?? 0;
  if (encoding === "utf-16") return { line, character: at - start };
  return { line, character: widthOf(text, start, at, encoding) };
}

/** The offset of a position; a column after the line's end means the line's end, a line after the last the text's end. */
export function offsetAt(
  text: string,
  starts: Uint32Array,
  position: Position,
  encoding: PositionEncoding = "utf-16",
): number {
  if (position.line < 0) return 0;
  if (position.line >= starts.length) return text.length;
  const start = starts[position.line] ?? 0;
  const end = lineEnd(text, starts, position.line);
  if (encoding === "utf-16") return Math.max(start, Math.min(start + position.character, end));
  let at = start;
  let width = 0;
  while (at < end) {
    const point = text.codePointAt(at) as number;
    const next = width + unitsOf(point, encoding);
    if (next > position.character) break;
    width = next;
    at += point > 0xffff ? 2 : 1;
  }
  return at;
}

/** Where the content of a line ends, before its line break. */
export function lineEnd(text: string, starts: Uint32Array, line: number): number {
  let end = line + 1 < starts.length ? (starts[line + 1] as number) : text.length;
  const start = starts[line] ?? 0;
  if (line + 1 >= starts.length) return end;
  if (end > start && text.charCodeAt(end - 1) === 0x0a) end--;
  if (end > start && text.charCodeAt(end - 1) === 0x0d) end--;
  return end;
}

/** The span of a line without its line break (`line` is 0-based). */
export function lineSpan(text: string, starts: Uint32Array, line: number): Span {
  return { start: starts[line] ?? text.length, end: lineEnd(text, starts, line) };
}

function widthOf(text: string, from: number, to: number, encoding: PositionEncoding): number {
  let width = 0;
  for (let at = from; at < to; ) {
    const point = text.codePointAt(at) as number;
    width += unitsOf(point, encoding);
    at += point > 0xffff ? 2 : 1;
  }
  return width;
}

function unitsOf(point: number, encoding: PositionEncoding): number {
  if (encoding === "utf-32") return 1;
  if (encoding === "utf-16") return point > 0xffff ? 2 : 1;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
