// House styles, their wordings, and a new act made of them.

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
