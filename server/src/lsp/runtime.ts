import type { FileFacts, Reading } from "./fileFacts.ts";

/** The exporters, loaded on demand. */
export type ExportBundle = typeof import("../export/bundle.ts");

/** The readers of documents, loaded on demand. */
export type ImportBundle = typeof import("../import/bundle.ts");

/** What the platform under the server can do; Node, a browser worker and the tests each give their own. */
export interface Runtime {
  /** Version of the server, as `initialize` answers it. */
  readonly version: string;
  /** The day on the user's clock, ISO `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Settles after so many milliseconds. */
  readonly delay: (milliseconds: number) => Promise<void>;
  /**
   * The acts in a folder and below it, bounded in number; null when this platform cannot list that folder (a worker,
   * a virtual folder).
   */
  readonly listFiles: (folder: string) => Promise<readonly ListedFile[] | null>;
  /** URIs of the style files (JSON) right in a folder; null when this platform cannot list that folder. */
  readonly listStyles: (folder: string) => Promise<readonly string[] | null>;
  /** The text of a file; null when it cannot be read or is no text. Never called for an open document. */
  readonly readFile: (uri: string) => Promise<string | null>;
  /** Starts what reads many files beside this thread; null where the platform has no such thing. */
  readonly startReaders: () => ActReaders | null;
  /** Loads the exporters; `folder` is the address of the programs, where the platform does not know it itself. */
  readonly loadExport: (folder: string | null) => Promise<ExportBundle | null>;
  /** Loads the readers of documents, in the same way. */
  readonly loadImport: (folder: string | null) => Promise<ImportBundle | null>;
}

/** What reads files beside the thread that answers the client. */
export interface ActReaders {
  /** What is kept of a file; null when it cannot be read or is no text. Rejects when whoever was to read it broke. */
  readonly read: (uri: string, reading: Reading) => Promise<FileFacts | null>;
  /** Lets the readers go; what they have not read is rejected. */
  readonly end: () => void;
}

/** A file that may be read. */
export interface ListedFile {
  readonly uri: string;
  /** Another one when the file's content may have changed. */
  readonly stamp: string;
}

/** ISO day of a moment on its own clock. */
export function isoDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
