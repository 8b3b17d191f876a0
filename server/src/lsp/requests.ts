import type { ActParams, ActSummary } from "./requests/act.ts";
import type { ExportParams, ExportResult } from "./requests/exporting.ts";
import type { ImportParams, ImportResult } from "./requests/importing.ts";
import type { LearntCouncil, LearntStyle } from "./requests/learning.ts";
import type { ExplainParams, Page } from "./requests/pages.ts";
import type { Preview, PreviewParams, PrintPage, PrintParams } from "./requests/preview.ts";
import type { FolderReport, RegisterTree } from "./requests/register.ts";
import type {
  AgendaAnswer,
  AgendaParams,
  AttendanceAnswer,
  NewSessionFile,
  NewSessionParams,
} from "./requests/session.ts";
import type { BoilerplateList, NewAct, NewActParams, StyleList } from "./requests/wordings.ts";

/**
 * What Délib's own client asks of the server beyond the protocol, and what it answers for: types only, so that the
 * client shares them without a line of the server's code. Every string is in the language of the session; ranges are
 * in the encoding negotiated.
 */
export interface DelibRequests {
  /** The act at a place, for the status bar and the tree; null when the document is not open or holds no act. */
  readonly "delib/act": { readonly params: ActParams; readonly result: ActSummary | null };
  /** The standard wordings of the act's style, those that are due next first. */
  readonly "delib/boilerplates": { readonly params: ActParams; readonly result: BoilerplateList };
  /** The house styles known. */
  readonly "delib/styles": { readonly params: Partial<ActParams>; readonly result: StyleList };
  /** A whole new act as a snippet with tab stops. */
  readonly "delib/newAct": { readonly params: NewActParams; readonly result: NewAct };
  /** The page of a rule; null when there is no such rule. */
  readonly "delib/explain": { readonly params: ExplainParams; readonly result: Page | null };
  /** The facts of the acts of a document as a page that a clerk can read; null when it is not open. */
  readonly "delib/facts": { readonly params: { readonly uri: string }; readonly result: Page | null };
  /** The style of the acts of a folder; nothing is written. */
  readonly "delib/learnStyle": { readonly params: { readonly folder: string }; readonly result: LearntStyle };
  /** The council of the acts of a folder (without one: of the open acts); nothing is written. */
  readonly "delib/learnCouncil": {
    readonly params: { readonly folder?: string };
    readonly result: LearntCouncil;
  };
  /** The act at a place as it is printed; null when the document is not open. */
  readonly "delib/preview": { readonly params: PreviewParams; readonly result: Preview | null };
  /** A page that needs nothing else and asks for the printer when it is opened; null when the document is not open. */
  readonly "delib/printPage": { readonly params: PrintParams; readonly result: PrintPage | null };
  /** Acts in another format, as files to write; null when the exporters cannot be loaded. */
  readonly "delib/export": { readonly params: ExportParams; readonly result: ExportResult | null };
  /** A document as a clean act; null when its readers cannot be loaded. */
  readonly "delib/import": { readonly params: ImportParams; readonly result: ImportResult | null };
  /** Checks every act of the folders, open or not. */
  readonly "delib/check": { readonly params: { readonly folder?: string }; readonly result: FolderReport };
  /**
   * The acts of the folders by session, after a moment those that have been read by then; `delib/registerChanged`
   * tells of every later change.
   */
  readonly "delib/register": { readonly params: Record<string, never>; readonly result: RegisterTree };
  /** What an agenda says, or what is missing in it. */
  readonly "delib/agenda": { readonly params: AgendaParams; readonly result: AgendaAnswer };
  /** The acts of a new session, one for each item of its agenda; none when the agenda cannot be read. */
  readonly "delib/newSession": {
    readonly params: NewSessionParams;
    readonly result: { readonly files: readonly NewSessionFile[] };
  };
  /** What copying the attendance of an act to the others of its session would change; nothing is changed yet. */
  readonly "delib/attendance": { readonly params: ActParams; readonly result: AttendanceAnswer };
}

/** What the server tells Délib's own client; none has params. */
export type DelibNotification =
  | "delib/registerChanged"
  /** Settings, a style or the council file changed: what `delib/act` and `delib/preview` answer may differ. */
  | "delib/actsChanged";

/**
 * What the server may ask of a client that says `files: true` in its initialization options: such a client reaches
 * folders that the server's platform cannot (a worker, a virtual folder).
 */
export interface ClientRequests {
  /** URIs of the acts in a folder and below it. */
  readonly "delib/listFiles": {
    readonly params: { readonly folder: string };
    readonly result: readonly string[];
  };
  /** URIs of the style files (JSON) right in a folder; none when there is no such folder. */
  readonly "delib/listStyles": {
    readonly params: { readonly folder: string };
    readonly result: readonly string[];
  };
  /** The text of a file; null when it cannot be read. */
  readonly "delib/readFile": {
    readonly params: { readonly uri: string };
    readonly result: { readonly text: string } | null;
  };
}
