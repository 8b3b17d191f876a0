import type { CampName, Item } from "./camps.ts";

const OF_LETTER: Readonly<Record<string, CampName>> = {
  p: "for",
  c: "against",
  a: "abstain",
  n: "notVoting",
};

/** What stands between two of them. */
const APART = " ?(?:[-,;/|·.]|et)? ?\\n?[-·* ]?";
const A = "a(?:bs(?:t(?:entions?)?)?)?\\.?";

/** « 13 P – 0 C – 0 A », from its first figure. */
const BEFORE = new RegExp(
  `^(\\d{1,3}) ?(p)\\.?${APART}(\\d{1,3}) ?(c)\\.?${APART}(\\d{1,3}) ?(${A})(?![a-z])(?:${APART}(\\d{1,2}) ?(n)ppv\\b)?`,
);
/** « P : 13, C : 0, A : 2 », « P 13 C 0 A 2 ». */
const BEHIND = new RegExp(
  `^(p)\\.? ?[:=]? ?(\\d{1,3})${APART}(c)\\.? ?[:=]? ?(\\d{1,3})${APART}(${A}) ?[:=]? ?(\\d{1,3})(?![\\d,])(?:${APART}(n)ppv ?[:=]? ?(\\d{1,2})(?!\\d))?`,
);
/** « P/C/A : 13/1/1 ». */
const IN_ROW =
  /^(p) ?[/-] ?(c) ?[/-] ?(a) ?(?:[:=)] ?)?\(?(\d{1,3}) ?[/-] ?(\d{1,3}) ?[/-] ?(\d{1,3})(?![\d/-])/;

/** How far a run of initials and figures goes. */
const REACH = 90;

/**
 * The camps of a vote told by their initials around the « P » at the folded offset `at` — « 13 P – 0 C – 0 A »,
 * « P : 13 C : 0 A : 2 », « P/C/A : 13/1/1 »: all three, in this order; none else.
 */
export function initialsAt(text: string, at: number): Item[] {
  const row = IN_ROW.exec(text.slice(at, at + REACH));
  if (row) return inRow(row, at);
  const behind = BEHIND.exec(text.slice(at, at + REACH));
  if (behind) return isCounted(text, at + behind[0].length) ? [] : itemsOf(behind, at, 1);
  const lead = /(?<![\d,./-])\d{1,3} ?$/.exec(text.slice(Math.max(0, at - 6), at));
  const from = lead ? at - lead[0].length : -1;
  const before = lead ? BEFORE.exec(text.slice(from, from + REACH)) : null;
  return before && !isCounted(text, from + before[0].length) ? itemsOf(before, from, 0) : [];
}

/** « 13 P, 0 C, 0 A de consommation », « P 10 C 12 A 14 (pompes) »: the figures are of something else. */
function isCounted(text: string, end: number): boolean {
  return /^ ?(?:\([a-z]|d[eu]s? |d'|en |par )/.test(text.slice(end, end + 6));
}

/** The pairs of a match, a figure and a letter each; `letter`: 1 where the letter comes first. */
function itemsOf(match: RegExpExecArray, at: number, letter: 0 | 1): Item[] {
  const items: Item[] = [];
  let from = 0;
  for (let index = 1; match[index] !== undefined; index += 2) {
    const [first, second] = [match[index] as string, match[index + 1] as string];
    const start = match[0].indexOf(first, from);
    const next = match[0].indexOf(second, start + first.length);
    const end = next + second.length;
    const [word, figure, place] = letter === 1 ? [first, second, next] : [second, first, start];
    const camp = OF_LETTER[word.charAt(0)] as CampName;
    const read = { start: at + place, end: at + place + figure.length };
    items.push({ camp, value: Number(figure), figure: read, start: at + start, end: at + end, strong: true });
    from = end;
  }
  return items;
}

function inRow(match: RegExpExecArray, at: number): Item[] {
  let from = match[0].search(/\d/);
  return [1, 2, 3].map((index) => {
    const figure = match[index + 3] as string;
    const start = at + match[0].indexOf(figure, from);
    from = start - at + figure.length;
    const end = start + figure.length;
    const camp = OF_LETTER[match[index] as string] as CampName;
    return { camp, value: Number(figure), figure: { start, end }, start, end, strong: true };
  });
}
