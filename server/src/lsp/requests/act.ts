import type { Range } from "vscode-languageserver";
import type * as summary from "../../features/actSummary.ts";

export type { LevelCounts } from "../../features/actSummary.ts";

// What the status bar and the tree show of an act.

/** A document, and the place in it that tells which of its acts is meant; its first act without a place. */
export interface ActParams {
  readonly uri: string;
  readonly position?: Range["start"];
}

/** The state of one act, as `features/actSummary.ts` sums it up, with ranges for spans. */
export interface ActSummary extends Omit<summary.ActSummary, "span" | "sections"> {
  readonly range: Range;
  readonly sections: readonly ActSection[];
}

/** A heading of the tree with what stands under it. */
export interface ActSection extends Omit<summary.ActSection, "items"> {
  readonly items: readonly ActItem[];
}

/** One line of the tree. */
export interface ActItem extends Omit<summary.ActItem, "span"> {
  /** Where it was read; null when the act does not say it. */
  readonly range: Range | null;
}
