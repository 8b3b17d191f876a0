import type { Snapshot } from "../snapshot.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { type At, at } from "./at.ts";
import { hoverActId } from "./hovers/actId.ts";
import { hoverCitation } from "./hovers/citation.ts";
import { hoverCount } from "./hovers/count.ts";
import { hoverDate } from "./hovers/date.ts";
import { hoverNomenclature } from "./hovers/nomenclature.ts";
import { hoverPerson } from "./hovers/person.ts";
import { hoverSuppression } from "./hovers/suppression.ts";

/** What is told of the words under the pointer. */
export interface Hover {
  /** The words that it is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** One kind of thing that is explained; null when there is none at that place. */
export type HoverReader = (at: At) => Hover | null | Promise<Hover | null>;

/** The most precise first: an identifier holds a date, a vote line holds names. */
const READERS: readonly HoverReader[] = [
  hoverSuppression,
  hoverActId,
  hoverNomenclature,
  hoverCitation,
  hoverPerson,
  hoverDate,
  hoverCount,
];

/** What the text under `offset` (a source offset) means, in Markdown; null where there is nothing to say. */
export async function hoverAt(snapshot: Snapshot, offset: number, language: Language): Promise<Hover | null> {
  const place = at(snapshot, offset, language);
  for (const read of READERS) {
    const hover = await read(place);
    if (hover) return hover;
  }
  return null;
}
