import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd, type LabelHit, type Syntax } from "../../syntax/syntax.ts";
import { lineEndWithin } from "../../text/search.ts";
import { isNoNumber, numberAt } from "../heading/numberAt.ts";
import { listEnd } from "../people/listRange.ts";
import { firstIndex, type Range } from "../scope.ts";
import { findTitles } from "../titles/titles.ts";
import type { Title, Titles } from "../titles/types.ts";
import { type VoteResult, voteResults } from "../votes/results.ts";
import { decisionPlaces, hasBetween } from "./decisionPlaces.ts";

/** Minutes, whose items are acts: each item's range, with the session's header, which all share. */
export interface MinutesItem {
  readonly own: Range;
  readonly header: Range;
  /** Folded range of the item's title, without its number. */
  readonly title: Range;
}

/** How much of the text may come before the words « compte rendu », « procès-verbal », « ordre du jour ». */
const HEAD = 4000;

/** Whether the text is the minutes of a session: it says so, or under one attendance several matters are voted. */
export function isMinutes(syntax: Syntax): boolean {
  const { text } = syntax.folded;
  const says = syntax.labels.some((label) => {
    if (label.start > HEAD || !label.opensLine) return false;
    if (label.role === "minutes" || label.role === "agenda") return !approves(text, label);
    return (
      label.role === "session" &&
      /^(?:compte|cr |c-r |pv |proces|note de|liste)/.test(text.slice(label.start, label.start + 8))
    );
  });
  return says || votesSeveralMatters(syntax);
}

/** Results of three votes, or decisions under two numbered titles, and neither « Délibération n° » nor « Objet : ». */
function votesSeveralMatters(syntax: Syntax): boolean {
  const { text } = syntax.folded;
  const isAct = syntax.labels.some((label) => {
    if (!label.opensLine) return false;
    if (label.role === "object") return label.colon;
    const number = label.role === "number" ? numberAt(text, label.value) : null;
    return number !== null && !isNoNumber(text, label, number.end);
  });
  if (isAct || !syntax.labels.some((label) => label.role === "present")) return false;
  const results = voteResults(syntax);
  if (results.length >= 3) return true;
  const places = [...decisionPlaces(syntax).all, ...results.map((each) => each.start)].sort((a, b) => a - b);
  if (places.length < 2) return false;
  const { titles, told } = findTitles(syntax, headerEnd(syntax, results[0]?.line ?? text.length), places);
  return told && titles.length >= 2;
}

/** « Approbation du procès-verbal de la séance du … » is an item of another document. */
function approves(text: string, label: LabelHit): boolean {
  return /approbation|approuve|adopte/.test(
    text.slice(Math.max(0, label.start - 20), label.end + 60).split("\n", 1)[0] ?? "",
  );
}

/** The items of the minutes in which something is decided; empty when none can be told. */
export function minutesItems(syntax: Syntax): MinutesItem[] {
  const every = voteResults(syntax);
  const places = [...decisionPlaces(syntax).all, ...every.map((each) => each.start)].sort((a, b) => a - b);
  const titles = findTitles(syntax, headerEnd(syntax, every[0]?.line ?? syntax.folded.text.length), places);
  const results: readonly VoteResult[] = every.filter(
    (each) => each.line >= titles.from && each.line < titles.end,
  );
  const scanned = isScanned(syntax) && results.length >= 3;
  const pieces = scanned ? scannedPieces(titles, results) : piecesOf(syntax, titles, results);
  pieces.push(...tailPieces(syntax, titles.end, every));
  const header: Range = { from: 0, to: pieces[0]?.from ?? titles.from };
  const items: MinutesItem[] = [];
  for (const piece of pieces) {
    const voted = resultWithin(every, piece.from, piece.to) !== null;
    const decided =
      voted ||
      (piece.title !== null &&
        (hasBetween(places, piece.title, piece.to) ||
          (titles.told && isAct(syntax.folded.text, piece.title, piece.to))));
    if (!decided) {
      if (piece.title === null) extendLast(items, piece.to);
      continue;
    }
    const words = piece.title ?? firstWords(syntax, piece);
    items.push({
      own: { from: piece.from, to: piece.to },
      header,
      title: { from: words, to: titleEnd(syntax.folded.text, words, piece.to, results) },
    });
  }
  return items;
}

/** Under a title that the agenda announces, visas or designations make an act, the words of the decision being lost. */
function isAct(text: string, from: number, to: number): boolean {
  const piece = text.slice(from, to);
  if (/^(?:designation|election|nomination)/.test(piece))
    return /\n(?:- )?(?:titulaires?|suppleante?s?|delegues?) ?:/.test(piece);
  return /\nvu (?:le |la |les |l')/.test(piece) && /\nconsiderant/.test(piece);
}

/** A part of the text that may be an item; `title` is the folded offset of its title's words, if it has one. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly title: number | null;
}

/** A heading among the miscellaneous questions: « 6.3 Verger », « B/ Panneaux », « - Fibre ». */
const SUBTITLE = /^(?:\d{1,2}\.\d{1,2}\.?|\d{1,2} ?[/)-]|[a-h] ?[/).]|[-·]) ?[a-z]/;

