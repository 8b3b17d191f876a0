import type { LabelRole } from "../../styles/roles.ts";
import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd } from "../../syntax/syntax.ts";
import { readPersonAt } from "../people/personAt.ts";
import type { Range, Scope } from "../scope.ts";
import type { Person } from "../types.ts";

/** How many lines after « Pour extrait conforme » the signatory is looked for. */
const SIGNATURE_LINES = 14;

/** How many lines under « Le Maire, » the name may stand. */
const NAME_LINES = 3;

const ENDS: ReadonlySet<LabelRole> = new Set([
  "published",
  "acknowledgement",
  "executory",
  "received",
  "sent",
  "annexes",
  "certification",
  "remedies",
  "actId",
] as const);

/** Who signs: the name on a line of its own after « Pour extrait conforme » or « Fait à … », else the one of « Le Maire, ». */
export function readSignatory(scope: Scope): Person | null {
  return afterClosing(scope) ?? underOffice(scope) ?? byStamp(scope);
}

/** « Signé électroniquement par : Anne DURAND », the stamp of an electronic signature at the end of an act. */
function byStamp(scope: Scope): Person | null {
  const from = Math.max(scope.own.from, scope.own.to - STAMP_REACH);
  const tail = scope.text.slice(from, scope.own.to);
  const stamp = tail.includes("signe electroniquement") ? STAMP.exec(tail) : null;
  return stamp ? (readPersonAt(scope, from + stamp.index + stamp[0].length)?.person ?? null) : null;
}

const STAMP_REACH = 2000;
const STAMP = /(?:^|\n)(?:document |acte )?signe electroniquement par ?:? ?\n?/;

/** The name alone on its line, or first in its column, after « Pour extrait conforme » or « Fait à … ». */
function afterClosing(scope: Scope): Person | null {
  const { syntax } = scope;
  const anchors = scope.ownLabels.filter((label) => label.role === "extract" || label.role === "done");
  for (const anchor of anchors) {
    let office = -1;
    for (let line = anchor.line + 1; line <= anchor.line + SIGNATURE_LINES; line++) {
      const start = syntax.folded.foldedLineStarts[line];
      if (start === undefined || start >= scope.own.to) break;
      if (syntax.lineKinds[line] !== LineKind.text) continue;
      if (scope.ownLabelsOn(line).some((label) => ENDS.has(label.role))) break;
      const column = columnOfOffice(scope, office, line);
      const found = column && nameIn(scope, column);
      if (found) return found;
      office = line;
    }
  }
  return null;
}

/** « Le Maire, » at the end of an act, with the name beside it or on one of the next lines. */
function underOffice(scope: Scope): Person | null {
  const { syntax, text } = scope;
  const lists = scope.ownLabels.filter((label) => label.kind === "list");
  const after = Math.max(scope.own.from, lists[lists.length - 1]?.start ?? 0);
  const last = foldedLine(syntax, scope.own.to);
  for (let line = last; line >= 0 && line > last - TAIL_LINES; line--) {
    const start = syntax.folded.foldedLineStarts[line] as number;
    if (start <= after) return null;
    if (
      syntax.lineKinds[line] !== LineKind.text ||
      !NAMES_OFFICE.test(text.slice(start, foldedLineEnd(syntax, line)))
    )
      continue;
    const first = columnsOf(scope, line).find(({ from }) => OFFICE.test(text.slice(from, from + 40)));
    const written = first && text.slice(first.from, first.to);
    const title = written ? (DEPUTY.exec(written) ?? TITLE.exec(written)) : null;
    if (!first || !title) continue;
    const from = first.from + title[0].length;
    const found = from < first.to ? nameIn(scope, { from, to: first.to }) : nameBelow(scope, line);
    if (found) return found;
  }
  return null;
}

/** The name under « Le Maire, » alone on its line. */
function nameBelow(scope: Scope, office: number): Person | null {
  const { syntax } = scope;
  for (let line = office + 1, seen = 0; seen < NAME_LINES; line++) {
    const start = syntax.folded.foldedLineStarts[line];
    if (start === undefined || start >= scope.own.to) return null;
    if (syntax.lineKinds[line] !== LineKind.text) continue;
    if (scope.ownLabelsOn(line).some((each) => ENDS.has(each.role))) return null;
    const column = columnOfOffice(scope, office, line);
    const found = column && nameIn(scope, column);
    if (found) return found;
    seen++;
  }
  return null;
}

