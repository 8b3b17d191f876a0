import type { Level } from "../../rules/rule.ts";
import { LEVELS } from "../../rules/rule.ts";
import type { Excerpt } from "./excerpt.ts";

/** A place in a file: line and UTF-16 column, both 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A message at a place; `end` is the place right after the last character. */
export interface Located {
  /** The file in which the place is, where it is another than the finding's. */
  readonly path?: string;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
  /** The source line, when the format shows it. */
  readonly excerpt: Excerpt | null;
}

export interface ReportedEdit {
  readonly start: Place;
  readonly end: Place;
  readonly newText: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly ReportedEdit[];
}

/** A finding ready to be written in any format, in the language of the run; plain data, so that workers can send it. */
export interface ReportedFinding extends Located {
  readonly rule: string;
  readonly level: Level;
  readonly related: readonly Located[];
  readonly law: readonly string[];
  readonly fixes: readonly ReportedFix[];
  /** Beginning of the text under the finding, spaces collapsed: what tells it from another one when lines move. */
  readonly words: string;
}

export interface SuppressedReport extends ReportedFinding {
  /** The reason given in the comment; null when it gives none. */
  readonly reason: string | null;
}

/** All that is said of one file. It holds no part of the file's text but these words, so the text can be let go. */
export interface FileReport {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: readonly SuppressedReport[];
  /** Rules that threw on this file: a fault of ours. */
  readonly failures: readonly { readonly rule: string; readonly error: string }[];
}

/** How many findings there are of each level. */
export type Totals = Readonly<Record<Level, number>>;

/** Counts the findings of some files by level. */
export function totalsOf(files: readonly FileReport[]): Totals {
  const totals: Record<Level, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const file of files) for (const finding of file.findings) totals[finding.level]++;
  return totals;
}

/** The files with only the findings that are as serious as `level` or more. */
export function atLeast(files: readonly FileReport[], level: Level): FileReport[] {
  const shown = new Set(LEVELS.slice(0, LEVELS.indexOf(level) + 1));
  return files.map((file) => ({
    ...file,
    findings: file.findings.filter((each) => shown.has(each.level)),
    suppressed: file.suppressed.filter((each) => shown.has(each.level)),
  }));
}
