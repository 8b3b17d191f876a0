/** Civilities (« Mme ») and offices (« 1er adjoint au maire ») of folded text. */

import { isDigit } from "../text/letters.ts";
import { beginningsOf, beginsIn } from "./beginnings.ts";
import {
  digitsEnd,
  endsWord,
  isGap,
  isLetter,
  lettersEnd,
  matchAny,
  matchPhrase,
  needGap,
  skipGap,
  startsWord,
} from "./chars.ts";
import {
  CIVILITIES,
  type CivilityForm,
  OFFICES,
  type Office,
  type OfficeForm,
  TRADES,
} from "./civilityData.ts";

/** A civility; `end` is the folded offset after it, its full stop included, the space after it not. */
export interface CivilityReading {
  /** Null for a title without gender (« Dr », « Me ») and for men and women together. */
  readonly gender: "m" | "f" | null;
  readonly plural: boolean;
  readonly end: number;
}

/** An office; `end` is the folded offset after its last word. */
export interface OfficeReading {
  readonly office: Office;
  readonly end: number;
}

/** By the code of the first letter. */
const BY_LETTER = groupBy<CivilityForm>(CIVILITIES, (form) => [form.written]);
const OFFICES_BY_LETTER = groupBy<OfficeForm>(OFFICES, (form) => form.heads);

/** Names are asked at each word whether they are a civility or an office: their first letters spare the search. */
const CIVILITY_BEGINNINGS = beginningsOf(CIVILITIES.map((form) => form.written.slice(0, 3)));
const OFFICE_BEGINNINGS = beginningsOf(OFFICES.flatMap((form) => form.heads.map((head) => head.slice(0, 3))));
/** The ranks in words: « premier », « seconde », « deuxième » … « énième ». */
const RANK_BEGINNINGS = beginningsOf(
  "pre sec uni deu tro qua cin six sep hui neu dix onz dou tre qui sei vin soi cen mil eni nie".split(" "),
);
const ARTICLES = ["le ", "la ", "l'", "les "] as const;

/**
 * The civility at `from`: « M. », « Mme », « Mesdames et Messieurs », « Dr » …, or null. Case is lost in folded text:
 * whether « m » or « me » is a civility at all is for the caller to know; « maître d'œuvre » is none.
 */
export function readCivility(text: string, from: number): CivilityReading | null {
  const first = readOne(text, from);
  if (!first) return null;
  const second = readSecond(text, first);
  return second ?? first;
}

/**
 * The office at `from`, after an article and a rank if any: « le Maire », « 1er adjoint au maire », « la deuxième
 * vice-présidente », « conseiller municipal délégué »; or null. « maire délégué », « président du groupe » and
 * grades of staff (« adjoint administratif ») are "other".
 */
export function readOfficeTitle(text: string, from: number): OfficeReading | null {
  if (!mayBeginTitle(text, from) || !startsWord(text, from)) return null;
  const to = text.length;
  const article = text.charCodeAt(from) === 0x6c ? matchAny(text, from, to, ARTICLES) : -1;
  const at = afterRank(text, article < 0 ? from : article, to);
  if (!beginsIn(OFFICE_BEGINNINGS, text, at)) return null;
  for (const form of OFFICES_BY_LETTER[text.charCodeAt(at)] ?? []) {
    const end = matchAny(text, at, to, form.heads);
    if (end >= 0) return afterHead(text, inclusiveEnd(text, end, to), to, form);
  }
  return null;
}

/** Whether an office, an article or a rank may begin at `at`: names are asked at each word, and nearly all are neither. */
function mayBeginTitle(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === 0x6c ||
    beginsIn(OFFICE_BEGINNINGS, text, at) ||
    isDigit(code) ||
    beginsIn(RANK_BEGINNINGS, text, at)
  );
}

function groupBy<T>(values: readonly T[], written: (value: T) => readonly string[]): (T[] | undefined)[] {
  const groups = new Array<T[] | undefined>(256).fill(undefined);
  for (const value of values) {
    for (const letter of new Set(written(value).map((each) => each.charCodeAt(0)))) {
      const group = groups[letter];
      if (group) group.push(value);
      else groups[letter] = [value];
    }
  }
  return groups;
}

function readOne(text: string, from: number): CivilityReading | null {
  const candidates = BY_LETTER[text.charCodeAt(from)];
  if (!candidates || !mayBeCivility(text, from) || !startsWord(text, from)) return null;
  const to = text.length;
  for (const form of candidates) {
    const end = matchPhrase(text, from, to, form.written);
    if (end < 0 || !stands(text, end, form.written)) continue;
    return { gender: form.gender, plural: form.plural, end };
  }
  return null;
}

