import { type Citation, findCitations } from "../french/citations.ts";
import { toSource } from "../text/fold.ts";
import type { Scope } from "./scope.ts";

/** The legal citations of the act's own text, with source offsets. */
export function readCitations(scope: Scope): Citation[] {
  return findCitations(scope.text, scope.own.from, scope.own.to).map((citation) => ({
    ...citation,
    ...toSource(scope.syntax.folded, citation.start, citation.end),
  }));
}
