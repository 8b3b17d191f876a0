import { Memo } from "../../text/memo.ts";
import { hull } from "../../text/span.ts";
import { hasKey, isNobody } from "../people/identity.ts";
import { type Paired, pairedEntries, withoutHolders } from "../people/pairs.ts";
import { withoutSaidTwice } from "../people/saidTwice.ts";
import type { Range, Scope } from "../scope.ts";
import type { Fact, Members, PeopleList, Person, VotingProxy } from "../types.ts";
import { withBracketHolders } from "./bracketHolders.ts";
import { figureColumns } from "./figureColumns.ts";
import { ofFirstAttendance } from "./firstAttendance.ts";
import { markLinks } from "./markedProxies.ts";
import type { RawList } from "./rawList.ts";
import { LIST_ROLES, rawLists } from "./rawLists.ts";
import { receivedIn, withoutReceived } from "./receivedProxies.ts";
import { doubtedWhereRunTogether } from "./runTogether.ts";
import { newSeats, proxyOf, takeAway, takePresent, takeRepresented } from "./seats.ts";
import { sentenceProxies } from "./sentenceProxies.ts";
import { readInOffice } from "./statedFigures.ts";

/** Who is there, who is represented and by whom, who is absent: what the attendance block of an act says. */
export function readMembers(scope: Scope): Members {
  const { header } = scope;
  const own = scope.ownLabels.some((label) => LIST_ROLES.has(label.role) || label.role === "inOffice");
  if (!header || own) return membersIn(scope);
  // The acts of a session share what its header says: it is read once.
  let members = OF_HEADER.get(header);
  if (!members) {
    members = membersIn(scope);
    OF_HEADER.set(header, members);
  }
  return members;
}

const OF_HEADER = new Memo<Range, Members>();

function membersIn(scope: Scope): Members {
  const { source } = scope.syntax.folded;
  const { lists: read, until } = ofFirstAttendance(rawLists(scope));
  const received = receivedIn(scope, read);
  const lists = received.length === 0 ? read : read.map((list) => withoutReceived(list, received));
  const present = lists
    .filter((list) => list.role === "present")
    .map((list) => doubted(list, withoutHolders(list.entries)));

  const seats = newSeats();
  const { proxies } = seats;
  for (const list of withoutRepeats(present)) {
    // Several lists (in the room, on line) may share people; within one list a name written twice stays twice.
    const before = seats.present.slice();
    const own: Person[] = [];
    for (const entry of list.entries) takePresent(entry, own, seats);
    for (const person of own)
      if (person.key === "" || !hasKey(before, person.key)) seats.present.push(person);
  }
  const represented = lists
    .filter((list) => list.role === "represented")
    .map((list) => paired(source, withBracketHolders(scope, list, seats.present), seats.present));
  for (const list of withoutRepeats(represented)) {
    const replaced = isOfReplaced(source, list);
    for (const entry of list.entries)
      takeRepresented(replaced && entry.link === "proxy" ? { ...entry, link: "replaced-by" } : entry, seats);
  }
  for (const entry of sentenceProxies(scope, lists, until)) proxies.push(proxyOf(entry));
  proxies.push(...received);
  const away = lists
    .filter((list) => list.role === "absent" || list.role === "excused" || list.role === "unexcused")
    .map((list) => withBracketHolders(scope, list, seats.present));
  const marks = markLinks(source, present, away);
  for (const list of withoutRepeats(away))
    for (const entry of list.entries) takeAway(entry, list, marks.get(entry), seats);

  const given = withoutSaidTwice(
    withoutTwins(proxies),
    lists.map((list) => list.span),
  );
  const givers = given.map((proxy) => proxy.from);
  // A giver is often named twice: among the absent or excused, then with the proxies; so is who is replaced.
  const seated = [...givers, ...seats.substitutes.flatMap((each) => (each.for ? [each.for] : []))];
  const absentLists = away.filter((list) => list.role !== "excused");
  const excusedLists = away.filter((list) => list.role === "excused");
  const columns = figureColumns(scope);
  const notSeated = (person: Person) => isNobody(seated, person);
  const members: Members = {
    inOffice: readInOffice(scope),
    everyonePresent: present.some((list) => list.everyMember) && seats.present.length === 0,
    present: {
      ...withFigure(merged(present, seats.present), columns.get("present")),
      substitutes: seats.substitutes,
    },
    presidentListed: null,
    represented: {
      ...withFigure(
        merged(
          represented.filter((list) => !isOfReplaced(source, list)),
          givers,
        ),
        columns.get("represented"),
      ),
      proxies: given,
    },
    absent: doubtedBy(
      excusedLists,
      merged(
        absentLists.length > 0 ? absentLists : excusedLists,
        seats.absent.filter(notSeated),
        absentLists,
      ),
    ),
    excused: merged(excusedLists, seats.excused.filter(notSeated)),
  };
  return doubtedWhereRunTogether(members, lists);
}

