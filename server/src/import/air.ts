import { isHeading, isItem, isMarked } from "./shapes.ts";
import type { Tools } from "./types.ts";

/** Signs of a line that is surely a paragraph of prose. */
const PROSE = 90;
/** A longer text is not read again for looks. */
const LONGEST = 200_000;
const ARTICLE = /^\*{0,2}article\s{1,2}(?:\d|premier|unique|[ivx]{1,4}\b)/i;

/**
 * The text of a document whose paragraphs stand right under one another, with a blank line between two of prose and
 * above a heading or an article; as it was where that would change a fact.
 */
export function withAir(text: string, { sameFacts }: Tools): string {
  if (text.length > LONGEST) return text;
  const lines = text.split("\n");
  const airy = lines
    .flatMap((line, at) => (isApart(lines[at - 1] ?? "", line) ? ["", line] : [line]))
    .join("\n");
  return airy === text || sameFacts(text, airy) ? airy : text;
}

function isApart(before: string, line: string): boolean {
  if (before === "" || line === "" || isMarked(before) || isMarked(line)) return false;
  if (before.length < PROSE) return false;
  if (ARTICLE.test(line)) return /[.;]$/.test(before);
  if (!/[.!?»]$/.test(before) || isItem(line)) return false;
  return isHeading(line) || (line.length >= PROSE && !isItem(before));
}
