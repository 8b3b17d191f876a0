import { readCivility } from "../../french/civilities.ts";
import type { PhraseHit } from "../../syntax/syntax.ts";
import { lastIndexWithin, lineEndWithin } from "../../text/search.ts";
import { readEntries } from "../people/entries.ts";
import type { Entry } from "../people/entry.ts";
import { pairsInOrder } from "../people/inOrder.ts";
import { readPersonAt } from "../people/personAt.ts";
import type { Scope } from "../scope.ts";
import type { RawList } from "./rawList.ts";

/** The attendance and what is said beside it ends so far after its last list. */
const ATTENDANCE_REACH = 1500;

/**
 * « M. X a donné pouvoir à Mme Y » on a line of its own beside the lists, under no label that was understood, before the
 * folded offset `until`.
 */
export function sentenceProxies(scope: Scope, lists: readonly RawList[], until: number): Entry[] {
  const first = lists[0];
  if (!first) return [];
  const { text } = scope;
  const range = scope.rangeOf(first.label.start);
  const limit = Math.min(range.to, until, Math.max(...lists.map((list) => list.end)) + ATTENDANCE_REACH);
  const entries: Entry[] = [];
  let read = -1;
  for (const phrase of scope.phrasesIn(range)) {
    if (phrase.start >= limit) break;
    if (phrase.role !== "gaveProxy" || phrase.start < first.label.start) continue;
    if (lists.some((list) => phrase.start >= list.label.start && phrase.start < list.end)) continue;
    const before = lastIndexWithin(text, "\n", Math.max(range.from, phrase.start - 160), phrase.start) + 1;
    // In a text without lines the lists stand before it.
    const flat = before === 0 || lists.some((list) => list.end > before + 1 && list.end <= phrase.start);
    const line = flat ? sentenceBehind(scope, lists, phrase.start) : before;
    const end = flat ? sentencesEnd(scope, lists, phrase, limit) : lineEndWithin(text, phrase.end, limit);
    // The council gives power to sign: that is no proxy.
    if (line < read || line === 0) continue;
    if (LEFT.test(text.slice(Math.max(read, first.label.start), line))) break;
    read = end;
    if (NO_GIVER.test(text.slice(line, phrase.start))) continue;
    entries.push(...proxiesIn(scope, line, end));
  }
  entries.push(...procurationLines(scope, Math.max(range.from, first.label.start), limit, lists));
  return entries;
}

/** « Après le vote de la délibération n° 8, départ de :⏎M. X avec procuration à Mme Y »: from then on, and not at the opening. */
const LEFT = /\bdeparts? d(?:e|es|') ?[^\n.]{0,30}:? ?\n/;

/**
 * In a text without lines, where « Mme X a donné pouvoir à M. Y Mme Z a donné … » begins right behind the names, « formant
 * la majorité des membres en exercice » or nothing between; 0 where the turn at `at` stands elsewhere.
 */
function sentenceBehind({ text }: Scope, lists: readonly RawList[], at: number): number {
  const ends = lists.filter((list) => list.end <= at && list.entries.length > 0).map((list) => list.end);
  if (ends.length === 0) return 0;
  const last = Math.max(...ends);
  const start = last + (FORMING.exec(text.slice(last, last + 90))?.[0].length ?? 0);
  return at - start < LONGEST_GIVER && readCivility(text, start) ? start : 0;
}

/** Where the run of such sentences ends: at the next label, or so far behind its last turn. */
function sentencesEnd(scope: Scope, lists: readonly RawList[], first: PhraseHit, limit: number): number {
  const next = Math.min(limit, ...lists.map((list) => list.label.start).filter((at) => at > first.start));
  let end = first.end;
  for (const phrase of scope.phrasesIn(scope.rangeOf(first.start))) {
    if (phrase.role !== "gaveProxy" || phrase.start < first.start) continue;
    if (phrase.start >= next || phrase.start - end > LONGEST_PAIR) break;
    end = phrase.end;
  }
  return Math.min(next, readPersonAt(scope, end)?.end ?? end);
}

const FORMING = /^[., ]{0,2}(?:formant[^.:;\n]{0,70}[.,])? ?/;
const LONGEST_GIVER = 60;
const LONGEST_PAIR = 110;

/** « Procuration de M. X à Mme Y », one a line beside the lists. */
function procurationLines(scope: Scope, from: number, to: number, lists: readonly RawList[]): Entry[] {
  const { text } = scope;
  const entries: Entry[] = [];
  for (const { index, 0: beginning } of text.slice(from, to).matchAll(LINE_BEGINNING)) {
    const at = from + index;
    if (lists.some((list) => at >= list.label.start && at < list.end)) continue;
    const start = at + beginning.length - "de ".length;
    entries.push(...proxiesIn(scope, start, lineEndWithin(text, start, to)));
  }
  return entries;
}

const LINE_BEGINNING = /\n(?:procuration|pouvoir) de /g;

/** The proxies of a range that name their giver and their holder. */
function proxiesIn(scope: Scope, from: number, to: number): Entry[] {
  const { syntax } = scope;
  const { entries } = pairsInOrder(syntax.folded.source, readEntries(syntax, from, to, true));
  return entries.filter((each) => each.link === "proxy" && each.other !== null && each.person.key !== "");
}

const NO_GIVER = /\b(?:conseil|assemblee|comite|commune|commission|communaute|elus|membres)\b/;
