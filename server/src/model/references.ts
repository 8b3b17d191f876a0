import { type ActIdReading, findActIds } from "../law/actId.ts";
import { LineKind } from "../syntax/lineKinds.ts";
import { foldedLineEnd } from "../syntax/syntax.ts";
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
  return null;
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
