import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLineEnd } from "../../syntax/syntax.ts";
import { toSource } from "../../text/fold.ts";
import type { Scope } from "../scope.ts";
import { isHeadingLine } from "../titles/sentences.ts";

/** Objects longer than this are not objects but a text that lost its breaks. */
export const LONGEST_OBJECT = 1200;
/** An object has no more lines. */
export const MOST_OBJECT_LINES = 10;

/** Whether a line (0-based) between the number and the attendance is a title in capitals, and none that every heading has. */
export function isCapitalTitle(scope: Scope, line: number): boolean {
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

/**
 * Whether the line (0-based) right under the number is a title in capitals that names somebody: « RETRAIT DES DÉLÉGATIONS
 * DE MME MORVAN, ADJOINTE ». A line of names has fewer words, and begins with one.
 */
export function isLongCapitalTitle(scope: Scope, line: number): boolean {
  const { folded, lineKinds } = scope.syntax;
  const start = folded.foldedLineStarts[line];
  if (start === undefined || start >= scope.own.to || lineKinds[line] !== LineKind.text) return false;
  const end = foldedLineEnd(scope.syntax, line);
  const written = scope.text.slice(start, end);
  return (
    !written.includes(":") &&
    / (?:de|du|des|a|au|aux|d'[a-z]+|l'[a-z]+) /.test(written) &&
    written.split(" ").length >= 6 &&
    !/^(?:mm?\.|mmes?)/.test(written) &&
    inCapitals(scope, start, end) &&
    !isHeadingLine(written)
  );
}

/** « CULTURE – Schéma régional des arts vivants »: a domain in capitals, then the title. */
export function isThemeTitle(scope: Scope, line: number): boolean {
  const { folded, lineKinds } = scope.syntax;
  const start = folded.foldedLineStarts[line];
  if (start === undefined || start >= scope.own.to || lineKinds[line] !== LineKind.text) return false;
  const written = scope.text.slice(start, foldedLineEnd(scope.syntax, line));
  const theme = /^[a-z][a-z',/ ]{3,50} - (?=[a-z])/.exec(written);
  if (!theme || / - .* - |[;:]|\b(?:mm?\.|mmes?)/.test(written) || isHeadingLine(written)) return false;
  return written.length - theme[0].length >= 12 && allCapitals(scope, start, start + theme[0].length);
}

/** Whether no letter of the folded range is small in the source. */
function allCapitals({ syntax: { folded } }: Scope, from: number, to: number): boolean {
  const { start, end } = toSource(folded, from, to);
  const written = folded.source.slice(start, end);
  return written === written.toUpperCase();
}

/** Whether a line (0-based) between the number and the attendance is bold, or a heading, in Markdown. */
export function isBoldTitle(scope: Scope, line: number): boolean {
  const { source, lineStarts, foldedLineStarts } = scope.syntax.folded;
  const start = foldedLineStarts[line];
  if (start === undefined || start >= scope.own.to || lineStarts.length !== foldedLineStarts.length)
    return false;
  const written = source.slice(lineStarts[line], lineStarts[line + 1]).trim();
  const title = /^(?:\*\*[^*]{4,300}\*\*|#{1,6} .{4,300})$/.test(written) && !written.includes(" : ");
  return title && !isHeadingLine(scope.text.slice(start, foldedLineEnd(scope.syntax, line)));
}

/** Whether all letters are capitals, eight at least. */
export function inCapitals({ syntax: { folded } }: Scope, from: number, to: number): boolean {
  if (to - from > LONGEST_OBJECT) return false;
  const { start, end } = toSource(folded, from, to);
  // « 4ème ADJOINT », « 1er TRIMESTRE »
  const letters = folded.source.slice(start, end).replace(/(?<=\d)(?:er|[èe]re|[èe]me|e)\b|\P{L}/gu, "");
  return letters.length >= 8 && letters === letters.toUpperCase();
}

/** A line that begins the body: « Le conseil … », « Monsieur le Maire expose … », « Madame X, …, rapporte ». */
export function startsSentence(scope: Scope, at: number): boolean {
  return /^(?:le conseil|le quorum|la seance|monsieur|madame|m\. |mme |vu |considerant|l'an |il est |rapporteur|apres |sur proposition|dans le cadre|par delib|article |les membres|le maire|la maire|le president|la presidente|formant|la commission|l'assemblee|le comite|a l'issue|a l'unanimite|vote ?:|vote a l'|votants? ?:|unanimite\b|pour ?:|pour \d{1,3} (?:voix|votes?|[-,;/]|contre)|\d{1,3} (?:voix |votes? )?pour\b|decision ?:|adoptee? |approuvee? |rejetee? )/.test(
    scope.text.slice(at, at + 20),
  );
}
