import type { Scope } from "../scope.ts";
import { voteItems } from "./campItems.ts";
import { bracketsAfter } from "./campNames.ts";
import { type CampName, type Item, LONGEST_NAMES, type RawCamp } from "./camps.ts";
import { figureBefore } from "./countBefore.ts";

/** How far apart two camps of one vote may stand, in characters (names in brackets aside). */
const APART = 90;

/**
 * The camps of a vote written in a sentence — « par 6 voix pour, 1 abstention (Mme X) et 2 contre » — figures before
 * or after the word, in words too. The last such sentence of the act counts.
 */
export function readVoteSentence(scope: Scope): Map<CampName, RawCamp> {
  const all = voteItems(scope);
  // « Abstention du groupe Agir (1 élu : M. X) … par 8 voix pour et 2 abstentions »: the whole figure is told elsewhere.
  const told = new Set(all.filter((each) => !each.bracket).map((each) => each.camp));
  const items = all.filter((item) => !item.bracket || !told.has(item.camp));
  let best: Item[] = [];
  let group: Item[] = [];
  const closeGroup = () => {
    if (isVote(group)) best = group;
    group = [];
  };
  for (const item of items) {
    const last = group[group.length - 1];
    if (
      last &&
      (distance(scope.text, last.end, item.start) > APART || group.some((each) => each.camp === item.camp))
    )
      closeGroup();
    group.push(item);
  }
  closeGroup();
  const camps = new Map<CampName, RawCamp>();
  for (const [index, item] of best.entries()) {
    const next = best[index + 1];
    const { end, people } = bracketsAfter(scope, item, next?.start ?? scope.own.to);
    camps.set(item.camp, {
      figure: scope.fact(item.value, item.figure.start, item.figure.end),
      people,
      start: item.start,
      end,
    });
  }
  const noPart = noPartItem(scope, best);
  if (noPart) camps.set("notVoting", noPart);
  return camps;
}

/** « …, 3 ne prennent pas part au vote » right behind the camps of a sentence. */
function noPartItem(scope: Scope, camps: readonly Item[]): RawCamp | null {
  const last = camps[camps.length - 1];
  if (!last) return null;
  const { text } = scope;
  const short = NPPV.exec(text.slice(last.end, Math.min(scope.own.to, last.end + LONGEST_NAMES)));
  if (short) {
    const start = last.end + (short[1] as string).length;
    const value = Number(short[2]);
    const item: Item = { ...last, value, start, end: last.end + short[0].length };
    const { end, people } = bracketsAfter(scope, item, scope.own.to);
    const figure = scope.fact(value, start, start + (short[2] as string).length);
    return { figure, people, start, end };
  }
  for (const phrase of scope.ownPhrases("noPart")) {
    if (phrase.start < last.end) continue;
    if (phrase.start > last.end + LONGEST_NAMES + APART) break;
    const between = text.slice(last.end, phrase.start);
    if (between.includes("\n\n") || distance(text, last.end, phrase.start) > APART) break;
    const unit = MEMBERS.exec(between.slice(-24));
    const count = figureBefore(text, phrase.start - (unit ? unit[0].length - 1 : 0));
    if (!count || count.start < last.end) continue;
    const item = { ...last, ...count, start: count.start, end: phrase.end, figure: count };
    const { end, people } = bracketsAfter(scope, item, scope.own.to);
    const figure = scope.fact(count.value, count.start, count.end);
    return { figure, people, start: count.start, end };
  }
  return null;
}

/** « …, 1 NPPV (Mme X) » behind the camps. */
const NPPV = /^((?: ?\([^()\n]{0,200}\))?(?: ?[,;/-]| et) ?)(\d{1,2}) (?:nppv|nppav)\b/;

/** « 2 conseillers ne prenant pas part au vote ». */
const MEMBERS = / (?:conseill[a-z]{2,5}|elue?s?|deleguee?s?|personnes?) $/;

/** One camp with its figure is a vote when « voix » says so, two camps always are. */
function isVote(group: readonly Item[]): boolean {
  if (group.length >= 2)
    return group.some((item) => item.camp !== "for") && new Set(group.map((item) => item.camp)).size >= 2;
  return group.length === 1 && (group[0] as Item).strong;
}

/** Distance between two camps, what stands in brackets between them not counted. */
function distance(text: string, from: number, to: number): number {
  if (to - from > 1500) return to - from;
  return text.slice(from, to).replace(/\([^()]{0,1200}\)/g, "").length;
}
