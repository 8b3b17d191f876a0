import { readCount } from "../../french/numbers.ts";
import { lastIndexWithin } from "../../text/search.ts";

/**
 * The figure that ends right before the word of a camp (« 6 voix pour », « aucune abstention », « huit (8) contre »), in
 * folded offsets; `strong` when « voix », « votes » or the like stands with it. Null without one.
 */
export function figureBefore(
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
