/** Numbers of folded text, in words and in figures. */

import { isDigit } from "../text/letters.ts";
import { mayBeginNumber } from "./beginnings.ts";
import { DOT, digitsEnd, endsWord, HYPHEN, isGap, isLetter, lettersEnd, SPACE, startsWord } from "./chars.ts";

/** A number and where it stands: offsets in the folded text. */
export interface NumberReading {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** A count, with how it is written. */
export interface CountReading extends NumberReading {
  readonly words: boolean;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["un", 1],
  ["une", 1],
  ["deux", 2],
  ["trois", 3],
  ["quatre", 4],
  ["cinq", 5],
  ["six", 6],
  ["sept", 7],
  ["huit", 8],
  ["neuf", 9],
  ["dix", 10],
  ["onze", 11],
  ["douze", 12],
  ["treize", 13],
  ["quatorze", 14],
  ["quinze", 15],
  ["seize", 16],
]);

const TENS: ReadonlyMap<string, number> = new Map([
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["huitante", 80],
  ["octante", 80],
  ["nonante", 90],
]);

const LONGEST_WORD = 9;

/** A part of a number: its value and the offset after it. */
interface Part {
  readonly value: number;
  readonly end: number;
}

/**
 * The longest number in words that begins at `from`, 0 to 999 999: traditional spelling, 1990 spelling, both mixed,
 * or with spaces for hyphens; « mil », « milles », « septante », « une » too. Null when there is none, or when the
 * words run on (« trois » in « vingt-trois », « deux » in « Deux-Ponts »). « un » and « une » alone are 1: whether
 * they are the number or the article is for the caller to know.
 */
export function readNumberWords(text: string, from: number, to: number = text.length): NumberReading | null {
  if (!startsWord(text, from)) return null;
  if (text.charCodeAt(from - 1) === HYPHEN && isLetter(text.charCodeAt(from - 2))) return null;
  const reading = scanNumberWords(text, from, to);
  if (!reading) return null;
  const joined = text.charCodeAt(reading.end) === HYPHEN && isLetter(text.charCodeAt(reading.end + 1));
  return joined && reading.end + 1 < to ? null : reading;
}

/**
 * The number in words at `from`, as `readNumberWords` reads it, but free to be joined by a hyphen to what follows
 * (« vingt-et-un-juillet »), for readers that know what must follow.
 */
export function scanNumberWords(text: string, from: number, to: number): NumberReading | null {
  if (!mayBeginNumber(text, from)) return null;
  const zero = wordAt(text, from, to);
  if (zero === "zero") return { value: 0, start: from, end: from + zero.length };
  const part = readThousands(text, from, to);
  return part && { value: part.value, start: from, end: part.end };
}

/**
 * A whole number in figures at `from`: « 83 », « 05 », « 155 000 », « 4.000 ». Null when it is a part of something
 * else: a decimal (« 2,5 »), a rank (« 1er », « 2e »), a version or a date (« 1.2.3 »), a code (« M2023 »). A word of
 * four letters or more may be glued to it, as extraction from PDF does (« 83voix »). Groups are never joined over a
 * line end: the column of a table would be read as one number.
 */
export function readInteger(text: string, from: number, to: number = text.length): NumberReading | null {
  if (!isDigit(text.charCodeAt(from)) || from >= to || !startsNumber(text, from)) return null;
  const end = figuresEnd(text, from, to);
  if (end < 0 || !endsNumber(text, end, to)) return null;
  return { value: Number(text.slice(from, end).replace(/[ .]/g, "")), start: from, end };
}

/** A count in figures or in words at `from`. */
export function readCount(text: string, from: number, to: number = text.length): CountReading | null {
  const words = !isDigit(text.charCodeAt(from));
  const reading = words ? readNumberWords(text, from, to) : readInteger(text, from, to);
  return reading && { ...reading, words };
}

/**
 * The end of the figures that begin at `from`, with their groups of three joined by one space or one dot (the same
 * all along), or -1 for more than fifteen digits, which a number cannot hold exactly.
 */
export function figuresEnd(text: string, from: number, to: number): number {
  let end = digitsEnd(text, from, to, 16);
  let digits = end - from;
  if (digits > 15) return -1;
  if (digits > 3) return end;
  const separator = text.charCodeAt(end);
  if (separator !== SPACE && separator !== DOT) return end;
  while (end < to && text.charCodeAt(end) === separator) {
    const next = digitsEnd(text, end + 1, to, 4);
    if (next - end !== 4) break;
    digits += 3;
    if (digits > 15) return -1;
    end = next;
  }
  return end;
}

/** Whether a number that begins at `from` is no part of a word or of a decimal. */
export function startsNumber(text: string, from: number): boolean {
  if (!startsWord(text, from)) return false;
  const before = text.charCodeAt(from - 1);
  return !((before === DOT || before === 0x2c) && isDigit(text.charCodeAt(from - 2)));
}

