import { readCount } from "../../french/numbers.ts";
import type { LabelHit } from "../../syntax/syntax.ts";
import { toFolded } from "../../text/fold.ts";
import { indexWithin, lastIndexWithin, lineEndWithin } from "../../text/search.ts";
import { readEntries } from "../people/entries.ts";
import type { Entry } from "../people/entry.ts";
import { readPersonAt } from "../people/personAt.ts";
import { firstIndex, type Scope } from "../scope.ts";
import type { Fact, Person } from "../types.ts";
import type { CampName, RawCamp } from "./camps.ts";
import { endBeforeRemark, endOfNamesAt } from "./voteNames.ts";

const CAMPS: Readonly<Record<string, CampName>> = {
  for: "for",
  against: "against",
  abstain: "abstain",
  notVoting: "notVoting",
  cast: "cast",
};

/**
 * The camps of a vote written with labels — « Pour : 83 voix », one a line or side by side — of the act's own text.
 * Where an act holds several blocks, the last whole one counts: the amendment comes before the act itself.
 */
export function readCampLines(scope: Scope): Map<CampName, RawCamp> {
  const camps = campsOfLabels(scope);
  // « Contre : » alone in the text is no vote; one figure of « pour » is.
  const figures = [...camps.values()].filter((camp) => camp.figure !== null).length;
  return figures > 0 && (camps.has("for") || camps.has("against") || camps.size >= 2) ? camps : new Map();
}

/**
 * The camps of a vote told in a sentence, with the names that labels give — « Ont voté contre : M. X, Mme Y » — where the
 * sentence has none and they are as many as its figure says.
 */
export function withLabelNames(scope: Scope, told: Map<CampName, RawCamp>): Map<CampName, RawCamp> {
  if (told.size === 0 || !scope.ownLabels.some((label) => CAMPS[label.role] !== undefined)) return told;
  const named = campsOfLabels(scope);
  for (const [name, camp] of told) {
    const people = named.get(name)?.people ?? [];
    if (camp.people.length === 0 && people.length > 0 && people.length === camp.figure?.value)
      told.set(name, { ...camp, people });
  }
  return told;
}

/**
 * « Ont voté contre : M. X » and « Abstentions : Mme Y, M. Z » in an act without figures: who did not vote for, where
 * the names are all that stands behind the label.
 */
export function readNamedCamps(scope: Scope): Map<CampName, RawCamp> {
  const camps = campsOfLabels(scope);
  // Names of those for are often not all of them.
  camps.delete("for");
  camps.delete("cast");
  for (const [name, camp] of camps) if (!holdsNamesOnly(scope, camp)) camps.delete(name);
  return camps;
}

function holdsNamesOnly({ syntax: { folded }, text }: Scope, { figure, people, end }: RawCamp): boolean {
  const last = people[people.length - 1];
  if (figure !== null || !last) return false;
  if (people.some(({ gender, name }) => gender === null && !name.includes(" "))) return false;
  return /^[ .;,)]*$/.test(text.slice(toFolded(folded, last.span.end), end));
}

function campsOfLabels(scope: Scope): Map<CampName, RawCamp> {
  const camps = new Map<CampName, RawCamp>();
  let lastLine = -10;
  for (const label of scope.ownLabels) {
    const name = CAMPS[label.role];
    if (!name) continue;
    const camp = readCamp(scope, label);
    if (!camp) continue;
    // A block that begins again is another vote; the names of a camp may take some lines.
    if (camps.has(name) && label.line > lastLine) camps.clear();
    camps.set(name, camp);
    lastLine = label.line;
  }
  return camps;
}

function readCamp(scope: Scope, label: LabelHit): RawCamp | null {
  const { text } = scope;
  const lineEnd = endOfCamp(scope, label);
  let at = label.value;
  while (at < lineEnd && " :=".includes(text.charAt(at))) at++;
  const bracketed = figureInBrackets(scope, label.end, lineEnd);
  if (bracketed) at = bracketed.rest;
  const none = bracketed ? null : /^(?:neant|aucune?s?|\/|-|nul)(?![a-z0-9])/.exec(text.slice(at, at + 8));
  const count = none || bracketed ? null : readCount(text, at, lineEnd);
  let figure: Fact<number> | null = bracketed?.figure ?? null;
  let rest = at;
  if (bracketed) rest = at;
  else if (none) {
    figure = scope.fact(0, at, at + none[0].length);
    rest = at + none[0].length;
  } else if (count) {
    figure = scope.fact(count.value, count.start, count.end);
    rest = count.end;
  } else if (at >= lineEnd)
    return label.colon ? { figure: null, people: [], start: label.start, end: lineEnd } : null;
  // « Contre : 5 (cinq) : M. X, … »
  if (count) rest += inWords(text.slice(rest, Math.min(rest + 34, lineEnd)));
  const unit = /^ (?:voix|votes?|suffrages?|membres?|abstentions?|elus?)\b/.exec(text.slice(rest, rest + 14));
  if (unit) rest += unit[0].length;
  const added = count ? PROXIES_ADDED.exec(text.slice(rest, Math.min(rest + 40, lineEnd))) : null;
  if (count && added) {
    figure = scope.fact(count.value + Number(added[1]), count.start, rest + added[0].length);
    rest += added[0].length;
  }
  const people = namesOf(scope, rest, lineEnd, figure?.value ?? null);
  if (!figure && people.length === 0) return null;
  const below = figure && people.length === 0 ? namesBelow(scope, rest, lineEnd, figure.value) : null;
  return below
    ? { figure, ...below, start: label.start }
    : { figure, people, start: label.start, end: lineEnd };
}

