import type { LabelHit } from "../../syntax/syntax.ts";
import type { Range } from "../scope.ts";

/** The range of one act, and the header of its session when it stands apart. */
export interface Segment {
  readonly own: Range;
  readonly header: Range | null;
  /** The title of an item of minutes, without its number; null for an act on its own. */
  readonly title?: Range;
  /** An entry of a « liste des délibérations », which owes nothing but its object. */
  readonly listed?: boolean;
}

/** A repeated « Délibération n° … » that begins no act. Folded offsets. */
export interface HeaderHit {
  readonly label: LabelHit;
  readonly number: { readonly start: number; readonly end: number };
}

/** The acts of a text, and the heads of page that repeat a number. */
export interface Segments {
  readonly segments: readonly Segment[];
  readonly headers: readonly HeaderHit[];
}
