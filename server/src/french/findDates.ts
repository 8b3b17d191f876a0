/** All dates of a stretch of folded text, in one pass. */

import { mayBeginNumber } from "./beginnings.ts";
import { startsWord } from "./chars.ts";
import { Cue, type Cues, cuesIn } from "./cues.ts";
import { type DateReading, readDateAt } from "./dates.ts";
import { scanNumberWords } from "./numbers.ts";

/**
 * The dates of `text` from `from` to `to`, left to right, none over another. Dates with no year are there too
 * (`year` null). Only the places of `cues` are looked at; they are found first when they are not given.
 */
export function findDates(text: string, from = 0, to: number = text.length, cues?: Cues): DateReading[] {
  const found: DateReading[] = [];
  let end = from;
  for (const at of (cues ?? cuesIn(text, from, to)).of(Cue.date, from, to)) {
    if (at < end || !startsWord(text, at)) continue;
    const date = readDateAt(text, at, to);
    if (date) found.push(date);
    // « trente-deux mars » is not « deux mars ».
    if (date) end = date.end;
    else if (mayBeginNumber(text, at)) end = scanNumberWords(text, at, to)?.end ?? at;
  }
  return found;
}
