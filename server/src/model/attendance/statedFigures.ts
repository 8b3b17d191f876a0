import { Cue } from "../../french/cues.ts";
import { readCount } from "../../french/numbers.ts";
import { lastIndexWithin } from "../../text/search.ts";
import { matchesAtCue } from "../matchAtCue.ts";
import type { Scope } from "../scope.ts";
import type { Fact, InOffice } from "../types.ts";
import { figureColumns } from "./figureColumns.ts";
import { figureBefore, skipFiller } from "./listCount.ts";

/**
 * « Nombre de membres en exercice : 92 »; « 55 dont 55 sont encore en fonction » gives the second figure. A label
 * that says « en exercice » or « en fonction » goes before one of the seats (« Conseillers élus : 15 »).
 */
export function readInOffice(scope: Scope): InOffice | null {
  let seats: Fact<number> | null = null;
  for (const label of scope.labels("inOffice")) {
    const { text } = scope;
    const before = figureBefore(scope, label);
    if (before) return before;
    const filled = skipFiller(text, label.value);
    const count = readCount(text, filled);
    if (!count || count.start > Math.max(label.value + 4, filled)) continue;
    const still = STILL_IN_OFFICE.exec(text.slice(count.end, count.end + 60));
    if (still) {
      const start = count.end + still.index + still[0].indexOf(still[1] as string);
      const inOffice = scope.fact(Number(still[1]), start, start + (still[1] as string).length);
      return { ...inOffice, elected: scope.fact(count.value, count.start, count.end) };
    }
    const fact = scope.fact(count.value, count.start, count.end);
    if (IN_OFFICE.test(text.slice(label.start, label.value))) return fact;
    seats ??= fact;
  }
  return seats ?? officeAtQuorum(scope) ?? composedOf(scope) ?? figureColumns(scope).get("inOffice") ?? null;
}

/** « Le Conseil municipal, légalement convoqué, composé de 29 membres en exercice, s'est assemblé … ». */
function composedOf(scope: Scope): Fact<number> | null {
  for (const match of matchesAtCue(scope, Cue.organ, COMPOSED, 2500)) {
    const end = match.index + match[0].length;
    return scope.fact(Number(match[1]), end - (match[1] as string).length, end);
  }
  return null;
}

const COMPOSED =
  /conseil [a-z]{8,15},?[ \n][^.:;\d]{0,60}\bcompose[ \n]de[ \n](\d{1,3})(?=[ \n](?:membres|conseillers)[ \n]en[ \n]exercice\b)/y;

/** Those in office as the sentence on the quorum counts them: « Le quorum étant atteint (9 présents sur 11 membres en exercice) ». */
export function officeAtQuorum(scope: Scope): Fact<number> | null {
  for (const phrase of scope.phrases("quorumReached")) {
    const behind = scope.text.slice(phrase.end, phrase.end + 90);
    const match = AT_QUORUM.exec(behind) ?? OF_ALL.exec(behind);
    if (!match) continue;
    const end = phrase.end + match[0].length;
    const figure = match[1] as string;
    const start = phrase.end + match[0].lastIndexOf(figure);
    return scope.fact(Number(figure), start, Math.min(end, start + figure.length));
  }
  return null;
}

const AT_QUORUM =
  /^,? ?[(:,-]? ?(?:avec |soit )?\d{1,3} (?:(?:membres?|conseillers?|elus|delegues) )?presents? (?:sur|pour) (\d{1,3}) (?:(?:membres?|conseillers?|elus|delegues) )?(?:municipaux )?en exercice\b/;

/** « Le quorum étant atteint (9/11) ». */
const OF_ALL = /^,? ?\(\d{1,3} ?\/ ?(\d{1,3})(?=\))/;

const IN_OFFICE = /\ben (?:exercice|fonctions?)\b/;

const STILL_IN_OFFICE =
  /^ (?:membres? )?dont (\d{1,3}) (?:sont )?(?:encore |actuellement )?en (?:fonction|exercice)/;

/** Those present as the sentence on the quorum counts them; null when it gives no figure, or one with proxies. */
export function presentAtQuorum(scope: Scope): Fact<number> | null {
  const { text } = scope;
  for (const phrase of scope.phrases("quorumReached")) {
    const words = text.slice(phrase.end, phrase.end + 60);
    const behind = COUNTED_BEHIND.exec(words) ?? COUNTED_OF_ALL.exec(words);
    if (behind) {
      const start = phrase.end + behind[0].indexOf(behind[1] as string);
      return scope.fact(Number(behind[1]), start, start + (behind[1] as string).length);
    }
    const from = Math.max(0, phrase.start - 90);
    const before = COUNTED_BEFORE.exec(text.slice(from, phrase.start));
    const count = before && countThatEnds(text, from + before.index + 1);
    if (count) return scope.fact(count.value, count.start, count.end);
  }
  return null;
}

/** « (17 présents pour 25 conseillers) », « avec 9 membres présents »; not « 17 présents ou représentés ». */
const COUNTED_BEHIND =
  /^,? ?[(:,-]? ?(?:avec |soit )?(\d{1,3}) (?:(?:membres?|conseillers?|elus|delegues|titulaires) )?(?:municipaux |communautaires |etant )?presents? ?(?:\)|[.,;\n]|sur |pour |\/ ?\d)/;

/** « (9/11) ». */
const COUNTED_OF_ALL = /^,? ?\((\d{1,3}) ?\/ ?\d{1,3}\)/;

/** « a dénombré quatorze conseillers présents et a constaté que la condition de quorum … », « 9 membres étant présents, le quorum est atteint ». */
const COUNTED_BEFORE =
  /([a-z0-9-]) (?:membres|conseillers|elus|delegues)(?: municipaux| communautaires)?(?: etant| sont)? presents?,?(?: et)?(?: a)? (?:le )?$/;

/** The number in figures or in words that ends at `end`. */
function countThatEnds(text: string, end: number): ReturnType<typeof readCount> {
  let found: ReturnType<typeof readCount> = null;
  let start = end;
  for (let words = 0; words < MOST_WORDS && start > 0; words++) {
    const from = Math.max(0, start - LONGEST_WORD);
    const space = Math.max(...[" ", "\n"].map((each) => lastIndexWithin(text, each, from, start - 1)));
    if (space < 0 && from > 0) break;
    start = space + 1;
    const count = readCount(text, start, end);
    if (count?.start !== start || count.end !== end) break;
    found = count;
  }
  return found;
}

/** No word of a number is longer. */
const LONGEST_WORD = 30;
/** « quatre-vingt dix neuf » has no more words. */
const MOST_WORDS = 5;

/** Printed number of voters, proxies included. */
export function readVotersStated(scope: Scope): Fact<number> | null {
  for (const label of scope.labels("voters")) {
    const count = readCount(scope.text, skipFiller(scope.text, label.value));
    if (count && count.start <= label.value + 4) return scope.fact(count.value, count.start, count.end);
  }
  return figureColumns(scope).get("voters") ?? null;
}
