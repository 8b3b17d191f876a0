import { Cue } from "../french/cues.ts";
import type { DateReading } from "../french/dates.ts";
import { type OpeningReading, readDate, readOpening } from "../french/dates.ts";
import { formatTime, readTime } from "../french/time.ts";
import { LineKind } from "../syntax/lineKinds.ts";
import { isUpper } from "../text/letters.ts";
import { lineAt } from "../text/lines.ts";
import { indexWithin, lineEndWithin } from "../text/search.ts";
import { dateFact, sourceReading } from "./dateFacts.ts";
import { matchAtCue } from "./matchAtCue.ts";
import { readChair, readSecretary } from "./officers.ts";
import { sourceText } from "./people/person.ts";
import type { Range, Scope } from "./scope.ts";
import type { DateFact, Fact, Session, SessionDate } from "./types.ts";

/** The longest opening sentence that is read, in characters. */
const LONGEST_OPENING = 900;

/** The opening sentence « L'an … » (or « Le … , le conseil s'est réuni »), with its date. */
export interface Opening extends Range {
  readonly date: DateFact | null;
  /** Dates written inside it that are the session's: in words and in figures side by side. */
  readonly dates: readonly DateFact[];
}

/** Date, hour, place and people of the session. */
export function readSession(scope: Scope, opening: Opening | null): Session {
  const dates = sessionDates(scope, opening);
  const date = mostStated(dates);
  const place = readPlace(scope, opening);
  return {
    date,
    dates,
    time: readHour(scope, opening) ?? hourBesideDate(scope, date?.value ?? null),
    kind: readKind(scope),
    place,
    remote: readRemote(scope, opening, place !== null),
    president: readChair(scope),
    secretary: readSecretary(scope),
    secondConvocation: firstFact(scope, "secondConvocation"),
    convocation: readConvocation(scope, date?.sure ? date.value : null),
  };
}

function firstFact(scope: Scope, role: "secondConvocation"): Fact<true> | null {
  const hit = scope.phrases(role)[0];
  return hit ? scope.fact(true as const, hit.start, hit.end) : null;
}

/** The date that the text states most: the opening sentence weighs as much as two titles; of equals the first. */
function mostStated(dates: readonly SessionDate[]): SessionDate | null {
  const stated = new Map<string, { date: SessionDate; weight: number }>();
  for (const date of dates) {
    const weight = date.sure ? (date.place === "opening" ? 2 : 1.2) : 0.1;
    const same = stated.get(date.value);
    if (!same) stated.set(date.value, { date, weight });
    else {
      same.weight += weight;
      // A title is the better place to name: its date stands in figures, with its weekday.
      if (same.date.place !== "title" && date.place === "title") same.date = date;
    }
  }
  let best: { date: SessionDate; weight: number } | null = null;
  for (const each of stated.values()) if (!best || each.weight > best.weight + 0.9) best = each;
  return best?.date ?? null;
}

function sessionDates(scope: Scope, opening: Opening | null): SessionDate[] {
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
    const line = dateLine(scope);
    const fact = line && dateFact(scope.syntax.folded, line);
    if (fact) dates.push({ ...fact, place: "title" });
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

/** How far they reach, in folded characters. */
const HEAD_REACH = 2500;

/** The lines at the head of a text among which a date alone is the session's. */
const HEAD_LINES = 14;

/** « CONSEIL MUNICIPAL – Séance du mardi 4 juillet 2023 »: the date inside a line of the heading. */
function dateInTitle(text: string, from: number, to: number): DateReading | null {
  if (to - from > LONGEST_FLAT) return dateInFlat(text, from);
  const line = text.slice(from, Math.min(to, from + 120));
  if (to - from > 120 || !/\b(?:seance|reunion|session|conseil|comite)\b/.test(line)) return null;
  if (/approbation|approuve|precedent|derni/.test(line)) return null;
  for (const match of line.matchAll(BEFORE_DATE)) {
    const reading = readDate(text, from + match.index + match[0].length);
    if (reading && reading.year !== null && reading.end <= to) return reading;
  }
  return null;
}

/** A line longer than this is a text whose lines were lost; its title stands within so many characters. */
const LONGEST_FLAT = 400;
const FLAT_TITLE = 300;

/** « … DU CONSEIL MUNICIPAL DE VALBOURG DU 3 JUILLET 2019 Étaient présents : … »: the title of a text without lines. */
function dateInFlat(text: string, from: number): DateReading | null {
  const title = text.slice(from, from + FLAT_TITLE);
  for (const match of title.matchAll(BEFORE_DATE)) {
    const before = title.slice(Math.max(0, match.index - 40), match.index + match[0].length);
    // « 1. Procès-verbal de la réunion du 25 novembre »: an item of the agenda.
    if (/approbation|approuve|precedent|derni|convo|(?:^|\D)\d{1,2} ?[.)-] /.test(before)) continue;
    const reading = readDate(text, from + match.index + match[0].length);
    if (reading && reading.year !== null) return reading;
  }
  return null;
}

