import type { Range } from "vscode-languageserver";
import type { ExportFormat } from "../../export/format.ts";
import type { ScdlSettings } from "../../export/scdl/cell.ts";

// Acts in other formats.

/** What is exported: one document (or one act of it), else every act of a folder, else of all the folders. */
export interface ExportParams {
  readonly format: ExportFormat;
  readonly uri?: string;
  /** The act of the document that is meant; all of its acts without it. */
  readonly position?: Range["start"];
  readonly folder?: string;
  readonly scdl?: ScdlSettings;
  /** Address of the folder of the programs, for a server in a worker, which does not know where it came from. */
  readonly scripts?: string;
}

export interface ExportResult {
  /** The files to write, by their names without folder; either text or bytes in base64. */
  readonly files: readonly { readonly name: string; readonly text?: string; readonly base64?: string }[];
  readonly problems: readonly ExportProblem[];
  /** How many acts were asked for. */
  readonly acts: number;
}

/** What was left out and why (see `Problem` of the exporters). */
export interface ExportProblem {
  readonly level: "error" | "warning";
  readonly uri: string | null;
  /** Name of the file. */
  readonly file: string | null;
  readonly act: string | null;
  readonly field: string | null;
  /** 0-based line; null when there is none. */
  readonly line: number | null;
  readonly message: string;
}
