import type { LabelRole } from "../../styles/roles.ts";
import type { LabelHit } from "../../syntax/syntax.ts";
import { toFolded } from "../../text/fold.ts";
import type { Caret } from "../completion.ts";

/** A label with what is written between it and the caret. */
export interface LabelBefore {
  readonly label: LabelHit;
  /** Source offset at which the value begins; the caret when nothing is written yet. */
  readonly valueStart: number;
  /** What is written of the value, as it is. */
  readonly value: string;
}

/** No list is longer, in characters. */
const FARTHEST = 30_000;

/** The last label before the caret, wherever it stands; null when there is none near. */
export function labelBefore({ snapshot, offset }: Caret): LabelBefore | null {
  const { folded, labels } = snapshot.syntax;
  const caret = toFolded(folded, offset);
  let last: LabelHit | null = null;
  for (const label of labels) {
    if (label.start >= caret) break;
    if (label.end <= caret && (label.opensLine || label.colon)) last = label;
  }
  if (!last) return null;
  const end = folded.map[last.end] ?? folded.source.length;
  if (offset - end > FARTHEST) return null;
  const after = snapshot.text.slice(Math.min(end, offset), offset);
  const lead = /^[\s:»"*]*/.exec(after)?.[0].length ?? 0;
  const valueStart = Math.min(offset, end + lead);
  return { label: last, valueStart, value: snapshot.text.slice(valueStart, offset) };
}

/** As `labelBefore`, for these labels only, when the caret is on the label's line. */
export function labelOnLine(caret: Caret, roles: ReadonlySet<LabelRole>): LabelBefore | null {
  const found = labelBefore(caret);
  if (!found || !roles.has(found.label.role)) return null;
  const { folded } = caret.snapshot.syntax;
  const start = folded.map[found.label.start] ?? 0;
  return start >= caret.line.start ? found : null;
}