/** What stands before the date of a session in a line of the heading. */
const BEFORE_DATE =
  /\b(?:seance|reunion|session|conseil [a-z]{5,15}|comite syndical)(?: (?:publique|ordinaire|extraordinaire|pleniere))?(?: d(?:e |')[a-z' -]{2,40})? du |\b(?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d)/g;

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

/** « Vendredi 29 janvier 2021, 18 h 30 » alone on a line of the heading, before the attendance; null without one. */
function dateLine(scope: Scope): DateReading | null {
  const range = scope.header ?? scope.own;
  const list = scope.labelsIn(range).find((label) => label.kind === "list");
  let at = range.from;
  const limit = Math.min(list?.start ?? range.to, range.from + HEAD_REACH);
  for (let lines = 0; lines < HEAD_LINES && at < limit; ) {
    const end = lineEndWithin(scope.text, at, range.to);
    if (scope.text.slice(at, end).trim() === "") {
      at = end + 1;
      continue;
    }
    lines++;
    const lead =
      /^[-+*·•>| ]{0,4}(?:le |du )?/.exec(scope.text.slice(at, Math.min(end, at + 12)))?.[0].length ?? 0;
    const reading = end - at <= 60 ? readDate(scope.text, at + lead) : null;
    if (reading && reading.year !== null && reading.start <= at + lead && end - reading.end <= 16)
      return reading;
    const inside = dateInTitle(scope.text, at, end);
    if (inside) return inside;
    at = end + 1;
  }
  return null;
}

/** A title at the very head of a line that also holds nothing else is the session's own, page after page. */
function isRepeated(scope: Scope, at: number): boolean {
  const { text } = scope;
  return (
    lineEndWithin(text, at, Math.min(text.length, at + 80)) - at <= 60 &&
    !text.slice(Math.max(0, at - 12), at).includes("approbation")
  );
}

/** The opening sentence of the act or of its session's header; null when there is none. */
export function readOpeningSentence(scope: Scope): Opening | null {
  for (const range of scope.ranges) {
    const found =
      openingByYear(scope, range) ?? openingByDate(scope, range) ?? openingByMeeting(scope, range);
    if (found) return found;
  }
  return null;
}

function openingByYear(scope: Scope, range: Range): Opening | null {
  for (const phrase of scope.phrasesIn(range)) {
    if (phrase.role !== "opening") continue;
    const reading = readOpening(scope.text, phrase.start);
    if (!reading) continue;
    const end = sentenceEnd(scope.text, phrase.start, range.to);
    const dates = reading.date ? openingDates(scope, reading, reading.date) : [];
    const first = dates[0] ?? null;
    return {
      from: phrase.start,
      to: end,
      date: first,
      dates: first ? [...dates, ...inBrackets(scope, reading.end, end)] : [],
    };
  }
  return null;
}

/**
 * The date of the opening. « L'an deux mille vingt-trois, le 30 novembre 2023 » writes the year twice: when the two
 * differ both dates are given, the one with its own year first.
 */
