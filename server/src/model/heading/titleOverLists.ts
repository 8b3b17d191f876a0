import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd } from "../../syntax/syntax.ts";
import { toFolded } from "../../text/fold.ts";
import { isUpper } from "../../text/letters.ts";
import type { Scope } from "../scope.ts";
import { isHeadingLine, isSentence } from "../titles/sentences.ts";
import type { Fact } from "../types.ts";
import { lineNumber } from "./number.ts";
import { numberAt } from "./numberAt.ts";
import { linesFrom } from "./objectLines.ts";
import { startsSentence } from "./titleLooks.ts";

/** So many lines below its number a title stands at most. */
const NEAR = 10;
const LONGEST_LINE = 200;

/**
 * The title in small letters between the number and the attendance, which stands below it (`listsEnd`, a folded
 * offset); null where the attendance comes first, and where another line of the heading may be meant.
 */
export function titleOverLists(scope: Scope, listsEnd: number): Fact<string> | null {
  if (listsEnd === 0 || scope.item) return null;
  const { syntax, text } = scope;
  const { foldedLineStarts } = syntax.folded;
  const label = scope.ownLabels.find((each) => each.role === "number" && numberAt(text, each.value));
  const first = label ? label.line + 1 : lineBelowNumber(scope);
  if (first < 0) return null;
  for (let line = first; line < first + NEAR; line++) {
    const start = foldedLineStarts[line];
    if (start === undefined || start >= Math.min(scope.own.to, listsEnd)) return null;
    if (syntax.lineKinds[line] === LineKind.blank) continue;
    const written = text.slice(start, foldedLineEnd(syntax, line));
    // « Direction : Ressources », « Rapporteure : Mme X », « du 22 juin 2023 »
    if (FIELD.test(written) && !LISTS.test(written)) continue;
    if (DAY.test(written)) continue;
    if (!isTitle(scope, line, start, written)) return null;
    return linesFrom(scope, start, listsEnd);
  }
  return null;
}

/** The line (0-based) under a number that stands alone on its line; -1 without one. */
function lineBelowNumber(scope: Scope): number {
  const found = lineNumber(scope);
  if (!found || found.title !== null) return -1;
  const { folded } = scope.syntax;
  return foldedLine(scope.syntax, toFolded(folded, found.number.span.start)) + 1;
}

const FIELD = /^[a-z][a-z' -]{2,40} ?: ?\S/;
const LISTS = /^(?:objet|(?:etaient |membres |conseillers )?(?:presents?|absents?|excuses?))/;
const DAY =
  /^(?:seance |reunion )?(?:du |le |en date du )(?:[a-z]{5,8} )?\d{1,2}(?:er)? [a-z]{3,9} 20\d\d\.?$/;
/** What every heading has, and what attendances begin with. */
const OTHER =
  /^(?:sous |sur |par |afficha|affiche|transmi|publi|certifi|nature|domaine|matiere|actes?\b|rapport|classi|nomencl|visa|original|page|dossier|theme|quorum|votant|vote\b|votes\b|membre|conseiller|elus?\b|effectif|legal|en exercice|president|adjoint|heure|lieu|salle|convo|nom|prenom|titulaire|suppleant|election|proces|cr\b|pv\b|feuillet|folio|tribunal|accuse|identifiant|id\b|ref)/;

/** Whether the line is words of a title: no name, no field, no sentence, nothing that headings always have. */
function isTitle(scope: Scope, line: number, start: number, written: string): boolean {
  const { folded, lineKinds } = scope.syntax;
  if (lineKinds[line] !== LineKind.text || written.length < 10 || written.length > LONGEST_LINE) return false;
  if (!isUpper(folded.source.charCodeAt(folded.map[start] as number))) return false;
  if (/[.,;:]$/.test(written) || isHeadingLine(written) || isSentence(written) || OTHER.test(written))
    return false;
  if (scope.ownLabelsOn(line).length > 0 || startsSentence(scope, start)) return false;
  const where = scope.span(start, start + written.length);
  const source = folded.source.slice(where.start, where.end);
  // Two columns of a heading.
  if (/\t|[ \u00a0]{4}|\|/.test(source)) return false;
  // A name has capitals only, and short words between them.
  return /(?:^|[\s'’«(])\p{Ll}{4}/u.test(source);
}
