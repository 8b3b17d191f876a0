import { toFolded } from "../text/fold.ts";
import { readMovements } from "./movements.ts";
import { readPersonAt } from "./officers.ts";
import { findMember } from "./people/identity.ts";
import { firstIndex, type Scope } from "./scope.ts";
import type { Members, Person, VotingProxy } from "./types.ts";

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
  for (const phrase of phrases.slice(firstIndex(phrases, (each) => each.start >= from)).slice(0, 1)) {
    if (phrase.start > from + REACH || whole.text.slice(from, phrase.start).includes("\n\n")) return null;
    return readPersonAt(whole, phrase.end)?.person ?? null;
  }
  return null;
}

/** The lists of the session's opening as they stand after these comings and goings; only members named there move. */
export function listsAfter<T extends Lists>(lists: T, comings: readonly Coming[]): T {
  let current = lists;
  for (const coming of comings) current = coming.arrives ? arrived(current, coming) : left(current, coming);
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
