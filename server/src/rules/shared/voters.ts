import {
  formsAreMixed,
  holdersAreMixed,
  listReadings,
  type MemberBalance,
  memberBalance,
  presentReadings,
  readings,
  type VoterRange,
  voterRange,
} from "../../model/arithmetic.ts";
import { findMember } from "../../model/people/identity.ts";
import type { Act, DocumentModel, Movement, Person } from "../../model/types.ts";
import type { StyleSet } from "../../styles/style.ts";
import { toFolded } from "../../text/fold.ts";
import { Memo } from "../../text/memo.ts";
import { contains } from "../../text/span.ts";
import { speaksOfAccount } from "./account.ts";
import { hasMovingNote, movementsOf, whoIs } from "./people.ts";
import { saysIn } from "./phrases.ts";

/**
 * How many voters the item can have by its lists; null when the lists do not say or were read with doubt. The range
 * is widened by who comes and goes, with the proxies they hold, and by the mayor who withdraws from the vote on the
 * account that he rendered. A printed « votants » is no part of it: see `votersOf`.
 */
export function listedVoters(act: Act, document: DocumentModel, styles: StyleSet): VoterRange | null {
  return rangeOf(act, document, styles, readings(act.voters.computed));
}

/**
 * The voters whom the camps of a vote make together: `listedVoters`, with the printed number allowed beside, and not
 * widened by those who take no part where their number is printed: they are one of the camps.
 */
export function votersOf(act: Act, document: DocumentModel, styles: StyleSet): VoterRange | null {
  const also = readings(act.voters.computed, act.voters.stated?.value);
  return rangeOf(act, document, styles, also, act.vote.notVoting.figure !== null);
}

function rangeOf(
  act: Act,
  document: DocumentModel,
  styles: StyleSet,
  also: readonly number[],
  outCounted = false,
): VoterRange | null {
  const { members, tally } = act;
  if (!tally.sure || tally.present === null || !members.present.sure) return null;
  if (formsAreMixed(members.present.people) || holdersAreMixed(members.represented)) return null;
  const represented = representedReadings(act);
  if (represented === null) return null;
  const present = presentReadings(members, tally);
  return voterRange(present, represented, comings(act, document, styles, outCounted), also);
}

/**
 * Whether the text says that somebody left, took no part or came, which may explain that `voters` are fewer or more
 * than the range allows. Of arrivals, those that were read are in the range already.
 */
export function mayHaveMoved(voters: number, range: VoterRange, act: Act, document: DocumentModel): boolean {
  if (voters < range.usual)
    return (
      saysIn(document, act.range, ["noPart", "leavesRoom", "departs"], [act.vote.notVoting.span]) ||
      somebodyComesLater(act, document)
    );
  if (range.most > range.usual) return false;
  return arrivalSaidUpTo(act, document);
}

/**
 * « M. NOËL arrive à 20 h 20, au point 2 » under the lists of the minutes: he is counted there, and not for the items
 * before that one.
 */
function somebodyComesLater({ range }: Act, { acts, syntax: { folded } }: DocumentModel): boolean {
  const first = acts[0];
  if (!first || acts.length < 2) return false;
  const head = folded.text.slice(0, Math.min(LONGEST_HEAD, toFolded(folded, first.range.start)));
  const before = acts.findIndex((each) => each.range.start === range.start);
  for (const match of head.matchAll(COMES_FOR_ITEM)) if (before + 1 < Number(match[1])) return true;
  return false;
}

const LONGEST_HEAD = 20_000;
const COMES_FOR_ITEM =
  /\barriv(?:e|ee|es|ees|ent)\b[^\n]{0,60}?\b(?:point|question|deliberation|affaire|dossier|rapport) (?:n ?° ?)?(\d{1,2})\b/g;

/** Whether the text speaks, before the end of the act, of an arrival that is not counted among those present. */
function arrivalSaidUpTo(act: Act, document: DocumentModel): boolean {
  let start = 0;
  const { people } = act.members.present;
  for (const each of document.acts) {
    if (each.range.start > act.range.start) return false;
    let said = ARRIVALS.get(each);
    if (said === undefined) {
      const read = each.movements.filter(({ kind }) => kind === "arrival");
      // What the list of those present says beside a name is of somebody who is counted.
      const spans = [each.members.present.span, ...read.map(({ span }) => span)];
      const unread = saysIn(document, { start, end: each.range.end }, ["arrives"], spans);
      said = unread || read.length > MOST_ARRIVALS ? null : read.map(({ person }) => person);
      ARRIVALS.set(each, said);
    }
    if (said === null || said.some((person) => !isCounted(people, person))) return true;
    start = each.range.end;
  }
  return false;
}

/** Whether the person surely is one of these. */
function isCounted(people: readonly Person[], person: Person): boolean {
  const found = findMember(people, person);
  return found !== null && found !== "ambiguous";
}

