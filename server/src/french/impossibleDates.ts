/** What stands where a date must stand and can be none: « 41 juillet 2023 », « 24/17/23 », « mardi 11 juillet 202 ». */

import { isDigit } from "../text/letters.ts";
import { lineStartWithin } from "../text/search.ts";
import type { Span } from "../text/span.ts";
import { WEEKDAYS } from "./calendar.ts";
import {
  COMMA,
  DOT,
  digitsEnd,
  HYPHEN,
  isLetter,
  NEWLINE,
  needGap,
  SLASH,
  SPACE,
  startsWord,
} from "./chars.ts";
import { isYear, readMonth } from "./dateParts.ts";
import { scanNumberWords } from "./numbers.ts";

/** The part of a date that no date has, and how it is written. */
export interface ImpossibleDate extends Span {
  readonly part: "day" | "month" | "year";
  readonly value: string;
}

/** Day and month, and the year when one follows. */
interface Parts {
  readonly day: Figures;
  readonly month: Figures | null;
  readonly year: Figures | null;
}

/** Digits, or a number in words: what stands there, and what it is worth. */
interface Figures extends Span {
  readonly value: number;
  /** Whether there are too many or too few of them. */
  readonly wrong: boolean;
}

/**
 * The date at `at`, the beginning of a word, whose day, month or year is in no calendar; null when it may be a date, or
 * anything else than a date: only behind a weekday, behind « du », « le », « au » and with a year, or at the head of a
 * line that gives a date (« Fait à X, le », « Reçu le : ») are figures surely meant as one.
 */
export function readImpossibleDate(text: string, at: number, to: number): ImpossibleDate | null {
  const parts = isDigit(text.charCodeAt(at)) ? readFigures(text, at, to) : readWords(text, at, to);
  const found = parts && wrongPart(text, parts);
  if (!parts || !found || !isMeant(text, at, parts, found.part)) return null;
  return { start: at, end: (parts.year ?? parts.month ?? parts.day).end, ...found };
}

function wrongPart(text: string, { day, month, year }: Parts): Pick<ImpossibleDate, "part" | "value"> | null {
  const [part, figures] =
    day.wrong || day.value < 1 || day.value > 31
      ? (["day", day] as const)
      : month?.wrong || month?.value === 0 || (month && month.value > 12)
        ? (["month", month] as const)
        : year?.wrong
          ? (["year", year] as const)
          : [null, null];
  return figures && { part, value: text.slice(figures.start, figures.end) };
}

function figures(text: string, start: number, end: number, wrong: boolean): Figures {
  return { start, end, value: Number(text.slice(start, end)), wrong };
}

function readFigures(text: string, at: number, to: number): Parts | null {
  const end = digitsEnd(text, at, to, 4);
  if (end - at > 3 || !isAlone(text, at)) return null;
  const day = figures(text, at, end, end - at > 2);
  return text.charCodeAt(end) === SLASH ? readSlashes(text, day, to) : readMonthName(text, day, to);
}

function readSlashes(text: string, day: Figures, to: number): Parts | null {
  const monthAt = day.end + 1;
  const monthEnd = digitsEnd(text, monthAt, to, 4);
  const yearAt = monthEnd + 1;
  const yearEnd = digitsEnd(text, yearAt, to, 6);
  if (monthEnd === monthAt || monthEnd - monthAt > 3 || text.charCodeAt(monthEnd) !== SLASH) return null;
  if (yearEnd === yearAt || yearEnd - yearAt > 5 || text.charCodeAt(yearEnd) === SLASH) return null;
  const month = figures(text, monthAt, monthEnd, monthEnd - monthAt > 2);
  // « Séance du 14/15/16 décembre 2023 », « samedi 20/30/40 € »: days, or prices.
  const behind = needGap(text, yearEnd, to);
  if (
    isAmount(text, yearEnd) ||
    (behind > 0 && isLetter(text.charCodeAt(behind)) && readMonth(text, behind, to))
  )
    return null;
  const parts = { day, month, year: yearOf(text, yearAt, yearEnd, true) };
  // « lots 1/2/3 », « envoi : 3/12/1 »: a date with one slip still has two figures elsewhere.
  const odd = [day, month, parts.year].filter((each) => each.end - each.start !== 2).length;
  return odd > (yearEnd - yearAt === 1 ? 1 : 2) ? null : parts;
}

/** The name of a month is always one: « month » is never the wrong part. */
function readMonthName(text: string, day: Figures, to: number): Parts | null {
  const monthAt = needGap(text, day.end, to);
  const month = monthAt < 0 || !isLetter(text.charCodeAt(monthAt)) ? null : readMonth(text, monthAt, to);
  if (!month || month.short || isLetter(text.charCodeAt(month.end))) return null;
  const yearAt = needGap(text, month.end, to);
  const yearEnd = yearAt < 0 ? -1 : digitsEnd(text, yearAt, to, 6);
  const written = yearEnd > yearAt ? yearOf(text, yearAt, yearEnd, false) : null;
  // « au 31 décembre 202 personnes »: figures that are no year may count something.
  // « samedi 14 juillet 450 € », « lundi 12 juin⏎1. Tarifs »: only what lacks a figure of a year, or has one too many.
  const meant = written?.wrong && CLOSE_TO_YEAR.test(text.slice(written.start, written.end));
  const year = written?.wrong && !(meant && isLast(text, yearEnd, to)) ? null : written;
  return { day, month: { start: month.start, end: month.end, value: month.value, wrong: false }, year };
}