/** Whether the letters at `at` may begin a civility; those of one letter or two end before a third. */
function mayBeCivility(text: string, at: number): boolean {
  const short = !isLetter(text.charCodeAt(at + 1)) || !isLetter(text.charCodeAt(at + 2));
  return short || beginsIn(CIVILITY_BEGINNINGS, text, at);
}

/** Short forms without full stop need a space after them (not « m' », « m-2 »); trades are no civility. */
function stands(text: string, end: number, written: string): boolean {
  if (written.length <= 2 && !written.endsWith(".")) return isGap(text.charCodeAt(end));
  return (
    !TRADES.has(written) ||
    matchAny(text, skipGap(text, end, text.length), text.length, ["d'", "de", "des", "du", "en"]) < 0
  );
}

/** The other gender after « et », « ou », « / »; after a comma only when both are plural (« Mmes, MM. »). */
function readSecond(text: string, first: CivilityReading): CivilityReading | null {
  if (first.gender === null) return null;
  const to = text.length;
  const gap = skipGap(text, first.end, to);
  const and = matchAny(text, gap, to, ["et ", "& "]);
  const or =
    and < 0 ? Math.max(matchPhrase(text, gap, to, "ou "), matchPhrase(text, first.end, to, "/")) : -1;
  const comma = and < 0 && or < 0 && first.plural ? matchPhrase(text, first.end, to, ", ") : -1;
  const at = Math.max(and, or, comma);
  const second = at < 0 ? null : readOne(text, at);
  if (!second || second.gender === null || second.gender === first.gender || (comma >= 0 && !second.plural))
    return null;
  // « M./Mme » is one person.
  return { gender: null, plural: or < 0 || first.plural, end: second.end };
}

/** Past a rank: « 1er », « 2e », « 3ème », « premier », « deuxième ». */
function afterRank(text: string, at: number, to: number): number {
  if (isDigit(text.charCodeAt(at))) {
    const digits = digitsEnd(text, at, to, 3);
    const suffix = matchAny(text, digits, to, RANK_ENDS);
    const gap = suffix < 0 || digits - at > 2 ? -1 : needGap(text, suffix, to);
    return gap < 0 ? at : gap;
  }
  const end = lettersEnd(text, at, to, 14);
  // « deuxième », « premier », « seconde »: nearly no other word ends like them.
  const last = text.charCodeAt(end - 1);
  if (end - at < 4 || (last !== 0x65 && last !== 0x72 && last !== 0x64)) return at;
  const ranked = text.startsWith("ieme", end - 4) || RANKS.has(text.slice(at, end));
  const gap = ranked && endsWord(text, end, to) ? needGap(text, end, to) : -1;
  return gap < 0 ? at : gap;
}

const RANK_ENDS = ["er", "ere", "re", "e", "eme", "ieme", "nd", "nde", "°"] as const;
const RANKS: ReadonlySet<string> = new Set(["premier", "premiere", "second", "seconde"]);

/** Past « (e) », « (ère)s », « ·e », « ·e·s ». */
function inclusiveEnd(text: string, from: number, to: number): number {
  let at = from;
  for (let round = 0; round < 2; round++) {
    const code = text.charCodeAt(at);
    if (code === 0x28) {
      const letters = lettersEnd(text, at + 1, to, 4);
      if (letters === at + 1 || text.charCodeAt(letters) !== 0x29) break;
      at = letters + 1;
      if (text.charCodeAt(at) === 0x73 && endsWord(text, at + 1, to)) at++;
    } else if (code === 0xb7 && isLetter(text.charCodeAt(at + 1))) at = lettersEnd(text, at + 1, to, 3);
    else break;
  }
  return at;
}

function afterHead(text: string, head: number, to: number, form: OfficeForm): OfficeReading {
  let office = form.office;
  let end = head;
  for (let words = 0; words < 6; words++) {
    const gap = needGap(text, end, to);
    if (gap < 0) break;
    const turn = form.turns.find(([tail]) => matchPhrase(text, gap, to, tail) >= 0);
    if (turn) office = turn[1];
    const next = turn ? matchPhrase(text, gap, to, turn[0]) : matchAny(text, gap, to, form.tails);
    if (next < 0) break;
    end = inclusiveEnd(text, next, to);
  }
  return { office, end };
}
