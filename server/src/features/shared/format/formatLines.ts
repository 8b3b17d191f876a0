import type { FormatOptions } from "../../../rules/formatOptions.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { LineKind } from "../../../syntax/lineKinds.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { lineSpan } from "../../../text/lines.ts";
import type { Span } from "../../../text/span.ts";
import { oncePerSnapshot } from "../memo.ts";
import { formatLine } from "./formatLine.ts";
import { isBlank } from "./signs.ts";
import { untouchedLines, untouchedPieces } from "./untouched.ts";

/** What the formatting needs to know of the whole text. */
interface Known {
  readonly untouched: Uint8Array;
  /** Identifiers of the acts, sorted. */
  readonly ids: readonly Span[];
  readonly markdown: boolean;
}

const known = oncePerSnapshot(
  (snapshot): Known => ({
    untouched: untouchedLines(snapshot),
    ids: snapshot.acts.flatMap((act) => act.actIds).sort((a, b) => a.start - b.start),
    markdown: /^#{1,6} |\*\*\S/m.test(snapshot.text),
  }),
);

/** The edits that format the lines from `first` to `last` (0-based, both included), in the order of the text. */
export function formatLines(
  snapshot: Snapshot,
  first: number,
  last: number,
  options: FormatOptions,
): TextEdit[] {
  const { folded, lineKinds } = snapshot.syntax;
  const { source, lineStarts } = folded;
  const { untouched, ids, markdown } = known(snapshot);
  const edits: TextEdit[] = [];
  let id = 0;
  for (let line = Math.max(0, first); line <= last && line < lineStarts.length; line++) {
    if (untouched[line] === 1) continue;
    const where = lineSpan(source, lineStarts, line);
    while (id < ids.length && (ids[id] as Span).end < where.start) id++;
    const pieces = untouchedPieces(source, where);
    for (let next = id; next < ids.length && (ids[next] as Span).start < where.end; next++)
      pieces.push(ids[next] as Span);
    const lineEdits = formatLine(
      {
        source,
        line: where,
        untouched: pieces.sort((a, b) => a.start - b.start),
        opensItem:
          line === 0 || lineKinds[line - 1] === LineKind.blank || endsClause(source, lineStarts, line - 1),
        hardBreaks: markdown && line + 1 < lineStarts.length && lineKinds[line + 1] !== LineKind.blank,
      },
      options,
    );
    for (const edit of lineEdits) edits.push(edit);
  }
  return edits;
}

function endsClause(source: string, lineStarts: Uint32Array, line: number): boolean {
  const { start, end } = lineSpan(source, lineStarts, line);
  let at = end;
  while (at > start && isBlank(source.charCodeAt(at - 1))) at--;
  return at > start && ":;.,!?)".includes(source.charAt(at - 1));
}
