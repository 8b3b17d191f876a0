import type { StyleSet } from "../styles/style.ts";
import type { Syntax } from "../syntax/syntax.ts";
import type { ConfiguredCollectivity } from "./collectivity.ts";
import { readEnding } from "./ending.ts";
import { readPages } from "./pages.ts";
import { sourceText } from "./people/person.ts";
import { readAct } from "./readAct.ts";
import { Scope } from "./scope.ts";
import { type HeaderHit, segment } from "./segment.ts";
import { styleOf } from "./styleOf.ts";
import { readSuppressions } from "./suppressions.ts";
import type { Act, DocumentModel, RunningHeader } from "./types.ts";

/** Reads the acts of a text. Never fails: what is not understood is left out, and a text that is no act has none. */
export function readDocument(
  syntax: Syntax,
  styles: StyleSet,
  asked: string | null,
  configured: ConfiguredCollectivity | null,
): DocumentModel {
  const { segments, headers } = segment(syntax);
  const choice = styleOf(syntax.folded.text, styles, asked);
  const acts: Act[] = [];
  const minutes = segments.some((each) => each.title !== undefined);
  const ending = minutes
    ? readEnding(new Scope(syntax, { from: 0, to: syntax.folded.text.length }, null))
    : null;
  for (const each of segments) {
    const scope = new Scope(syntax, each.own, each.header);
    const shared = each.title && ending ? { title: each.title, ending } : null;
    const act = readAct(scope, choice, configured, acts.length, shared);
    if (act) acts.push(act);
  }
  return {
    acts,
    pages: readPages(syntax),
    headers: headers.map((header) => runningHeader(syntax, header, acts)),
    suppressions: readSuppressions(syntax),
  };
}

function runningHeader(syntax: Syntax, header: HeaderHit, acts: readonly Act[]): RunningHeader {
  const scope = new Scope(syntax, { from: 0, to: syntax.folded.text.length }, null);
  const number = scope.fact(
    sourceText(syntax.folded, header.number.start, header.number.end),
    header.number.start,
    header.number.end,
  );
  let act = 0;
  for (const each of acts) if (each.range.start <= number.span.start) act = each.index;
  return { number, span: scope.span(header.label.start, header.number.end), act };
}
