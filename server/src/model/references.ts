import { type ActIdReading, findActIds } from "../law/actId.ts";
import { allEntries, nomenclatureEntry } from "../law/nomenclature.ts";
import { sameLabel } from "../law/nomenclatureLabel.ts";
import { LineKind } from "../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd } from "../syntax/syntax.ts";
import { isDigit } from "../text/letters.ts";
import { sourceText } from "./people/person.ts";
import type { Scope } from "./scope.ts";
import type { Nomenclature } from "./types.ts";

/** The ACTES reference of the act: « Référence nomenclature « ACTES » : 9.1 Autres domaines … ». */
export function readNomenclature(scope: Scope): Nomenclature | null {
  const { text, syntax } = scope;
  for (const label of scope.labels("nomenclature")) {
    const lineEnd = foldedLineEnd(syntax, label.line);
    const match = /^[ "«:]*(\d{1,2}(?:[.-]\d{1,2}){0,3})\.?/.exec(text.slice(label.value, lineEnd));
    if (!match) continue;
    const start = label.value + match[0].indexOf(match[1] as string);
    const end = start + (match[1] as string).length;
    let from = end;
    while (from < lineEnd && ' .:-–»"'.includes(text.charAt(from))) from++;
    let to = labelEnd(scope, from, lineEnd, label.line);
    while (to > from && " .,;".includes(text.charAt(to - 1))) to--;
    return {
      code: scope.fact(sourceText(syntax.folded, start, end).replace(/-/g, "."), start, end),
      label: to > from ? scope.fact(sourceText(syntax.folded, from, to), from, to) : null,
      span: scope.span(label.start, Math.max(end, to)),
    };
  }
  return bareNomenclature(scope);
}

/** The code stands in so many lines of the heading, where no label announces it. */
const HEADING_LINES = 30;
const BARE = /^([1-9][.-]\d{1,2}) ?[-:]? ?([a-z][a-z',() -]{5,90})$/;

/**
 * « 7.1 Décisions budgétaires » alone on a line of the heading of an act that stands alone: the words are those of some
 * code of the nomenclature. Null where several lines are numbered so: these are items of an agenda.
 */
function bareNomenclature(scope: Scope): Nomenclature | null {
  if (scope.item || scope.header) return null;
  const { text, syntax } = scope;
  const { foldedLineStarts } = syntax.folded;
  let found: Nomenclature | null = null;
  const first = foldedLine(syntax, scope.own.from);
  for (let line = first; line < first + HEADING_LINES; line++) {
    const start = foldedLineStarts[line];
    if (start === undefined || start >= scope.own.to) break;
    if (!isDigit(text.charCodeAt(start)) || !".-".includes(text.charAt(start + 1))) continue;
    const match = BARE.exec(text.slice(start, foldedLineEnd(syntax, line)));
    if (!match) continue;
    if (found) return null;
    const [whole, code = "", words = ""] = match;
    if (!isOfficial(code.replace("-", "."), words)) return null;
    const from = start + whole.length - words.length;
    const end = start + code.length;
    found = {
      code: scope.fact(sourceText(syntax.folded, start, end).replace(/-/g, "."), start, end),
      label: scope.fact(sourceText(syntax.folded, from, start + whole.length), from, start + whole.length),
      span: scope.span(start, start + whole.length),
    };
  }
  return found;
}

/** Whether the words are the label of the code, or, two at least, that of another one. */
function isOfficial(code: string, words: string): boolean {
  if (nomenclatureEntry(code) !== null && sameLabel(code, words)) return true;
  return / [a-z]{4}/.test(words) && allEntries().some((entry) => sameLabel(entry.code, words));
}

/** A label that is wrapped goes on with the next line when that line begins with a small letter. */
function labelEnd(scope: Scope, from: number, lineEnd: number, line: number): number {
  const { folded, lineKinds } = scope.syntax;
  const next = folded.foldedLineStarts[line + 1];
  if (from >= lineEnd || next === undefined || lineKinds[line + 1] !== LineKind.text) return lineEnd;
  const first = folded.source.charAt(folded.map[next] ?? folded.source.length);
  const lastChar = scope.text.charAt(lineEnd - 1);
  const goesOn = first !== first.toUpperCase() && lastChar !== "." && lastChar !== ";";
  return goesOn ? foldedLineEnd(scope.syntax, line + 1) : lineEnd;
}

/** Every @ctes identifier of the act's own text, ill-formed ones included; the act's own is the first délibération. */
export function readActIds(scope: Scope): readonly ActIdReading[] {
  const own = scope.span(scope.own.from, scope.own.to);
  return findActIds(scope.syntax.folded.source, own.start, own.end);
}
