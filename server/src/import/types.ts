/** One line as it was printed or pasted. Lengths are points in a PDF and characters in a text. */
export interface SourceLine {
  /** Without line break; empty for a blank line. */
  readonly text: string;
  /** Where the first sign begins, from the left edge. */
  readonly left: number;
  /** Where the last sign ends, from the left edge. */
  readonly right: number;
  /** Mean width of a sign. */
  readonly unit: number;
  /** Whether its spaces are wide because it was spread to the margin. */
  readonly justified?: boolean;
  /** Whether its spaces are columns, which nothing else would tell: they stay, and it is joined with no other line. */
  readonly kept?: boolean;
}

/** What a reader took out of a document, before it is cleaned. */
export interface Extracted {
  readonly pages: readonly (readonly SourceLine[])[];
  /** `pages`: the lines are those of the printed pages. `text`: pages have to be guessed. `paragraphs`: whole ones. */
  readonly layout: "pages" | "text" | "paragraphs";
  /** Page headers and footers that the format itself tells apart, already left out. */
  readonly aside: readonly string[];
}

/** Why a document gives no text. */
export type TroubleKind =
  | "encrypted"
  | "scanned"
  | "corrupt"
  | "tooLarge"
  | "tooLong"
  | "empty"
  | "ole"
  | "rtf"
  | "archive"
  | "unknown";

/** Why a document gives no text. */
export interface ImportTrouble {
  readonly trouble: TroubleKind;
}

/** What was left out of the text, each line as it stood. */
export interface Removed {
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly pageNumbers: readonly string[];
}

/** A clean text, and what was done to get it. */
export interface Imported {
  readonly text: string;
  readonly removed: Removed;
  /** Line ends that became a space, or nothing. */
  readonly joined: number;
  /** Words cut at the end of a line that are whole again. */
  readonly mended: number;
}

/** What the cleaning asks of whoever knows acts: it knows none itself, so that its bundle holds no rule and no style. */
export interface Tools {
  /** Whether a text in which only the layout changed says the same as before, fact for fact. */
  readonly sameFacts: (before: string, after: string) => boolean;
  /** Whether it says all that it said before, and perhaps more: what had been torn is whole. */
  readonly keepsFacts: (before: string, after: string) => boolean;
  /** The text laid out as the editor does. */
  readonly format: (text: string) => string;
}
