import type { StyleSet } from "../styles/style.ts";
import type { Syntax } from "../syntax/syntax.ts";
import { toSource } from "../text/fold.ts";
import type { ConfiguredCollectivity } from "./collectivity/collectivity.ts";
import { readMinutesFacts } from "./minutesFacts.ts";
import { withChairs } from "./movements/chairs.ts";
import { readComings } from "./movements/comings.ts";
import { readPages } from "./pages.ts";
import { sourceText } from "./people/person.ts";
import { readAct } from "./readAct.ts";
import { Scope } from "./scope.ts";
import { segment } from "./segment/segment.ts";
import type { HeaderHit } from "./segment/types.ts";
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
  const choice = styleOf(syntax, styles, asked);
  const acts: Act[] = [];
  const minutes = segments.some((each) => each.title !== undefined);
  const sharesHeader = segments.length > 1 && segments.some((each) => each.header !== null);
  const whole =
    minutes || sharesHeader ? new Scope(syntax, { from: 0, to: syntax.folded.text.length }, null) : null;
  const facts = whole && minutes ? readMinutesFacts(whole) : null;
  const comings = whole ? readComings(whole) : [];
  for (const each of segments) {
    const scope = new Scope(syntax, each.own, each.header, each.title !== undefined);
    const shared = each.title && facts ? { title: each.title, facts, listed: each.listed === true } : null;
    const act = readAct(scope, choice, configured, acts.length, comings, shared);
    if (act) acts.push(act);
  }
  return {
    acts: whole && facts ? withChairs(whole, acts, facts.ending.signatory) : acts,
    pages: readPages(syntax),
    headers: runningHeaders(syntax, headers, acts),
    suppressions: readSuppressions(syntax),
    syntax,
  };
}

/** Both lists are in the order of the text, so that they are walked together. */
function runningHeaders(
  syntax: Syntax,
  headers: readonly HeaderHit[],
  acts: readonly Act[],
): RunningHeader[] {
  let index = 0;
  return headers.map(({ label, number }) => {
    const span = toSource(syntax.folded, number.start, number.end);
    while (index + 1 < acts.length && (acts[index + 1] as Act).range.start <= span.start) index++;
    return {
      number: { value: sourceText(syntax.folded, number.start, number.end), span, sure: true },
      span: toSource(syntax.folded, label.start, number.end),
      act: acts[index]?.index ?? 0,
    };
  });
}