/** The miscellaneous questions that a vote closes: each from its heading to its result. */
function tailPieces(syntax: Syntax, end: number, results: readonly VoteResult[]): Piece[] {
  const { text, foldedLineStarts } = syntax.folded;
  const pieces: Piece[] = [];
  let from = end;
  for (const result of results) {
    if (result.line < end) continue;
    let line = foldedLine(syntax, result.line);
    let start = foldedLineStarts[line] as number;
    for (let lines = 0; lines < 40 && start > from; lines++) {
      if (SUBTITLE.test(text.slice(start, start + 12)) && !result.lead) break;
      if (SUBTITLE.test(text.slice(start, start + 12)) && start !== result.line) break;
      line--;
      start = foldedLineStarts[line] as number;
    }
    const begin = Math.max(start, from);
    const to = Math.min(result.end + 1, text.length);
    const number = SUBTITLE.exec(text.slice(begin, begin + 12));
    pieces.push({ from: begin, to, title: number ? begin + number[0].length - 1 : null });
    from = to;
  }
  return pieces;
}

/**
 * In a scanned text every paragraph may look like a title and titles may be lost; the results of the votes are read
 * surely: an item goes from one to the next, under the first title in between that the agenda announces.
 */
function scannedPieces(titles: Titles, results: readonly VoteResult[]): Piece[] {
  const pieces: Piece[] = [];
  let from = titles.from;
  let next = 0;
  for (const result of results) {
    const to = Math.min(result.end + 1, titles.end);
    let first: number | null = null;
    while (next < titles.titles.length && (titles.titles[next] as Title).start < result.start) {
      const title = titles.titles[next++] as Title;
      if (first === null && (title.entry ?? -1) >= 0 && title.start >= from) first = title.words;
    }
    pieces.push({ from, to, title: first });
    from = to;
  }
  return pieces;
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

/** Whether the text comes from a scanner: bars of the margin between the words, outside any table. */
function isScanned(syntax: Syntax): boolean {
  const { text, foldedLineStarts } = syntax.folded;
  if (syntax.lineKinds.filter((kind) => kind === LineKind.table).length > 3) return false;
  let marks = 0;
  for (let at = text.indexOf("|"); at >= 0; at = text.indexOf("|", at + 1)) marks++;
  return marks >= 3 && marks * 150 >= foldedLineStarts.length;
}

/**
 * Where the attendance and the secretary end: items begin after them. `limit`: the first result of a vote. Once the
 * list of those present was read, a label that comes again is one of the margin that each page repeats.
 */
function headerEnd(syntax: Syntax, limit: number): number {
  const { text } = syntax.folded;
  const seen = new Set<string>();
  let end = 0;
  for (const label of syntax.labels) {
    if (label.start > HEAD * 2 || label.start >= limit) break;
    if (!label.opensLine && !(label.kind === "list" && label.colon)) continue;
    if (label.role === "agenda" && seen.has("present")) break;
    if (seen.has("present") && seen.has(label.role)) continue;
    const header =
      label.kind === "list" ||
      label.role === "secretary" ||
      label.role === "session" ||
      label.role === "inOffice";
    if (!header) continue;
    if (end > 0 && label.start > end + 3000) break;
    seen.add(label.role);
    end = Math.max(end, lineEndWithin(text, label.value, text.length) + 1);
    if (label.kind === "list")
      end = Math.max(end, listEnd(syntax, label.value, Math.min(limit, nextLabel(syntax, label))));
  }
  // « X donne procuration à Y » under a label that was not understood.
  for (const phrase of syntax.phrases) {
    if (phrase.start >= limit || phrase.start > end + 300) break;
    if (phrase.role === "gaveProxy" && phrase.start >= end)
      end = lineEndWithin(text, phrase.end, Math.min(limit, text.length)) + 1;
  }
  return Math.min(end, text.length);
}

/** Where the next label that opens a line begins. */
function nextLabel(syntax: Syntax, label: LabelHit): number {
  const { labels } = syntax;
  let index = firstIndex(labels, (each) => each.start > label.start);
  while (index < labels.length && !(labels[index] as LabelHit).opensLine) index++;
  return labels[index]?.start ?? syntax.folded.text.length;
}

/** Where the title's line ends, or the result that stands on it begins. */
function titleEnd(folded: string, from: number, limit: number, results: readonly VoteResult[]): number {
  const end = folded.slice(from, limit).indexOf("\n");
  const line = end < 0 ? limit : from + end;
  return resultWithin(results, from + 1, line)?.start ?? line;
}

/** The first of the results, which are in the order of the text, that begins in [`from`, `to`); null without one. */
function resultWithin(results: readonly VoteResult[], from: number, to: number): VoteResult | null {
  const result = results[firstIndex(results, (each) => each.start >= from)];
  return result && result.start < to ? result : null;
}