/** « Ont voté CONTRE (2) : M. X, Mme Y »: the figure between the label and its colon, and where what follows begins. */
function figureInBrackets(
  scope: Scope,
  from: number,
  to: number,
): { figure: Fact<number>; rest: number } | null {
  const { text } = scope;
  if (text.charCodeAt(from) !== 0x28 && text.charCodeAt(from + 1) !== 0x28) return null;
  const match = IN_BRACKETS.exec(text.slice(from, Math.min(to, from + 40)));
  if (!match) return null;
  const [whole, lead = "", words = ""] = match;
  const start = from + lead.length;
  const count = readCount(text, start);
  if (!count || count.start !== start || count.end !== start + words.length) return null;
  return { figure: scope.fact(count.value, count.start, count.end), rest: from + whole.length };
}

/** The length of the number in words, in brackets, with which a folded text begins; 0 when it begins otherwise. */
function inWords(text: string): number {
  const match = /^ ?\(([a-z -]{2,28})\)/.exec(text);
  const count = match ? readCount(match[1] as string, 0) : null;
  return match && count?.words && count.end === (match[1] as string).length ? match[0].length : 0;
}

/** A bracket that holds a figure and what it counts, and nothing else; then the colon. */
const IN_BRACKETS =
  /^( ?\( ?)([a-z0-9-]{1,14}(?: (?:et |une?|deux|trois|quatre|cinq|six|sept|huit|neuf)[a-z]{0,4}){0,2})(?: (?:voix|votes?|suffrages?|membres?|elue?s?|conseill[a-z]{2,5}|delegue?e?s?|personnes?))? ?\) ?:?/;

/** No camp has more names under it, one a line. */
const MOST_BELOW = 60;

/**
 * « Contre : 2⏎- Mme X⏎- M. Y »: the names on the lines below, a bullet before each, where they are as many as the
 * figure says or have a civility each; null else.
 */
function namesBelow(
  scope: Scope,
  from: number,
  lineEnd: number,
  figure: number,
): { people: readonly Person[]; end: number } | null {
  const { text } = scope;
  if (figure < 1 || figure > MOST_BELOW || !BULLET.test(text.slice(lineEnd, lineEnd + 6))) return null;
  if (/[a-z0-9]/.test(text.slice(from, lineEnd))) return null;
  const people: Person[] = [];
  let end = lineEnd;
  for (
    let bullet = BULLET.exec(text.slice(end, end + 6));
    bullet;
    bullet = BULLET.exec(text.slice(end, end + 6))
  ) {
    const start = end + bullet[0].length;
    const stop = lineEndWithin(text, start, scope.own.to);
    const found = people.length < MOST_BELOW ? readPersonAt(scope, start, stop) : null;
    // « - DÉCIDE »: a name has a civility, or is of two words.
    const named = found && (found.person.gender !== null || found.person.name.includes(" "));
    if (!named || !/^[ .,;]{0,3}$/.test(text.slice(found.end, stop))) return null;
    people.push(found.person);
    end = stop;
  }
  // A figure that is not their number is told only of what surely are people.
  return people.length === figure || people.every((each) => each.gender !== null) ? { people, end } : null;
}

const BULLET = /^[ .:;,]{0,2}\n[-·*] ?/;

/** « Pour : 8 + 2 pouvoirs »: the proxies are counted apart, and vote as well. */
const PROXIES_ADDED =
  /^(?: presents?)? ?\(?(?:\+|et|plus) ?(\d{1,3}) (?:pouvoirs?|procurations?|representee?s?)\b\)?/;

