import { createSnapshot, type Snapshot } from "../../../server/src/snapshot.ts";
import type { Span } from "../../../server/src/text/span.ts";

/** A text without its marks: `‸` is the caret, `⟦…⟧` a range. Offsets are UTF-16 offsets in `text`. */
export interface MarkedText {
  readonly text: string;
  readonly caret: number;
  readonly ranges: readonly Span[];
  readonly snapshot: Snapshot;
}

/** Takes the marks out; throws on a range that is not closed. The caret is 0 when it is not marked. */
export function marked(written: string): MarkedText {
  const ranges: Span[] = [];
  let text = "";
  let caret = 0;
  let start = -1;
  for (const sign of written) {
    if (sign === "‸") caret = text.length;
    else if (sign === "⟦") start = text.length;
    else if (sign === "⟧") {
      if (start < 0) throw new Error(`Range without beginning: ${written}`);
      ranges.push({ start, end: text.length });
      start = -1;
    } else text += sign;
  }
  if (start >= 0) throw new Error(`Range without end: ${written}`);
  return { text, caret, ranges, snapshot: createSnapshot(text) };
}

/** The text with `⟦…⟧` around the ranges, for comparing with what was expected. */
export function withRanges(text: string, ranges: readonly Span[]): string {
  let result = "";
  let from = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    result += `${text.slice(from, range.start)}⟦${text.slice(range.start, range.end)}⟧`;
    from = range.end;
  }
  return result + text.slice(from);
}

/** The text written with marks, its caret aside. */
export function withoutCaret(written: string): string {
  return written.replace("‸", "");
}
