import type { Act } from "../../model/types.ts";
import type { Snapshot } from "../../snapshot.ts";
import { foldText } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";

/** The number of an act and the headers of its pages that repeat it. */
export interface NumberPlaces {
  readonly act: Act;
  /** Where the number stands with the act's title. */
  readonly definition: Span;
  /** The definition and every header with the same number, in the order of the text. */
  readonly places: readonly Span[];
}

/** The number under the offset (source offset), of an act's title or of a header that repeats it; null elsewhere. */
export function numberAt(snapshot: Snapshot, offset: number): NumberPlaces | null {
  const isHere = (span: Span) => offset >= span.start && offset <= span.end;
  const header = snapshot.document.headers.find((each) => isHere(each.number.span));
  const act = header
    ? snapshot.acts[header.act]
    : snapshot.acts.find((each) => each.number !== null && isHere(each.number.span));
  const places = act ? numberPlaces(snapshot, act) : null;
  return places?.places.some(isHere) ? places : null;
}

/** The places of an act's number; null for an act without number. A header with another number is no place of it. */
function numberPlaces(snapshot: Snapshot, act: Act): NumberPlaces | null {
  if (!act.number) return null;
  const wanted = foldText(act.number.value);
  const definition = act.number.span;
  const headers = snapshot.document.headers.filter(
    (header) =>
      header.act === act.index &&
      header.number.span.start !== definition.start &&
      foldText(header.number.value) === wanted,
  );
  const places = [definition, ...headers.map((header) => header.number.span)];
  return { act, definition, places: places.sort((a, b) => a.start - b.start) };
}