/** Names that go with a figure: in brackets, after a colon, or as the value itself. */
export function namesOf(scope: Scope, from: number, to: number, figure: number | null): Person[] {
  const { text } = scope;
  const piece = text.slice(from, to);
  const lead = /^[ .,:;/|=>-]*(?:dont |soit )?/.exec(piece)?.[0].length ?? 0;
  // « Pour : 10. La convention (lot 2) est approuvée. »: brackets of a sentence hold none of the voters.
  const limit = figure === null ? to : endOfNamesAt(scope.syntax, from + lead, to);
  const group = figure === null ? null : OF_GROUP.exec(piece);
  const within = group ? namesOfGroup(scope, from + group[0].length, to, figure as number) : [];
  if (within.length > 0) return within;
  const bracket = piece.indexOf("(");
  const open =
    bracket >= 0 &&
    (bracket <= lead || (from + bracket < limit && !NAMES_BEFORE.test(piece.slice(lead, bracket))))
      ? bracket
      : -1;
  let start = from;
  let end = to;
  if (open >= 0) {
    const close = piece.indexOf(")", open);
    start = from + open + 1;
    end = endOfNamesAt(scope.syntax, start, close < 0 ? to : from + close);
    if (end <= start) return [];
  } else {
    start = from + lead;
    end = limit;
    if (figure === 0 || end - start < 3) return [];
  }
  const names = endBeforeRemark(scope.syntax, start, end);
  if (SHARES.test(text.slice(start, Math.min(names, start + 30)))) return [];
  const { entries, unread } = readEntries(scope.syntax, start, names, false);
  // « 8 (dont Mme X par procuration) »: one of them.
  if (figure !== null && entries.length < figure && /^ ?dont /.test(text.slice(start, start + 6))) return [];
  if (names < end && figure !== null && entries.length !== figure) return [];
  if (unread.length > 0 && unread.length >= entries.length) return [];
  const named = entries.filter((entry) => entry.person.key !== "");
  return figure !== null && named.length > figure
    ? joinedByDash(scope, named, figure)
    : named.map((entry) => entry.person);
}

/** « M. A, M. B (et pour Mme C), M. D »: the bracket stands behind names. */
const NAMES_BEFORE = /(?:mm?\.|mmes?|monsieur|madame) ?[^,;]{2,60},/;

/** « – Groupe Agir (», « (Groupe « Agir » : »: what stands before the names of the members of a group. */
const OF_GROUP =
  /^[ .,:;/|=>-]*\(?(?:(?:le |du )?groupe|liste) [^():\n]{2,60}[(:] ?(?=mm?\.|mmes?\b|m\. |monsieur|madame)/;

/** The names behind that of their group, when they are as many as its votes; none else. */
function namesOfGroup(scope: Scope, from: number, to: number, figure: number): Person[] {
  const close = indexWithin(scope.text, ")", from, to);
  const { entries, unread } = readEntries(scope.syntax, from, close < 0 ? to : close, false);
  const people = entries.map((each) => each.person).filter((person) => person.key !== "");
  return unread.length === 0 && people.length === figure ? people : [];
}

/** « 5 abstentions (3 de Valbourg, 2 de Montclair) », « (2 voix de X) »: how many voted so in each part, and not who. */
const SHARES =
  /^ ?\d{1,3} (?:d[eu] |des |d'|a |au |pour |voix|votes?|elue?s?|delegue?e?s?|conseill|membres?|groupe|liste)/;

/** « 1 contre (M. ROUX - PETIT) »: one member with two surnames, when the figure says so; else the names as read. */
function joinedByDash(scope: Scope, entries: readonly Entry[], figure: number): Person[] {
  const { source } = scope.syntax.folded;
  const people: Person[] = [];
  let end = -1;
  for (const { person, span } of entries) {
    const last = people[people.length - 1];
    const dash = last && /^\s*[-\u2010-\u2015]\s*$/.test(source.slice(end, span.start));
    if (last && dash && last.gender !== null && person.gender === null)
      people[people.length - 1] = {
        ...last,
        name: `${last.name}-${person.name}`,
        key: `${last.key} ${person.key}`.split(" ").sort().join(" "),
        span: { start: last.span.start, end: person.span.end },
      };
    else people.push(person);
    end = person.span.end;
  }
  return people.length === figure ? people : entries.map((each) => each.person);
}

/** The camp's own text: to the next label of the line, or the line's end and the lines that go on with names. */
function endOfCamp(scope: Scope, label: LabelHit): number {
  const { text } = scope;
  const labels = scope.ownLabels;
  let index = firstIndex(labels, (each) => each.start >= label.end);
  while (index < labels.length && !stops(labels[index] as LabelHit)) index++;
  const next = labels[index];
  const limit = next ? next.start : scope.own.to;
  let end = lineEndWithin(text, label.value, limit);
  // « Contre : 3 (M. X,⏎Mme Y) »: brackets left open go on with the next lines.
  const open = lastIndexWithin(text, "(", label.end, end);
  if (open >= 0) {
    const close = indexWithin(text, ")", open, Math.min(limit, open + 1200));
    if (close > end && !text.slice(open, close).includes("\n\n")) end = close + 1;
  }
  return trimEnd(text, label.end, end);
}

function stops(label: LabelHit): boolean {
  return label.opensLine || CAMPS[label.role] !== undefined;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && " \n;,".includes(text.charAt(end - 1))) end--;
  return end;
}
