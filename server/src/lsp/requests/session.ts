import type { Range } from "vscode-languageserver";

// A new session from its agenda, and the attendance of one.

export interface AgendaParams {
  readonly text: string;
  /** URI of the folder where the acts will stand. */
  readonly folder?: string;
  /** Id of a house style; else that of the settings. */
  readonly style?: string;
}

export type AgendaAnswer =
  | {
      /** ISO day. */
      readonly date: string;
      /** The same in words. */
      readonly day: string;
      readonly time: string | null;
      readonly place: string | null;
      readonly objects: readonly string[];
      /** The number that follows those of the acts that are there. */
      readonly number: string;
    }
  | { readonly problem: string };

export interface NewSessionParams extends AgendaParams {
  readonly style: string;
  /** Number of the first act. */
  readonly number: string;
  /** Names in the folder, none of which is taken again. */
  readonly taken: readonly string[];
}

export interface NewSessionFile {
  readonly name: string;
  readonly number: string;
  readonly object: string;
  readonly text: string;
}

export type AttendanceAnswer =
  | {
      /** Number of the act whose attendance is copied. */
      readonly source: string | null;
      readonly changes: readonly AttendanceEdit[];
      /** Acts of the session that cannot be changed, and why. */
      readonly refused: readonly { readonly uri: string; readonly label: string; readonly reason: string }[];
      /** How many acts have this attendance already. */
      readonly same: number;
    }
  | { readonly problem: string };

export interface AttendanceEdit {
  readonly uri: string;
  /** Version of the open document for which the edit is; null for a file that is not open. */
  readonly version: number | null;
  readonly range: Range;
  readonly newText: string;
  /** Number or object of the act. */
  readonly label: string;
}
