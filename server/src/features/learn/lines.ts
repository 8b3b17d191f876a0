import { foldText } from "../../text/fold.ts";
import { type Hole, holesOf } from "./holes.ts";
import type { Sample } from "./sample.ts";

/** A piece of a line: words as they stand, or a hole. */
export type Piece = { readonly text: string } | { readonly hole: Hole; readonly written: string };

/** A line of an act as one reads it: lines that a paragraph or a list breaks are joined. */
export interface LogicalLine {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  /** What lines of the same wording share, whatever stands in their holes. */
  readonly key: string;
  /** Whether a blank line, or the beginning, stands before it. */
  readonly apart: boolean;
}

/** A line shorter than this ends where its writer wanted. */
const WRAPPED = 50;

/** The lines of a sample, in order; blank lines are left out. */
export function logicalLines(sample: Sample): LogicalLine[] {
  const { text } = sample.snapshot;
  const holes = holesOf(sample);
  const lines: LogicalLine[] = [];
  let at = sample.range.start;
  let apart = true;
  while (at < sample.range.end) {
    const end = lineEnd(text, at, sample.range.end, holes);
    const start = at + (/^\s*/.exec(text.slice(at, end))?.[0].length ?? 0);
    if (start >= end) apart = true;
    else {
      const pieces = piecesOf(text, start, end, holes);
      lines.push({ start, end, pieces, key: keyOf(pieces), apart });
      apart = false;
    }
    at = end + breakLength(text, end);
  }
  return lines;
}

/** Where the logical line that begins at `from` ends. */
function lineEnd(text: string, from: number, limit: number, holes: readonly Hole[]): number {
  let end = physicalEnd(text, from, limit);
  for (;;) {
    const over = holes.find((hole) => hole.start < end && hole.end > end);
    const next = end + breakLength(text, end);
    if (over) end = physicalEnd(text, over.end, limit);
    else if (next < limit && next > end && goesOn(text.slice(from, end), text.slice(next, next + 2)))
      end = physicalEnd(text, next, limit);
    else return end;
  }
}

/** A long line without a closing sign goes on in one that begins with a small letter. */
function goesOn(line: string, next: string): boolean {
  const last = line.slice(line.lastIndexOf("\n") + 1).trimEnd();
  return last.length > WRAPPED && !/[.:;!?]$/.test(last) && /^\p{Ll}/u.test(next);
}

function physicalEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && text.charAt(end) !== "\n" && text.charAt(end) !== "\r") end++;
  return end;
}

function breakLength(text: string, at: number): number {
  if (text.startsWith("\r\n", at)) return 2;
  return at < text.length ? 1 : 0;
}

function piecesOf(text: string, start: number, end: number, holes: readonly Hole[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const hole of holes) {
    if (hole.start < start || hole.end > end) continue;
    if (hole.start > at) pieces.push({ text: text.slice(at, hole.start) });
    pieces.push({ hole, written: text.slice(hole.start, hole.end) });
    at = hole.end;
  }
  const rest = text.slice(at, end).trimEnd();
  if (rest !== "") pieces.push({ text: rest });
  return pieces;
}

function keyOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => ("text" in piece ? foldText(piece.text) : `\u0001${piece.hole.kind}`))
    .join("")
    .trim();
}

/** The key of a line by its label alone (« Rapporteur : … »), or null when no colon shows one. */
export function labelKey(line: LogicalLine): string | null {
  const [first] = line.pieces;
  if (!first || !("text" in first)) return null;
  const label = /^[^:\n]{2,60}:/.exec(first.text)?.[0];
  return label === undefined ? null : `${foldText(label)}\u0002`;
}