/** The list with the figure printed in a column of the heading, where it gives none itself. */
function withFigure(list: PeopleList, figure: Fact<number> | undefined): PeopleList {
  return figure && !list.stated ? { ...list, stated: figure } : list;
}

/** « Étaient suppléés : Nina IMBERT par Marc ÉVRARD »: he sits for her, and holds no proxy. */
function isOfReplaced(source: string, { span, labelEnd }: RawList): boolean {
  return /suppl|rempl/i.test(source.slice(span.start, labelEnd));
}

/** The list with its givers told from their holders. */
function paired(source: string, list: RawList, present: readonly Person[]): RawList {
  if (list.entries.length === 0) return list;
  return doubted(list, pairedEntries(source, list.labelEnd, list.entries, present));
}

/** Those excused are absent too: where their lists are in doubt, so is who is absent. */
function doubtedBy(lists: readonly RawList[], people: PeopleList): PeopleList {
  return people.sure && lists.some((list) => list.unread.length > 0) ? { ...people, sure: false } : people;
}

function doubted(list: RawList, { entries, unread }: Paired): RawList {
  if (entries === list.entries) return list;
  return { ...list, entries, unread: unread.length === 0 ? list.unread : [...list.unread, ...unread] };
}

/** Of two proxies of one giver where one names no holder, the one that does. */
function withoutTwins(proxies: readonly VotingProxy[]): readonly VotingProxy[] {
  if (proxies.every((proxy) => proxy.to !== null)) return proxies;
  const named = new Set(proxies.filter((proxy) => proxy.to).map((proxy) => proxy.from.key));
  return proxies.filter((proxy) => proxy.to !== null || !named.has(proxy.from.key));
}

/** A list printed again word for word (a header on each page) counts once. */
function withoutRepeats(lists: readonly RawList[]): readonly RawList[] {
  if (lists.length < 2) return lists;
  const seen = new Set<string>();
  return lists.filter((list) => {
    const print = `${list.role}:${list.entries.map((entry) => entry.person.key).join(",")}`;
    if (list.entries.length > 0 && seen.has(print)) return false;
    seen.add(print);
    return true;
  });
}

/** The figure that lists of one kind print; « 0 », « / » of one of them only where no other names anybody. */
function statedBy(lists: readonly RawList[]): Fact<number> | null {
  const printed = lists.filter((list) => list.stated !== null);
  const [first] = printed;
  if (!first?.stated) return null;
  const named = lists.filter((list) => list.entries.length > 0);
  if (first.stated.value === 0 && named.length > 0) return printed[1]?.stated ?? null;
  // The figure of one list beside another that has none, or another: it is not that of the names together.
  const partial = named.includes(first) && named.some((list) => list.stated?.value !== first.stated?.value);
  return partial ? { ...first.stated, sure: false } : first.stated;
}

function merged(
  lists: readonly RawList[],
  people: readonly Person[],
  counted: readonly RawList[] = lists,
): PeopleList {
  const first = lists.find((list) => list.entries.length > 0) ?? lists[0];
  const stated = statedBy(counted);
  const unread = lists.flatMap((list) => list.unread);
  return {
    label: first ? { start: first.span.start, end: first.labelEnd } : null,
    span: hull(lists.map((list) => list.span)),
    stated,
    people,
    sure: unread.length === 0,
    unread,
  };
}
