import { LineKind } from "../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd, type LabelHit, type Syntax } from "../syntax/syntax.ts";
import { decisionPlaces, hasBetween } from "./decisionPlaces.ts";
import { type VoteResult, voteResults } from "./results.ts";
import type { Range } from "./scope.ts";
import { findTitles, type Titles } from "./titles.ts";

/** Minutes, whose items are acts: each item's range, with the session's header, which all share. */
export interface MinutesItem {
  readonly own: Range;
  readonly header: Range;
  /** Folded range of the item's title, without its number. */
  readonly title: Range;
}

/** How much of the text may come before the words « compte rendu », « procès-verbal », « ordre du jour ». */
const HEAD = 4000;

/** Whether the text is the minutes of a session, or the list of its acts: many acts under one header. */
export function isMinutes(syntax: Syntax): boolean {
  const { text } = syntax.folded;
  return syntax.labels.some((label) => {
    if (label.start > HEAD || !label.opensLine) return false;
    if (label.role === "minutes" || label.role === "agenda") return !approves(text, label);
    return (
      label.role === "session" &&
      /^(?:compte|cr |pv |proces|note de|liste)/.test(text.slice(label.start, label.start + 8))
    );
  });
}

/** « Approbation du procès-verbal de la séance du … » is an item of another document. */
function approves(text: string, label: LabelHit): boolean {
  return /approbation|approuve|adopte/.test(
    text.slice(Math.max(0, label.start - 20), label.end + 60).split("\n", 1)[0] ?? "",
  );
}

/** The items of the minutes in which something is decided; empty when none can be told. */
export function minutesItems(syntax: Syntax): MinutesItem[] {
  const places = decisionPlaces(syntax);
  const titles = findTitles(syntax, headerEnd(syntax), places);
  const results = voteResults(syntax).filter((each) => each.line >= titles.from && each.line < titles.end);
  const scanned = isScanned(syntax);
  const pieces = piecesOf(syntax, titles, results);
  const header: Range = { from: 0, to: pieces[0]?.from ?? titles.from };
  const items: MinutesItem[] = [];
  let held: Piece | null = null;
  for (const piece of pieces) {
    const voted = results.some((each) => each.start >= piece.from && each.start < piece.to);
    const decided = voted || (piece.title !== null && hasBetween(places, piece.title, piece.to));
    if (!decided) {
      // The lines that a scanner printed apart look like titles: the item goes on below.
      held = scanned && !titles.told ? (held ?? piece) : null;
      if (piece.title === null) extendLast(items, piece.to);
      continue;
    }
    const from: number = held?.from ?? piece.from;
    const words = held?.title ?? piece.title ?? firstWords(syntax, piece);
    held = null;
    items.push({
      own: { from, to: piece.to },
      header,
      title: { from: words, to: titleEnd(syntax.folded.text, words, piece.to, results) },
    });
  }
  return items;
}

/** A part of the text that may be an item; `title` is the folded offset of its title's words, if it has one. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly title: number | null;
}

/** The text cut at every title, and after every result that another one follows before the next title. */
function piecesOf(syntax: Syntax, titles: Titles, results: readonly VoteResult[]): Piece[] {
  const { text } = syntax.folded;
  const pieces: Piece[] = [];
  let result = 0;
  const add = (from: number, to: number, title: number | null) => {
    let begin = from;
    let words = title;
    while (result < results.length && (results[result] as VoteResult).line < to) {
      const end = Math.min((results[result] as VoteResult).end + 1, to);
      const next = results[result + 1];
      result++;
      if (!next || next.line >= to) continue;
      pieces.push({ from: begin, to: end, title: words });
      begin = end;
      words = null;
    }
    pieces.push({ from: begin, to, title: words });
  };
  const first = titles.titles[0]?.start ?? titles.end;
  // Votes before the first title: who is secretary, what the agenda takes in.
  if (results.some((each) => each.line < first)) add(titles.from, first, null);
  for (const [index, title] of titles.titles.entries())
    add(title.start, titles.titles[index + 1]?.start ?? titles.end, title.words);
  return pieces.filter((each) => each.to > each.from && text.slice(each.from, each.to).trim() !== "");
}

function extendLast(items: MinutesItem[], to: number): void {
  const last = items[items.length - 1];
  if (last) items[items.length - 1] = { ...last, own: { from: last.own.from, to } };
}

/** The first line of a piece without a title that says something: stamps, labels of the margin, figures left out. */
function firstWords(syntax: Syntax, piece: Piece): number {
  const { folded, lineKinds } = syntax;
  let line = foldedLine(syntax, piece.from);
  for (let lines = 0; lines < 40 && line < folded.foldedLineStarts.length; lines++, line++) {
    const start = Math.max(folded.foldedLineStarts[line] as number, piece.from);
    if (start >= piece.to) break;
    if (lineKinds[line] !== LineKind.text) continue;
    const written = folded.text.slice(start, foldedLineEnd(syntax, line));
    const bar = written.lastIndexOf("| ");
    const words = bar >= 0 ? written.slice(bar + 2) : written;
    if (/[a-z]{4}/.test(words) && words.length >= 8 && !MARGIN.test(words))
      return start + (written.length - words.length);
  }
  return piece.from;
}

/** Stamps and labels that stand in the margin or at the head of a page. */
const MARGIN =
  /^[^a-z]{0,4}(?:envoye|recu|affiche|publie|id ?:|republique|departement|nombre|en exercice|qui ont|deliberation ?:|dont|date|objet|compte[- ]rendu|proces[- ]verbal|conseil municipal du|note de synthese|page)/;

/** Whether the text comes from a scanner: bars of the margin and broken signs between the words. */
function isScanned(syntax: Syntax): boolean {
  const { text } = syntax.folded;
  const lines = syntax.folded.foldedLineStarts.length;
  let marks = 0;
  for (let at = text.indexOf("|"); at >= 0; at = text.indexOf("|", at + 1))
    if (text.charCodeAt(at - 1) !== 0x0a) marks++;
  const tables = syntax.lineKinds.filter((kind) => kind === LineKind.table).length;
  return tables === 0 && marks >= 2 && marks * 150 >= lines;
}

/** Where the attendance and the secretary end: items begin after them. */
function headerEnd(syntax: Syntax): number {
  let end = 0;
  for (const label of syntax.labels) {
    if (!label.opensLine || label.start > HEAD * 2) continue;
    if (
      label.kind === "list" ||
      label.role === "secretary" ||
      label.role === "session" ||
      label.role === "inOffice"
    ) {
      if (end > 0 && label.start > end + 3000) break;
      const lineEnd = text(syntax).indexOf("\n", label.value);
      end = Math.max(end, lineEnd < 0 ? label.value : lineEnd + 1);
    }
  }
  return end;
}

function text(syntax: Syntax): string {
  return syntax.folded.text;
}

/** Where the title's line ends, or the result that stands on it begins. */
function titleEnd(folded: string, from: number, limit: number, results: readonly VoteResult[]): number {
  const end = folded.slice(from, limit).indexOf("\n");
  const line = end < 0 ? limit : from + end;
  const result = results.find((each) => each.start > from && each.start < line);
  return result ? result.start : line;
}
