import type { Span } from "../../server/src/text/span.ts";

/** A bad example without its marks, and where the marks stood (UTF-16 offsets in that text). */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks `⟦…⟧` out of an example; throws on one that is not closed. */
export function unmark(example: string): Marked {
  const spans: Span[] = [];
  let text = "";
  let start = -1;
  for (const sign of example) {
    if (sign === "⟦") start = text.length;
    else if (sign === "⟧") {
      if (start < 0) throw new Error(`Mark without beginning: ${example}`);
      spans.push({ start, end: text.length });
      start = -1;
    } else text += sign;
  }
  if (start >= 0) throw new Error(`Mark without end: ${example}`);
  return { text, spans };
}
