/** Numbers and dates written in words, in both spellings that are correct today. */

import { type CalendarDate, MONTHS } from "./calendar.ts";

/** `traditional`: « vingt et un »; `rectified`: the 1990 rectifications, « vingt-et-un ». */
export type Spelling = "traditional" | "rectified";

export interface NumberWordsOptions {
  readonly spelling: Spelling;
  /** « une », « vingt et une » (voix, abstentions). */
  readonly feminine?: boolean;
}

const UNITS = [
  "zéro",
  "un",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
  "onze",
  "douze",
  "treize",
  "quatorze",
  "quinze",
  "seize",
  "dix-sept",
  "dix-huit",
  "dix-neuf",
] as const;

const TENS = [
  "",
  "",
  "vingt",
  "trente",
  "quarante",
  "cinquante",
  "soixante",
  "soixante",
  "quatre-vingt",
  "quatre-vingt",
];

/** The words of a whole number 0 to 999 999; any other number comes back in figures. */
export function numberToWords(value: number, options: NumberWordsOptions): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) return String(value);
  const words = thousands(value).join(" ");
  const spelled = options.spelling === "rectified" ? words.replaceAll(" ", "-") : words;
  return options.feminine && /(?:^|[ -])un$/.test(spelled) ? `${spelled}e` : spelled;
}

/** « premier », « deuxième », « vingt et unième » …; the figures alone outside 1 to 999 999. */
export function ordinalToWords(value: number, options: NumberWordsOptions): string {
  if (!Number.isInteger(value) || value < 1 || value > 999_999) return String(value);
  if (value === 1) return options.feminine ? "première" : "premier";
  const words = numberToWords(value, { spelling: options.spelling });
  if (words.endsWith("cinq")) return `${words}uième`;
  if (words.endsWith("neuf")) return `${words.slice(0, -1)}vième`;
  // The plural s of « quatre-vingts » and « cents », and the silent e of « quatre », « onze », « mille ».
  const stem = /(?:vingts|cents)$|e$/.test(words) ? words.slice(0, -1) : words;
  return `${stem}ième`;
}

/** A year in words: « deux mille vingt-trois », « mille neuf cent quatre-vingt-dix-neuf ». */
export function yearToWords(year: number, spelling: Spelling): string {
  return numberToWords(year, { spelling });
}

/** Day and month in words: « onze juillet », « premier février ». The month must be 1-12. */
export function dayToWords(date: CalendarDate, spelling: Spelling): string {
  const day = date.day === 1 ? "premier" : numberToWords(date.day, { spelling });
  return `${day} ${MONTHS[date.month - 1] ?? String(date.month)}`;
}

/** A date in words: « onze juillet deux mille vingt-trois ». */
export function dateToWords(date: CalendarDate, spelling: Spelling): string {
  return `${dayToWords(date, spelling)} ${yearToWords(date.year, spelling)}`;
}

function thousands(value: number): string[] {
  if (value < 1000) return hundreds(value, true);
  const high = Math.floor(value / 1000);
  const low = value % 1000;
  return [...(high === 1 ? [] : hundreds(high, false)), "mille", ...(low === 0 ? [] : hundreds(low, true))];
}

/** `last`: nothing follows, so that « vingt » and « cent » take their s. */
function hundreds(value: number, last: boolean): string[] {
  if (value < 100) return belowHundred(value, last);
  const high = Math.floor(value / 100);
  const low = value % 100;
  const head = high === 1 ? ["cent"] : [UNITS[high] as string, low === 0 && last ? "cents" : "cent"];
  return low === 0 ? head : [...head, ...belowHundred(low, last)];
}

function belowHundred(value: number, last: boolean): string[] {
  if (value < 20) return [UNITS[value] as string];
  const tens = Math.floor(value / 10);
  const name = TENS[tens] as string;
  const unit = value - (tens === 7 || tens === 9 ? tens - 1 : tens) * 10;
  if (unit === 0) return [value === 80 && last ? "quatre-vingts" : name];
  const linked = tens < 8 && (unit === 1 || unit === 11);
  return linked ? [name, "et", UNITS[unit] as string] : [`${name}-${UNITS[unit] as string}`];
}
