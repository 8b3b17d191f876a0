import type { PreviewFinding } from "../../../server/src/lsp/requests/preview.ts";

/** What the extension tells the page of a preview. */
export type ToPage =
  | {
      readonly type: "show";
      /** The act; empty when there is none to show. */
      readonly html: string;
      /** Null: no findings in the margin. */
      readonly findings: readonly PreviewFinding[] | null;
      /** What the preview shall be restored with. */
      readonly state: PreviewState;
      readonly words: PageWords;
    }
  /** The cursor is in this line (0-based) of the act. */
  | { readonly type: "cursor"; readonly line: number }
  /** A file for the person's downloads. */
  | { readonly type: "download"; readonly name: string; readonly html: string };

/** What the page of a preview tells the extension. */
export type FromPage =
  | { readonly type: "ready" }
  /** The person wants to see this line (0-based) in the text. */
  | { readonly type: "reveal"; readonly line: number };

/** What is kept over a reload of the window. */
export interface PreviewState {
  readonly uri: string;
  /** 0-based line that tells which act of the text is shown. */
  readonly line: number;
  readonly locked: boolean;
  /** Null: as the setting says. */
  readonly findings: boolean | null;
}

/** Words of the page, in the language of the editor. `{0}` and `{1}`: a page and the number of pages. */
export interface PageWords {
  readonly page: string;
  readonly empty: string;
}
