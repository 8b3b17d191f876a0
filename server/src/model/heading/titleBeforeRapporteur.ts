import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd } from "../../syntax/syntax.ts";
import { reporterFrom } from "../officers/rapporteur.ts";
import { cleanText } from "../people/person.ts";
import type { Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import { textFact } from "./objectLines.ts";
import { LONGEST_OBJECT, MOST_OBJECT_LINES } from "./titleLooks.ts";
import { titleUnderNumber } from "./titleUnderNumber.ts";

/** The lines above « Rapporteur : … », back to the attendance; null where none says who reports. */
export function titleBeforeRapporteur(scope: Scope, listsEnd: number): Fact<string> | null {
  const { text, syntax } = scope;
  for (const phrase of scope.ownPhrases("reports")) {
    if (phrase.start < listsEnd || !/^ ?:/.test(text.slice(phrase.end, phrase.end + 2))) continue;
    const reported = syntax.folded.foldedLineStarts[foldedLine(syntax, phrase.start)] as number;
    const line = foldedLine(syntax, reporterFrom(text, reported));
    const from = Math.max(listsEnd, numberLineEnd(scope, phrase.start));
    // The lines above, back to the attendance: the title may be cut by a blank line.
    let first = line;
    let lines = 0;
    for (let above = line - 1; above >= 0; above--) {
      const start = syntax.folded.foldedLineStarts[above] as number;
      if (start < from || lines > MOST_OBJECT_LINES) break;
      if (syntax.lineKinds[above] !== LineKind.text) continue;
      if (scope.isLabelLine(above) || OF_SESSION.test(text.slice(start, start + 12))) break;
      // The service that wrote the act, apart from its title.
      if (syntax.lineKinds[above + 1] === LineKind.blank && SERVICE.test(text.slice(start, start + 16)))
        break;
      first = above;
      lines++;
    }
    if (lines === 0 || lines > MOST_OBJECT_LINES) return null;
    const start = syntax.folded.foldedLineStarts[first] as number;
    const end = lastTextBefore(scope, line);
    return end > start && end - start <= LONGEST_OBJECT
      ? withNumberLine(scope, textFact(scope, start, end), listsEnd)
      : null;
  }
  return null;
}

/** A title whose first words stand behind the number, on its line: the whole of it. The same title else. */
function withNumberLine(scope: Scope, title: Fact<string>, listsEnd: number): Fact<string> {
  const first = titleUnderNumber(scope, listsEnd);
  if (!first || first.span.start >= title.span.start || first.span.end <= title.span.start) return title;
  const span = { start: first.span.start, end: Math.max(first.span.end, title.span.end) };
  return { value: cleanText(scope.syntax.folded.source.slice(span.start, span.end)), span, sure: true };
}

/** « formant la majorité des membres … », « Le quorum étant atteint, la séance est ouverte. » */
const OF_SESSION = /^(?:formant|le quorum|la seance) /;

const SERVICE = /^(?:direction|service|pole|secretariat) /;

function numberLineEnd(scope: Scope, before: number): number {
  let end = 0;
  for (const label of scope.ownLabels)
    if (label.start < before && label.role === "number") end = foldedLineEnd(scope.syntax, label.line);
  return end;
}

function lastTextBefore(scope: Scope, line: number): number {
  for (let above = line - 1; above >= 0; above--)
    if (scope.syntax.lineKinds[above] === LineKind.text) return foldedLineEnd(scope.syntax, above);
  return 0;
}
