/** The arithmetic of attendance and votes: pure functions over what was read, no law and no wording. */
import { Memo } from "../text/memo.ts";
import { countDifferent, hasKey } from "./people/identity.ts";
import type { Camp, Members, PeopleList, Person, PresentList, Tally, Vote } from "./types.ts";

/** No act needs more ways of reading its lists than this; it bounds every loop below. */
const MOST_READINGS = 256;

/** The sum of the numbers; 0 for none. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Every different sum that takes one number from each list, in ascending order; empty when a list is empty. */
export function everySum(choices: readonly (readonly number[])[]): number[] {
  let sums: number[] = [0];
  for (const numbers of choices) {
    const next = new Set<number>();
    for (const sum of sums) for (const each of numbers) if (next.size < MOST_READINGS) next.add(sum + each);
    sums = [...next];
  }
  return sums.sort((a, b) => a - b);
}

/** The numbers that are numbers, each once, in the order given. */
export function readings(...numbers: readonly (number | null | undefined)[]): number[] {
  const known = numbers.filter((each): each is number => typeof each === "number");
  return [...new Set(known)];
}

/** The positions of those keys that stand earlier in the list already: `a b a a` → 2 and 3. */
export function repeatedAt(keys: readonly string[]): number[] {
  const seen = new Set<string>();
  const repeated: number[] = [];
  keys.forEach((key, at) => {
    if (seen.has(key)) repeated.push(at);
    else seen.add(key);
  });
  return repeated;
}

/** How many different keys the lists hold together. */
export function unionSize(...lists: readonly (readonly string[])[]): number {
  const all = new Set<string>();
  for (const list of lists) for (const key of list) all.add(key);
  return all.size;
}

/** The members' seats behind the names: a substitute sits on the seat of the member replaced. */
export function seatsOf(people: readonly Person[], substitutes: PresentList["substitutes"] = []): string[] {
  const replaced = new Map<string, string>();
  for (const each of substitutes) if (each.for) replaced.set(each.person.key, each.for.key);
  return people.map((person) => replaced.get(person.key) ?? person.key);
}

/**
 * Whether a list holds one-word names beside longer ones. Two surnames that a line's end glued together look like a
 * whole name, so that such a list may hold more people than it seems.
 */
export function formsAreMixed(people: readonly Person[]): boolean {
  let mixed = MIXED.get(people);
  if (mixed === undefined) {
    let oneWord = 0;
    for (const person of people) if (isSurnameAlone(person.name)) oneWord++;
    mixed = oneWord > 0 && oneWord < people.length;
    MIXED.set(people, mixed);
  }
  return mixed;
}

/** « MARTIN », « LE GOFF », « DE LA TOUR »: one surname and nothing else. */
function isSurnameAlone(name: string): boolean {
  const space = name.lastIndexOf(" ");
  return space < 0 || (space <= LONGEST_PARTICLE && PARTICLES.test(name.slice(0, space)));
}

const PARTICLES =
  /^(?:de l[ae]s?|l[ae]s?|d[eu]|d[ae]s|d[ao]s?|van(?: d[eu][nr]?)?|von|ben|el|al|di|del|saint|sainte)$/i;
/** « van der ». */
const LONGEST_PARTICLE = 7;

/** Many rules ask it of the same lists. */
const MIXED = new Memo<readonly Person[], boolean>();

/** Whether some proxies name their holder and others do not: one of the latter may be no proxy. */
export function holdersAreMixed(represented: Members["represented"]): boolean {
  const named = represented.proxies.filter((proxy) => proxy.to !== null).length;
  return named > 0 && named < represented.proxies.length;
}

/** Each figure of a vote; null when the text gives neither figure nor names for that camp. */
export interface VotesCounted {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly notVoting: number | null;
  /** What is printed, added up. */
  readonly total: number;
  /** For, against and abstentions are all printed, so that nobody who voted can be missing from the total. */
  readonly complete: boolean;
}

export type CampName = "for" | "against" | "abstain" | "notVoting";
export const CAMPS: readonly CampName[] = ["for", "against", "abstain", "notVoting"];

/** How many votes a camp has: its figure, or the number of its names when no figure is printed; null for neither. */
export function campSize(camp: Camp): number | null {
  if (camp.figure) return camp.figure.value;
  return camp.people.length > 0 ? camp.people.length : null;
}

/** The votes of the camps, added up; null when the text prints no camp at all. */
export function votesCounted(vote: Vote): VotesCounted | null {
  const sizes = CAMPS.map((name) => campSize(vote[name]));
  if (sizes.every((size) => size === null)) return null;
  const [inFavour = null, against = null, abstain = null, notVoting = null] = sizes;
  return {
    for: inFavour,
    against,
    abstain,
    notVoting,
    total: sumOf(sizes.map((size) => size ?? 0)),
    complete: inFavour !== null && against !== null && abstain !== null,
  };
}

/** Whether every figure of the vote was read without doubt. */
export function votesAreSure(vote: Vote): boolean {
  return CAMPS.every((name) => vote[name].figure?.sure ?? true);
}

/**
 * The camps of which the figure alone can be wrong: changed by as much as the total is off, it stays at 0 or above
 * and the total becomes `expected`. A camp without figure is none of them.
 */
export function campsThatMayBeWrong(votes: VotesCounted, expected: number): CampName[] {
  const off = votes.total - expected;
  if (off === 0) return [];
  return CAMPS.filter((name) => {
    const figure = votes[name];
    return figure !== null && figure - off >= 0;
  });
}