function openingDates(scope: Scope, opening: OpeningReading, date: DateReading): DateFact[] {
  const { folded } = scope.syntax;
  const own = date.year !== null && date.year !== opening.year ? dateFact(folded, date) : null;
  const fact = dateFact(folded, date, opening.year);
  if (!fact) return own ? [own] : [];
  const yearSpan = own || date.year === null ? opening.yearSpan : date.yearSpan;
  const reading = sourceReading(folded, { ...date, yearSpan }, opening.year);
  // The weekday goes with the date's own year.
  return own
    ? [own, { ...fact, reading: { ...reading, weekday: null, weekdaySpan: null } }]
    : [{ ...fact, reading }];
}

/** « … le onze juillet (11 juillet 2023) »: the same date again in figures. */
function inBrackets(scope: Scope, from: number, to: number): DateFact[] {
  const open = indexWithin(scope.text, "(", from, Math.min(to, from + 4));
  if (open < 0) return [];
  const reading = readDate(scope.text, open + 1);
  const fact = reading && dateFact(scope.syntax.folded, reading);
  return fact ? [fact] : [];
}

/** « Le vingt-neuf juin deux mille vingt et un à vingt heures, le conseil municipal s'est réuni … » */
function openingByDate(scope: Scope, range: Range): Opening | null {
  const { folded } = scope.syntax;
  const { text } = scope;
  let at = range.from;
  for (let tries = 0; tries < 60; tries++) {
    at = indexWithin(
      text,
      "\nle ",
      at === range.from ? Math.max(0, at - 1) : at + 1,
      Math.min(range.to, range.from + 6000),
    );
    if (at < 0) return null;
    const reading = readDate(text, at + 4);
    if (!reading || reading.year === null) continue;
    const end = sentenceEnd(text, at + 1, range.to);
    if (!MET.test(text.slice(reading.end, end))) continue;
    const date = dateFact(folded, reading);
    return { from: at + 1, to: end, date, dates: date ? [date] : [] };
  }
  return null;
}

/** How far a heading reaches in which the council's sentence is looked for. */
const OPENING_REACH = 2500;

/** « 12 RUE X COMPTE-RENDU … Le vingt-deux mars deux mille dix-huit, les membres du comité … » in a text of one line. */
function openingInside(scope: Scope, at: number, reading: DateReading, to: number): Opening | null {
  const { text } = scope;
  const { folded } = scope.syntax;
  const from = at - 3;
  if (!text.startsWith("le ", from) || !isUpper(folded.source.charCodeAt(folded.map[from] as number)))
    return null;
  const end = sentenceEnd(text, from, to);
  if (!MET_SOON.test(text.slice(reading.end, Math.min(end, reading.end + 300)))) return null;
  const date = dateFact(folded, reading);
  return { from, to: end, date, dates: date ? [date] : [] };
}

/** Whoever meets, and that they met, in the sentence of a date. */
const MET_SOON =
  /^,? [^.:;]{0,90}\b(?:conseil|comite|assemblee|bureau|membres|delegues)\b[^.:;]{0,160}\b(?:reunis?|reunie?s?|assembles?|assemblee?s?)\b/;

/** « Le Conseil …, convoqué le …, s'est réuni le mercredi 28 juin 2023 à 9 heures 30 », before the attendance. */
function openingByMeeting(scope: Scope, range: Range): Opening | null {
  const { text } = scope;
  const { folded, cues } = scope.syntax;
  const list = scope.labelsIn(range).find((label) => label.kind === "list" && label.colon);
  const to = Math.min(range.to, range.from + OPENING_REACH, list?.start ?? range.to);
  for (const at of cues.of(Cue.date, range.from, to)) {
    const before = text.slice(Math.max(range.from, at - 300), at);
    const met = MET_ON.exec(before);
    if (!met && !before.endsWith(" le ")) continue;
    const reading = readDate(text, at);
    if (!reading || reading.year === null) continue;
    if (!met) {
      const inside = openingInside(scope, at, reading, range.to);
      if (inside) return inside;
      continue;
    }
    const from = at - before.length + met.index;
    const date = dateFact(folded, reading);
    return { from, to: sentenceEnd(text, from, range.to), date, dates: date ? [date] : [] };
  }
  return null;
}

