import type { DocumentModel } from "../../model/types.ts";
import { toFolded } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";

/** The folded form of a stretch of the text (source offsets), from the one that was made of the whole. */
export function foldedIn(document: DocumentModel, { start, end }: Span): string {
  const { folded } = document.syntax;
  return folded.text.slice(toFolded(folded, start), toFolded(folded, end));
}
