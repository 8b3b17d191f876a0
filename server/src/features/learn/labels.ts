import type { LabelRole } from "../../styles/roles.ts";
import type { HouseStyle } from "../../styles/style.ts";
import { foldText, toSource } from "../../text/fold.ts";
import type { Sample } from "./sample.ts";

/** More wordings of one label than these are not one house's. */
const MOST = 8;
/** Labels that count only with a colon or on a line of their own: else they are words of any sentence. */
const SENTENCE: ReadonlySet<LabelRole> = new Set([
  "deciding",
  "article",
  "signatures",
  "unanimous",
  "for",
  "against",
]);

/** The labels that two acts or more write, each with its wordings as they are written, in the order of the acts. */
export function learnLabels(samples: readonly Sample[]): HouseStyle["labels"] {
  const seen = new Map<LabelRole, Map<string, { readonly written: string; readonly acts: Set<number> }>>();
  for (const [index, { snapshot, range }] of samples.entries()) {
    const { labels, folded } = snapshot.syntax;
    for (const label of labels) {
      const { start, end } = toSource(folded, label.start, label.end);
      if (start < range.start || end > range.end || !label.opensLine) continue;
      if (SENTENCE.has(label.role) && !label.colon) continue;
      const written = snapshot.text.slice(start, end).replace(/\s+/g, " ").trim();
      const key = foldText(written);
      if (/[[\]\n]/.test(written) || key.length < 2) continue;
      const wordings = seen.get(label.role) ?? new Map();
      const known = wordings.get(key) ?? { written, acts: new Set<number>() };
      known.acts.add(index);
      wordings.set(key, known);
      seen.set(label.role, wordings);
    }
  }
  const learnt: Partial<Record<LabelRole, readonly string[]>> = {};
  for (const [role, wordings] of seen) {
    const kept = [...wordings.values()].filter(({ acts }) => acts.size > 1).map(({ written }) => written);
    if (kept.length > 0) learnt[role] = kept.slice(0, MOST);
  }
  return learnt;
}
