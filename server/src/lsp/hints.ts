import type { CodeLens, InlayHint, InlayHintParams } from "vscode-languageserver";
import { codeLenses } from "../features/codeLens.ts";
import { inlayHints } from "../features/inlayHints.ts";
import { type Place, spanIn } from "./session.ts";

/** Counts behind the lists, the votes and the members in office, as far as the settings want them. */
export function hints(place: Place, params: InlayHintParams): InlayHint[] {
  const { snapshot, language, convert, settings } = place;
  const { counts, majority, quorum } = settings.inlayHints;
  const options = { lists: counts, votes: majority, quorum };
  return inlayHints(snapshot, spanIn(place, params), language, options).map(({ offset, label, tooltip }) => ({
    position: convert.position(offset),
    label,
    tooltip,
    paddingLeft: true,
  }));
}

/** « Quorum 60/47 ✓ · 83 votants » above each act: words to read, nothing to press. */
export function lenses({ snapshot, language, convert, settings }: Place): CodeLens[] {
  if (!settings.codeLens) return [];
  return codeLenses(snapshot, language).map(({ span, title }) => ({
    range: convert.range(span),
    command: { title, command: "" },
  }));
}
