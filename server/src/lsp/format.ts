import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from "vscode-languageserver";
import { formatOnType } from "../features/formatOnType.ts";
import { formatRange } from "../features/formatRange.ts";
import { formatDocument } from "../features/formatting.ts";
import { offsetIn, type Place, spanIn } from "./session.ts";

/** Lays out the whole text. */
export function formatWhole(place: Place, _params: DocumentFormattingParams): TextEdit[] {
  return formatDocument(place.snapshot).map((edit) => place.convert.edit(edit));
}

/** Lays out what lies in a range. */
export function formatPart(place: Place, params: DocumentRangeFormattingParams): TextEdit[] {
  return formatRange(place.snapshot, spanIn(place, params)).map((edit) => place.convert.edit(edit));
}

/** Lays out what a character just typed makes sure. */
export function formatTyped(place: Place, params: DocumentOnTypeFormattingParams): TextEdit[] {
  const { snapshot, convert } = place;
  return formatOnType(snapshot, offsetIn(place, params), params.ch).map((edit) => convert.edit(edit));
}
