import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLineEnd, type LabelHit } from "../../syntax/syntax.ts";
import type { Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import { numberAt } from "./numberAt.ts";
import { linesFrom } from "./objectLines.ts";
import {
  isBoldTitle,
  isCapitalTitle,
  isLongCapitalTitle,
  isThemeTitle,
  startsSentence,
} from "./titleLooks.ts";

/** The title behind the number, on its line or on those below; null where the body, or a heading, stands there. */
export function titleUnderNumber(scope: Scope, listsEnd: number): Fact<string> | null {
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
    const titled = isCapitalTitle(scope, line) || isBoldTitle(scope, line) || isThemeTitle(scope, line);
    if (next < listsEnd && !titled && !(line === label.line + 1 && isLongCapitalTitle(scope, line)))
      return null;
    const start = scope.syntax.folded.foldedLineStarts[line] ?? next;
    // The body may begin right under the number: it is no title.
    if (scope.isLabelLine(line) || startsSentence(scope, start)) return null;
    const marks = /^#{1,6} /.exec(scope.text.slice(start, start + 7))?.[0].length ?? 0;
    return linesFrom(scope, start + marks, scope.own.to);
  }
  return null;
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

/** « du 22 juin 2023 » alone on its line. */
const DAY_LINE =
  /^(?:(?:seance|reunion|session)(?: (?:publique|ordinaire|extraordinaire|pleniere)){0,2} )?(?:du |le |en date du )(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d{1,2}(?:er)? [a-z]{3,9} 20\d\d\.?$/;
