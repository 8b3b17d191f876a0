import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLineEnd, type Syntax } from "../../syntax/syntax.ts";
import { isDigit, isUpper } from "../../text/letters.ts";
import { serialHeads } from "../heading/serialHeads.ts";
import { hasBetween } from "../segment/decisionPlaces.ts";
import { type Agenda, entryOf, readAgenda } from "./agenda.ts";
import { hasParagraphLines, isShortHead, LONGEST_TITLE, looksLikeTitle } from "./looks.ts";
import { ACT_NUMBER, NUMBERED, roman, sequence } from "./numbered.ts";
import { SENTENCE } from "./sentences.ts";
import type { Title, Titles } from "./types.ts";

/** Heads of what is no item: the last part of the minutes. */
const MISCELLANY =
  /^(?:questions? (?:diverses?|orales?)|divers ?[:.]?(?:\n|$)|informations? diverses|affaires diverses|tour de table|annexes? ?[:.]?(?:\n|$))/;

/**
 * The lines that head the items of minutes. Numbered ones when their numbers follow one another; else every line
 * that looks like a title: short, no sentence, on its own.
 */
export function findTitles(syntax: Syntax, after: number, decisions: readonly number[]): Titles {
  const agenda = readAgenda(syntax, decisions);
  const from = Math.max(after, agenda ? (syntax.folded.foldedLineStarts[agenda.endLine] ?? after) : after);
  const lines = candidateLines(syntax, from, agenda);
  const numbered = sequence(lines.filter((each) => each.rank !== null));
  const end = miscellany(syntax, from, numbered);
  const before = (titles: readonly Title[]) => titles.filter((each) => each.start < end);
  // Sub-headings often say again what their item is called.
  const announced = lines
    .filter((each) => (each.entry ?? -1) >= 0)
    .filter((each, index, all) => index === 0 || each.entry !== all[index - 1]?.entry);
  const acts = lines.filter((each) => each.act === true);
  if (decidedOf(acts, decisions, end) >= 2) return { titles: before(acts), end, from, told: true };
  if (decidedOf(numbered, decisions, end) >= 2) return { titles: before(numbered), end, from, told: true };
  if (agenda && announced.length >= 2 && announced.length * 3 >= agenda.entries.length)
    return { titles: before(announced), end, from, told: true };
  const plain = lines.filter((each) => each.rank === null && !each.short);
  const titles = decidedOf(plain, decisions, end) >= 2 ? plain : lines.filter((each) => each.rank === null);
  return { titles: before(titles), end, from, told: false };
}

/** How many of the titles have a decision before the next one. */
function decidedOf(titles: readonly Title[], decisions: readonly number[], end: number): number {
  return titles.filter((title, index) => hasBetween(decisions, title.words, titles[index + 1]?.start ?? end))
    .length;
}

function candidateLines(syntax: Syntax, from: number, agenda: Agenda | null): Title[] {
  const { folded, lineKinds } = syntax;
  const { text, foldedLineStarts } = folded;
  const paragraphs = hasParagraphLines(syntax);
  const serials = serialHeads(syntax);
  const titles: Title[] = [];
  for (let line = 0; line < foldedLineStarts.length; line++) {
    const start = foldedLineStarts[line] as number;
    if (start < from || lineKinds[line] !== LineKind.text) continue;
    const end = foldedLineEnd(syntax, line);
    const announced = agenda ? announcedAt(syntax, agenda, start, end) : null;
    const act = ACT_NUMBER.exec(text.slice(start, Math.min(end, start + 28)));
    if (act && end - start > act[0].length + 3 && end - start <= LONGEST_TITLE) {
      titles.push({ line, start, words: start + act[0].length, rank: null, act: true });
      continue;
    }
    const serial = serials.get(start);
    if (serial && end - serial.title > 3 && end - start <= LONGEST_TITLE) {
      titles.push({ line, start, words: serial.title, rank: null, act: true });
      continue;
    }
    const number = NUMBERED.exec(text.slice(start, Math.min(end, start + 24)));
    if (number && end - start > number[0].length + 3 && isHead(syntax, start + number[0].length, end)) {
      const rank = number[1] ? Number(number[1]) : roman(number[2] as string);
      titles.push({ line, start, words: start + number[0].length, rank, entry: announced?.entry ?? -1 });
      continue;
    }
    if (announced) titles.push({ line, start, words: announced.words, rank: null, entry: announced.entry });
    // The second line of a heading is no other heading.
    else if (looksLikeTitle(syntax, line, start, end, paragraphs && titles.at(-1)?.line !== line - 1))
      titles.push({ line, start, words: start, rank: null });
    else if (
      end - start <= 40 &&
      lineKinds[line - 1] === LineKind.blank &&
      isShortHead(syntax, line, start, end)
    )
      titles.push({ line, start, words: start, rank: null, short: true });
  }
  return titles;
}

/** Where the words of a title that the agenda announces begin on the line, the margin before them left out. */
function announcedAt(
  syntax: Syntax,
  agenda: Agenda,
  start: number,
  end: number,
): { words: number; entry: number } | null {
  const { folded } = syntax;
  if (end - start > LONGEST_TITLE) return null;
  const bar = folded.text.slice(start, end).lastIndexOf("| ");
  const words = bar >= 0 && bar < 60 ? start + bar + 2 : start;
  const written = folded.text.slice(words, end);
  if (written.length < 3 || SENTENCE.test(written) || /[,;]$/.test(written)) return null;
  if (bar < 0 && STATES.test(written)) return null;
  const entry = entryOf(agenda, written);
  return entry < 0 ? null : { words, entry };
}

/** « Le compte rendu du … est validé » repeats the words of the agenda, and is the decision itself. */
const STATES = /\b(?:est|sont|a ete|ont ete|valide|adopte|approuve)\b/;

/** Words after a number that may be a title: they begin with a capital and no sentence's beginning. */
function isHead(syntax: Syntax, from: number, end: number): boolean {
  const { folded } = syntax;
  const code = folded.source.charCodeAt(folded.map[from] as number);
  return (
    (isUpper(code) || isDigit(code)) &&
    !/^(?:de |d'|que |qu'|approuve|adopte|autorise|decide|charge|fixe|donne|dit |dit que|precise|demande a|sollicite|valide|accepte|prend |emet|designe|mandate|confirme|s'engage|impute)/.test(
      folded.text.slice(from, Math.min(end, from + 12)),
    )
  );
}

/** Folded offset where « Questions diverses » begins, after which no item is looked for. */
function miscellany(syntax: Syntax, from: number, numbered: readonly Title[]): number {
  const { folded, lineKinds } = syntax;
  const { text, foldedLineStarts } = folded;
  const last = numbered[numbered.length - 1]?.start ?? from;
  for (let line = foldedLineStarts.length - 1; line >= 0; line--) {
    const start = foldedLineStarts[line] as number;
    if (start <= last && numbered.length > 0 && start !== last) break;
    if (start < from + (text.length - from) / 3) break;
    if (lineKinds[line] !== LineKind.text) continue;
    const words = start === last ? (numbered[numbered.length - 1]?.words ?? start) : start;
    if (MISCELLANY.test(text.slice(words, words + 30))) return start;
  }
  return text.length;
}
