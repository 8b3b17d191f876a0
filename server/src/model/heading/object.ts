import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd } from "../../syntax/syntax.ts";
import type { Range, Scope } from "../scope.ts";
import { isTitleLine } from "../titles/looks.ts";
import { ACT_NUMBER } from "../titles/numbered.ts";
import type { Fact } from "../types.ts";
import { leftColumn } from "./leftColumn.ts";
import { lineNumber } from "./number.ts";
import { numberAt } from "./numberAt.ts";
import { linesFrom, textFact } from "./objectLines.ts";
import { portantObject } from "./portant.ts";
import { AGENDA_PLACE, HEAD_FORM } from "./rowNumber.ts";
import { titleBeforeRapporteur } from "./titleBeforeRapporteur.ts";
import { isCapitalTitle, isLongCapitalTitle } from "./titleLooks.ts";
import { titleOverLists } from "./titleOverLists.ts";
import { titleUnderNumber } from "./titleUnderNumber.ts";

/**
 * The object: what follows « Objet : »; else the title between the attendance and the rapporteur; else the lines
 * under the number. `listsEnd` is the folded offset where the attendance block ends (0 without one).
 */
export function readObject(scope: Scope, listsEnd: number): Fact<string> | null {
  return (
    labelledObject(scope) ??
    titleBeforeRapporteur(scope, listsEnd) ??
    titleUnderNumber(scope, listsEnd) ??
    titleOverLists(scope, listsEnd) ??
    titleAfterLists(scope, listsEnd) ??
    titleBesideNumber(scope) ??
    titleAboveNumber(scope) ??
    capitalsUnderOpening(scope, listsEnd) ??
    portantObject(scope)
  );
}

/** What follows « Objet : ». */
function labelledObject(scope: Scope): Fact<string> | null {
  const labels = scope.ownLabels.filter((each) => each.role === "object" && each.colon);
  for (const label of labels) {
    // « Objet :      Présents : … »: the column beside it, and the object in the lines under its label, if anywhere.
    const beside = scope.ownLabelsOn(label.line).find((each) => each.start === label.value && each.colon);
    if (beside) {
      const below = leftColumn(scope, label.start, beside.start, null);
      if (below) return below;
      continue;
    }
    const fact = linesFrom(scope, label.value, scope.own.to);
    if (fact && !/^sommaire$/i.test(fact.value)) return fact;
  }
  return null;
}

/** The first line after the attendance, when it looks like a title; null else. */
function titleAfterLists(scope: Scope, listsEnd: number): Fact<string> | null {
  if (listsEnd === 0) return null;
  const { syntax } = scope;
  const first = foldedLine(syntax, listsEnd) + 1;
  let underNumber = false;
  for (let line = first; line < first + 8; line++) {
    const start = syntax.folded.foldedLineStarts[line];
    if (start === undefined || start >= scope.own.to) return null;
    if (syntax.lineKinds[line] !== LineKind.text || scope.isLabelLine(line)) continue;
    const head = scope.text.slice(start, start + 40);
    const place = PLACE.exec(head)?.[0].length ?? 0;
    const rank = place > 0 ? 0 : (RANK.exec(head)?.[0].length ?? 0);
    if (rank > 0 && isTitleLine(syntax, line, start + rank))
      return textFact(scope, start + rank, foldedLineEnd(syntax, line));
    const written = scope.text.slice(start + place, foldedLineEnd(syntax, line));
    if (/secretaire|^sommaire$/.test(written)) continue;
    const number = ACT_NUMBER.exec(written);
    // « 2024-06-04-03 » alone: the title is below.
    if (number && !/[a-z]{3}/.test(written.slice(number[0].length))) {
      underNumber = true;
      continue;
    }
    if (underNumber && isApart(scope, line)) return textFact(scope, start, foldedLineEnd(syntax, line));
    if (number) return textFact(scope, start + place + number[0].length, foldedLineEnd(syntax, line));
    return place > 0 || isTitleLine(syntax, line)
      ? textFact(scope, start + place, foldedLineEnd(syntax, line))
      : null;
  }
  return null;
}

/**
 * « ÉLECTION D'UN NOUVEL ADJOINT » alone between blank lines, under the sentences that open the session; null where
 * another line stands so.
 */
