import { LineKind } from "../syntax/lineKinds.ts";
import { isMatter } from "../syntax/solid.ts";
import { foldedLine, foldedLineEnd, type LabelHit } from "../syntax/syntax.ts";
import { toSource } from "../text/fold.ts";
import { isUpper } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { cleanText, sourceText } from "./people/person.ts";
import { ACT_NUMBER_FORM, rowNumberAt } from "./rowNumber.ts";
import type { Range, Scope } from "./scope.ts";
import { ACT_NUMBER, isHeadingLine, isSentence, isTitleLine } from "./titles.ts";
import type { Fact } from "./types.ts";

/** Objects longer than this are not objects but a text that lost its breaks. */
const LONGEST_OBJECT = 1200;
const MOST_OBJECT_LINES = 10;

/** An act's number, right after its label: letters and figures with dots, dashes and slashes, one figure at least. */
const NUMBER = /^[ :]{0,3}((?:[a-z]{1,6}[ ._-]?)?\d[a-z0-9._/-]{0,24}(?: ?[-/_] ?\d[a-z0-9]{0,8}){0,3})/;

/** The number that follows a label at the folded offset `at`; null when what follows is no number. */
export function numberAt(text: string, at: number): { start: number; end: number } | null {
  // « Délibération DAP n° 25.01.04 »
  const kind = KIND.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  const match = NUMBER.exec(text.slice(at + kind, at + kind + 60));
  if (!match) return null;
  const written = (match[1] as string).replace(/[.,/_-]+$/, "");
  const start = at + kind + match[0].indexOf(match[1] as string);
  const end = start + written.length;
  // « 2024-12 bis » is another number than « 2024-12 ».
  return { start, end: end + (BIS.exec(text.slice(end, end + 9))?.[0].length ?? 0) };
}

const KIND = /^[ :]{0,3}(?!du |de |des |la |le |les |et |ou )[a-z]{2,5} n ?°/;

const BIS = /^ ?-? ?(?:bis|ter|quater)\b/;

