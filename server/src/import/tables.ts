import { fold } from "../text/fold.ts";

/** The rows of a table: each cell is its paragraphs. */
export type Rows = readonly (readonly (readonly string[])[])[];

/** What a vote's figures, or the counts of members, are labelled with. */
const COUNTED =
  /^(?:pour|contre|abstentions?|nppv|ne prend|ne prennent|non participation|votants?|votes?|suffrages|exprimes|presents?|absents?|excuses?|pouvoirs?|procurations?|representes?|en exercice|nombre|membres|conseillers|afferents|quorum|majorite|blancs?|nuls?)\b/;
const FIGURE = /^\d{1,4}(?: ?(?:voix|votes?|membres?))?(?: ?[(:-].{1,300}| (?:m\.|mme|mm\.) .{1,300})?$/;

/**
 * The lines of a table. Rows of data become rows of a Markdown table; a table that only lays out a page becomes the
 * paragraphs of its cells; a table of figures with their labels becomes « Pour : 12 ».
 */
export function tableLines(rows: Rows): string[] {
  const cells = rows.map((row) =>
    row.map((cell) => cell.map((each) => each.trim()).filter((each) => each !== "")),
  );
  const written = cells.filter((row) => row.some((cell) => cell.length > 0));
  return labelled(written) ?? written.flatMap(rowLines);
}

function rowLines(row: readonly (readonly string[])[]): string[] {
  const full = row.filter((cell) => cell.length > 0);
  if (full.length === 1) return [...(full[0] ?? [])];
  // « Présents : » beside the names.
  const [first = [], second = []] = row;
  if (row.length === 2 && first.length === 1 && /:$/.test(first[0] ?? "") && second.length > 0)
    return [`${first[0]} ${second[0]}`, ...second.slice(1)];
  if (row.some((cell) => cell.length > 1)) return row.flat();
  return [`| ${row.map((cell) => (cell[0] ?? "").replaceAll("|", "/")).join(" | ")} |`];
}

function labelled(rows: readonly (readonly (readonly string[])[])[]): string[] | null {
  if (rows.some((row) => row.some((cell) => cell.length > 1))) return null;
  return countLines(rows.map((row) => row.map((cell) => cell[0] ?? "")));
}

/** The lines of a table of counts, whose labels stand beside or above the figures; null when it is none. */
export function countLines(rows: readonly (readonly string[])[]): string[] | null {
  const beside = rows.every((row) => row.length === 2 && isCount(row[0], row[1]));
  if (rows.length > 0 && beside) return rows.map(([label, figure]) => pair(label, figure));
  const [labels, figures] = rows;
  const above =
    rows.length === 2 && labels && figures && labels.length === figures.length && labels.length >= 2;
  if (above && labels.every((label, at) => isCount(label, figures[at])))
    return labels.map((label, at) => pair(label, figures[at]));
  return null;
}

/** What a vote's figures are labelled with, and a figure with the names of those counted. */
const CAMP = /^(?:pour|contre|abstentions?|nppv|ne prend|ne prennent|non participation)\b/;
const NAMED = /^(\d{1,3})\s{1,9}(\p{Lu}[\p{L}\p{M}'’.,\s-]{3,400})$/u;

/** The line of a row of a printed table of votes: « Abstention | 1 | Anne DUPONT » → « Abstention : 1 (Anne DUPONT) ». */
export function votersLine(row: readonly string[]): string | null {
  const [label = "", ...others] = row;
  if (others.length === 0 || others.length > 2 || !CAMP.test(fold(label).text.trim())) return null;
  const [, figure, names] = NAMED.exec(others.join(" ").trim()) ?? [];
  return figure === undefined || names === undefined ? null : pair(label, `${figure} (${names.trim()})`);
}

/** The labels of counts as the narrow cells of a table's head hold them, one after the other. */
const LABELS =
  /(?:nombre (?:de |d'))?(?:(?:conseillers|membres|elus) )?(?:en exercice|presents?|absents?(?: excuses?)?|excuses?|representes?|votants?)|pouvoirs?|procurations?|suffrages exprimes|exprimes|(?:bulletins |votes )?(?:blancs?|nuls?)|(?:votes? )?(?:pour|contre)|abstentions?|nppv|quorum/y;
/** What may stand before the figures of a row. */
const ROW_HEAD = /^(?:votes?|resultats?|total|voix|nombre(?: de voix)?) ?:? (?=\d)/;
/** No table of counts has more columns. */
const MOST_LABELS = 10;

/**
 * The lines of two rows whose cells stand so close that they read as one: « Pour Contre Abstention » above « 11 2 1 »;
 * null when they are no table of counts.
 */
export function closeCountLines(head: string, row: string): string[] | null {
  const labels = labelsIn(head);
  const folded = fold(row).text.trim();
  const figures = folded.replace(ROW_HEAD, "").split(" ");
  const isTable = labels.length >= 2 && labels.length === figures.length;
  if (!isTable || !figures.every((each) => /^\d{1,4}$/.test(each))) return null;
  const before = row.trim().slice(0, -figures.join(" ").length).trim();
  const lines = labels.map((label, at) => pair(label, figures[at]));
  return before === "" ? lines : [before, ...lines];
}

/** The labels that a line consists of, as written; none when it holds anything else. */
function labelsIn(line: string): string[] {
  const folded = fold(line.trim());
  const labels: string[] = [];
  for (let at = 0; at < folded.text.length && labels.length < MOST_LABELS; ) {
    LABELS.lastIndex = at;
    const match = LABELS.exec(folded.text);
    const end = at + (match?.[0].length ?? 0);
    if (!match || !/^(?: |$)/.test(folded.text.slice(end, end + 1))) return [];
    labels.push(folded.source.slice(folded.map[at], folded.map[end]).trim());
    at = end + 1;
  }
  return labels;
}

function isCount(label = "", figure = ""): boolean {
  return COUNTED.test(fold(label).text.trim()) && FIGURE.test(fold(figure).text.trim());
}

function pair(label = "", figure = ""): string {
  return /:$/.test(label) ? `${label} ${figure}` : `${label} : ${figure}`;
}
