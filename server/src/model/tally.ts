import { readCount } from "../french/numbers.ts";
import type { LawContext } from "../law/context.ts";
import { quorumInForce } from "../law/quorum.ts";
import { officeAtQuorum, presentAtQuorum } from "./attendance/statedFigures.ts";
import { countDifferent, findMember } from "./people/identity.ts";
import type { Scope } from "./scope.ts";
import type { Fact, Members, Person, Quorum, Tally } from "./types.ts";

/**
 * Whether who presides stands in the list of those present: false when he is in no list at all (he is then
 * counted apart), null without a list of names or a president, or when another list holds him.
 */
export function presidentListed(members: Members, president: Person | null): boolean | null {
  if (!president || president.key === "" || members.present.people.length === 0) return null;
  const found = findMember(members.present.people, president);
  if (found) return true;
  const elsewhere = [
    ...members.represented.people,
    ...members.absent.people,
    ...members.excused.people,
    ...members.present.substitutes.flatMap((each) => (each.for ? [each.for] : [])),
  ];
  return findMember(elsewhere, president) === null ? false : null;
}

/** How many members are where: from the lists of names, else from the figures printed. */
export function tallyOf(members: Members, listed: boolean | null): Tally {
  const { present, represented, absent } = members;
  const names = present.people.length > 0;
  const presentCount = names
    ? differentPeople(present.people) + (listed === false ? 1 : 0)
    : (present.stated?.value ?? (members.everyonePresent ? allBut(members) : null));
  const proxies = represented.proxies.length;
  const proxyCount =
    proxies > 0
      ? proxies
      : represented.stated
        ? represented.stated.value
        : represented.label || names || (members.everyonePresent && absent.people.length > 0)
          ? 0
          : null;
  const absentCount =
    absent.people.length > 0
      ? absent.people.length
      : absent.stated
        ? absent.stated.value
        : absent.label
          ? 0
          : null;
  const orphan = present.substitutes.some((each) => each.for === null);
  return {
    inOffice: members.inOffice?.value ?? null,
    present: presentCount,
    represented: proxyCount,
    absent: absentCount,
    voters: presentCount === null || proxyCount === null ? null : presentCount + proxyCount,
    sure: present.sure && represented.sure && absent.sure && !orphan,
  };
}

/** Those in office without those who are said to be missing; null when it is not known how many they are. */
function allBut({ inOffice, represented, absent }: Members): number | null {
  const missing = absent.people.length + represented.proxies.length;
  return inOffice && inOffice.value > missing ? inOffice.value - missing : null;
}

/** A member written twice is one member; a surname that « M. » and « Mme » share stands for two. */
function differentPeople(people: readonly Person[]): number {
  if (countDifferent(people) === people.length) return people.length;
  return new Set(people.map((person) => (person.key === "" ? person : `${person.gender} ${person.key}`)))
    .size;
}

/** The quorum in force that day, who counts for it, and what the text says of it. */
export function quorumOf(scope: Scope, law: LawContext, tally: Tally): Quorum {
  const inForce = quorumInForce(law);
  const counted =
    tally.present === null
      ? null
      : inForce?.countsProxies
        ? tally.present + (tally.represented ?? 0)
        : tally.present;
  const required = inForce?.required ?? null;
  return {
    required,
    counted,
    reached: required === null || counted === null ? null : counted >= required,
    stated: statedThreshold(scope),
    statedReached: statedReached(scope),
    presentSaid: presentAtQuorum(scope),
    officeSaid: officeAtQuorum(scope),
    regime: inForce?.regime ?? null,
  };
}

function statedThreshold(scope: Scope): Fact<number> | null {
  for (const label of scope.labels("quorum")) {
    const count = readCount(scope.text, label.value);
    if (count && !count.words) return scope.fact(count.value, count.start, count.end);
  }
  return null;
}

function statedReached(scope: Scope): Fact<boolean> | null {
  const yes = scope.phrases("quorumReached")[0];
  const no = scope.phrases("quorumNotReached")[0];
  if (no) return scope.fact(false, no.start, no.end);
  if (!yes) return null;
  const denied = NOT_FULFILLED.test(scope.text.slice(yes.end, yes.end + 160));
  return scope.fact(!denied, yes.start, yes.end);
}

/** « … que la condition de quorum posée à l'article L. 2121-17 … n'était pas remplie ». */
const NOT_FULFILLED = /^[^;:\n]{0,140}\bn'(?:est|etait|a) pas (?:ete )?(?:remplie|satisfaite)/;
