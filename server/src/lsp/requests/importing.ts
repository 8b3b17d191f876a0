// Documents as acts.

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
