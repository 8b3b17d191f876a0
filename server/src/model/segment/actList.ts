import { readDate } from "../../french/dates.ts";
import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLineEnd, type LabelHit, type Syntax } from "../../syntax/syntax.ts";
import { toFolded } from "../../text/fold.ts";
import { isUpper } from "../../text/letters.ts";
import { ROW_NUMBER } from "../heading/rowNumber.ts";
import { firstIndex, type Range } from "../scope.ts";

/** An act of a « liste des délibérations »: its lines, and its object among them. */
export interface ListedAct {
  readonly own: Range;
  readonly title: Range;
}

const HEAD = 3000;
/** « n° 2025-12 », « Délibération n° 3 : », « 2025-12 - », « 4. ». */
const NUMBERED = new RegExp(
  String.raw`^(?:(?:deliberation |dcm |del )?n ?° ?\d[\d_/.-]{0,12}|[-·*| ]{0,4}(?:deliberation )?${ROW_NUMBER}|\d{1,3} ?[-.)/:](?!\d))[ :.|-]{0,4}`,
);
/** A line that says what came of the entry above. */
const RESULT =
  /^[-·* ]{0,3}(?:adopte|approuve|rejete|retire|ajourne|reporte|vote(?!s? (?:d[eu]s?\b|d'))|pour|contre|abstention|unanimite|a l'unanimite|decision(?! (?:modificative|budgetaire|d[eu]s?\b|d')))/;
/** « … – Adoptée à l'unanimité » at the end of an entry. */
const RESULT_AFTER =
  / ?[-:|(,.;] ?(?:decision : ?|vote : ?)?(?:adopte|approuve|ajourne|rejete|retire|reporte|unanimite|a l'unanimite|majorite|a la majorite|prend acte|pris acte)/;
/** Where the list is over. */
const CLOSING =
  /^(?:fait |le maire|la maire|le president|la presidente|signe|affiche|publie|mis en ligne|envoye|recu|vu pour|pour extrait|la seance|seance levee)/;
/** Words of the head of a table. */
const TABLE_HEAD = /^\|? ?(?:n ?°|numero|objet|deliberation|date)/;

/** Whether the text is the list of the acts of a session (CGCT L2121-25), one an entry. */
export function isActList(syntax: Syntax): boolean {
  return listLabel(syntax) !== null;
}

function listLabel(syntax: Syntax): LabelHit | null {
  const { text } = syntax.folded;
  for (const label of syntax.labels) {
    if (label.start > HEAD) return null;
    if (label.opensLine && text.startsWith("liste des deliberations", label.start)) return label;
  }
  return null;
}

/** The acts of the list: a numbered line, a row of a table, a paragraph or a line each. */
export function listedActs(syntax: Syntax): ListedAct[] {
  const label = listLabel(syntax);
  if (!label) return [];
  // Acts that are written out below the title are acts with their own headings.
  if (syntax.labels.some((each) => each.role === "object" && each.opensLine && each.colon)) return [];
  const lines = entryLines(syntax, label.line + 1);
  const numbered = lines.filter((line) => NUMBERED.test(lineText(syntax, line)));
  const rows = lines.filter((line) => syntax.lineKinds[line] === LineKind.table);
  const starts = numbered.length >= 2 ? numbered : rows.length >= 2 ? rows : paragraphStarts(syntax, lines);
  return starts.map((line, index) => {
    const from = syntax.folded.foldedLineStarts[line] as number;
    const next = starts[index + 1];
    const last = lines[lines.length - 1] as number;
    const until = next === undefined ? last : next - 1;
    const to =
      next === undefined ? foldedLineEnd(syntax, last) : (syntax.folded.foldedLineStarts[next] as number);
    return { own: { from, to }, title: titleOf(syntax, line, until, lines) };
  });
}

/** The lines that may hold entries, in order. */
function entryLines(syntax: Syntax, first: number): number[] {
  const lines: number[] = [];
  for (let line = first; line < syntax.folded.foldedLineStarts.length; line++) {
    const kind = syntax.lineKinds[line];
    const written = lineText(syntax, line);
    if (kind === LineKind.table) {
      if (!/^[|: -]+$/.test(written) && !TABLE_HEAD.test(written)) lines.push(line);
      continue;
    }
    if (kind !== LineKind.text) continue;
    if (CLOSING.test(written) && lines.length > 0) break;
    if (isDateLine(syntax, line) || opensWithLabel(syntax, line) || !/[a-z]{3}/.test(written)) continue;
    lines.push(line);
  }
  return lines;
}

function paragraphStarts(syntax: Syntax, lines: readonly number[]): number[] {
  const { folded } = syntax;
  const apart = lines.filter((line, index) => index > 0 && line - (lines[index - 1] as number) > 1).length;
  return lines.filter((line, index) => {
    if (index === 0) return true;
    if (RESULT.test(lineText(syntax, line))) return false;
    if (apart >= 1) return line - (lines[index - 1] as number) > 1;
    const code = folded.source.charCodeAt(folded.map[folded.foldedLineStarts[line] as number] as number);
    return isUpper(code) || code === 0x2d || code === 0x2022;
  });
}

function titleOf(syntax: Syntax, line: number, until: number, lines: readonly number[]): Range {
  const { foldedLineStarts, text } = syntax.folded;
  const start = foldedLineStarts[line] as number;
  const end = foldedLineEnd(syntax, line);
  if (syntax.lineKinds[line] === LineKind.table) return withoutNumber(text, longestCell(text, start, end));
  const number = NUMBERED.exec(text.slice(start, Math.min(end, start + 48)));
  let last = line;
  while (last < until && lines.includes(last + 1) && !RESULT.test(lineText(syntax, last + 1))) last++;
  const words = start + (number ? number[0].length : 0);
  const column = resultColumn(syntax, words, end);
  if (column !== null) return { from: words, to: column };
  const result = RESULT_AFTER.exec(text.slice(words, foldedLineEnd(syntax, last)));
  if (result && result.index > 5) return { from: words, to: words + result.index };
  return { from: start + (number ? number[0].length : 0), to: foldedLineEnd(syntax, last) };
}

/** Where the object ends on a line that has its result in a column of its own, behind a wide gap; null without one. */
function resultColumn({ folded }: Syntax, words: number, end: number): number | null {
  const start = folded.map[words] as number;
  const source = folded.source.slice(start, folded.map[end]);
  for (const gap of source.matchAll(/\S([ \t\u00a0]{3,80}|\t)(?=\S)/g)) {
    const at = toFolded(folded, start + gap.index + gap[0].length);
    if (CELL_RESULT.test(folded.text.slice(at, at + 24))) return toFolded(folded, start + gap.index + 1);
  }
  return null;
}

/** What a column of results holds. */
const CELL_RESULT =
  /^(?:non )?(?:adopte|approuve|rejete|retire|ajourne|reporte|unanimite|a l'unanimite|majorite|a la majorite|prend acte|pris acte|acte|vote|pour|favorable)/;

/** « 2023-12 - Budget primitif » in one cell: its words without the number. */
function withoutNumber(text: string, { from, to }: Range): Range {
  const number = NUMBERED.exec(text.slice(from, Math.min(to, from + 48)))?.[0].length ?? 0;
  return from + number < to ? { from: from + number, to } : { from, to };
}

function longestCell(text: string, from: number, to: number): Range {
  let best: Range = { from, to };
  let length = 0;
  let at = from;
  for (const cell of text.slice(from, to).split("|")) {
    const trimmed = cell.trim();
    if (trimmed.length > length && !RESULT.test(trimmed)) {
      length = trimmed.length;
      const start = at + cell.indexOf(trimmed);
      best = { from: start, to: start + trimmed.length };
    }
    at += cell.length + 1;
  }
  return best;
}

function lineText(syntax: Syntax, line: number): string {
  return syntax.folded.text.slice(syntax.folded.foldedLineStarts[line], foldedLineEnd(syntax, line));
}

function isDateLine(syntax: Syntax, line: number): boolean {
  const written = lineText(syntax, line);
  const lead =
    /^(?:(?:seance|reunion|session)(?: [a-z]{2,12}){0,4} )?(?:du |le )?/.exec(written)?.[0].length ?? 0;
  const reading = readDate(written, lead);
  return reading !== null && reading.start <= lead + 1 && written.length - reading.end < 24;
}

function opensWithLabel(syntax: Syntax, line: number): boolean {
  const { labels } = syntax;
  const first = labels[firstIndex(labels, (each) => each.line >= line)];
  return (
    first !== undefined &&
    first.line === line &&
    first.opensLine &&
    first.role !== "number" &&
    first.role !== "object"
  );
}
