import { Cue } from "../../french/cues.ts";
import { toFolded } from "../../text/fold.ts";
import { lastIndexWithin } from "../../text/search.ts";
import { isOfOthers } from "../ofOthers.ts";
import { readEntries } from "../people/entries.ts";
import type { Scope } from "../scope.ts";
import type { Person } from "../types.ts";
import type { CampName, RawCamp } from "./camps.ts";

/** The verbs before « contre » and « abstient ». */
const AGAINST = /(?<![a-z])(?:votent|vote|ont vote|a vote|votant|ayant vote) $/;
const ABSTAINS = /(?:(?<![a-z])s'|se sont |s'est |s'etant )$/;
const ABSTAIN = /^(?:abstien(?:nen)?t|abstenant|abstenue?s?)(?![a-z])/;

/** What may follow the verb: nothing, another voter, or what is voted on. */
const CLOSES =
  /^(?:\((?:e|s|es|e\)\(s)\)|[.·-](?:e|s|es)(?:[.·-]s)?(?![a-z]))? ?(?:[.;:)\n]|$|,|(?:et|tandis que|alors que) (?=mm?\.|mmes?\b|mlle|monsieur|madame|messieurs|mesdames)|(?:sur |pour )?(?:cette|ce|la presente) (?:deliberation|point|projet|proposition|question|affaire|dossier|rapport|motion|resolution)\b)/;

/** What ends before the names: a sentence, a bracket, another verb, « à la majorité, ». */
const BOUNDARY =
  /\n\n|[;:()]|(?:(?<!\bmme|\bmmes|\bmlle)(?<=[a-z0-9]{3})|[)"»])\. ?|\.\n|(?:\bcontre|\babstien(?:nen)?t|\babstenue?s?|\bunanimite|\bmajorite|\bvoix|\babstentions?)(?: (?:sur |pour )?(?:cette|ce|la presente) [a-z]{4,12})?,? (?:et |tandis que |alors que |mais )?/g;
const CIVILITY =
  /^[-·* ,]{0,3}(?=(?:mm?\.|mmes?\b|mlles?\b|mr\b|monsieur|madame|messieurs|mesdames)[ \n]?[^l])/;
const LEADING_LINE =
  /\n[-·* ]{0,2}(?=(?:mm?\.|mmes?\b|mlles?\b|mr\b|monsieur|madame|messieurs|mesdames) ?[^l])/g;

/** How far before the verb the first name may stand, and how many of them. */
const REACH = 240;
const MOST_PEOPLE = 12;

/**
 * Those whom a sentence of the act's own text names as having voted against or abstained: « Mme X vote contre »,
 * « MM. Y et Z se sont abstenus ». Only where nothing but their names stands before the verb.
 */
export function readNamedVoters(scope: Scope): Map<CampName, RawCamp> {
  const { text, syntax } = scope;
  const { from, to } = scope.own;
  const camps = new Map<CampName, RawCamp>();
  for (const at of syntax.cues.of(Cue.camp, from, to)) {
    const verb = verbAt(text, at);
    if (!verb || !CLOSES.test(text.slice(verb.end, verb.end + 60))) continue;
    const found = namesBefore(scope, Math.max(from, verb.start - REACH), verb.start);
    if (!found || isOfOthers(syntax, found.start, from)) continue;
    if (isOfAmendment(text, found.start, from)) continue;
    const known = camps.get(verb.camp);
    const people = [...(known?.people ?? []), ...found.people];
    camps.set(verb.camp, { figure: null, people, start: known?.start ?? found.start, end: verb.end });
  }
  return camps;
}

/** « La commission a examiné le projet. M. X s'est abstenu. », « L'amendement est mis aux voix :⏎M. X vote contre. » */
function isOfAmendment(text: string, at: number, from: number): boolean {
  const paragraph = lastIndexWithin(text, "\n\n", Math.max(from, at - 400), at);
  const before = text.slice(Math.max(from, at - 400, paragraph + 1), at);
  const last = [...before.matchAll(OTHER_MATTER)].pop();
  return last !== undefined && !OWN_VOTE.test(before.slice(last.index));
}

const OTHER_MATTER =
  /\b(?:(?:sous-)?amendements?|commissions?(?! permanente)|(?:demande|proposition) de (?:report|suspension|renvoi|vote)|demande le (?:report|renvoi)|le report|huis clos)\b/g;
const OWN_VOTE =
  /\b(?:apres (?:en avoir )?(?:delibere|debattu)|(?:le conseil|le comite|l'assemblee) [a-z, ']{0,60}(?:decide|approuve|adopte|vote|autorise)|(?:la deliberation|l'ensemble|le projet) (?:ainsi amendee? )?est (?:mise? aux voix|adoptee?))/;

/** The verb of which the cue at `at` is a part, in folded offsets. */
function verbAt(text: string, at: number): { camp: CampName; start: number; end: number } | null {
  const against = text.startsWith("contre", at);
  const word = against ? null : ABSTAIN.exec(text.slice(at, at + 14));
  if (!against && !word) return null;
  const before = text.slice(Math.max(0, at - 14), at).replaceAll("\n", " ");
  const verb = (against ? AGAINST : ABSTAINS).exec(before);
  const end = at + (word ? word[0].length : 6);
  return verb && { camp: against ? "against" : "abstain", start: at - verb[0].length, end };
}

/** The people who alone stand between the beginning of their clause and `to`; null where anything else does. */
function namesBefore(
  scope: Scope,
  from: number,
  to: number,
): { start: number; people: readonly Person[] } | null {
  const { text, syntax } = scope;
  const before = text.slice(from, to);
  let start = from === scope.own.from ? from : -1;
  for (const boundary of before.matchAll(BOUNDARY)) start = from + boundary.index + boundary[0].length;
  // « Mme A,⏎M. B et⏎M. C s'abstiennent »
  for (const line of before.matchAll(LEADING_LINE))
    if (!/(?:,|\bet|\bmm?\.|\bmmes?)$/.test(before.slice(0, line.index)))
      start = Math.max(start, from + line.index + 1);
  if (start < 0) return null;
  const lead = CIVILITY.exec(text.slice(start, to));
  if (!lead) return null;
  start += lead[0].length;
  const { entries, unread } = readEntries(syntax, start, to, false);
  const people = entries.map((each) => each.person);
  const last = people[people.length - 1];
  if (!last || unread.length > 0 || people.length > MOST_PEOPLE || !people.every(isNamed)) return null;
  return /^[ ,\n]*$/.test(text.slice(toFolded(syntax.folded, last.span.end), to)) ? { start, people } : null;
}

/** A name with nothing said of it, each of its words with a capital, particles aside. */
function isNamed({ key, note, name, gender }: Person): boolean {
  if (key === "" || note !== null || (gender === null && !name.includes(" "))) return false;
  return name
    .split(" ")
    .every((word) => /^(?:\p{Lu}|d[eu]s?$|d['’]|l[ae]s?$|l['’]|van$|von$|d[io]s?$)/u.test(word));
}