/** Whether a whole number that ends at `end` is no rank (« 1er »), decimal or code; four letters may be glued to it. */
export function endsNumber(text: string, end: number, to: number): boolean {
  if (end >= to) return true;
  const code = text.charCodeAt(end);
  if (code === DOT || code === 0x2c) return end + 1 >= to || !isDigit(text.charCodeAt(end + 1));
  if (code === 0xb0) return false;
  if (!isLetter(code)) return true;
  return lettersEnd(text, end, to, 4) - end === 4 && !text.startsWith("ieme", end);
}

/** The word at `at`, or the empty string when there is none that could be part of a number. */
function wordAt(text: string, at: number, to: number): string {
  const end = lettersEnd(text, at, to, LONGEST_WORD + 1);
  return end - at > LONGEST_WORD || !endsWord(text, end, to) ? "" : text.slice(at, end);
}

/** The offset after what joins two words of one number: a space or line end, a hyphen, or a hyphen and a space; or -1. */
function joint(text: string, at: number, to: number): number {
  if (at >= to) return -1;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  // « vingt -trois »; a hyphen that begins a line is a bullet.
  if (code === SPACE && next === HYPHEN) return isLetter(text.charCodeAt(at + 2)) ? at + 2 : -1;
  if (isGap(code)) return at + 1;
  if (code !== HYPHEN) return -1;
  return isGap(next) ? at + 2 : at + 1;
}

/** The word after a joint, with its offset; the empty word when the number ends here. */
function nextWord(text: string, at: number, to: number): { readonly word: string; readonly at: number } {
  const start = joint(text, at, to);
  return start < 0 ? { word: "", at } : { word: wordAt(text, start, to), at: start };
}

function isThousand(word: string): boolean {
  return word === "mille" || word === "mil" || word === "milles";
}

function readThousands(text: string, from: number, to: number): Part | null {
  const first = wordAt(text, from, to);
  let value: number;
  let end: number;
  if (isThousand(first)) {
    value = 1000;
    end = from + first.length;
  } else {
    const head = readHundreds(text, from, to, true);
    if (!head) return null;
    const next = nextWord(text, head.end, to);
    // « un mille » is no number; « onze cents mille » neither.
    if (!isThousand(next.word) || head.value === 1 || head.value > 999) return head;
    value = head.value * 1000;
    end = next.at + next.word.length;
  }
  const rest = nextWord(text, end, to);
  if (rest.word === "et") {
    const one = nextWord(text, rest.at + 2, to);
    return one.word === "un" || one.word === "une"
      ? { value: value + 1, end: one.at + one.word.length }
      : { value, end };
  }
  if (rest.word === "") return { value, end };
  const tail = readHundreds(text, rest.at, to, false);
  return tail ? { value: value + tail.value, end: tail.end } : { value, end };
}

/** 1 to 999; with `teens`, also « onze cents » to « dix-neuf cent … », as old years are read. */
function readHundreds(text: string, from: number, to: number, teens: boolean): Part | null {
  const first = wordAt(text, from, to);
  let value: number;
  let end: number;
  if (first === "cent") {
    value = 100;
    end = from + first.length;
  } else {
    const head = readBelowHundred(text, from, to);
    if (!head) return null;
    if (head.value < 2 || head.value > (teens ? 19 : 9) || head.value === 10) return head;
    const next = nextWord(text, head.end, to);
    if (next.word !== "cent" && next.word !== "cents") return head;
    value = head.value * 100;
    end = next.at + next.word.length;
  }
  const rest = nextWord(text, end, to);
  const tail = rest.word === "" ? null : readBelowHundred(text, rest.at, to);
  return tail ? { value: value + tail.value, end: tail.end } : { value, end };
}

/** 1 to 99. */
function readBelowHundred(text: string, from: number, to: number): Part | null {
  const word = wordAt(text, from, to);
  const end = from + word.length;
  const tens = TENS.get(word);
  if (tens !== undefined) return readAfterTens(text, end, to, tens);
  const unit = UNITS.get(word);
  if (unit === undefined) return null;
  if (unit !== 4 && unit !== 10) return { value: unit, end };
  const next = nextWord(text, end, to);
  const nextEnd = next.at + next.word.length;
  if (unit === 4)
    return next.word === "vingt" || next.word === "vingts"
      ? readAfterTens(text, nextEnd, to, 80, true)
      : { value: 4, end };
  const added = UNITS.get(next.word) ?? 0;
  return added >= 7 && added <= 9 ? { value: 10 + added, end: nextEnd } : { value: 10, end };
}

/** What follows a word of tens; « soixante » and « quatre-vingts » count on to 79 and 99. */
function readAfterTens(text: string, at: number, to: number, tens: number, byTwenty = tens === 60): Part {
  const alone = { value: tens, end: at };
  const next = nextWord(text, at, to);
  const linked = next.word === "et";
  const unitAt = linked ? nextWord(text, next.at + 2, to) : next;
  const unit = UNITS.get(unitAt.word);
  if (unit === undefined) return alone;
  const end = unitAt.at + unitAt.word.length;
  if (linked) return unit === 1 || (unit === 11 && byTwenty) ? { value: tens + unit, end } : alone;
  if (unit >= 10 && !byTwenty) return alone;
  if (unit !== 10) return { value: tens + unit, end };
  const ten = readBelowHundred(text, unitAt.at, to);
  return ten ? { value: tens + ten.value, end: ten.end } : alone;
}