/** « 2024-__ », « 2024/… », « 2024-XX »: the year of a number that is still to be given. */
function isUnfilled(text: string, { start, end }: { start: number; end: number }): boolean {
  return /^(?:[a-z]{1,6}[ ._-]?)?20\d\d(?: ?[-/_.] ?(?:x{2,4}\b|[_.?[…]))/.test(text.slice(start, end + 6));
}

/** In an item of minutes the number stands at its head: farther down other acts are cited. */
const NUMBER_REACH = 300;

/**
 * Whether the figure after a « number » label is no act's number: « n° 2023-175 du 10 mars » at the head of a line
 * goes on with the sentence above; « (ont pris part à la) délibération : 11 » is a number of voters.
 */
export function isNoNumber(text: string, label: LabelHit, end: number): boolean {
  const bare = label.end - label.start <= 7;
  if (bare && /^ (?:du|relati|portant|de)\b/.test(text.slice(end, end + 8))) return true;
  return (
    text.startsWith("deliberation", label.start) &&
    label.end - label.start === 12 &&
    /pris part|ont part/.test(text.slice(Math.max(0, label.start - 160), label.start))
  );
}

/** The act's number with the label that announces it. */
export function readNumber(
  scope: Scope,
): { number: Fact<string>; label: { start: number; end: number } } | null {
  for (const label of numberLabels(scope)) {
    if (scope.item && label.start > scope.own.from + NUMBER_REACH) return null;
    const found = numberAt(scope.text, label.value);
    // « n° B288 » farther down is a parcel, a contract.
    const bare = label.end - label.start <= 7;
    if (scope.item && bare && label.line > foldedLine(scope.syntax, scope.own.from) + 1) continue;
    if (!found || isNoNumber(scope.text, label, found.end)) continue;
    if (isUnfilled(scope.text, found)) return null;
    const value = sourceText(scope.syntax.folded, found.start, found.end).replace(/\s*([-/_])\s*/g, "$1");
    return { number: scope.fact(value, found.start, found.end), label: scope.span(label.start, found.end) };
  }
  const { from, to } = scope.own;
  const numbered = scope.item || /^[^\n]{6,24}objet/.test(scope.text.slice(from, Math.min(to, from + 30)));
  if (numbered) return bareNumber(scope);
  return lineNumber(scope);
}

/** The labels of numbers; « Affaire n° … » after the others, which name the act itself. */
function numberLabels(scope: Scope): readonly LabelHit[] {
  const labels = scope.ownLabels.filter((each) => each.role === "number");
  const first = labels[0];
  if (scope.item || !first || !isMatter(scope.text, first)) return labels;
  const own = labels.filter((each) => scope.text.startsWith("delib", each.start));
  return [...own, ...labels];
}

/** How many lines the heading of an act with its lists takes. */
const NUMBER_LINES = 90;

/** « DEL_2023_054 » alone on its line, « 2023-04-03 – BUDGET PRIMITIF » over the text: a number without a label. */
function lineNumber(scope: Scope): ReturnType<typeof readNumber> {
  const { text, syntax } = scope;
  const { folded } = syntax;
  const first = foldedLine(syntax, scope.own.from);
  for (let line = first; line < first + NUMBER_LINES; line++) {
    const start = folded.foldedLineStarts[line];
    if (start === undefined || start >= scope.own.to) return null;
    if (!LINE_HEADS.has(text.charAt(start)) || syntax.lineKinds[line] !== LineKind.text) continue;
    const match = LINE_NUMBER.exec(text.slice(start, foldedLineEnd(syntax, line)));
    if (!match) continue;
    const title = start + match[0].length;
    const alone = text.charCodeAt(title) === 0x0a || title >= scope.own.to;
    if (!alone && !isUpper(folded.source.charCodeAt(folded.map[title] ?? 0))) continue;
    const end = start + (match[1] as string).length;
    return {
      number: scope.fact(sourceText(folded, start, end), start, end),
      label: scope.span(start, end),
    };
  }
  return null;
}

const LINE_HEADS: ReadonlySet<string> = new Set([..."2dc"]);

const LINE_NUMBER = new RegExp(`^((?:(?:d|de) )?${ACT_NUMBER_FORM})(?:$| ?[-:|] (?=[a-z]))`);

/** « 2025-12 – Budget primitif » at the head of an entry. */
function bareNumber(scope: Scope): ReturnType<typeof readNumber> {
  const found = rowNumberAt(scope.text, scope.own.from);
  if (!found) return null;
  const { start, end } = found;
  return {
    number: scope.fact(sourceText(scope.syntax.folded, start, end), start, end),
    label: scope.span(start, end),
  };
}

/**
 * The object: what follows « Objet : »; else the title between the attendance and the rapporteur; else the lines
 * under the number. `listsEnd` is the folded offset where the attendance block ends (0 without one).
 */
export function readObject(scope: Scope, listsEnd: number): Fact<string> | null {
  return (
    labelledObject(scope) ??
    titleBeforeRapporteur(scope, listsEnd) ??
    titleUnderNumber(scope, listsEnd) ??
    titleAfterLists(scope, listsEnd) ??
    titleAboveNumber(scope)
  );
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

/** The first line after the attendance, when it looks like a title; null else. */
function titleAfterLists(scope: Scope, listsEnd: number): Fact<string> | null {
  if (listsEnd === 0) return null;
  const { syntax } = scope;
  const first = foldedLine(syntax, listsEnd) + 1;
  for (let line = first; line < first + 8; line++) {
    const start = syntax.folded.foldedLineStarts[line];
    if (start === undefined || start >= scope.own.to) return null;
    if (syntax.lineKinds[line] !== LineKind.text || scope.isLabelLine(line)) continue;
    const written = scope.text.slice(start, foldedLineEnd(syntax, line));
    if (/secretaire/.test(written)) continue;
    const number = ACT_NUMBER.exec(written);
    if (number) return textFact(scope, start + number[0].length, foldedLineEnd(syntax, line));
    return isTitleLine(syntax, line) ? textFact(scope, start, foldedLineEnd(syntax, line)) : null;
  }
  return null;
}

/** « Objet : Demande de subvention – DE_2024_001 »: the act's number at the end of its object, and the object without it. */
export function numberBehind(
  scope: Scope,
  object: Fact<string>,
): { number: Fact<string>; label: Span; object: Fact<string> } | null {
  const { source } = scope.syntax.folded;
  const written = source.slice(object.span.start, object.span.end);
  const match = TAIL_NUMBER.exec(written.slice(-MOST_TAIL));
  if (!match) return null;
  const end = object.span.end;
  const start = end - (match[1] as string).length;
  const title = object.span.start + written.length - match[0].length;
  if (title - object.span.start < 8) return null;
  const number = { value: match[1] as string, span: { start, end }, sure: true };
  const span = { start: object.span.start, end: title };
  return {
    number,
    label: number.span,
    object: { value: cleanText(source.slice(span.start, title)), span, sure: true },
  };
}

const MOST_TAIL = 40;
const TAIL_NUMBER = /\s[-–—]?\s?((?:DELIB|DEL|DCM|DCC|DCS|DE|DL|D|CM|CC|CS)[-_]?20\d\d[-_/]\d{1,4})$/i;

/** The object of an item of minutes: its title, and the next line when the title is wrapped. */
export function titleObject(scope: Scope, title: Range): Fact<string> {
  const { folded, lineKinds } = scope.syntax;
  const line = foldedLine(scope.syntax, title.from);
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
  while (end > title.from && " .:;-".includes(scope.text.charAt(end - 1))) end--;
  return textFact(scope, title.from, end);
}

function isLower(char: string): boolean {
  return char !== char.toUpperCase();
}

function labelledObject(scope: Scope): Fact<string> | null {
  const labels = scope.ownLabels.filter((each) => each.role === "object" && each.colon);
  for (const label of labels) {
    // « Objet :      Présents : … »: the column beside it, and no object.
    if (scope.ownLabelsOn(label.line).some((each) => each.start === label.value && each.colon)) continue;
    const fact = linesFrom(scope, label.value, scope.own.to);
    if (fact) return fact;
  }
  return null;
}

function titleBeforeRapporteur(scope: Scope, listsEnd: number): Fact<string> | null {
  const { text, syntax } = scope;
  for (const phrase of scope.ownPhrases("reports")) {
    if (phrase.start < listsEnd || !/^ ?:/.test(text.slice(phrase.end, phrase.end + 2))) continue;
    const line = foldedLine(syntax, phrase.start);
    const from = Math.max(listsEnd, numberLineEnd(scope, phrase.start));
    // The lines above, back to the attendance: the title may be cut by a blank line.
    let first = line;
    let lines = 0;
    for (let above = line - 1; above >= 0; above--) {
      const start = syntax.folded.foldedLineStarts[above] as number;
      if (start < from || lines > MOST_OBJECT_LINES) break;
      if (syntax.lineKinds[above] !== LineKind.text) continue;
      if (scope.isLabelLine(above) || text.startsWith("formant ", start)) break;
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

const SERVICE = /^(?:direction|service|pole|secretariat) /;

function titleUnderNumber(scope: Scope, listsEnd: number): Fact<string> | null {
  for (const label of scope.ownLabels) {
    if (label.role !== "number") continue;
    const number = numberAt(scope.text, label.value) ?? blankAt(scope.text, label);
    if (!number) continue;
    const lineEnd = foldedLineEnd(scope.syntax, label.line);
    let at = number.end;
    while (at < lineEnd && " .:-".includes(scope.text.charAt(at))) at++;
    at +=
      /^objet(?: de la deliberation)? ?: ?/.exec(scope.text.slice(at, Math.min(at + 30, lineEnd)))?.[0]
        .length ?? 0;
    const rest = scope.text.slice(at, lineEnd);
    const beside = scope.ownLabelsOn(label.line).some((each) => each.start === at && each.colon);
    if (rest.length >= 4 && !beside && !OF_SESSION.test(rest)) return linesFrom(scope, at, scope.own.to);
    const next = scope.syntax.folded.foldedLineStarts[label.line + 1];
    if (next === undefined || next >= scope.own.to) return null;
    let line = label.line + 1;
    while (isPassedOver(scope, line) && line < label.line + 4) line++;
    if (next < listsEnd && !isCapitalTitle(scope, line) && !isBoldTitle(scope, line)) return null;
    const start = scope.syntax.folded.foldedLineStarts[line] ?? next;
    // The body may begin right under the number: it is no title.
    if (scope.isLabelLine(line) || startsSentence(scope, start)) return null;
    const marks = /^#{1,6} /.exec(scope.text.slice(start, start + 7))?.[0].length ?? 0;
    return linesFrom(scope, start + marks, scope.own.to);
  }
  return null;
}

/** Whether a line (0-based) between the number and the attendance is a title in capitals, and none that every heading has. */
function isCapitalTitle(scope: Scope, line: number): boolean {
  const { folded, lineKinds } = scope.syntax;
  const start = folded.foldedLineStarts[line];
  if (start === undefined || start >= scope.own.to) return false;
  const end = foldedLineEnd(scope.syntax, line);
  const written = scope.text.slice(start, end);
  return (
    lineKinds[line] === LineKind.text &&
    / [a-z]/.test(written) &&
    !/[,;:]|\b(?:mm?\.|mmes?)/.test(written) &&
    inCapitals(scope, start, end) &&
    !isHeadingLine(written)
  );
}

/** Whether a line (0-based) between the number and the attendance is bold, or a heading, in Markdown. */
function isBoldTitle(scope: Scope, line: number): boolean {
  const { source, lineStarts, foldedLineStarts } = scope.syntax.folded;
  const start = foldedLineStarts[line];
  if (start === undefined || start >= scope.own.to || lineStarts.length !== foldedLineStarts.length)
    return false;
  const written = source.slice(lineStarts[line], lineStarts[line + 1]).trim();
  const title = /^(?:\*\*[^*]{4,300}\*\*|#{1,6} .{4,300})$/.test(written) && !written.includes(" : ");
  return title && !isHeadingLine(scope.text.slice(start, foldedLineEnd(scope.syntax, line)));
}

/** The end of a number that is still to be given, on a line of its own: « Délibération n° [à compléter] ». */
function blankAt(text: string, label: LabelHit): { end: number } | null {
  if (!label.opensLine) return null;
  const match = /^ ?:? ?(?:\[[^\]\n]{0,40}\]|[_.\u2026]{2,30})(?=\n|$)/.exec(
    text.slice(label.value, label.value + 80),
  );
  return match && { end: label.value + match[0].length };
}

/** A blank line, or « du 22 juin 2023 »: the day of the session under the number. */
function isPassedOver({ syntax, text }: Scope, line: number): boolean {
  if (syntax.lineKinds[line] === LineKind.blank) return true;
  const start = syntax.folded.foldedLineStarts[line];
  return start !== undefined && DAY_LINE.test(text.slice(start, foldedLineEnd(syntax, line)));
}

/** What stands behind the number and says when the council met. */
const OF_SESSION =
  /^(?:(?:ac |cp )?(?:du|de la|de l') ?(?:conseil|comite|commission permanente|assemblee|bureau)\b[a-z' -]{0,60}$|seance|reunion|session|(?:du|le|en date du) (?:[a-z]{5,8} )?\d{1,2}(?:er)? [a-z])/;

const DAY_LINE =
  /^(?:du |le |en date du )(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d{1,2}(?:er)? [a-z]{3,9} 20\d\d\.?$/;

/** The text from `from` on, over the lines that go on with it: to a blank line, a label or a new sentence. */
function linesFrom(scope: Scope, from: number, limit: number): Fact<string> | null {
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
  if (end < Math.min(foldedLineEnd(syntax, line), limit))
    return end > start ? textFact(scope, start, end) : null;
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

/** Whether all letters are capitals, eight at least. */
function inCapitals({ syntax: { folded } }: Scope, from: number, to: number): boolean {
  if (to - from > LONGEST_OBJECT) return false;
  const { start, end } = toSource(folded, from, to);
  const letters = folded.source.slice(start, end).replace(/\P{L}/gu, "");
  return letters.length >= 8 && letters === letters.toUpperCase();
}

/** A line that begins the body: « Le conseil … », « Monsieur le Maire expose … », « Madame X, …, rapporte ». */
function startsSentence(scope: Scope, at: number): boolean {
  return /^(?:le conseil|monsieur|madame|m\. |mme |vu |considerant|l'an |il est |rapporteur|apres |sur proposition|dans le cadre|par delib|article |les membres|le maire|la maire|le president|la presidente|formant|la commission|l'assemblee|le comite|a l'issue|a l'unanimite|vote ?:|pour ?:|decision ?:|adoptee? |approuvee? |rejetee? )/.test(
    scope.text.slice(at, at + 20),
  );
}

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

function textFact(scope: Scope, start: number, end: number): Fact<string> {
  const where = scope.span(start, end);
  return {
    value: cleanText(scope.syntax.folded.source.slice(where.start, where.end)),
    span: where,
    sure: true,
  };
}
