import { lettersEnd } from "../french/chars.ts";
import { Cue } from "../french/cues.ts";
import { readCount } from "../french/numbers.ts";
import { indexWithin, lastIndexWithin, lineEndWithin } from "../text/search.ts";
import { readPersonAt } from "./officers.ts";
import { isOfOthers } from "./ofOthers.ts";
import type { Scope } from "./scope.ts";
import type { Fact, Person } from "./types.ts";
import { namesOf } from "./voteLines.ts";

export type CampName = "for" | "against" | "abstain" | "notVoting" | "cast";

/** A camp as read, in folded offsets. */
export interface RawCamp {
  readonly figure: Fact<number> | null;
  readonly people: readonly Person[];
  readonly start: number;
  readonly end: number;
}

interface Item {
  readonly camp: CampName;
  readonly value: number;
  /** Folded range of the figure. */
  readonly figure: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
  /** The word « voix » or « vote » stands with it, or a colon. */
  readonly strong: boolean;
}

/** How far apart two camps of one vote may stand, in characters (names in brackets aside). */
const APART = 90;

const CAMP_WORDS: ReadonlyMap<string, CampName> = new Map([
  ["pour", "for"],
  ["contre", "against"],
  ["abstention", "abstain"],
  ["abstentions", "abstain"],
  // As it is often mistyped.
  ["absention", "abstain"],
  ["absentions", "abstain"],
  ["abst", "abstain"],
]);

const LONGEST_CAMP = 11;

/**
 * The camps of a vote written in a sentence — « par 6 voix pour, 1 abstention (Mme X) et 2 contre » — figures before
 * or after the word, in words too. The last such sentence of the act counts.
 */
