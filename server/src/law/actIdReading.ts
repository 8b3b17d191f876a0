/** What is read from an @ctes identifier. */

/** The parts of an identifier, in their order; the last two belong to the message, not to the act. */
export type ActIdPartName = "department" | "siren" | "date" | "number" | "nature" | "transaction" | "message";

/** A part as it is printed; UTF-16 offsets in the text. */
export interface ActIdPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What is wrong with a part. `missing`, `length`, `characters` and `separator` (no hyphen between
 * this part and the next): the identifier has not its form. `unknown`: the
 * form is right, the value is none of the table's (nature, transaction). `hyphen`: the internal number holds a
 * hyphen, which the schema forbids and which is seen in real identifiers.
 */
export interface ActIdProblem {
  readonly part: ActIdPartName;
  readonly problem: "missing" | "length" | "characters" | "separator" | "unknown" | "hyphen";
  /** Where to show it: the part, or for a missing part the place (of length 0) where it should be. */
  readonly start: number;
  readonly end: number;
}

/** An identifier as read. */
export interface ActIdReading {
  /** UTF-16 offsets of the whole identifier. */
  readonly start: number;
  readonly end: number;
  /** As printed, without the spaces and line breaks inside it, dashes as hyphens. */
  readonly text: string;
  readonly parts: Readonly<Record<ActIdPartName, ActIdPart | null>>;
  /** Its date, ISO `YYYY-MM-DD`; null when that part is no day of the calendar. */
  readonly date: string | null;
  /** In the order of the parts; empty for a well-formed identifier. */
  readonly problems: readonly ActIdProblem[];
  /**
   * Its parts were read with doubt: spaces or a line break stand inside it (extraction of a PDF, OCR), or a zero in its
   * nature (`0E`), which OCR alone writes. Rules on its form are silent then.
   */
  readonly doubtful: boolean;
}
