import { type Citation, findCitations, mapCitation } from "../french/citations.ts";
import { toSource } from "../text/fold.ts";
import type { Scope } from "./scope.ts";

/** The legal citations of the act's own text, with source offsets. */
export function readCitations(scope: Scope): Citation[] {
  const { folded } = scope.syntax;
  return findCitations(scope.text, scope.own.from, scope.own.to, scope.syntax.cues).map((citation) =>
    mapCitation(citation, ({ start, end }) => toSource(folded, start, end)),
  );
}