/** More arrivals in one act are not gone through. */
const MOST_ARRIVALS = 20;

/**
 * Who is said to arrive from the end of the act before to the end of this one, null when it is not read of whom that is
 * said: a register of a thousand acts is read once for that, not once for each act.
 */
const ARRIVALS = new Memo<Act, readonly Person[] | null>();

/** The balance of the members when it is off: a name too many or missing, which then explains a vote off by as much. */
export function imbalance(act: Act): MemberBalance | null {
  const balance = memberBalance(act.members, act.tally);
  return balance && !balance.balanced ? balance : null;
}

/** Whether the lists surely lack a member: who is in none of them may be that one. */
export function lacksSomebody(act: Act): boolean {
  const balance = memberBalance(act.members, act.tally);
  return balance !== null && balance.absent !== null && balance.sum < balance.inOffice;
}

/** The proxies; none when the text lists the absent without one, null when it says nothing of either. */
function representedReadings(act: Act): number[] | null {
  const { represented, absent, excused } = act.members;
  if (represented.label !== null && !represented.sure) return null;
  const numbers = listReadings(represented, act.tally.represented);
  if (represented.label !== null || represented.people.length > 0 || represented.stated) return numbers;
  const absentsKnown = [absent, excused].some(
    (list) => list.sure && (list.people.length > 0 || list.stated !== null),
  );
  const allPresent = act.tally.present !== null && act.tally.present === act.tally.inOffice;
  return absentsKnown || allPresent ? readings(...numbers, 0) : null;
}

/** Whether somebody takes no part in the vote of another act, and of that one alone. */
function isOfAnotherVote(movement: Movement, act: Act, { syntax }: DocumentModel): boolean {
  if (movement.kind !== "no-part-in-vote" || contains(act.range, movement.span)) return false;
  const { folded } = syntax;
  const end = toFolded(folded, movement.span.end);
  return !OF_SEVERAL.test(folded.text.slice(toFolded(folded, movement.span.start), end + 80));
}

/** Whether somebody leaves in a later item: for this one, he is still there. */
function isYetToLeave({ kind, span }: Movement, { range }: Act): boolean {
  return kind !== "arrival" && span.start >= range.end;
}

/** Whether somebody left the room in an earlier item, and the text says before this one that he comes back. */
function isBack(
  { kind, span, person }: Movement,
  { range }: Act,
  { syntax: { folded } }: DocumentModel,
): boolean {
  if (kind !== "out-of-room" || span.end > range.start) return false;
  const from = toFolded(folded, span.end);
  const said = folded.text.slice(from, Math.min(toFolded(folded, range.start), from + FAR_BACK));
  const back = COMES_BACK.exec(said);
  if (!back) return false;
  const line = said.slice(said.lastIndexOf("\n", back.index) + 1, back.index);
  return person.key.split(" ").some((word) => word.length > 2 && line.includes(word));
}

/** How far after somebody leaves his return is looked for, in folded characters. */
const FAR_BACK = 6_000;
const COMES_BACK = /\b(?:revien(?:t|nent)|regagnen?t?|reintegren?t?|rejoin(?:t|nent)|retour(?:ne|nent)?\b)/;

/** « … ne prend pas part au vote des points 4 à 6 », « … aux votes suivants ». */
const OF_SEVERAL =
  /\b(?:points|affaires|questions|deliberations|rapports|dossiers|votes|suivante?s?|seance)\b/;

function comings(
  act: Act,
  document: DocumentModel,
  styles: StyleSet,
  outCounted: boolean,
): { leaving: number; arriving: number } {
  const out = new Set<string>();
  const into = new Set<string>();
  const { present, represented, absent, excused } = act.members;
  for (const movement of movementsOf(act, document)) {
    if (
      isOfAnotherVote(movement, act, document) ||
      isYetToLeave(movement, act) ||
      isBack(movement, act, document)
    )
      continue;
    const { person, kind } = movement;
    if (kind !== "arrival") out.add(person.key);
    else if (!isCounted(present.people, person)) into.add(person.key);
    else if (movement.span.start >= act.range.start) out.add(person.key);
  }
  // Who came late is counted already.
  for (const person of present.people) if (hasMovingNote(person)) out.add(person.key);
  for (const person of [...represented.people, ...absent.people, ...excused.people])
    if (hasMovingNote(person)) into.add(person.key);
  for (const person of act.vote.notVoting.people) out.add(person.key);
  const president = act.session.president;
  if (president && speaksOfAccount(act, styles)) out.add(president.key);
  const proxies = act.members.represented.proxies.filter((proxy) => {
    const holder = proxy.to && whoIs(act.members.present.people, proxy.to, president);
    return holder !== null && holder !== "unknown" && out.has(holder.key);
  });
  const counted = outCounted ? act.vote.notVoting.people.filter(({ key }) => out.has(key)).length : 0;
  return { leaving: out.size - counted + proxies.length, arriving: into.size };
}
