import type { Span } from "../../text/span.ts";

/** An example without the marks `⟦ ⟧` that stand around the words meant. */
export interface Unmarked {
  readonly text: string;
  /** What stood between marks, in the order of the text. */
  readonly marked: readonly Span[];
}

/** Takes the marks out of an example; a mark without its other half is dropped. */
export function unmarked(example: string): Unmarked {
  let text = "";
  let open = -1;
  const marked: Span[] = [];
  for (const piece of example.split(/([⟦⟧])/)) {
    if (piece === "⟦") open = text.length;
    else if (piece !== "⟧") text += piece;
    else if (open >= 0) {
      marked.push({ start: open, end: text.length });
      open = -1;
    }
  }
  return { text, marked };
}