/** The council, and that it met, right before a date. */
const MET_ON =
  /\b(?:conseil|comite syndical|bureau|assemblee|commission permanente)\b(?:(?!\n\n|\. )[^:;]){0,200}?\b(?:s['\n ]est|se[ \n]sont)[ \n](?:legalement[ \n]|regulierement[ \n])?(?:reunis?|reunies?|assembles?|assemblees?)(?:,?[ \n][^:;.()\d]{0,90})??,?[ \n]le[ \n]$/;

const MET = /\b(?:reunis?|reunie?s?|assembles?|assemblee?s?)\b/;

/** Where a sentence that begins at `from` ends: a full stop at a line's end or before a blank line. */
function sentenceEnd(text: string, from: number, limit: number): number {
  const most = Math.min(limit, from + LONGEST_OPENING);
  for (let at = from; at < most; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a && text.charCodeAt(at + 1) === 0x0a) return at;
    if (code === 0x2e && (text.charCodeAt(at + 1) === 0x0a || at + 1 >= text.length)) return at + 1;
  }
  return most;
}

function readHour(scope: Scope, opening: Opening | null): Fact<string> | null {
  const { text } = scope;
  if (opening) {
    // In a text of one line the sentence runs into the lists, where each has an hour of his own.
    const list = scope
      .labelsIn(scope.rangeOf(opening.from))
      .find((label) => label.kind === "list" && label.colon && label.start > opening.from);
    const to = Math.min(opening.to, list?.start ?? opening.to);
    for (let at = opening.from; at < to; at++) {
      if (text.charCodeAt(at) !== 0x20 && text.charCodeAt(at) !== 0x0a) continue;
      if (!text.startsWith("a ", at + 1) && !text.startsWith("a\n", at + 1)) continue;
      const time = readTime(text, at + 3, to);
      if (time) return scope.fact(formatTime(time), time.start, time.end);
    }
  }
  const line = dateLine(scope);
  if (line) {
    const lead = /^[ ,;-]{0,3}(?:a )?/.exec(text.slice(line.end, line.end + 6))?.[0].length ?? 0;
    const time = readTime(text, line.end + lead, line.end + 30);
    if (time) return scope.fact(formatTime(time), time.start, time.end);
  }
  for (const label of scope.labels("session")) {
    const slice = text.slice(label.value, lineEndWithin(text, label.value, label.value + 200));
    const match = /\ba (?=\d)/.exec(slice);
    if (!match) continue;
    const time = readTime(text, label.value + match.index + 2);
    if (time) return scope.fact(formatTime(time), time.start, time.end);
  }
  return hourOfOpening(scope);
}

/** « La séance est ouverte à 18 heures 30 », « Début de séance : 20 h »; not the hour at which it ends, or somebody leaves. */
function hourOfOpening(scope: Scope): Fact<string> | null {
  const { text } = scope;
  for (const range of scope.ranges) {
    const to = Math.min(range.to, range.from + HEAD_REACH);
    const match = matchAtCue(scope.syntax, Cue.sitting, OPENED, range.from, to);
    const from = match ? match.index + match[0].length : hourBeforeOpening(scope, range.from, to);
    const time = from === null ? null : readTime(text, from, from + 30);
    if (time) return scope.fact(formatTime(time), time.start, time.end);
  }
  return null;
}

/** « La réunion a débuté le 20 octobre 2022 à 19 h »: the hour right behind the session's date, before the lists. */
function hourBesideDate(scope: Scope, session: string | null): Fact<string> | null {
  if (session === null) return null;
  const { text } = scope;
  const { folded, cues } = scope.syntax;
  const range = scope.header ?? scope.own;
  const { from, to: end } = range;
  const list = scope.labelsIn(range).find((label) => label.kind === "list" && label.colon);
  const to = Math.min(end, from + HEAD_REACH, list?.start ?? end);
  if (!AT_HOUR.test(text.slice(from, to + 9))) return null;
  let last = from;
  for (const at of cues.of(Cue.date, from, to)) {
    if (at < last) continue;
    const reading = readDate(text, at);
    if (!reading) continue;
    last = reading.end;
    const lead = /^,?[ \n]a[ \n](?=\d\d? ?h)/.exec(text.slice(reading.end, reading.end + 9));
    if (!lead || dateFact(folded, reading)?.value !== session) continue;
    const time = readTime(text, reading.end + lead[0].length, reading.end + 30);
    if (time) return scope.fact(formatTime(time), time.start, time.end);
  }
  return null;
}

/** « à 20 h » behind other words. */
const AT_HOUR = /[ \n,]a[ \n]\d\d? ?h/;

/** « À 18 h 40 : Monsieur le Maire ouvre la séance », « 18 h 45 : début de séance »: where the line begins with its hour. */
function hourBeforeOpening({ syntax, text }: Scope, from: number, to: number): number | null {
  const match = matchAtCue(syntax, Cue.sitting, OPENS, from, to);
  if (!match) return null;
  const line = Math.max(from, text.lastIndexOf("\n", match.index) + 1);
  const lead = HOUR_FIRST.exec(text.slice(line, Math.min(match.index, line + 90)));
  return lead ? line + (lead[1] as string).length : null;
}

const OPENS = /(?<=\b(?:ouvre|a ouvert|ouverture de|debut de) (?:la )?)seance\b/y;
const HOUR_FIRST = /^((?:a )?)\d\d? ?h(?:eures?)?(?: ?\d\d)? ?[,:-]? ?(?![^.]*\d ?h)/;

const OPENED =
  /(?:seance(?: du conseil (?:municipal|communautaire))?(?: est| a ete| etait)?(?: declaree)? ouverte(?: par [a-z. ]{2,30}?)? |(?<=\b(?:(?:ouverture|debut) de|ouvre) (?:la )?)seance )(?:a ?:? ?|: ?)(?=\d\d? ?h)/y;

function readKind(scope: Scope): Fact<"ordinaire" | "extraordinaire"> | null {
  for (const range of scope.ranges) {
    const match = matchAtCue(
      scope.syntax,
      Cue.sitting,
      KIND,
      range.from,
      Math.min(range.to, range.from + 4000),
    );
    if (!match) continue;
    const kind = match[1] as "ordinaire" | "extraordinaire";
    const end = match.index + match[0].length;
    return scope.fact(kind, end - kind.length, end);
  }
  return null;
}

const KIND = /(?:seance|session|reunion)(?: publique| pleniere)? (ordinaire|extraordinaire)\b/y;

/** What stands between « se sont assemblés » (« s'est réuni ») and « , sous la présidence ». */
function readPlace(scope: Scope, opening: Opening | null): Fact<string> | null {
  if (!opening) return null;
  const { text } = scope;
  const sentence = text.slice(opening.from, opening.to);
  const met = /\b(?:(?<!l'|l' )assembles?e?s?|reunie?s?)\b(?! d[eu]s? (?!la mairie|salle)) ?/.exec(sentence);
  if (!met) return null;
  const from = opening.from + met.index + met[0].length;
  const rest = text.slice(from, opening.to);
  const stop =
    /,?[ \n]{0,2}sous[ \n]la[ \n]pres|\.$|(?<=[a-z]{3})\. (?=l[ae] seance|l[ae]s? (?:conseil|president|maire)|(?:etaient )?presents?\b|monsieur|madame|nombre )|,[ \n]en session|,[ \n]en seance|[ \n]en (?:seance|session)[ \n](?:publique|ordinaire)|,[ \n]au nombre|,\n?d?ans le cadre|,[ \n]sur convocation|,[ \n]apres convocation|,?[ \n]a huis clos|,?[ \n]les membres d|,?[ \n](?:sur|apres|suite a|a la suite de)[ \n](?:la |une |leur )?convocation|,?[ \n]conformement|,[ \n]le[ \n](?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/.exec(
      rest,
    );
  const to = from + (stop ? stop.index : rest.length);
  const lead = LEAD.exec(text.slice(from, to));
  const start = skipSpaces(text, from + (lead ? lead[0].length : 0));
  // A colon stands in no place: the columns of a page run together.
  if (to - start < 3 || to - start > 200 || text.slice(start, to).includes(":")) return null;
  if (NO_PLACE.test(text.slice(start, start + 24))) return null;
  return scope.fact(sourceText(scope.syntax.folded, start, to), start, to);
}

/** « sur convocation du Maire », « le conseil municipal »: the sentence goes on with another thing. */
const NO_PLACE =
  /^(?:sur (?:la )?convocation|le conseil|l'assemblee|les membres|les conseillers|le comite|en application|conformement|suite a)/;

/** What may stand before the place: the number that the law asks for, the kind of the session. */
const LEAD =
  /^(?:a vingt(?: et une| deux)? heures?(?: (?:trente|quinze|quarante[- ]cinq))?,? |a (?:neuf|dix|onze|dix[- ](?:sept|huit|neuf)) heures?(?: (?:trente|quinze|quarante[- ]cinq))?,? |le (?:[a-z]{5,8} )?\d{1,2}(?:er)? [a-z]{3,9} 20\d\d,? ?\n?|a \d{1,2} ?h(?:eures?)?(?: ?\d\d)?,? ?\n?|(?:en|au) nombre (?:prescrit|requis|fixe|voulu)(?: par (?:la loi|les lois|le code))?,? ?\n?|en (?:seance|session)(?: publique| ordinaire| extraordinaire)*,? ?\n?|,? ?)+/;

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0a) at++;
  return at;
}

/** Remote: the opening sentence, or a heading of the attendance, says so; elsewhere the word proves nothing. */
function readRemote(scope: Scope, opening: Opening | null, placed: boolean): Fact<boolean> | null {
  for (const phrase of scope.phrases("remote")) {
    if (opening && phrase.start >= opening.from && phrase.start < opening.to)
      return scope.fact(true, phrase.start, phrase.end);
  }
  return opening && placed ? scope.fact(false, opening.from, opening.to) : null;
}

/** `session`: the ISO date of the session, for a day that is written without its year. */
function readConvocation(scope: Scope, session: string | null): DateFact | null {
  const { text } = scope;
  const { folded } = scope.syntax;
  for (const label of scope.labels("convocation")) {
    if (isOfFirst(text, label.start)) continue;
    const reading = readDate(text, skipSpaces(text, label.value));
    const fact = reading && dateFact(folded, reading, reading.year ?? yearBefore(session, reading.month));
    if (fact) return fact;
  }
  for (const range of scope.ranges) {
    const match = matchAtCue(
      scope.syntax,
      Cue.convened,
      CONVENED,
      range.from,
      Math.min(range.to, range.from + 6000),
    );
    if (!match || isOfFirst(text, match.index)) continue;
    const reading = readDate(text, match.index + match[0].length);
    const fact = reading && dateFact(folded, reading, reading.year ?? yearBefore(session, reading.month));
    if (fact) return fact;
  }
  return null;
}

/** « Par suite d'une première convocation en date du … »: that of a session which had no quorum. */
function isOfFirst(text: string, at: number): boolean {
  return FIRST_ONE.test(text.slice(Math.max(0, at - 12), at));
}

const FIRST_ONE = /(?:^|[ '])(?:premiere|1 ?(?:ere|re|e)) $/;

/** The year of a day of that month shortly before the session; null without a session. */
function yearBefore(session: string | null, month: number): number | null {
  if (session === null) return null;
  const year = Number(session.slice(0, 4));
  return month > Number(session.slice(5, 7)) ? year - 1 : year;
}

const CONVENED =
  /convo(?:que|quee|ques|quees|cation)(?:[a-z ]{0,40}| (?:a ete |qui leur a ete |qui lui a ete )?[a-z \n]{0,60})(?: en date)? ?(?:du|le)[ \n]/y;
