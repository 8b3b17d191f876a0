import type { Act } from "../../model/types.ts";
import type { Span } from "../../text/span.ts";

/**
 * A text as it is set on paper: what every format with a page (HTML, DOCX, preview) and Akoma Ntoso are made from.
 * Nothing is lost: the words of the runs, in order, are the words of the text, comments apart (blocks that are
 * `added` repeat words and stand outside that count).
 */
export interface Layout {
  readonly acts: readonly ActLayout[];
}

/** One act, or a text in which no act was read. */
export interface ActLayout {
  /** Null for a text in which no act was read. */
  readonly act: Act | null;
  /** Source offsets: the act's range; the first act also has what stands before it. */
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** A piece of text with one look. Spaces are single; `span` is the piece of the source it comes from. */
export interface Run {
  readonly text: string;
  readonly span: Span;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  /** Address of a link (http, https or mailto), whose own words are the next run; null otherwise. */
  readonly href: string | null;
}

/** One line on paper as its author broke it; lines that only the width of a page broke are already joined. */
export type Line = readonly Run[];

/** The part that a block plays in the act. */
export type Role =
  | "council" // République, département, council, « Extrait du registre »
  | "number"
  | "session" // « Séance du … »
  | "opening" // « L'an …, le conseil … »
  | "attendance" // lists, figures, quorum, convocation, secretary
  | "object"
  | "rapporteur"
  | "visa"
  | "considering"
  | "proposal"
  | "deciding"
  | "article"
  | "body"
  | "vote"
  | "decision"
  | "signature"
  | "reference" // nomenclature, service, @ctes stamps, dates of transmission and publication
  | "annexes"
  | "remedies"; // certification and ways of appeal

interface Base {
  readonly role: Role;
  /** Source offsets, from the first to the last line of the block. */
  readonly span: Span;
  /** First and last line of the block in the source, 0-based. */
  readonly line: number;
  readonly lastLine: number;
}

export interface TextBlock extends Base {
  /** `page`: « Page 1 sur 2 » or a repeated header of the source, which pages made anew replace on paper. */
  readonly kind: "heading" | "paragraph" | "quote" | "page";
  /** 1 to 3 for a heading, 0 otherwise. */
  readonly level: number;
  readonly lines: readonly Line[];
}

export interface ListBlock extends Base {
  readonly kind: "list";
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** « 1. », « a) » as written; null for a bullet. */
  readonly mark: Run | null;
  /** 0 for the outermost list. */
  readonly depth: number;
  readonly lines: readonly Line[];
  /** 0-based. */
  readonly line: number;
}

export interface TableBlock extends Base {
  readonly kind: "table";
  readonly head: readonly Line[] | null;
  readonly rows: readonly TableRow[];
  readonly aligns: readonly ("left" | "center" | "right")[];
}

export interface TableRow {
  readonly cells: readonly Line[];
  /** 0-based. */
  readonly line: number;
}

/**
 * The figures of a vote. Lines « Pour : 13 voix (…) » of the source become rows, with all their words; a vote that is
 * told in a sentence keeps its sentence, and the table is `added` after it.
 */
export interface VoteBlock extends Base {
  readonly kind: "vote";
  readonly added: boolean;
  readonly rows: readonly VoteRow[];
}

export interface VoteRow {
  readonly label: Line;
  readonly figure: Line;
  /** Names and whatever else stands with the figure; empty when there is nothing. */
  readonly detail: Line;
  /** 0-based. */
  readonly line: number;
}

export interface RuleBlock extends Base {
  readonly kind: "rule";
}

export type Block = TextBlock | ListBlock | TableBlock | VoteBlock | RuleBlock;
