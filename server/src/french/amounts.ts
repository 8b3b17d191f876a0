/** Sums of money and decimal figures of folded text, in exact cents. */

import { isDigit } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { mayBeginNumber } from "./beginnings.ts";
import {
  CHAR_KINDS,
  COMMA,
  DOT,
  digitsEnd,
  HYPHEN,
  lettersEnd,
  matchAny,
  SPACE,
  skipGap,
  startsWord,
} from "./chars.ts";
import { endsNumber, figuresEnd, scanNumberWords, startsNumber } from "./numbers.ts";

/** A figure with its decimals. `cents` is the value times 100, exact to two decimals. */
export interface DecimalReading {
  readonly cents: number;
  /** How many decimals are written. */
  readonly decimals: number;
  readonly start: number;
  readonly end: number;
}

/** A sum in euros and where it stands, unit and « HT » included: folded offsets. */
export interface AmountReading {
  /** The sum in cents of euro; a fraction when more decimals are written (« 0,125 € »). */
  readonly cents: number;
  readonly start: number;
  readonly end: number;
  /** The unit written: « 1,5 M€ » has cents 150 000 000 and unit "M€". */
  readonly unit: "€" | "k€" | "M€";
  /** Hors taxes, toutes taxes comprises, or null when neither is written. */
  readonly tax: "HT" | "TTC" | null;
  /** Whether the number is in words. */
  readonly words: boolean;
  /** The number alone, without unit. */
  readonly figure: Span;
}

/** Units, longest first, with the power of ten that they multiply by. « € » is folded to U+00A4. */
const UNITS = [
  ["millions d'euros", "M€", 6],
  ["million d'euros", "M€", 6],
  ["millions \u00a4", "M€", 6],
  ["million \u00a4", "M€", 6],
  ["milliers d'euros", "k€", 3],
  ["meuros", "M€", 6],
  ["keuros", "k€", 3],
  ["m\u00a4", "M€", 6],
  ["k\u00a4", "k€", 3],
  ["\u00a4uros", "€", 0],
  ["\u00a4", "€", 0],
  ["euros", "€", 0],
  ["euro", "€", 0],
  ["eur", "€", 0],
] as const;

const WITHOUT_TAX = ["h.t.", "h.t", "ht", "hors taxes", "hors taxe"] as const;
const WITH_TAX = ["t.t.c.", "t.t.c", "ttc", "toutes taxes comprises"] as const;
const EUROS = ["d'euros", "d'euro", "euros", "euro", "\u00a4"] as const;
const MILLIONS = ["millions", "million"] as const;
const CENTIMES = ["centimes", "centime", "cts", "cents"] as const;

/** The sum in figures or in words that begins at `from`; null without a unit of money. */
export function readAmount(text: string, from: number, to: number = text.length): AmountReading | null {
  const code = text.charCodeAt(from);
  return isDigit(code) || code === HYPHEN ? readInFigures(text, from, to) : readInWords(text, from, to);
}

/**
 * A figure with or without decimals at `from`: « 2 033 729,68 », « 112 443.89 », « 4.000 », « -12,5 ». Groups of three
 * after a dot are thousands, fewer are decimals. Null for ranks, dates, versions, and more than fifteen digits.
 */
export function readDecimal(text: string, from: number, to: number = text.length): DecimalReading | null {
  const scanned = scanDecimal(text, from, to);
  if (!scanned || !endsNumber(text, scanned.end, to)) return null;
  const cents = scaled(scanned, 2);
  return cents === null ? null : { cents, decimals: scanned.decimals.length, start: from, end: scanned.end };
}

/**
 * Every sum of `text` from `from` to `to`, left to right, none over another, in one pass. A sum right after another
 * figure is left out: « 4 143 00€ » and « en 2023 500 € » cannot be cut with certainty.
 */
export function findAmounts(text: string, from = 0, to: number = text.length): AmountReading[] {
  const found: AmountReading[] = [];
  let before = from > 0 ? (CHAR_KINDS[text.charCodeAt(from - 1)] ?? 0) : 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const minus = code === HYPHEN && isDigit(text.charCodeAt(at + 1));
    const kind = CHAR_KINDS[code] ?? 0;
    const begins = before === 0 && (minus || kind === 2 || (kind === 1 && mayBeginNumber(text, at)));
    before = kind;
    if (!begins) continue;
    const doubtful = kind === 2 && text.charCodeAt(at - 1) === SPACE && isDigit(text.charCodeAt(at - 2));
    const amount = doubtful ? null : readAmount(text, at, to);
    if (amount) found.push(amount);
    const end = amount ? amount.end : pastNumber(text, at, to, kind);
    if (end > at) at = end - 1;
    before = CHAR_KINDS[text.charCodeAt(at)] ?? 0;
  }
  return found;
}

/** The end of the number at `at`, or `at` itself for a lone sign or too many figures. */
function pastNumber(text: string, at: number, to: number, kind: number): number {
  if (kind === 2) return figuresEnd(text, at, to);
  return kind === 1 ? (scanNumberWords(text, at, to)?.end ?? at) : at;
}