export function readVoteSentence(scope: Scope): Map<CampName, RawCamp> {
  const items = voteItems(scope);
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

function voteItems(scope: Scope): Item[] {
  const { from, to } = scope.own;
  const places = scope.syntax.cues.of(Cue.camp, from, to);
  if (places.length === 0) return [];
  const text = scope.text.slice(0, to);
  const items: Item[] = [];
  for (const at of places) {
    const end = lettersEnd(text, at, to, LONGEST_CAMP + 1);
    const camp = end - at <= LONGEST_CAMP ? CAMP_WORDS.get(text.slice(at, end)) : undefined;
    const item = camp ? itemAt(text, at, end, camp) : null;
    if (item) items.push(...overcome(text, item));
  }
  return items
    .filter((item) => !isOfOthers(scope.syntax, item.start, from))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** « Par 12 voix contre 3 »: the first figure is of those for. */
function overcome(text: string, item: Item): readonly Item[] {
  const { camp, figure, end } = item;
  if (camp === "abstain") return [...voicesBefore(text, item), item];
  if (
    camp !== "against" ||
    figure.start > end - LONGEST_CAMP ||
    !/ voix contre$/.test(text.slice(end - 12, end))
  )
    return [item];
  const count = text.charCodeAt(end) === 0x20 ? readCount(text, end + 1) : null;
  if (!count || count.start !== end + 1 || !COUNT_CLOSES.test(text.slice(count.end, count.end + 8)))
    return [item];
  return [
    { ...item, camp: "for", end: figure.end },
    { ...item, start: count.start, end: count.end, figure: count, value: count.value },
  ];
}

/** « Par 9 voix et 1 abstention »: the voices before the abstention are for. */
function voicesBefore(text: string, item: Item): readonly Item[] {
  const lead = VOICES_BEFORE.exec(text.slice(Math.max(0, item.start - 48), item.start));
  if (!lead) return [];
  const from = item.start - (lead[1] as string).length;
  const count = readCount(text, from);
  if (!count || count.start !== from || !text.startsWith(" voix", count.end)) return [];
  return [{ ...item, camp: "for", start: from, end: count.end + 5, figure: count, value: count.value }];
}

const VOICES_BEFORE = /\b(?:par|avec) (\(?[a-z0-9-]{1,14}(?: [a-z0-9-]{1,10}){0,2} voix(?: et |, ))$/;

const COUNT_CLOSES = /^(?: voix)?(?: ?[.,;:)\n]|$| et )/;

/** The figure right before the word (« 6 voix pour », « 1 abstention »), or right after it (« pour : 6 »). */
function itemAt(text: string, at: number, word: number, camp: CampName): Item | null {
  // « 3 abst. (M. X) »
  const end = text.startsWith("abst.", at) ? word + 1 : word;
  const before = wordsLead(text, at, end) ? null : figureBefore(text, at);
  // « 5 voix pour l'entreprise A, 2 voix pour l'entreprise B »: a choice, no camps.
  if (before && camp === "for" && /^ (?:l'|le |la |les |un |une |m\. |mme )/.test(text.slice(end, end + 5)))
    return null;
  if (before)
    return {
      camp,
      start: before.start,
      end,
      figure: before,
      value: before.value,
      strong:
        before.strong ||
        camp === "abstain" ||
        isWholeLine(text, before.start, end) ||
        isResult(text, before.start, end),
    };
  const after =
    AFTER.exec(text.slice(end, end + 3)) ??
    bareFigure(text, at, end) ??
    (camp === "for" ? matterAfter(text, at, end) : null);
  if (!after) return null;
  const from = end + after[0].length;
  const count = readCount(text, from);
  if (!count || count.start > from) return null;
  return { camp, start: at, end: count.end, figure: count, value: count.value, strong: true };
}

/**
 * Whether the figures of « Pour 8 Contre 0 Abstention 1 », with no sign between, stand behind their words: the one before
 * the camp at `at` is then that of the camp before it.
 */
function wordsLead(text: string, at: number, end: number): boolean {
  if (!BARE_AFTER.test(text.slice(end, end + 6))) return false;
  const run = LED_RUN.exec(text.slice(Math.max(0, at - 64), at));
  return run !== null && !COUNT_AT_END.test(run.input.slice(0, run.index));
}

const COUNT_AT_END =
  /(?:\d|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt))\)?(?: (?:voix|votes?|suffrages?))? ?$/;

const BARE_AFTER = /^ ?:? ?\d{1,3}(?![\d,.]*\d)/;
/** « Pour 8 Contre 0 » right before another camp. */
const LED_RUN = /(?:\b(?:pour|contre|abst(?:entions?|\.)?) ?:? ?\d{1,3}(?: ?voix)? ?){1,3}$/;

/** « 15 pour. » alone on its line is a result. */
function isWholeLine(text: string, start: number, end: number): boolean {
  const before = start === 0 || /\n[-·*•→>]? ?$/.test(text.slice(Math.max(0, start - 4), start));
  return before && /^ ?[.!;]?(?:\n|$)/.test(text.slice(end, end + 3));
}

/** « Vote : 11 pour. », « Adopté (11 pour) »: what announces a result, and nothing after it. */
function isResult(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /\b(?:votes?|resultats?|resultats? du vote|scrutin|adoptee?s?|approuvee?s?) ?(?:: ?|\( ?|par )$/.test(
      before,
    ) &&
    /^ ?(?:[.!;)]|\n|$|[-,] ?(?:adopte|approuve|accepte|unanim|a l'unanim))/.test(text.slice(end, end + 16))
  );
}

const AFTER = /^ ?(?:[:=] ?)/;

/** Names in brackets between two camps, in characters at most. */
const LONGEST_NAMES = 260;

/** « Vote : Pour 12 – Contre 1 – Abstention 1 »: the colon stands before the camps only. */
function bareFigure(text: string, at: number, end: number): RegExpExecArray | null {
  const before = text.slice(Math.max(0, at - LONGEST_NAMES), at).replace(/ ?\([^()]{0,200}\)/g, "");
  if (
    !/(?:votes?|resultats?|scrutin|voix) ?:? ?$|\bvotants? ?:? ?\d{1,3} ?[-,;/] ?$|\b\d{1,3} (?:votants?|(?:suffrages )?exprimes?) ?[-,;/] ?$|\b(?:pour|contre|absten?tions?) ?:? ?\d{1,3} ?(?:voix ?)?(?:[-,;/.]|et)? ?$/.test(
      before.slice(-60),
    )
  )
    // « Pour 8 Contre 0 » at the head of its line.
    return /(?:^|\n) ?[-·*]? ?$/.test(before) ? OTHER_BEHIND.exec(text.slice(end, end + 28)) : null;
  return /^ (?=\d{1,3} ?(?:[-,;/.(:]|voix|\n|$|pour|contre|abst))/.exec(text.slice(end, end + 16));
}

const OTHER_BEHIND = /^ (?=\d{1,3} ?(?:voix )?[-,;/|]? ?(?:contre|abst(?:entions?|\.)?) ?:? ?\d)/;

/** « Pour le changement de prestataire : 13 votes » on a line of its own. */
function matterAfter(text: string, at: number, end: number): RegExpExecArray | null {
  if (at > 0 && text.charCodeAt(at - 1) !== 0x0a) return null;
  return /^ (?:le |la |les |l')[^:\n]{3,90} ?: ?(?=\d{1,3} (?:votes?|voix)\b)/.exec(
    text.slice(end, end + 120),
  );
}

function figureBefore(
  text: string,
  at: number,
): { start: number; end: number; value: number; strong: boolean } | null {
  const from = Math.max(0, at - 60);
  const lead = text.slice(from, at);
  // « aucune voix contre », « aucune abstention »
  const none = NONE.exec(lead);
  // « aucun pour l'instant »
  if (none && (none[2] !== undefined || !text.startsWith("pour", at)))
    return {
      start: at - none[0].length,
      end: at - none[0].length + (none[1] as string).length,
      value: 0,
      strong: true,
    };
  // « 3 voix « Pour » »
  const unit = /[ \n](?:voix|votes?|suffrages?|membres?) (?:["«] ?)?$|[ \n](?:["«] ?)?$/.exec(lead);
  if (!unit) return null;
  const strong = unit[0].trim() !== "";
  const end = from + unit.index;
  const best = text.charCodeAt(end - 1) === 0x29 ? countSaidTwice(text, from, end) : countAt(text, from, end);
  return best && { ...best, strong };
}

const NONE = /(?<![a-z])(aucune?)( voix| vote| suffrage)? $/;

/** « 8 (huit) », « huit (8) » that ends at `end`: the count, when both say the same. */
function countSaidTwice(text: string, from: number, end: number): ReturnType<typeof countAt> {
  const open = lastIndexWithin(text, "(", from, end);
  if (open < 0) return null;
  const again = readCount(text, open + 1, end - 1);
  const count = countAt(text, from, text.charCodeAt(open - 1) === 0x20 ? open - 1 : open);
  return again?.end === end - 1 && count?.value === again.value ? { ...count, end } : null;
}

/** The count that ends at `end`; it may take several words (« vingt et une voix »). */
function countAt(
  text: string,
  from: number,
  end: number,
): { start: number; end: number; value: number } | null {
  let start = end;
  let best: { start: number; end: number; value: number } | null = null;
  for (let words = 0; words < 6 && start > from; words++) {
    start = wordStart(text, start, from);
    const count = readCount(text, start, end);
    if (count && count.start === start && count.end === end) best = { start, end, value: count.value };
    // « vingt et une »
    else if (best && !text.startsWith("et ", start)) break;
    start--;
  }
  return best;
}

function wordStart(text: string, from: number, least: number): number {
  let at = from;
  while (
    at > least &&
    text.charCodeAt(at - 1) !== 0x20 &&
    text.charCodeAt(at - 1) !== 0x0a &&
    !"(,;:·".includes(text.charAt(at - 1))
  )
    at--;
  return at;
}

/** « 9 pour (M. X et M. Y ne votent pas) »: the names are of another camp. */
const OTHERS = /\b(?:ne|n'[a-z]+|absten[a-z]+|contre|pas part)\b/;

/** The names in brackets after a camp: « 2 contre (M. X, Mme Y) ». */
function bracketsAfter(scope: Scope, item: Item, limit: number): { end: number; people: readonly Person[] } {
  const { text } = scope;
  let at = item.end;
  if (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0a) at++;
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

const OF_WHOM = /^de (?=(?:mm?\.|mmes?|mlle|monsieur|madame|messieurs|mesdames) )/;

/** Where names end before the next camp: the comma or « et » that stands between is left out. */
function endOfNames(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && " ,;.".includes(text.charAt(end - 1))) end--;
  return end - from > 3 && text.slice(end - 3, end) === " et" ? end - 3 : end;
}