/** How the members add up. Every figure is a number of members. */
export interface MemberBalance {
  readonly inOffice: number;
  /** Who presides included, even when the list forgets him. */
  readonly present: number;
  readonly represented: number;
  /** Null when the text has no list and no figure of the absent: `sum` is then a least number. */
  readonly absent: number | null;
  readonly sum: number;
  /** Every sum that a fair reading of lists and figures gives, ascending; `sum` is one of them. */
  readonly sums: readonly number[];
  /** One of the sums is the number in office (or, without absents, none need be above it). */
  readonly balanced: boolean;
}

/**
 * Present + represented + absent against the members in office; null when a figure is missing or doubtful: a list
 * not wholly understood or with names of several forms, a substitute for nobody knows whom. Somebody named in two lists counts once in one of the
 * `sums`; so do a figure that is printed beside a list and the names that the list holds.
 */
export function memberBalance(members: Members, tally: Tally): MemberBalance | null {
  const known = BALANCES.get(members);
  if (known?.tally === tally) return known.balance;
  const balance = balanceOf(members, tally);
  BALANCES.set(members, { tally, balance });
  return balance;
}

/** Several rules ask for the balance of one act. */
const BALANCES = new Memo<Members, { readonly tally: Tally; readonly balance: MemberBalance | null }>();

function balanceOf(members: Members, tally: Tally): MemberBalance | null {
  const { inOffice, present, represented, absent } = members;
  if (!inOffice?.sure || !tally.sure || tally.present === null) return null;
  if (![present, represented, absent].every((list) => list.label === null || list.sure)) return null;
  if (formsAreMixed(present.people) || formsAreMixed(absent.people) || holdersAreMixed(represented))
    return null;
  if (present.substitutes.some((each) => each.for === null)) return null;
  if (tally.represented === null && represented.label !== null) return null;
  const unlisted = members.presidentListed === false ? 1 : 0;
  const choices = [
    presentReadings(members, tally),
    listReadings(represented, tally.represented ?? 0),
    tally.absent === null ? [0] : listReadings(absent, tally.absent),
  ];
  const union = unionOfLists(members, unlisted);
  const plain = tally.present + (tally.represented ?? 0) + (tally.absent ?? 0);
  const sums = [...new Set([...everySum(choices), ...readings(union)])].sort((a, b) => a - b);
  return {
    inOffice: inOffice.value,
    present: present.people.length > 0 ? present.people.length + unlisted : tally.present,
    represented: tally.represented ?? 0,
    absent: tally.absent,
    sum: union ?? plain,
    sums,
    balanced: tally.absent === null ? (sums[0] ?? 0) <= inOffice.value : sums.includes(inOffice.value),
  };
}

/** The members on all the lists, each once; null when one of the lists has a figure only. */
function unionOfLists(members: Members, unlisted: number): number | null {
  const { present, represented, absent } = members;
  const lists = [present, represented, absent];
  if (
    present.people.length === 0 ||
    lists.some((list) => list.people.length === 0 && (list.stated?.value ?? 0) > 0)
  )
    return null;
  return seatsTaken(members) + unlisted;
}

/** How many different seats the lists hold together. */
function seatsTaken({ present, represented, absent }: Members): number {
  const away = [...represented.people, ...absent.people];
  if (present.substitutes.length > 0)
    return unionSize(
      seatsOf(present.people, present.substitutes),
      away.map((person) => person.key),
    );
  const others = new Set<string>();
  for (const { key } of away) if (!hasKey(present.people, key)) others.add(key);
  return countDifferent(present.people) + others.size;
}

/** The numbers for which one list can fairly stand: the tally's, the figure printed, its names, its different names. */
export function listReadings(list: PeopleList, tallied: number | null): number[] {
  const { people } = list;
  const counts = people.length > 0 ? [people.length, countDifferent(people)] : [];
  return readings(tallied, list.stated?.value, ...counts);
}

/** The numbers of members who may be in the room: who presides counts, whether the list names him or not. */
export function presentReadings(members: Members, tally: Tally): number[] {
  const unlisted = members.presidentListed === false ? 1 : 0;
  const { people } = members.present;
  const named = people.length > 0 ? [people.length + unlisted, countDifferent(people) + unlisted] : [];
  const stated = members.present.stated?.value;
  return readings(...named, tally.present, stated, stated === undefined ? null : stated + unlisted);
}

/** How many voters an item can have: `usual` is what the lists say, the others allow for who comes and goes. */
export interface VoterRange {
  readonly usual: number;
  readonly present: number;
  readonly represented: number;
  readonly least: number;
  readonly most: number;
  /** Numbers allowed beside the range: printed figures, names counted once. */
  readonly also: readonly number[];
}

/** The members who may vote, widened by so many who may be out (`leaving`) or may have come (`arriving`). */
export function voterRange(
  present: readonly number[],
  represented: readonly number[],
  flex: { readonly leaving: number; readonly arriving: number },
  also: readonly number[] = [],
): VoterRange | null {
  const [firstPresent] = present;
  const [firstRepresented] = represented;
  if (firstPresent === undefined || firstRepresented === undefined) return null;
  const sums = everySum([present, represented]);
  const usual = firstPresent + firstRepresented;
  const moving = flex.leaving > 0 || flex.arriving > 0;
  return {
    usual,
    present: firstPresent,
    represented: firstRepresented,
    least: moving ? (sums[0] ?? usual) - flex.leaving : usual,
    most: moving ? (sums.at(-1) ?? usual) + flex.arriving : usual,
    also: [...sums, ...also],
  };
}

/** Whether that number of voters needs no explanation. */
export function mayBeVoters(range: VoterRange, voters: number): boolean {
  return (voters >= range.least && voters <= range.most) || range.also.includes(voters);
}
