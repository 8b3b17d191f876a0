import { formatOptionsOf } from "../rules/formatOptions.ts";
import type { Snapshot } from "../snapshot.ts";
import type { TextEdit } from "../text/edit.ts";
import { formatLines } from "./shared/format/formatLines.ts";

/**
 * The edits that lay out the whole text after French typography: spaces, no-break spaces, bullets, dashes. No letter
 * and no figure changes, nor any fact that is read; formatting twice is formatting once. Addresses, identifiers,
 * times, tables, comments, code and Markdown marks stay. The settings say what is
 * done. In the order of the text, none over another.
 */
export function formatDocument(snapshot: Snapshot): TextEdit[] {
  return formatLines(snapshot, 0, snapshot.syntax.lineKinds.length - 1, formatOptionsOf(snapshot.config));
}