function capitalsUnderOpening(scope: Scope, listsEnd: number): Fact<string> | null {
  if (listsEnd === 0 || scope.item) return null;
  const { syntax, text } = scope;
  const { foldedLineStarts } = syntax.folded;
  const first = foldedLine(syntax, listsEnd) + 1;
  for (let line = first; line < first + FAR_UNDER; line++) {
    const start = foldedLineStarts[line];
    if (start === undefined || start >= scope.own.to) return null;
    const alone =
      syntax.lineKinds[line - 1] === LineKind.blank && syntax.lineKinds[line + 1] !== LineKind.page;
    if (!alone || !(isCapitalTitle(scope, line) || isLongCapitalTitle(scope, line))) continue;
    const end = foldedLineEnd(syntax, line);
    return end - start >= 12 && !scope.isLabelLine(line) && OPENS_MATTER.test(text.slice(end, end + 40))
      ? textFact(scope, start, end)
      : null;
  }
  return null;
}

/** So many lines below the attendance such a title stands at most. */
const FAR_UNDER = 14;
/** How the matter begins under a title. */
const OPENS_MATTER =
  /^\n{1,3}(?:vu|considerant|attendu|m\.|mme|monsieur|madame|le |la |l'|les |il |par |suite |afin |dans |a la |au )/;

/** Whether a line (0-based) is short, no sentence, and a blank line follows. */
function isApart({ syntax, text }: Scope, line: number): boolean {
  const end = foldedLineEnd(syntax, line);
  const start = syntax.folded.foldedLineStarts[line] as number;
  return (
    end - start < 160 &&
    !/[.,;:] ?$/.test(text.slice(start, end)) &&
    syntax.lineKinds[line + 1] === LineKind.blank
  );
}

/** « 2025.017 – Marché de travaux » in the heading: what stands behind a number that no label announces. */
function titleBesideNumber(scope: Scope): Fact<string> | null {
  const found = lineNumber(scope);
  if (!found || found.title === null) return null;
  return textFact(scope, found.title, foldedLineEnd(scope.syntax, foldedLine(scope.syntax, found.title)));
}

/** « ACHAT D'UN BROYEUR » in capitals right above « N° 2021-03 »; null where another heading stands there. */
function titleAboveNumber(scope: Scope): Fact<string> | null {
  const { syntax, text } = scope;
  const label = scope.ownLabels.find((each) => each.role === "number" && numberAt(text, each.value));
  if (!label) return null;
  let line = label.line - 1;
  if (syntax.lineKinds[line] === LineKind.blank) line--;
  const start = syntax.folded.foldedLineStarts[line];
  if (start === undefined || start < scope.own.from || scope.isLabelLine(line)) return null;
  return isCapitalTitle(scope, line) ? textFact(scope, start, foldedLineEnd(syntax, line)) : null;
}

/** The object of an item of minutes: its title, and the next line when the title is wrapped. */
export function titleObject(scope: Scope, title: Range): Fact<string> {
  const { folded, lineKinds } = scope.syntax;
  const line = foldedLine(scope.syntax, title.from);
  const head = HEAD_NUMBER.exec(scope.text.slice(title.from, Math.min(title.to, title.from + 40)));
  // « 1. N° 2024-31 Tarifs »: the number of the act stands at the head of the title.
  const from = title.from + (head && head[0].length + 3 < title.to - title.from ? head[0].length : 0);
  let end = title.to;
  const next = folded.foldedLineStarts[line + 1];
  const wraps =
    next !== undefined &&
    next < scope.own.to &&
    lineKinds[line + 1] === LineKind.text &&
    title.to - title.from > 60 &&
    !/[.:]$/.test(scope.text.slice(title.from, title.to)) &&
    isLower(folded.source.charAt(folded.map[next] ?? 0));
  if (wraps) end = Math.min(foldedLineEnd(scope.syntax, line + 1), scope.own.to);
  while (end > from && " .:;-".includes(scope.text.charAt(end - 1))) end--;
  return textFact(scope, from, end);
}

const HEAD_NUMBER = new RegExp(`^${HEAD_FORM} ?[-:.|]? ?(?=[a-z])`);
/** « 4. Forêt communale : état des coupes »: the rank in the agenda. */
const RANK = /^\d{1,2} ?[.)°-]{1,2} (?=[a-z])/;
const PLACE = new RegExp(`^${AGENDA_PLACE}`);

function isLower(char: string): boolean {
  return char !== char.toUpperCase();
}
