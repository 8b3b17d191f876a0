import type { BodyKind } from "../../law/context.ts";
import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd } from "../../syntax/syntax.ts";
import { isUpper } from "../../text/letters.ts";
import { sourceText } from "../people/person.ts";
import type { Range, Scope } from "../scope.ts";
import { isHeadingLine } from "../titles/sentences.ts";
import type { Fact } from "../types.ts";

/** The name of the body stands in so many lines of the heading. */
const HEADING_LINES = 8;
/** No line of the heading that names a body is longer. */
const LONGEST_NAME = 70;

/** « X Agglomération », « Grand X Métropole », « Agglomération de X » alone on their line. */
const OF_EPCI =
  /^(?!(?:le |la |les |l'|un |une |sa |son |notre |votre |cette |conseil|bureau|seance|extrait|deliberation|registre|proces|compte|pole|reunion|communaute de|communaute d')\b)(?:[a-z][a-z' -]{1,44}(?<! (?:de|la|et|en|sa|notre)) (?<! l')(?:agglomeration|agglo|metropole|communaute|intercommunalite)|agglomeration (?:de |du |d'|des )[a-z][a-z' -]{1,40})$/;
/** « CCAS de X ». */
const CCAS = /^(?:ccas|cias|c\.c\.a\.s\.) (?:de |du |d'|des )?[a-z][a-z' -]{1,44}$/;
/** « Établissement public territorial X », « CC du Pays de X ». */
const EPCI =
  /^(?:(?:etablissement public territorial|ept) (?:de |du |d'|des )?|c[ca] (?:de |du |d'|des ))[a-z][a-z' -]{1,44}$/;
/** A kind of body whose own name stands on the next line. */
const KIND =
  /^(?:communaute (?:de communes|d'agglomeration|urbaine)|etablissement public territorial|syndicat (?:mixte|intercommunal|departemental)(?: [a-z' -]{2,40})?|centre (?:inter)?communal d'action sociale)$/;
const OF = /^(?:de |du |d'|des )/;

/** The kinds of body whose names are read here. */
const KINDS: ReadonlySet<BodyKind | undefined> = new Set(["epci", "syndicat", "ccas"] as const);

/**
 * The name of an EPCI, a syndicat or a CCAS that stands alone on a line of the heading, or on two (« Centre communal
 * d'action sociale⏎de X »); null for the other kinds of body, and where no such line stands.
 */
export function groupingName(scope: Scope, head: Range, kind: BodyKind | undefined): Fact<string> | null {
  if (!KINDS.has(kind)) return null;
  const { syntax, text } = scope;
  const first = foldedLine(syntax, head.from);
  for (let line = first, seen = 0; seen < HEADING_LINES; line++) {
    const start = syntax.folded.foldedLineStarts[line];
    if (start === undefined || start >= head.to) return null;
    if (syntax.lineKinds[line] !== LineKind.text) continue;
    seen++;
    const end = nameEnd(scope, start, foldedLineEnd(syntax, line));
    if (end - start > LONGEST_NAME) continue;
    const written = text.slice(start, end);
    if (kind === "epci" && OF_EPCI.test(written)) return factOf(scope, start, end);
    if ((kind === "ccas" ? CCAS : EPCI).test(written) && kind !== "syndicat")
      return factOf(scope, start, end);
    if (!KIND.test(written)) continue;
    const below = lineOfName(scope, line + 1, OF.test(text.slice(end + 1, end + 5)));
    if (below > 0) return factOf(scope, start, below);
  }
  return null;
}

function factOf(scope: Scope, start: number, end: number): Fact<string> {
  return scope.fact(sourceText(scope.syntax.folded, start, end), start, end);
}

/** Where the name that begins at `start` ends on its line: at a wide gap, a bracket, a dash before the assembly. */
function nameEnd({ syntax: { folded }, text }: Scope, start: number, lineEnd: number): number {
  let end = lineEnd;
  const cut = /[ ](?:\(|\||\d|- (?:conseil|bureau|seance|extrait|registre|deliberation|proces))/.exec(
    text.slice(start, Math.min(lineEnd, start + LONGEST_NAME + 20)),
  );
  if (cut) end = start + cut.index;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 0x20) continue;
    if ((folded.map[at + 1] as number) - (folded.map[at] as number) >= 4) return at;
  }
  return end;
}

/** Where the name ends that stands on the line (0-based) under its kind; -1 where another thing stands there. */
function lineOfName(scope: Scope, line: number, of: boolean): number {
  const { syntax, text } = scope;
  const start = syntax.folded.foldedLineStarts[line];
  if (start === undefined || syntax.lineKinds[line] !== LineKind.text) return -1;
  const end = nameEnd(scope, start, foldedLineEnd(syntax, line));
  const written = text.slice(start, end);
  if (!/^[a-z][a-z' -]{2,50}$/.test(written) || scope.ownLabelsOn(line).length > 0) return -1;
  if (of) return end;
  const capital = isUpper(syntax.folded.source.charCodeAt(syntax.folded.map[start] as number));
  return capital && !isHeadingLine(written) && !/\b(?:municipal|communautaire|syndical)\b/.test(written)
    ? end
    : -1;
}
