import { indexWithin, lastIndexWithin, lineEndWithin } from "../../text/search.ts";
import { readPersonAt } from "../people/personAt.ts";
import type { Scope } from "../scope.ts";
import type { Person } from "../types.ts";
import type { Item } from "./camps.ts";
import { namesOf } from "./voteLines.ts";

/** « 9 pour (M. X et M. Y ne votent pas) »: the names are of another camp. */
const OTHERS = /\b(?:ne|n'[a-z]+|absten[a-z]+|contre|pas part)\b/;

/** The names in brackets after a camp: « 2 contre (M. X, Mme Y) ». */
export function bracketsAfter(
  scope: Scope,
  item: Item,
  limit: number,
): { end: number; people: readonly Person[] } {
  const { text } = scope;
  let at = item.end;
  if (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0a) at++;
  if (item.bracket) return namesInBracket(scope, item);
  // « (une abstention : M. X) »
  if (text.charCodeAt(at) === 0x3a && item.figure.end <= item.start + 12) {
    const reach = Math.min(at + 300, limit);
    const close = indexWithin(text, ")", at, reach);
    const open = lastIndexWithin(text, "(", Math.max(0, item.start - 60), item.start);
    const end = close >= 0 ? close : lineEndWithin(text, at, reach);
    const people = namesOf(scope, at + 1, endOfNames(text, at + 1, end), item.value);
    // Without brackets that close, only as many names as votes are surely theirs.
    const theirs = people.length > 0 && ((close >= 0 && open >= 0) || people.length === item.value);
    return theirs ? { end, people } : { end: item.end, people: [] };
  }
  // « 2 voix contre de M. X et de Mme Y »: as many names as votes.
  const of = OF_WHOM.exec(text.slice(at, at + 16));
  if (of) {
    const end = endOfNames(text, at, Math.min(limit, lineEndWithin(text, at, at + 200)));
    const one = item.value === 1 ? readPersonAt(scope, at + of[0].length, end)?.person : null;
    const people = one ? [one] : namesOf(scope, at + of[0].length, end, item.value);
    return people.length === item.value ? { end: at, people } : { end: item.end, people: [] };
  }
  if (text.charCodeAt(at) !== 0x28) return { end: item.end, people: [] };
  const close = indexWithin(text, ")", at, Math.min(at, limit) + 1200);
  if (close < 0 || OTHERS.test(text.slice(at, close))) return { end: item.end, people: [] };
  return { end: close + 1, people: namesOf(scope, at, close + 1, item.value) };
}

/** « Abstention de l'opposition (5 membres : A, B, C, D et E) »: to the bracket's end. */
function namesInBracket(scope: Scope, item: Item): { end: number; people: readonly Person[] } {
  const { text } = scope;
  const close = indexWithin(text, ")", item.end, item.end + 1200);
  const sign = /^ ?[:,] ?/.exec(text.slice(item.end, item.end + 4));
  if (close < 0 || !sign) return { end: item.end, people: [] };
  const people = namesOf(scope, item.end + sign[0].length, close, item.value);
  return { end: close + 1, people };
}

const OF_WHOM = /^de (?=(?:mm?\.|mmes?|mlle|monsieur|madame|messieurs|mesdames) )/;

/** Where names end before the next camp: the comma or « et » that stands between is left out. */
function endOfNames(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && " ,;.".includes(text.charAt(end - 1))) end--;
  return end - from > 3 && text.slice(end - 3, end) === " et" ? end - 3 : end;
}
