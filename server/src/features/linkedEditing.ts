import type { Snapshot } from "../snapshot.ts";
import type { Span } from "../text/span.ts";
import { personAt } from "./personAt.ts";
import { numberAt } from "./shared/actNumber.ts";
import type { NamePart } from "./shared/namePlaces.ts";

/** Places with one and the same text that change together while the user types in one of them. */
export interface LinkedPlaces {
  /** In the order of the text; the one under the caret is among them. Source offsets. */
  readonly spans: readonly Span[];
  /** What the text may become without the link being lost; an expression without flags. */
  readonly wordPattern: string;
}

const LETTER = "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f";
const NAME = `[${LETTER}'\\u2019-]+(?: [${LETTER}'\\u2019-]+)*`;
const NUMBER = "[0-9A-Za-z._/-]+";

/**
 * What changes with the text at the offset: the act's number and the headers that repeat it; a surname (or a first
 * name) and its repeats for the same person, as far as they are written alike. Null when nothing repeats it.
 */
export function linkedPlacesAt(snapshot: Snapshot, offset: number): LinkedPlaces | null {
  const number = numberAt(snapshot, offset);
  if (number) return linked(snapshot.text, number.places, offset, NUMBER);
  const place = personAt(snapshot, offset);
  const part = place?.parts.find(({ span }) => offset >= span.start && offset <= span.end);
  if (!place || !part) return null;
  const same = place.person.places.flatMap((each) => each.parts).filter((each) => isLike(each, part));
  return linked(
    snapshot.text,
    same.map((each) => each.span),
    offset,
    NAME,
  );
}

function isLike(part: NamePart, other: NamePart): boolean {
  return part.kind === other.kind && part.span.end - part.span.start === other.span.end - other.span.start;
}

function linked(
  text: string,
  spans: readonly Span[],
  offset: number,
  wordPattern: string,
): LinkedPlaces | null {
  const own = spans.find((span) => offset >= span.start && offset <= span.end);
  if (!own) return null;
  const written = text.slice(own.start, own.end);
  if (!new RegExp(`^${wordPattern}$`).test(written)) return null;
  const alike = spans.filter((span) => text.slice(span.start, span.end) === written);
  return alike.length > 1 ? { spans: alike, wordPattern } : null;
}
