import type { Language } from "../../text/language.ts";
import type { FileReport, Totals } from "../check/report.ts";
import type { Paint } from "../colour.ts";
import type { Trouble } from "../failure.ts";
import type { Say } from "../say.ts";

/** All that a run of `check` has to say. */
export interface CheckRun {
  /** Every file that could be read, also those without findings; only the findings that are shown. */
  readonly files: readonly FileReport[];
  /** What could not be read or written. */
  readonly troubles: readonly Trouble[];
  /** Counts of what is shown. */
  readonly totals: Totals;
  /** Fixes applied by `--fix`; null without it. */
  readonly applied: number | null;
}

/** How it is to be written. */
export interface FormatContext {
  readonly say: Say;
  readonly language: Language;
  readonly paint: Paint;
  /** Findings only, without a summary. */
  readonly quiet: boolean;
  /** Absolute current folder, from which the paths of the files are relative. */
  readonly cwd: string;
  /** Version of the program. */
  readonly version: string;
}

/** Writes a run in one format; the text ends with a line end unless it is empty. */
export type Formatter = (run: CheckRun, context: FormatContext) => string;

/** Names of the formats, the default first. */
export const FORMAT_NAMES = ["text", "json", "sarif", "github", "gitlab", "junit"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** The writer of a format, loaded when it is asked for. */
export async function formatter(name: FormatName): Promise<Formatter> {
  switch (name) {
    case "text":
      return (await import("./text.ts")).text;
    case "json":
      return (await import("./json.ts")).json;
    case "sarif":
      return (await import("./sarif.ts")).sarif;
    case "github":
      return (await import("./github.ts")).github;
    case "gitlab":
      return (await import("./gitlab.ts")).gitlab;
    case "junit":
      return (await import("./junit.ts")).junit;
  }
}
