import { type DateReading, readDate } from "../../french/dates.ts";
import { LineKind } from "../../syntax/lineKinds.ts";
import { lineAt } from "../../text/lines.ts";
import { lineEndWithin } from "../../text/search.ts";
import { dateFact } from "../dateFacts.ts";
import type { Scope } from "../scope.ts";
import type { DateFact, SessionDate } from "../types.ts";
import type { Opening } from "./opening.ts";
import { firstOfDays } from "./severalDays.ts";

/** Every day that the act gives for its session, where each stands: title, opening sentence, heading; none when it gives none. */
export function sessionDates(scope: Scope, opening: Opening | null): SessionDate[] {
  const dates: SessionDate[] = [];
  for (const range of scope.ranges) {
    for (const label of scope.labelsIn(range)) {
      if (label.role !== "session") continue;
      // The second title of the same text is often the session before, whose minutes are approved.
      if (dates.some((each) => each.place === "title") && !label.colon && !isRepeated(scope, label.start))
        continue;
      const reading = readDate(scope.text, label.value);
      const fact = reading && dateFact(scope.syntax.folded, reading);
      if (fact) dates.push({ ...fact, place: "title" });
    }
    if (dates.length > 0) break;
  }
  const untitled = dates.length === 0;
  for (const date of opening?.dates ?? []) dates.push({ ...date, place: "opening" });
  const titled = untitled && dates.length > 0 ? besideTitle(scope) : null;
  if (titled) dates.unshift({ ...titled, place: "title" });
  if (dates.length === 0) {
    const line = besideNumber(scope) ?? dateLine(scope);
    const fact = line && dateFact(scope.syntax.folded, line);
    const found = fact ?? firstOfDays(scope);
    if (found) dates.push({ ...found, place: "title" });
  }
  const margin = (date: SessionDate) => date.place === "title" && isAbovePageMark(scope, date);
  if (dates.every(margin)) return dates;
  return dates.map((date) => (margin(date) ? { ...date, place: "margin" } : date));
}

/** Whether the number of the page stands on the line below the date. */
function isAbovePageMark({ syntax }: Scope, { span }: SessionDate): boolean {
  const { folded, lineKinds } = syntax;
  let line = lineAt(folded.lineStarts, span.end) + 1;
  while (lineKinds[line] === LineKind.blank) line++;
  return lineKinds[line] === LineKind.page;
}

/** How far the lines of a heading reach, in folded characters. */
export const HEAD_REACH = 2500;

/** The lines at the head of a text among which a date alone is the session's. */
const HEAD_LINES = 14;

/** « CONSEIL MUNICIPAL – Séance du mardi 4 juillet 2023 »: the date inside a line of the heading. */
function dateInTitle(text: string, from: number, to: number): DateReading | null {
  if (to - from > LONGEST_FLAT) return dateInFlat(text, from);
  const ruled = to - from > 120 ? RULED_OFF.exec(text.slice(from, from + FLAT_TITLE)) : null;
  const behind = ruled ? readDate(text, from + ruled.index + ruled[0].length) : null;
  if (behind && behind.year !== null && behind.end <= to) return behind;
  const line = text.slice(from, Math.min(to, from + 120));
  if (to - from > 120 || !/\b(?:seance|reunion|session|conseil|comite)\b/.test(line)) return null;
  if (/approbation|approuve|precedent|derni/.test(line)) return null;
  for (const match of line.matchAll(BEFORE_DATE)) {
    const reading = readDate(text, from + match.index + match[0].length);
    if (reading && reading.year !== null && reading.end <= to) return reading;
  }
  return null;
}

