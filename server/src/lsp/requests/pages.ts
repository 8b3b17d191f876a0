// Pages in Markdown.

export interface ExplainParams {
  readonly rule: string;
  readonly language?: "fr" | "en";
}

/** A page in Markdown. */
export interface Page {
  readonly title: string;
  readonly markdown: string;
}
