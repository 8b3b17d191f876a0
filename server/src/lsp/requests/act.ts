import type { Range } from "vscode-languageserver";
import type { Level } from "../../rules/rule.ts";

// What the status bar and the tree show of an act.

/** A document, and the place in it that tells which of its acts is meant; its first act without a place. */
export interface ActParams {
  readonly uri: string;
  readonly position?: Range["start"];
}

/** How many findings of each level. */
export type LevelCounts = Readonly<Record<Level, number>>;

export interface ActSummary {
  readonly style: { readonly id: string; readonly title: string };
  readonly stage: "draft" | "voted" | "final";
  readonly number: string | null;
  readonly object: string | null;
  readonly range: Range;
  /** Members present and represented, as computed. */
  readonly voters: number | null;
  /** Votes counted in the figures, all camps together. */
  readonly votes: number | null;
  readonly findings: LevelCounts;
  readonly sections: readonly ActSection[];
}

/** A heading of the tree with what stands under it. */
export interface ActSection {
  readonly id: "session" | "present" | "proxies" | "votes" | "references";
  readonly label: string;
  readonly items: readonly ActItem[];
}

/** One line of the tree: a fact, or a finding on it. */
export interface ActItem {
  readonly label: string;
  /** The value, in few words; empty when the label says all. */
  readonly value: string;
  /** Where it was read; null when the act does not say it. */
  readonly range: Range | null;
  /** `ok`: checked and right. `unknown`: the act does not say, nothing was checked. Else the worst finding's level. */
  readonly state: "ok" | "unknown" | Level;
  /** The message of the worst finding; null without one. */
  readonly finding: string | null;
}