interface Scanned {
  readonly negative: boolean;
  readonly whole: string;
  readonly decimals: string;
  readonly end: number;
}

function scanDecimal(text: string, from: number, to: number): Scanned | null {
  const negative = text.charCodeAt(from) === HYPHEN;
  if (negative && !startsWord(text, from)) return null;
  const start = negative ? from + 1 : from;
  if (start >= to || !isDigit(text.charCodeAt(start)) || (!negative && !startsNumber(text, start)))
    return null;
  // « 0.125 » has decimals: no number has a group of thousands after zero.
  const zero = text.charCodeAt(start) === 0x30 && !isDigit(text.charCodeAt(start + 1));
  const wholeEnd = zero ? start + 1 : figuresEnd(text, start, to);
  if (wholeEnd < 0) return null;
  const whole = text.slice(start, wholeEnd).replace(/[ .]/g, "");
  const mark = text.charCodeAt(wholeEnd);
  const end = mark === COMMA || mark === DOT ? digitsEnd(text, wholeEnd + 1, to, 8) : wholeEnd;
  if (end <= wholeEnd + 1) return { negative, whole, decimals: "", end: wholeEnd };
  const after = end < to ? text.charCodeAt(end) : 0;
  const runsOn = isDigit(after) || ((after === COMMA || after === DOT) && isDigit(text.charCodeAt(end + 1)));
  return runsOn && end + 1 < to ? null : { negative, whole, decimals: text.slice(wholeEnd + 1, end), end };
}

/** The figure times ten to the `power`, exact; null when a number cannot hold it. */
function scaled(figure: Scanned, power: number): number | null {
  const shift = power - figure.decimals.length;
  const digits = Number(figure.whole + figure.decimals);
  const value = shift >= 0 ? digits * 10 ** shift : digits / 10 ** -shift;
  if (digits > Number.MAX_SAFE_INTEGER || value > Number.MAX_SAFE_INTEGER) return null;
  return figure.negative && value !== 0 ? -value : value;
}

function readInFigures(text: string, from: number, to: number): AmountReading | null {
  const figure = scanDecimal(text, from, to);
  if (!figure) return null;
  const at = skipGap(text, figure.end, to);
  for (const [words, unit, power] of UNITS) {
    const end = matchAny(text, at, to, [words]);
    if (end < 0) continue;
    const cents = scaled(figure, 2 + power);
    if (cents === null) return null;
    return finished(text, to, {
      cents,
      start: from,
      end,
      unit,
      words: false,
      figure: { start: from, end: figure.end },
    });
  }
  return null;
}

function readInWords(text: string, from: number, to: number): AmountReading | null {
  if (!startsWord(text, from)) return null;
  const first = scanNumberWords(text, from, to);
  if (!first) return null;
  let { value, end } = first;
  let unit: "€" | "M€" = "€";
  const millions = matchAny(text, skipGap(text, end, to), to, MILLIONS);
  if (millions >= 0) {
    const rest = scanNumberWords(text, skipGap(text, millions, to), to);
    value = value * 1_000_000 + (rest?.value ?? 0);
    end = rest ? rest.end : millions;
    unit = "M€";
  }
  const unitEnd = matchAny(text, skipGap(text, end, to), to, EUROS);
  if (unitEnd < 0) return null;
  return finished(text, to, {
    cents: value * 100,
    start: from,
    end: unitEnd,
    unit,
    words: true,
    figure: { start: from, end },
  });
}

/** Adds « et cinquante centimes », then « HT » or « TTC ». */
function finished(text: string, to: number, amount: Omit<AmountReading, "tax">): AmountReading {
  const centimes = readCentimes(text, amount.end, to);
  const cents = amount.cents + (centimes && amount.cents >= 0 ? centimes.value : 0);
  const end = centimes ? centimes.end : amount.end;
  const at = skipGap(text, end, to);
  const without = matchAny(text, at, to, WITHOUT_TAX);
  if (without >= 0) return { ...amount, cents, tax: "HT", end: without };
  const withTax = matchAny(text, at, to, WITH_TAX);
  return { ...amount, cents, tax: withTax >= 0 ? "TTC" : null, end: withTax >= 0 ? withTax : end };
}

function readCentimes(text: string, from: number, to: number): { value: number; end: number } | null {
  const gap = skipGap(text, from, to);
  const lead = matchAny(text, gap, to, ["et "]);
  const at = lead < 0 ? gap : lead;
  const digits = digitsEnd(text, at, to, 3);
  const words = digits > at ? null : scanNumberWords(text, at, to);
  const value = words ? words.value : Number(text.slice(at, digits));
  const numberEnd = words ? words.end : digits;
  if (numberEnd === at || digits - at > 2 || value > 99) return null;
  const end = matchAny(text, skipGap(text, numberEnd, to), to, CENTIMES);
  return end < 0 || lettersEnd(text, numberEnd, to, 1) > numberEnd ? null : { value, end };
}
