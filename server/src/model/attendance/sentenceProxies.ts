import { lastIndexWithin, lineEndWithin } from "../../text/search.ts";
import { readEntries } from "../people/entries.ts";
import type { Entry } from "../people/entry.ts";
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
    const line = lastIndexWithin(text, "\n", Math.max(range.from, phrase.start - 160), phrase.start) + 1;
    const end = lineEndWithin(text, phrase.end, limit);
    // The council gives power to sign: that is no proxy.
    if (line < read || line === 0) continue;
    read = end;
    if (NO_GIVER.test(text.slice(line, phrase.start))) continue;
    entries.push(...proxiesIn(scope, line, end));
  }
  entries.push(...procurationLines(scope, Math.max(range.from, first.label.start), limit, lists));
  return entries;
}

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
  const { entries } = readEntries(scope.syntax, from, to, true);
  return entries.filter((each) => each.link === "proxy" && each.other !== null && each.person.key !== "");
}

const NO_GIVER = /\b(?:conseil|assemblee|comite|commune|commission|communaute|elus|membres)\b/;
