/** All dates of a stretch of folded text, in one pass. */

import { beginningsOf, beginsIn, mayBeginNumber } from "./beginnings.ts";
import { CHAR_KINDS } from "./chars.ts";
import { type DateReading, readDateAt } from "./dates.ts";
import { scanNumberWords } from "./numbers.ts";

/** Weekdays and « premier ». */
const BEGINNINGS = beginningsOf("lun mar mer jeu ven sam dim pre".split(" "));

/**
 * The dates of `text` from `from` to `to`, left to right, none over another. Dates with no year are there too
 * (`year` null). The time is that of one look at each character.
 */
export function findDates(text: string, from = 0, to: number = text.length): DateReading[] {
  const found: DateReading[] = [];
  let before = from > 0 ? (CHAR_KINDS[text.charCodeAt(from - 1)] ?? 0) : 0;
  for (let at = from; at < to; at++) {
    const kind = CHAR_KINDS[text.charCodeAt(at)] ?? 0;
    if (kind === 0 || before !== 0) {
      before = kind;
      continue;
    }
    before = kind;
    const number = kind === 1 && mayBeginNumber(text, at);
    if (kind === 1 && !number && !beginsIn(BEGINNINGS, text, at)) continue;
    const date = readDateAt(text, at, to);
    if (date) found.push(date);
    // « trente-deux mars » is not « deux mars ».
    const end = date ? date.end : number ? (scanNumberWords(text, at, to)?.end ?? at) : at;
    if (end > at) at = end - 1;
    before = CHAR_KINDS[text.charCodeAt(at)] ?? 0;
  }
  return found;
}
