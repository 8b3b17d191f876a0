import { foldedLineEnd, type Syntax } from "../../syntax/syntax.ts";
import { isDigit } from "../../text/letters.ts";

/** How far above a head of page is looked for, in folded characters. */
const PAGE_REACH = 8_000;
const SHORTEST = 8;
const LONGEST = 120;

/** Whether the folded range of a line stood above already, word for word: the head of each page. */
export function repeatsAbove({ text }: Syntax["folded"], start: number, end: number): boolean {
  const from = Math.max(0, start - PAGE_REACH);
  return end - start >= SHORTEST && text.slice(from, start).includes(text.slice(start, end + 1));
}

/** What the head of a page says; « M. X (arrivé à 19 h 15), », « Commune de X (2 délégués) » may stand in the lists of two acts. */
const OF_ACT =
  /\bn ?(?:°|o\b)|\b(?:deliberations?|seances?|conseil|comite|assemblee|bureau|extrait|registre|proces-verbal|compte[- ]rendu|pages?|dcm|decision)\b/;
const OF_MEMBERS =
  /(?:^|[ ,;(-])(?:mm?\.|mr|mmes?|mlles?|monsieur|madame|messieurs|mesdames) |\b(?:pouvoirs?|procurations?|mandats?|delegue?e?s?|adjointe?s?|titulaires?|suppleant(?:e|s)?|vice-presidente?s?|voix|arrivee?|partie?|excusee?s?|absente?s?|presente?s?)\b/;

/** « Délibération n° M2023-243 » again: a line with a figure that stood above word for word, which no name has. */
export function isRunningHead(syntax: Syntax, line: number): boolean {
  const { text, foldedLineStarts } = syntax.folded;
  const start = foldedLineStarts[line];
  if (start === undefined) return false;
  const end = foldedLineEnd(syntax, line);
  if (end - start > LONGEST || !hasDigit(text, start, end)) return false;
  const words = text.slice(start, end);
  if (!OF_ACT.test(words) || OF_MEMBERS.test(words)) return false;
  return repeatsAbove(syntax.folded, start, end);
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
