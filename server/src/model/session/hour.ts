import { Cue } from "../../french/cues.ts";
import { readDate } from "../../french/dates.ts";
import { formatTime, readTime } from "../../french/time.ts";
import { lastIndexWithin, lineEndWithin } from "../../text/search.ts";
import { dateFact } from "../dateFacts.ts";
import { matchAtCue } from "../matchAtCue.ts";
import type { Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import { dateLine, HEAD_REACH } from "./days.ts";
import type { Opening } from "./opening.ts";

/** The hour at which the session opens, as « 20:30 »: behind its label, in the opening sentence, or beside the day; null without one. */
export function readHour(scope: Scope, opening: Opening | null): Fact<string> | null {
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
export function hourBesideDate(scope: Scope, session: string | null): Fact<string> | null {
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
  const line = Math.max(from, lastIndexWithin(text, "\n", from, match.index) + 1);
  const lead = HOUR_FIRST.exec(text.slice(line, Math.min(match.index, line + 90)));
  if (lead) return line + (lead[1] as string).length;
  const near = Math.max(from, match.index - 110);
  const inside = HOUR_OF_SENTENCE.exec(text.slice(near, match.index));
  return inside ? near + inside.index + (inside[1] as string).length : null;
}

/** « … CRUAT, conseiller. À 18 h, le quorum étant atteint, le maire ouvre la »: the hour begins the sentence of a text without lines. */
const HOUR_OF_SENTENCE = /([.;] a )\d\d? ?h(?:eures?)?(?: ?\d\d)?,(?![^;]*\d ?h)[^;]{3,90}$/;

const OPENS = /(?<=\b(?:ouvre|a ouvert|ouverture de|debut de) (?:la )?)seance\b/y;

const HOUR_FIRST = /^((?:a )?)\d\d? ?h(?:eures?)?(?: ?\d\d)? ?[,:-]? ?(?![^.]*\d ?h)/;

const OPENED =
  /(?:seance(?: du conseil (?:municipal|communautaire))?(?:, [a-z' ]{3,60},)?(?: est| a ete| etait)?(?: declaree)? ouverte(?: par [a-z. ]{2,30}?)? |(?<=\b(?:(?:ouverture|debut) de|ouvre) (?:la )?)seance )(?:a ?:? ?|: ?)(?=\d\d? ?h)/y;
