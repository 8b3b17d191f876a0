import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd } from "../../syntax/syntax.ts";
import { isUpper } from "../../text/letters.ts";
import { cleanText } from "../people/person.ts";
import type { Scope } from "../scope.ts";
import { isSentence } from "../titles/sentences.ts";
import type { Fact } from "../types.ts";
import { leftColumn } from "./leftColumn.ts";
import { inCapitals, LONGEST_OBJECT, MOST_OBJECT_LINES, startsSentence } from "./titleLooks.ts";

/** The text from `from` on, over the lines that go on with it: to a blank line, a label or a new sentence. */
export function linesFrom(scope: Scope, from: number, limit: number): Fact<string> | null {
  const { syntax } = scope;
  let line = foldedLine(syntax, from);
  let start = from;
  let end = Math.min(endBeforeColumn(scope, line, from), limit);
  if (
    end - start < 2 ||
    /^nombre d(?:e|es) (?:membres|conseillers|delegues)\b[a-z ]{0,24}$/.test(scope.text.slice(start, end))
  ) {
    // The label stands alone on its line: the object begins on the next.
    line++;
    if (syntax.lineKinds[line] === LineKind.blank) line++;
    const next = syntax.folded.foldedLineStarts[line];
    if (next === undefined || next >= limit || scope.isLabelLine(line)) return null;
    start = next;
    end = Math.min(endBeforeColumn(scope, line, next), limit);
  }
  if (end < Math.min(foldedLineEnd(syntax, line), limit)) {
    if (end <= start) return null;
    const first = textFact(scope, start, end);
    return leftColumn(scope, start, nextWord(scope, end), first) ?? first;
  }
  for (let more = 1; more < MOST_OBJECT_LINES; more++) {
    const next = line + more;
    const at = syntax.folded.foldedLineStarts[next];
    if (
      at === undefined ||
      at >= limit ||
      syntax.lineKinds[next] !== LineKind.text ||
      scope.isLabelLine(next)
    )
      break;
    if (/[.;]$/.test(scope.text.slice(start, end)) || startsSentence(scope, at)) break;
    if (beginsBody(scope, line + more - 1, start, at)) break;
    end = Math.min(foldedLineEnd(syntax, next), limit);
  }
  return end > start && end - start <= LONGEST_OBJECT ? textFact(scope, start, end) : null;
}

function nextWord({ text }: Scope, end: number): number {
  return text.charCodeAt(end) === 0x20 ? end + 1 : end;
}

/** The line's end, or where a label with its colon begins the column beside, behind a wide gap. */
function endBeforeColumn(scope: Scope, line: number, from: number): number {
  const { folded } = scope.syntax;
  const gap = (at: number) =>
    /\s{5}$/.test(folded.source.slice(Math.max(0, (folded.map[at] ?? 0) - 5), folded.map[at]));
  const beside = scope.ownLabelsOn(line).find((each) => each.colon && each.start > from && gap(each.start));
  let end = beside?.start ?? foldedLineEnd(scope.syntax, line);
  while (end > from && scope.text.charCodeAt(end - 1) === 0x20) end--;
  return end;
}

/** A line shorter than this ends where its writer wanted. */
const WRAPPED = 55;

/**
 * Whether the line at `at` is the body rather than the rest of a title that begins at `start`: a sentence under a short
 * line, or small letters under a title in capitals.
 */
function beginsBody(scope: Scope, above: number, start: number, at: number): boolean {
  const { syntax, text } = scope;
  const { folded } = syntax;
  const isCapital = (offset: number) => isUpper(folded.source.charCodeAt(folded.map[offset] as number));
  if (!isCapital(at)) return false;
  const lineEnd = foldedLineEnd(syntax, foldedLine(syntax, at));
  if (lineEnd - at > LONGEST_OBJECT) return false;
  const line = text.slice(at, lineEnd);
  const aboveEnd = foldedLineEnd(syntax, above);
  const from = Math.max(start, folded.foldedLineStarts[above] as number);
  if (aboveEnd - from < WRAPPED && (/[.;]$/.test(line) || isSentence(line))) return true;
  return (
    inCapitals(scope, start, aboveEnd) && !inCapitals(scope, at, at + line.length) && / [a-z]{3,}/.test(line)
  );
}

/** What a folded range says, its blanks and line breaks made one space. */
export function textFact(scope: Scope, start: number, end: number): Fact<string> {
  const where = scope.span(start, end);
  return {
    value: cleanText(scope.syntax.folded.source.slice(where.start, where.end)),
    span: where,
    sure: true,
  };
}