/** A figure is missing, wrong or too many: « 202 », « 0223 », « 20233 ». */
const CLOSE_TO_YEAR = /^(?:19\d|2\d\d|\d{4}|(?:19|20)\d{3})$/;

/** « trente-deux », « quarante », « cinquante », « soixante », « quatre-vingts »: no other word is looked at. */
const TENS = "tqcs";

function readWords(text: string, at: number, to: number): Parts | null {
  if (!TENS.includes(text.charAt(at))) return null;
  const number = scanNumberWords(text, at, to);
  if (!number || number.value < 32 || number.value > 99) return null;
  return readMonthName(text, { start: at, end: number.end, value: number.value, wrong: true }, to);
}

/** Four figures behind a slash are a stamp's, and when they are no year it is a scan that read them wrong. */
function yearOf(text: string, start: number, end: number, slashed: boolean): Figures {
  const digits = end - start;
  const wrong = slashed
    ? digits !== 2 && digits !== 4
    : digits !== 4 || !isYear(Number(text.slice(start, end)));
  return figures(text, start, end, wrong);
}

/** Whether the figures that end here are no amount of anything: nothing but a sign or the end of the line follows. */
function isLast(text: string, end: number, to: number): boolean {
  const code = text.charCodeAt(end);
  if (end >= to || code === NEWLINE) return true;
  if (isAmount(text, end)) return false;
  if (code === SPACE) return !isLetter(text.charCodeAt(end + 1)) && !isDigit(text.charCodeAt(end + 1));
  return !isLetter(code) && !isDigit(text.charCodeAt(end + 1));
}

/** « 450 € », « 20/30/40 euros », « 14/17/20 h »: whether the figures that end here count something. */
function isAmount(text: string, end: number): boolean {
  return /^ ?(?:\xa4|%|\$|euros?\b|eur\b|h(?:eures?)?\b|m[23]?\b|ans?\b|jours?\b)/.test(
    text.slice(end, end + 9),
  );
}

/** Whether the figures are no part of a number, of a reference or of another date. */
function isAlone(text: string, at: number): boolean {
  if (!startsWord(text, at)) return false;
  const before = text.charCodeAt(at - 1);
  const further = text.charCodeAt(at - 2);
  if (before === SLASH || before === HYPHEN || before === DOT || before === COMMA) return false;
  return !(before === SPACE && isDigit(further));
}

const WEEKDAY_BEFORE = new RegExp(`\\b(?:${WEEKDAYS.join("|")})[, \n]{1,3}(?:le )?$`);
const ARTICLE_BEFORE = /(?:^|[ \n])(?:du|le|au)[ \n]$/;
/** The head of a line that gives a date, up to it; a number of something is no date. */
const DATED_LINE =
  /^[*#|\- ]{0,8}(?:seance|fait|publiee?|publication|affichee?|affichage|recue?|reception|envoi|envoyee?|transmise?|transmission|deposee?|notifiee?|mise? en ligne|date|accuse|certifiee?|convocation|convoquee?|signee?)\b[^\d°\n]{0,60}(?:\b(?:le|du)|:) ?$/;
/** What the prefecture's software prints. */
const STAMP =
  /^[*#|\- ]{0,8}(?:reception|recue?|accuse|envoi|envoyee?|transmi|publi|affich|mise? en ligne|certifie)/;
/** So many characters of such a line stand before its date at most. */
const LONGEST_HEAD = 80;
/** « Notifié aux titulaires des lots : 12/13/14 ». */
const LISTED =
  /\b(?:lots?|parcelles?|articles?|tranches?|postes?|pages?|sections?|chapitres?|comptes?|numeros?|avis|annonces?)\b/;

/** « jeudi 10/14/16 », « vendredi 45/90/135 »: hours, or prices, one above the other. */
function rises(text: string, { day, month, year }: Parts): boolean {
  if (!month || !year || text.charCodeAt(year.start - 1) !== SLASH || year.end - year.start === 4)
    return false;
  return day.value < month.value && month.value < year.value;
}

function isMeant(text: string, at: number, parts: Parts, part: ImpossibleDate["part"]): boolean {
  const near = text.slice(Math.max(0, at - 16), at);
  if (WEEKDAY_BEFORE.test(near)) return !rises(text, parts);
  const { year } = parts;
  const articled = ARTICLE_BEFORE.test(near);
  if (!isDigit(text.charCodeAt(at))) return articled;
  if (year === null) return false;
  if (articled && part !== "year" && !year.wrong && year.end - year.start === 4) return true;
  const line = lineStartWithin(text, at, LONGEST_HEAD);
  if (line < 0) return false;
  const head = text.slice(line, at);
  // « Réception par le préfet : 30/10/202 »: the edge of the page cut the stamp.
  const cut = part === "year" && year.end - year.start === 3 && text.startsWith("/20", year.start - 1);
  return DATED_LINE.test(head) && !LISTED.test(head) && !(cut && STAMP.test(head));
}
