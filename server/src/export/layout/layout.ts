import type { Act } from "../../model/types.ts";
import type { Snapshot } from "../../snapshot.ts";
import { lineAt } from "../../text/lines.ts";
import type { ActLayout, Layout } from "./blocks.ts";
import { buildBlocks } from "./build.ts";
import { lineMarks } from "./lineRoles.ts";

/**
 * How the acts of a text are set on paper; `indices` chooses among `snapshot.acts` (all of them without it). Together
 * all the acts hold every word of the text: what stands before the first act goes with it.
 */
export function layoutOf(snapshot: Snapshot, indices?: readonly number[]): Layout {
  const { acts, syntax } = snapshot;
  const starts = syntax.folded.lineStarts;
  const marks = lineMarks(snapshot);
  const pages = pageLines(snapshot);
  const ranges = acts.length > 0 ? rangesOf(acts, starts) : [{ act: null, from: 0, to: starts.length }];
  const wanted = indices ? ranges.filter(({ act }) => act && indices.includes(act.index)) : ranges;
  return {
    acts: wanted.map(({ act, from, to }): ActLayout => {
      const end = starts[to] ?? snapshot.text.length;
      return {
        act,
        span: { start: starts[from] ?? 0, end },
        blocks: buildBlocks({ snapshot, act, from, to, marks, pages }),
      };
    }),
  };
}

interface LineRange {
  readonly act: Act | null;
  readonly from: number;
  readonly to: number;
}

function rangesOf(acts: readonly Act[], starts: Uint32Array): LineRange[] {
  const begins = acts.map((act, index) => (index === 0 ? 0 : lineAt(starts, act.range.start)));
  return acts.map((act, index) => ({
    act,
    from: begins[index] as number,
    to: begins[index + 1] ?? starts.length,
  }));
}

/** The lines of repeated headers, which the pages made anew bear themselves. */
function pageLines({ document, syntax }: Snapshot): Set<number> {
  return new Set(document.headers.map(({ span }) => lineAt(syntax.folded.lineStarts, span.start)));
}
