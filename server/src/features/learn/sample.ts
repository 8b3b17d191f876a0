import type { Act } from "../../model/types.ts";
import { createSnapshot, type Snapshot } from "../../snapshot.ts";
import type { StyleSet } from "../../styles/style.ts";
import type { Span } from "../../text/span.ts";

/** A text to learn from. */
export interface LearnText {
  /** As it is shown to a person. */
  readonly path: string;
  readonly text: string;
}

/** One act to learn from, with the text that is its own. */
export interface Sample {
  readonly path: string;
  readonly snapshot: Snapshot;
  readonly act: Act;
  /** The whole text of a file with one act, the act's own of another. */
  readonly range: Span;
}

/** Acts beyond this number teach nothing more; a text beyond this length is no act. */
export const LEARNT_FROM = 40;
const LONGEST_TEXT = 1_000_000;

/**
 * The acts of these texts. Extracts — one act in a file — show more of a house's ways than minutes do: where there are
 * two of them or more, they alone are learnt from.
 */
export function samplesOf(texts: readonly LearnText[], styles: StyleSet): Sample[] {
  const single: Sample[] = [];
  const others: Sample[] = [];
  for (const { path, text } of texts) {
    if (single.length >= LEARNT_FROM) break;
    if (text.length > LONGEST_TEXT || text.trim() === "") continue;
    const snapshot = createSnapshot(text, { styles });
    const acts = snapshot.acts.filter(isAct);
    const [only] = acts;
    if (acts.length === 1 && only)
      single.push({ path, snapshot, act: only, range: { start: 0, end: text.length } });
    else for (const act of acts) others.push({ path, snapshot, act, range: act.range });
  }
  return (single.length > 1 ? single : [...single, ...others]).slice(0, LEARNT_FROM);
}

/** Notes and letters are read as one act each; a number, an object or a decision makes it surely one. */
function isAct(act: Act): boolean {
  const known = [
    act.number,
    act.object,
    act.session.date,
    act.decision.outcome ?? act.vote.span,
    act.members.present.span,
  ];
  return known.filter((each) => each !== null).length > 1;
}
