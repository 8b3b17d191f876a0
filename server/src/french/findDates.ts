/** All dates of a stretch of folded text, in one pass. */

import { isDigit } from "../text/letters.ts";
import { isGap, isLetter, startsWord } from "./chars.ts";
import { type DateReading, readDateAt } from "./dates.ts";
import { scanNumberWords } from "./numbers.ts";

/** The first three letters of weekdays and of numbers: those above thirty-one begin no date, but are passed over whole. */
const BEGINNINGS =
  "lun mar mer jeu ven sam dim pre deu tro qua cin six sep hui neu dix onz dou tre qui sei vin soi cen mil".split(
    " ",
  );

const BEGINS = new Uint8Array(26 * 26 * 26);
for (const letters of BEGINNINGS) BEGINS[indexOf(letters, 0)] = 1;

/**
 * The dates of `text` from `from` to `to`, left to right, none over another. Dates with no year are there too
 * (`year` null). The time is that of one look at each character.
 */
export function findDates(text: string, from = 0, to: number = text.length): DateReading[] {
  const found: DateReading[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) {
      at++;
      continue;
    }
    if ((digit || mayBegin(text, at)) && startsWord(text, at)) {
      const date = readDateAt(text, at, to);
      if (date) {
        found.push(date);
        at = date.end;
        continue;
      }
      // « trente-deux mars » is not « deux mars ».
      at = digit ? at : (scanNumberWords(text, at, to)?.end ?? at);
    }
    at = wordEnd(text, at, to, digit);
  }
  return found;
}

/** The end of the run of letters (or of digits) at `at`, at least one character on when it is one. */
function wordEnd(text: string, at: number, to: number, digits: boolean): number {
  let end = at;
  while (end < to && (digits ? isDigit(text.charCodeAt(end)) : isLetter(text.charCodeAt(end)))) end++;
  return end;
}

function mayBegin(text: string, at: number): boolean {
  const index = indexOf(text, at);
  if (index >= 0) return BEGINS[index] === 1;
  return text.charCodeAt(at) === 0x75 && text.charCodeAt(at + 1) === 0x6e && isGap(text.charCodeAt(at + 2));
}

/** Where three letters a-z stand in the table; -1 when one of them is something else. */
function indexOf(text: string, at: number): number {
  const first = text.charCodeAt(at) - 0x61;
  const second = text.charCodeAt(at + 1) - 0x61;
  const third = text.charCodeAt(at + 2) - 0x61;
  const inside = first >= 0 && first < 26 && second >= 0 && second < 26 && third >= 0 && third < 26;
  return inside ? (first * 26 + second) * 26 + third : -1;
}
