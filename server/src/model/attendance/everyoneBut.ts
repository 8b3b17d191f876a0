import { isUpper } from "../../text/letters.ts";
import { lineEndWithin } from "../../text/search.ts";
import { readEntries } from "../people/entries.ts";
import type { Scope } from "../scope.ts";
import { bareList } from "./bareList.ts";
import type { RawList } from "./rawList.ts";

/** « tous les conseillers sont présents, sauf », « tous présents à l'exception de »: those named behind it are not there. */
const BUT =
  /^[ :\n]{0,3}(?:tou(?:s|tes)|l'ensemble)\b(?:[^:.;\n]{0,80}?[ ,(])?(?:sauf|excepte|hormis|a l'exception)\b(?: (?:de|du|des)\b| d')?[ :]{0,3}/;
/** « tous les conseillers étaient présents », and nobody said to be missing before that. */
const SAYS_PRESENT = /^[^:.;\n]{4,70}\bpresente?s?\b/;
/** « Mme X, excusée »: said of who is missing. */
const EXCUSED = /^[\s,]*(?:(?:absente?s?|excusée?s?|et|non)[\s,]*){1,3}$/i;
/** Nobody is named behind so many folded characters. */
const LONGEST = 400;
const OPENING = 130;

/**
 * The lists of an attendance with those who are missing where it says « Présents : tous sauf … », or with what a sentence
 * « Tous les conseillers sont présents à l'exception de … » says when no list of those present is there.
 */
export function withEveryoneBut(scope: Scope, lists: RawList[]): RawList[] {
  const said = lists.find((list) => list.everyMember && list.role === "present");
  if (said) {
    const missing = missingList(scope, said.label.value, said);
    return missing ? [...lists, missing] : lists;
  }
  if (lists.some((list) => list.role === "present")) return lists;
  for (const { start, end } of scope.phrases("everyMember")) {
    const opening = scope.text.slice(start, start + OPENING);
    if (!SAYS_PRESENT.test(opening) || !opensSentence(scope.text, start)) continue;
    const present = bareList(scope, "present", start, end, true);
    const missing = missingList(scope, start, present);
    return missing ? [...lists, present, missing] : [...lists, present];
  }
  return lists;
}

/** Those who are excepted behind « tous … », which begins at a folded offset; null when nobody is. */
function missingList(scope: Scope, at: number, of: RawList): RawList | null {
  const but = BUT.exec(scope.text.slice(at, at + OPENING));
  if (!but) return null;
  const from = at + but[0].length;
  const range = scope.rangeOf(at);
  const next = scope.labelsIn(range).find((each) => each.start >= from && (each.colon || each.opensLine));
  const to = sentenceEnd(scope, from, Math.min(next?.start ?? range.to, from + LONGEST));
  const { entries, unread } = readEntries(scope.syntax, from, to, true);
  // Nobody was found: it is not known who is there.
  const { source } = scope.syntax.folded;
  const doubt =
    entries.length === 0
      ? [scope.span(at, to)]
      : unread.filter((each) => each.end > each.start && !EXCUSED.test(source.slice(each.start, each.end)));
  const list = bareList(scope, "absent", of.label.start, to, false);
  return { ...list, entries, unread: doubt };
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /(?:\n|[.:] ?)[-·• ]{0,3}$/.test(text.slice(Math.max(0, at - 4), at));
}

/** The end of the sentence: a full stop before a capital, or a line's end that no comma and no link precedes. */
function sentenceEnd({ text, syntax: { folded } }: Scope, from: number, limit: number): number {
  let at = from;
  for (;;) {
    const end = lineEndWithin(text, at, limit);
    const line = text.slice(at, end);
    for (const match of line.matchAll(/(?:[a-z]{3}|\))\. (?=[a-z])/g)) {
      const next = at + match.index + match[0].length;
      if (match[0] !== "mme. " && isUpper(folded.source.charCodeAt(folded.map[next] as number)))
        return next - 1;
    }
    if (end >= limit || !/(?:[,;:]|\b(?:et|de|a|d'))\s*$/.test(line)) return end;
    at = end + 1;
  }
}
