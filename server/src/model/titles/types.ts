/** A line that heads an item of the minutes. */
export interface Title {
  readonly line: number;
  /** Folded offset of its first character. */
  readonly start: number;
  /** Folded offset where its words begin, after its number. */
  readonly words: number;
  /** Its number in the agenda (1 for « 1/ » or « I - »); null when it has none. */
  readonly rank: number | null;
  /** The entry of the agenda whose words it has; none or -1 when it has no such words. */
  readonly entry?: number;
  /** It begins with the number of an act (« 2020-45 : … »). */
  readonly act?: boolean;
  /** One word and a colon: a title only where the text has no better ones. */
  readonly short?: boolean;
}

/** The titles of the minutes, and how sure they are. */
export interface Titles {
  readonly titles: readonly Title[];
  /** Folded offset where the items end (« Questions diverses »). */
  readonly end: number;
  /** Folded offset where they may begin. */
  readonly from: number;
  /** Numbers that follow one another, or words of the agenda, tell them; else only their looks. */
  readonly told: boolean;
}
