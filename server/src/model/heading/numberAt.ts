import type { LabelHit } from "../../syntax/syntax.ts";

/** An act's number, right after its label: letters and figures with dots, dashes and slashes, one figure at least. */
const NUMBER =
  /^[ :]{0,3}(?!(?:du|le|les|des|de|la|en|au) \d)((?:[a-z]{1,6}[ ._/-]?)?\d[a-z0-9._/-]{0,24}(?: ?[-/_] ?\d[a-z0-9]{0,8}){0,3})/;

/** The number that follows a label at the folded offset `at`; null when what follows is no number. */
export function numberAt(text: string, at: number): { start: number; end: number } | null {
  // « Délibération DAP n° 25.01.04 »
  const kind = KIND.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  const match = NUMBER.exec(text.slice(at + kind, at + kind + 60));
  if (!match) return null;
  const whole = match[1] as string;
  const day = DAY.exec(whole);
  // « n° 12/24 juillet 2020 »: the day stands behind the number.
  const dated =
    day !== null && MONTH.test(text.slice(at + kind + match[0].length, at + kind + match[0].length + 12));
  const written = (dated ? whole.slice(0, day.index) : whole).replace(/[.,/_-]+$/, "");
  const start = at + kind + match[0].indexOf(match[1] as string);
  const end = start + written.length;
  // « 2024-12 bis » is another number than « 2024-12 ».
  return { start, end: end + (BIS.exec(text.slice(end, end + 9))?.[0].length ?? 0) };
}

const DAY = /\/\d\d?$/;
const MONTH = /^ (?:janv|fevr|mars |avri|mai |juin |juil|aout|sept|octo|nove|dece)/;

/** « DAP n° » before the number: the service that wrote the act. */
const KIND = /^[ :]{0,3}(?!du |de |des |la |le |les |et |ou )[a-z]{2,5} n ?°/;

const BIS = /^ ?-? ?(?:bis|ter|quater)\b/;

/** « 2024-__ », « 2024/… », « 2024-XX »: the year of a number that is still to be given. */
export function isUnfilled(text: string, { start, end }: { start: number; end: number }): boolean {
  return /^(?:[a-z]{1,6}[ ._-]?)?20\d\d(?: ?[-/_.] ?(?:x{2,4}\b|[_.?[…]))/.test(text.slice(start, end + 6));
}

/**
 * Whether the figure after a « number » label is no act's number: « n° 2023-175 du 10 mars » at the head of a line
 * goes on with the sentence above; « (ont pris part à la) délibération : 11 » is a number of voters.
 */
export function isNoNumber(text: string, label: LabelHit, end: number): boolean {
  const bare = label.end - label.start <= 7;
  if (bare && /^ (?:du|relati|portant|de)\b/.test(text.slice(end, end + 8))) return true;
  return (
    text.startsWith("deliberation", label.start) &&
    label.end - label.start === 12 &&
    /pris part|ont part/.test(text.slice(Math.max(0, label.start - 160), label.start))
  );
}
