import type { Snapshot } from "../snapshot.ts";
import type { Bilingual, Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";

/** The formats in which acts leave Délib. */
export const EXPORT_FORMATS = ["scdl", "akn", "docx", "html", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** One file of acts that is exported. */
export interface ExportSource {
  /** Its name as it is shown to a person and as a page may be titled: relative, with « / ». */
  readonly path: string;
  readonly snapshot: Snapshot;
  /** Indices of the acts wanted; every act of the file when left out. */
  readonly acts?: readonly number[];
}

export interface ExportOptions {
  /** Language of what Délib itself adds (headings of tables, names of fields); the act's own words stay. */
  readonly language: Language;
}

/** What stands in the way of an export, or what was left out of it: one sentence that says what and what to do. */
export interface Problem {
  /** `error`: an act, or the whole file, was not written. `warning`: it was written without something. */
  readonly level: "error" | "warning";
  /** `ExportSource.path` of the file meant; null when it is none in particular. */
  readonly path: string | null;
  /** The number of the act as printed; null without one. */
  readonly act: string | null;
  /** Column or field of the format (« COLL_SIRET »); null when it is none in particular. */
  readonly field: string | null;
  /** Where in the file's text (UTF-16 offsets); null when the text has no place for it. */
  readonly span: Span | null;
  readonly message: Bilingual;
}

/** A file to write, and all that is to be told. `data` is null when nothing right can be written. */
export interface Exported<Data extends string | Uint8Array = string | Uint8Array> {
  readonly data: Data | null;
  readonly problems: readonly Problem[];
}

/**
 * One format: from snapshots to the content of one file. Never throws for what a text contains. Several sources (or
 * acts) make one file where the format can hold them; where it cannot, the caller gives one act at a time.
 */
export type Exporter<Options extends ExportOptions = ExportOptions> = (
  sources: readonly ExportSource[],
  options: Options,
) => Exported | Promise<Exported>;
