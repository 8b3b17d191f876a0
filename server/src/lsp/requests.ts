import type { Range } from "vscode-languageserver";
import type { ExportFormat } from "../export/format.ts";
import type { ScdlSettings } from "../export/scdl/cell.ts";
import type { Level } from "../rules/rule.ts";

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

/** A document, and the place in it that tells which of its acts is meant; its first act without a place. */
export interface ActParams {
  readonly uri: string;
  readonly position?: Range["start"];
}

export interface PreviewParams extends ActParams {
  /** Whether findings are wanted; the setting `delib.preview.findings` decides when left out. */
  readonly findings?: boolean;
}

export interface Preview {
  /** « Délibération n° 2025-08 – Réfection du chemin ». */
  readonly title: string;
  /** An `<article>`; each block has its line in `data-line`, 0-based. */
  readonly html: string;
  /** 0-based lines of the act in the document, both included. */
  readonly lines: readonly [number, number];
  /** How many acts the document has. */
  readonly acts: number;
  /** Null when they are not wanted. */
  readonly findings: readonly PreviewFinding[] | null;
}

export interface PreviewFinding {
  /** 0-based. */
  readonly line: number;
  readonly level: Level;
  readonly rule: string;
  readonly message: string;
}

export interface PrintParams extends ActParams {
  /** Every act of the document, each beginning a page; the act at the place otherwise. */
  readonly all?: boolean;
}

export interface PrintPage {
  readonly title: string;
  /** The whole document, `<!DOCTYPE html>` included. */
  readonly html: string;
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

export interface BoilerplateList {
  readonly style: { readonly id: string; readonly title: string };
  readonly items: readonly BoilerplateItem[];
}

export interface BoilerplateItem {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Snippet with what the act knows filled in. */
  readonly snippet: string;
  /** The same as plain text. */
  readonly preview: string;
  /** The style wants this part and the act does not have it yet. */
  readonly due: boolean;
}

export interface StyleList {
  /** The style of the act asked about; null without one. */
  readonly current: string | null;
  readonly styles: readonly {
    readonly id: string;
    readonly title: string;
    /** A number in the house's form; null when the style does not say. */
    readonly numberExample: string | null;
  }[];
}

/** A style file to write, or the sentence that says why there is none. */
export type LearntStyle =
  | { readonly fault: string }
  | {
      readonly id: string;
      readonly title: string;
      /** The content of the file. */
      readonly text: string;
      /** How many acts it was learnt from. */
      readonly acts: number;
      /** What could not be learnt, a sentence each. */
      readonly notes: readonly string[];
    };

export type LearntCouncil =
  | { readonly fault: string }
  | {
      /** Name of the collectivity; empty where no act says it. */
      readonly name: string;
      /** The content of `delib.json`. */
      readonly text: string;
      /** How many acts it was learnt from. */
      readonly acts: number;
      readonly members: number;
      /** What a person should check, a sentence each. */
      readonly notes: readonly string[];
    };

export interface NewActParams {
  /** A document of the folder in which the act is written; the client's first folder without it. */
  readonly uri?: string;
  readonly style: string;
  readonly number: string;
  /** ISO day of the session. */
  readonly date: string;
  readonly object: string;
}

export interface NewAct {
  readonly snippet: string;
}

export interface ExplainParams {
  readonly rule: string;
  readonly language?: "fr" | "en";
}

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

/** A document of which an act is to be made: its bytes, or the text that was pasted from it. */
export interface ImportParams {
  /** Base64 of a DOCX, ODT, PDF or text. */
  readonly data?: string;
  /** Instead of it: text pasted from a PDF. */
  readonly text?: string;
  /** Where the document lies: its folder's settings apply. */
  readonly uri?: string;
  /** Address of the folder of the programs, for a server in a worker, which does not know where it came from. */
  readonly scripts?: string;
}

/** A clean act and what was done to get it, or why there is none. */
export type ImportResult = { readonly text: string; readonly summary: string } | { readonly fault: string };

/** A page in Markdown. */
export interface Page {
  readonly title: string;
  readonly markdown: string;
}

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