/** How many lines before the end of the act « Le Maire, » is looked for. */
const TAIL_LINES = 40;

/** Who signs for the council. */
const OFFICE =
  /^(?:pour )?(?:le|la|monsieur le|madame la|madame le|m\. le|mme la) (?:maire|presidente?|(?:premiere? |1ere? )?adjointe?|vice-presidente?)\b/;

/** What every line that holds an office has. */
const NAMES_OFFICE = /maire|president|adjoint/;

/** « Le Président du Conseil départemental, ». */
const TITLE =
  /^(?:pour )?(?:le|la|monsieur le|madame la|madame le|m\. le|mme la) (?:maire|presidente?|(?:premiere? |1ere? )?adjointe?|vice-presidente?)(?: (?:du |de la |de l'|des |de |d')[a-z' -]{2,60}?)? ?(?:[,:] ?|$)/;

/** « Pour le maire et par délégation, le premier adjoint, »: who signs for another. */
const DEPUTY =
  /^pour (?:le|la) (?:maire|presidente?)(?: (?:empechee?|absente?))?,?(?: et)?(?: par (?:delegation|suppleance|interim))?, ?(?:l'|le |la )(?:(?:premiere?|1ere?|deuxieme|2eme|2e) )?(?:adjointe?|vice-presidente?)(?: (?:au maire|deleguee?(?: (?:a |aux |au )[a-z' -]{3,40})?))? ?(?:[,:] ?|$)/;

const SECRETARY = /^(?:pour )?(?:(?:le|la|les) )?(?:\w+ )?secretaires?\b/;

/** The one person whose name fills the range, surname and first name or initial; null else. */
function nameIn(scope: Scope, { from, to }: Range): Person | null {
  const lead = /^(?:signe ?:? ?)?/.exec(scope.text.slice(from, Math.min(to, from + 9)))?.[0].length ?? 0;
  const found = readPersonAt(scope, from + lead, to);
  return found && to - found.end <= 2 && /\s/.test(found.person.name) ? found.person : null;
}

/**
 * The column of the line in which the signatory is looked for: of two, the one that does not stand under the secretary;
 * null when the line stands under the secretary alone, or is his.
 */
function columnOfOffice(scope: Scope, office: number, line: number): Range | null {
  const columns = columnsOf(scope, line);
  const titles = office < 0 ? [] : columnsOf(scope, office);
  const isSecretary = (range: Range | undefined) =>
    range !== undefined && SECRETARY.test(scope.text.slice(range.from, Math.min(range.to, range.from + 40)));
  if (isSecretary(columns[0]) && columns.length === 1) return null;
  if (titles.length !== columns.length) return columns.find((each) => !isSecretary(each)) ?? null;
  return columns.find((each, index) => !isSecretary(titles[index]) && !isSecretary(each)) ?? null;
}

/** Spaces that part two columns: extraction triples those between words. */
const GAP = 5;
const MOST_COLUMNS = 4;

/** The pieces of a line between wide gaps, as folded ranges. */
function columnsOf(scope: Scope, line: number): Range[] {
  const { folded } = scope.syntax;
  const start = folded.foldedLineStarts[line];
  if (start === undefined) return [];
  const end = foldedLineEnd(scope.syntax, line);
  const columns: Range[] = [];
  let from = start;
  for (let at = start; at < end && columns.length < MOST_COLUMNS; at++) {
    if (folded.text.charCodeAt(at) !== 0x20) continue;
    const gap = (folded.map[at + 1] ?? 0) - (folded.map[at] ?? 0);
    // « Le maire, Anne DURAND   La secrétaire, Zoé MOREL »: two spaces part those who sign.
    if (gap < GAP && !(gap > 1 && SECRETARY.test(folded.text.slice(at + 1, Math.min(end, at + 40)))))
      continue;
    columns.push({ from, to: at });
    from = at + 1;
  }
  if (from < end) columns.push({ from, to: end });
  return columns;
}
