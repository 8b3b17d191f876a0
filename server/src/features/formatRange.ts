import { formatOptionsOf } from "../rules/formatOptions.ts";
import type { Snapshot } from "../snapshot.ts";
import type { TextEdit } from "../text/edit.ts";
import { lineAt } from "../text/lines.ts";
import { contains, type Span } from "../text/span.ts";
import { formatLines } from "./shared/format/formatLines.ts";

/** The edits of `formatDocument` that lie wholly in the range (source offsets). */
export function formatRange(snapshot: Snapshot, range: Span): TextEdit[] {
  const { lineStarts } = snapshot.syntax.folded;
  const first = lineAt(lineStarts, range.start);
  const last = lineAt(lineStarts, range.end);
  const options = formatOptionsOf(snapshot.config);
  return formatLines(snapshot, first, last, options).filter((edit) => contains(range, edit.span));
}
