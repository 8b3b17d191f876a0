import type { Range } from "vscode-languageserver";
import type { LevelCounts } from "./act.ts";

// The acts of the folders: their findings, and the sessions in which they stand.

export interface FolderReport {
  readonly files: readonly { readonly uri: string; readonly findings: LevelCounts }[];
  readonly findings: LevelCounts;
  /** Files that could not be read. */
  readonly unread: readonly string[];
}

/** The sessions, the latest first. */
export interface RegisterTree {
  /** False while files are still being read: these are the acts read so far, and asking again brings more. */
  readonly whole: boolean;
  readonly sessions: readonly RegisterTreeSession[];
}

export interface RegisterTreeSession {
  /** The same as long as it is the same session of the same council. */
  readonly id: string;
  /** The day in words, or that there is none. */
  readonly title: string;
  readonly council: string | null;
  /** ISO day of the session; null without one. */
  readonly date: string | null;
  /** In the order of their numbers. */
  readonly acts: readonly RegisterTreeAct[];
}

export interface RegisterTreeAct {
  readonly id: string;
  readonly uri: string;
  /** Where the act's number or object stands. */
  readonly range: Range;
  readonly number: string | null;
  readonly object: string | null;
  readonly stage: "draft" | "voted" | "final";
  /** Steps still to take, in their order. */
  readonly missing: readonly ("number" | "vote" | "signature" | "transmission" | "publication")[];
  /** Findings of the act and of the register on it. */
  readonly findings: LevelCounts;
}