/** « … CONSEIL MUNICIPAL ______Séance du 26 juin 2019 Présents … »: the rule above the title, its line end being lost. */
const RULED_OFF =
  /[_-]{4} ?(?:seance|reunion|session)(?: (?:publique|ordinaire|extraordinaire|pleniere))?(?: d(?:e |u )[a-z' ]{2,40}?)? du /;

/** A line longer than this is a text whose lines were lost; its title stands within so many characters. */
const LONGEST_FLAT = 400;

const FLAT_TITLE = 300;

/** « … DU CONSEIL MUNICIPAL DE VALBOURG DU 3 JUILLET 2019 Étaient présents : … »: the title of a text without lines. */
function dateInFlat(text: string, from: number): DateReading | null {
  const title = text.slice(from, from + FLAT_TITLE);
  for (const match of title.matchAll(BEFORE_DATE)) {
    const before = title.slice(Math.max(0, match.index - 40), match.index + match[0].length);
    // « 1. Procès-verbal de la réunion du 25 novembre »: an item of the agenda.
    if (/approbation|approuve|precedent|derni|convo|lors de |(?:^|\D)\d{1,2} ?[.)-] /.test(before)) continue;
    const reading = readDate(text, from + match.index + match[0].length);
    if (reading && reading.year !== null) return reading;
  }
  return null;
}

/** What stands before the date of a session in a line of the heading. */
const BEFORE_DATE =
  /(?<![a-z0-9])(?:seance|reunion|session|conseil [a-z]{5,15}|comite syndical)(?: (?:publique|ordinaire|extraordinaire|pleniere))?(?: d(?:e |')[a-z' -]{2,40})?(?: en date)? du |\b(?:conseil [a-z]{5,15}|comite syndical) (?=\d\d? [a-z]{3,9} 20\d\d\b)|\b(?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d)/g;

/**
 * « COMITÉ SYNDICAL – SÉANCE DU 19 DÉCEMBRE 2019 »: the title of the session behind the name of the assembly, in a line
 * of the heading; null without one, or where the date has no year.
 */
function besideTitle(scope: Scope): DateFact | null {
  const range = scope.header ?? scope.own;
  let at = range.from;
  for (let lines = 0; lines < HEAD_LINES && at < range.to; lines++) {
    const end = lineEndWithin(scope.text, at, range.to);
    const match = end - at <= 120 ? BESIDE_TITLE.exec(scope.text.slice(at, end)) : null;
    const reading = match ? readDate(scope.text, at + match[0].length) : null;
    if (reading && reading.year !== null && reading.end <= end) return dateFact(scope.syntax.folded, reading);
    at = end + 1;
  }
  return null;
}

const BESIDE_TITLE =
  /^(?:conseil|comite|bureau|assemblee|commission)[a-z' ]{0,50} - (?:seance|reunion|session)(?: (?:publique|ordinaire|extraordinaire|pleniere)){0,2} du /;

/** « Délibération n° 1 du 18 décembre 2008 », « DCM 2022-19 du 14/04/2022 » alone on a line of the heading; null else. */
function besideNumber({ own, text }: Scope): DateReading | null {
  let at = own.from;
  for (let lines = 0; lines < HEAD_LINES && at < own.to; lines++) {
    const end = lineEndWithin(text, at, own.to);
    const match = end - at <= 120 ? BESIDE_NUMBER.exec(text.slice(at, end)) : null;
    const reading = match ? readDate(text, at + match[0].length) : null;
    if (reading && reading.year !== null && end - reading.end <= 2) return reading;
    at = end + 1;
  }
  return null;
}

const BESIDE_NUMBER =
  /^[#* ]{0,4}(?:deliberation|delib\.?|dcm|dcc|dcs|del\.?)(?: d(?:u|e la) [a-z' ]{4,40})? (?:n ?° ?)?[a-z_-]{0,6}\d[a-z0-9_./-]{0,20} (?:-|du|en date du|seance du) (?=[a-z0-9])/;

/** « Vendredi 29 janvier 2021, 18 h 30 » alone on a line of the heading, before the attendance; null without one. */
export function dateLine(scope: Scope): DateReading | null {
  const range = scope.header ?? scope.own;
  // « Présents : 35 » in a margin above the title is a figure only.
  const list = scope
    .labelsIn(range)
    .find(
      (label) => label.kind === "list" && !OF_FIGURE.test(scope.text.slice(label.value, label.value + 8)),
    );
  let at = range.from;
  const limit = Math.min(list?.start ?? range.to, range.from + HEAD_REACH);
  for (let lines = 0; lines < HEAD_LINES && at < limit; ) {
    const end = lineEndWithin(scope.text, at, range.to);
    if (scope.text.slice(at, end).trim() === "") {
      at = end + 1;
      continue;
    }
    lines++;
    // « … le décret n° 2004-615 du⏎25 juin 2004 met en place »: the width of the page broke the sentence.
    if (GOES_ON.test(scope.text.slice(Math.max(0, at - 48), at))) {
      at = end + 1;
      continue;
    }
    const lead =
      /^[-+*·•>| ]{0,4}(?:le |du )?/.exec(scope.text.slice(at, Math.min(end, at + 12)))?.[0].length ?? 0;
    const reading = end - at <= 60 ? readDate(scope.text, at + lead) : null;
    if (reading && reading.year !== null && reading.start <= at + lead && end - reading.end <= 16)
      return reading;
    const inside = dateInTitle(scope.text, at, withYear(scope.text, end));
    if (inside) return inside;
    at = end + 1;
  }
  return null;
}

/** A line of a paragraph whose last word asks for a day. */
const GOES_ON = /[^\n]{40} (?:du|le|au)\n$/;

/** Past the year that the width of the page put alone on the next line: « … MUNICIPAL DU 05 AOÛT⏎2016 ». */
function withYear(text: string, end: number): number {
  return /^\n20\d\d(?:\n|$)/.test(text.slice(end, end + 6)) ? end + 5 : end;
}

const OF_FIGURE = /^ ?:? ?\d{1,3}\b(?! ?[-.)] ?[a-z])/;

/** A title at the very head of a line that also holds nothing else is the session's own, page after page. */
function isRepeated(scope: Scope, at: number): boolean {
  const { text } = scope;
  return (
    lineEndWithin(text, at, Math.min(text.length, at + 80)) - at <= 60 &&
    !text.slice(Math.max(0, at - 12), at).includes("approbation")
  );
}
