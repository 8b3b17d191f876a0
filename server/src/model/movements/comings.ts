import { toFolded } from "../../text/fold.ts";
import { Memo } from "../../text/memo.ts";
import { findMember } from "../people/identity.ts";
import { readPersonAt } from "../people/personAt.ts";
import { firstIndex, type Scope } from "../scope.ts";
import type { Members, Person, VotingProxy } from "../types.ts";
import { readMovements } from "./movements.ts";

/** Somebody comes into the session, or leaves it for good, at a place of the text. */
export interface Coming {
  /** Folded offset. */
  readonly at: number;
  readonly arrives: boolean;
  readonly person: Person;
  /** To whom who leaves gives his vote; null when the text says nothing of it. */
  readonly proxy: Person | null;
}

type Lists = Omit<Members, "presidentListed" | "inOffice">;

/** How far after « quitte la séance » its « et donne pouvoir à … » may stand. */
const REACH = 120;

/** Who comes and who leaves, in the order of the text. */
export function readComings(whole: Scope): Coming[] {
  const { folded } = whole.syntax;
  return readMovements(whole).flatMap((movement) => {
    if (movement.kind !== "arrival" && movement.kind !== "departure") return [];
    const end = toFolded(folded, movement.span.end);
    return [
      {
        at: toFolded(folded, movement.span.start),
        arrives: movement.kind === "arrival",
        person: movement.person,
        proxy: movement.kind === "departure" ? proxyAfter(whole, end) : null,
      },
    ];
  });
}

function proxyAfter(whole: Scope, from: number): Person | null {
  const phrases = whole.ownPhrases("gaveProxy");
  const phrase = phrases[firstIndex(phrases, (each) => each.start >= from)];
  if (!phrase || phrase.start > from + REACH) return null;
  if (whole.text.slice(from, phrase.start).includes("\n\n")) return null;
  return readPersonAt(whole, phrase.end)?.person ?? null;
}

/** How far the comings of a session have been followed, and the lists as they stand there. */
interface Followed {
  readonly from: number;
  readonly to: number;
  readonly lists: Lists;
  /** How many people have been looked through. */
  readonly work: number;
}

/** The acts of a session stand in its order: each goes on where the one before stopped. */
const FOLLOWED = new Memo<Lists, Followed>();

/** So many people are looked through for the comings of one session; those that come after move nobody. */
const MOST_WORK = 2_000_000;

/**
 * The lists of the session's opening as they stand after the comings and goings in [`from`, `to`) (indices in
 * `comings`); only members named there move.
 */
export function listsAfter<T extends Lists>(
  lists: T,
  comings: readonly Coming[],
  from: number,
  to: number,
): T {
  if (from >= to) return lists;
  const before = FOLLOWED.get(lists);
  const known = before && before.from === from && before.to <= to ? before : null;
  // What is kept for these lists was made of them.
  let current = known ? (known.lists as T) : lists;
  let work = known?.work ?? 0;
  for (let index = known?.to ?? from; index < to && work < MOST_WORK; index++) {
    const coming = comings[index] as Coming;
    work += current.present.people.length + current.absent.people.length;
    current = coming.arrives ? arrived(current, coming) : left(current, coming);
  }
  FOLLOWED.set(lists, { from, to, lists: current, work });
  return current;
}

function arrived<T extends Lists>(lists: T, { person }: Coming): T {
  const { present, represented, absent, excused } = lists;
  if (known(present.people, person)) return lists;
  const away = known(absent.people, person) ?? known(represented.people, person);
  if (!away) return lists;
  return {
    ...lists,
    present: { ...present, stated: null, people: [...present.people, away] },
    represented: withProxies(
      represented,
      represented.proxies.filter((each) => each.from !== away),
    ),
    absent: without(absent, away),
    excused: without(excused, away),
  };
}

function left<T extends Lists>(lists: T, { person, proxy }: Coming): T {
  const { present, represented, absent } = lists;
  const member = known(present.people, person);
  if (!member) return lists;
  const rest = { ...present, stated: null, people: present.people.filter((each) => each !== member) };
  // The votes that he bore leave with him.
  const others = represented.proxies.filter((each) => !each.to || known([each.to], member) === null);
  if (others.length < represented.proxies.length && !proxy) return lists;
  return proxy
    ? {
        ...lists,
        present: rest,
        represented: withProxies(represented, [...others, { from: member, to: proxy, span: person.span }]),
      }
    : { ...lists, present: rest, absent: { ...absent, stated: null, people: [...absent.people, member] } };
}

function known(people: readonly Person[], person: Person): Person | null {
  const found = findMember(people, person);
  return found === "ambiguous" ? null : found;
}

function without<L extends Lists["absent"]>(list: L, person: Person): L {
  return list.people.includes(person)
    ? { ...list, stated: null, people: list.people.filter((each) => each !== person) }
    : list;
}

function withProxies<L extends Lists["represented"]>(list: L, proxies: readonly VotingProxy[]): L {
  return proxies.length === list.proxies.length && proxies.every((each) => list.proxies.includes(each))
    ? list
    : { ...list, stated: null, proxies, people: proxies.map((each) => each.from) };
}
