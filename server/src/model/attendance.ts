import { readCount } from "../french/numbers.ts";
import type { LabelRole } from "../styles/roles.ts";
import { foldedLine, type LabelHit, type PhraseHit } from "../syntax/syntax.ts";
import { toFolded } from "../text/fold.ts";
import { Memo } from "../text/memo.ts";
import { lastIndexWithin, lineEndWithin } from "../text/search.ts";
import { hull, type Span } from "../text/span.ts";
import { columnLabels, readColumns, underHeads } from "./people/columns.ts";
import { type Entry, readEntries } from "./people/entries.ts";
import { hasKey, isNobody } from "./people/identity.ts";
import { listEnd } from "./people/listRange.ts";
import { isInMargin, isInRightColumn } from "./people/margin.ts";
import { type Paired, pairedEntries, withoutHolders } from "./people/pairs.ts";
import { readPresenceTable } from "./people/presenceTable.ts";
import { withoutSaidTwice } from "./people/saidTwice.ts";
import { afterMargin } from "./people/tokens.ts";
import { isInside, receivedProxies } from "./receivedProxies.ts";
import { firstIndex, type Range, type Scope } from "./scope.ts";
import type { Fact, Members, PeopleList, Person, Substitute, VotingProxy } from "./types.ts";

const LIST_ROLES: ReadonlySet<LabelRole> = new Set([
  "present",
  "represented",
  "absent",
  "excused",
  "unexcused",
  "attending",
  "arrived",
] as const);

/** More people than any assembly's lists name, all together: what comes after is not read. */
const MOST_PEOPLE = 4000;

/** A list that names nobody over so many folded characters holds no other list either. */
const LONGEST_WITHOUT_NAMES = 1000;

/** A list as it stands in the text, before its people are told apart. */
interface RawList {
  readonly role: LabelRole;
  readonly label: LabelHit;
  readonly stated: Fact<number> | null;
  readonly entries: readonly Entry[];
  readonly unread: readonly Span[];
  readonly span: Span;
  /** Folded offset where it ends. */
  readonly end: number;
  readonly everyMember: boolean;
  readonly none: boolean;
}

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
  const read = withTable(scope, rawLists(scope));
  const received = receivedIn(scope, read);
  const lists = received.length === 0 ? read : read.map((list) => withoutReceived(list, received));
  const inOffice = readInOffice(scope);
  const present = lists
    .filter((list) => list.role === "present")
    .map((list) => doubted(list, withoutHolders(list.entries)));
  let represented = lists.filter((list) => list.role === "represented");
  const away = lists.filter(
    (list) => list.role === "absent" || list.role === "excused" || list.role === "unexcused",
  );

  const marks = markLinks(scope.syntax.folded.source, present, away);
  const substitutes: Substitute[] = [];
  const presentPeople: Person[] = [];
  const proxies: VotingProxy[] = [];
  for (const list of withoutRepeats(present)) {
    // Several lists (in the room, on line) may share people; within one list a name written twice stays twice.
    const before = presentPeople.slice();
    const own: Person[] = [];
    for (const entry of list.entries) takePresent(entry, own, substitutes, proxies);
    for (const person of own)
      if (person.key === "" || !hasKey(before, person.key)) presentPeople.push(person);
  }
  const { source } = scope.syntax.folded;
  represented = represented.map((list) => paired(source, list, presentPeople));
  for (const list of withoutRepeats(represented))
    for (const entry of list.entries) takeRepresented(entry, proxies, substitutes, presentPeople);
  for (const entry of sentenceProxies(scope, lists)) proxies.push(proxyOf(entry));
  proxies.push(...received);
  const absentPeople: Person[] = [];
  const excusedPeople: Person[] = [];
  const absentLists = away.filter((list) => list.role !== "excused");
  const excusedLists = away.filter((list) => list.role === "excused");
  for (const list of withoutRepeats(away)) {
    for (const entry of list.entries) {
      const holder = marks.get(entry);
      if (holder) proxies.push({ from: entry.person, to: holder, span: entry.span });
      else if (entry.link === "proxy") proxies.push(proxyOf(entry));
      else if (entry.link === "replaced-by" && entry.other) {
        presentPeople.push(entry.other);
        substitutes.push({ person: entry.other, for: entry.person });
      } else if (entry.link === null || entry.link === "substitute-of") {
        absentPeople.push(entry.person);
        if (
          (list.role === "excused" && !/\bnon[ -]excus/i.test(entry.person.note ?? "")) ||
          isExcused(entry.person.note ?? "")
        )
          excusedPeople.push(entry.person);
      }
    }
  }
  const given = withoutSaidTwice(
    withoutTwins(proxies),
    lists.map((list) => list.span.start),
  );
  const givers = given.map((proxy) => proxy.from);
  // A giver is often named twice: among the absent or excused, then with the proxies; so is who is replaced.
  const seated = [...givers, ...substitutes.flatMap((each) => (each.for ? [each.for] : []))];
  const notSeated = (person: Person) => isNobody(seated, person);
  return {
    inOffice,
    everyonePresent: present.some((list) => list.everyMember) && presentPeople.length === 0,
    present: { ...merged(present, presentPeople), substitutes },
    presidentListed: null,
    represented: { ...merged(represented, givers), proxies: given },
    absent: merged(
      absentLists.length > 0 ? absentLists : excusedLists,
      absentPeople.filter(notSeated),
      absentLists,
    ),
    excused: merged(excusedLists, excusedPeople.filter(notSeated)),
  };
}

/** A mark beside a name, « (Pr**) » or « * », in the source: folding takes Markdown's asterisks away. */
const MARK =
  /^[^*\n]{0,80}?(?:\((?:pr|proc|procuration|pouv|pouvoir|p)?\.? ?(\*{1,9})\)|(\*{1,9}))[\s,;.]*$/iu;

/** Who is absent with the same mark as one member present gave him a proxy: giver → holder. */
function markLinks(
  source: string,
  present: readonly RawList[],
  away: readonly RawList[],
): Map<Entry, Person> {
  const links = new Map<Entry, Person>();
  const given = away.flatMap((list) => marked(source, list));
  if (given.length === 0) return links;
  const holders = new Map<string, Person | null>();
  for (const { entry, mark } of present.flatMap((list) => marked(source, list)))
    holders.set(mark, holders.has(mark) ? null : entry.person);
  for (const { entry, mark } of given) {
    const holder = holders.get(mark);
    if (holder) links.set(entry, holder);
  }
  return links;
}

function marked(source: string, list: RawList): { entry: Entry; mark: string }[] {
  if (!source.slice(list.span.start, list.span.end).includes("*")) return [];
  return list.entries.flatMap((entry, index) => {
    const next = list.entries[index + 1]?.span.start ?? list.span.end;
    const match = MARK.exec(source.slice(entry.span.start, Math.min(next, entry.span.start + 120)).trimEnd());
    const mark = match ? (match[1] ?? match[2]) : undefined;
    return mark ? [{ entry, mark }] : [];
  });
}

/** The attendance and what is said beside it ends so far after its last list. */
const ATTENDANCE_REACH = 1500;

/** « M. X a donné pouvoir à Mme Y » on a line of its own beside the lists, under no label that was understood. */
function sentenceProxies(scope: Scope, lists: readonly RawList[]): Entry[] {
  const first = lists[0];
  if (!first) return [];
  const { text } = scope;
  const range = scope.rangeOf(first.label.start);
  const limit = Math.min(range.to, Math.max(...lists.map((list) => list.end)) + ATTENDANCE_REACH);
  const entries: Entry[] = [];
  let read = -1;
  for (const phrase of scope.phrasesIn(range)) {
    if (phrase.start >= limit) break;
    if (phrase.role !== "gaveProxy" || phrase.start < first.label.start) continue;
    if (lists.some((list) => phrase.start >= list.label.start && phrase.start < list.end)) continue;
    const line = lastIndexWithin(text, "\n", Math.max(range.from, phrase.start - 160), phrase.start) + 1;
    const end = lineEndWithin(text, phrase.end, limit);
    // The council gives power to sign: that is no proxy.
    if (line < read || line === 0) continue;
    read = end;
    if (NO_GIVER.test(text.slice(line, phrase.start))) continue;
    const { entries: found } = readEntries(scope.syntax, line, end, true);
    entries.push(
      ...found.filter((each) => each.link === "proxy" && each.other !== null && each.person.key !== ""),
    );
  }
  return entries;
}

const NO_GIVER = /\b(?:conseil|assemblee|comite|commune|commission|communaute|elus|membres)\b/;

function takePresent(
  entry: Entry,
  present: Person[],
  substitutes: Substitute[],
  proxies: VotingProxy[],
): void {
  if (entry.link === "replaced-by") {
    if (!entry.other) return;
    present.push(entry.other);
    substitutes.push({ person: entry.other, for: entry.person });
    return;
  }
  // « Adèle (procuration à Marc) » among those present: she is represented.
  if (entry.link === "proxy") {
    proxies.push(proxyOf(entry));
    return;
  }
  present.push(entry.person);
  if (entry.link === "substitute-of") substitutes.push({ person: entry.person, for: entry.other });
}

/** The list with its givers told from their holders. */
function paired(source: string, list: RawList, present: readonly Person[]): RawList {
  if (list.entries.length === 0) return list;
  const from = list.span.start + (list.label.end - list.label.start);
  return doubted(list, pairedEntries(source, from, list.entries, present));
}

function doubted(list: RawList, { entries, unread }: Paired): RawList {
  if (entries === list.entries) return list;
  return { ...list, entries, unread: unread.length === 0 ? list.unread : [...list.unread, ...unread] };
}

function takeRepresented(
  entry: Entry,
  proxies: VotingProxy[],
  substitutes: Substitute[],
  present: Person[],
): void {
  if (entry.link === "replaced-by" && entry.other) {
    present.push(entry.other);
    substitutes.push({ person: entry.other, for: entry.person });
    return;
  }
  proxies.push(proxyOf(entry));
}

/** « excusée », not « non excusée ». */
function isExcused(note: string): boolean {
  return /\bexcus/i.test(note) && !/\bnon[ -]excus/i.test(note);
}

function proxyOf(entry: Entry): VotingProxy {
  return { from: entry.person, to: entry.link === "proxy" ? entry.other : null, span: entry.span };
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

function merged(
  lists: readonly RawList[],
  people: readonly Person[],
  counted: readonly RawList[] = lists,
): PeopleList {
  const first = lists.find((list) => list.entries.length > 0) ?? lists[0];
  const stated = counted.map((list) => list.stated).find((fact) => fact !== null) ?? null;
  const unread = lists.flatMap((list) => list.unread);
  return {
    label: first
      ? { start: first.span.start, end: first.span.start + (first.label.end - first.label.start) }
      : null,
    span: hull(lists.map((list) => list.span)),
    stated,
    people,
    sure: unread.length === 0,
    unread,
  };
}

function rawLists(scope: Scope): RawList[] {
  const lists: RawList[] = [];
  let covered = -1;
  let people = 0;
  for (const label of scope.labelsOfAny(LIST_ROLES, "present")) {
    // A label inside a list already read belongs to it (« …, pouvoir à … »).
    if (label.start < covered) {
      // … but one in the margin beside it (« présents : 8 »).
      if (isInMargin(scope.syntax, label)) lists.push(rawList(scope, label));
      continue;
    }
    const columns = columnLists(scope, label);
    if (columns.length > 0) {
      lists.push(...columns);
      covered = (columns[0] as RawList).end;
      continue;
    }
    const list = rawList(scope, label);
    lists.push(list);
    people += list.entries.length;
    if (people > MOST_PEOPLE) break;
    // A long stretch without names is not gone through again for each label in it.
    if (list.entries.length > 0 || list.end - label.end > LONGEST_WITHOUT_NAMES) covered = list.end;
  }
  return lists;
}

/** The proxies told from their holder's side in the lists and right behind them. */
function receivedIn(scope: Scope, lists: readonly RawList[]): VotingProxy[] {
  const first = lists[0];
  if (!first) return [];
  const to = Math.max(...lists.map((list) => list.end)) + LONGEST_NOTICE;
  return receivedProxies(scope, {
    from: first.label.start,
    to: Math.min(to, scope.rangeOf(first.label.start).to),
  });
}

/** « Paul AUBIN a reçu pouvoir de … » under the lists begins so far behind them at the latest, in folded characters. */
const LONGEST_NOTICE = 400;

/** The list without the names that it has for telling who received a proxy from whom. */
function withoutReceived(list: RawList, received: readonly VotingProxy[]): RawList {
  const seen = new Set<string>();
  const entries = list.entries.filter(({ person, span }) => {
    const again =
      list.role !== "present" || seen.has(person.key) || received.some(({ from }) => from.key === person.key);
    seen.add(person.key);
    return !(again && isInside(received, span));
  });
  return entries.length === list.entries.length ? list : { ...list, entries };
}

/** A table of attendance ends so far from the beginning of the act or of the header, in folded characters. */
const LONGEST_TABLE = 20_000;

/** The lists, or those of a table with a row for each member when none says who is present. */
function withTable(scope: Scope, lists: RawList[]): RawList[] {
  if (lists.some((list) => list.role === "present" && (list.entries.length > 0 || list.everyMember)))
    return lists;
  const { folded } = scope.syntax;
  for (const range of scope.ranges) {
    const table = readPresenceTable(scope.syntax, range.from, Math.min(range.to, range.from + LONGEST_TABLE));
    if (!table) continue;
    const start = toFolded(folded, table.head.start);
    const end = toFolded(folded, table.head.end);
    const line = foldedLine(scope.syntax, start);
    const roles = [...new Set(table.rows.map((row) => row.attendance))];
    return [
      ...lists,
      ...roles.map((role) => ({
        role,
        label: { role, kind: "list", start, end, value: end, colon: false, line, opensLine: true } as const,
        stated: null,
        entries: table.rows.filter((row) => row.attendance === role).map((row) => row.entry),
        unread: table.unread,
        span: table.span,
        end: toFolded(folded, table.span.end),
        everyMember: false,
        none: false,
      })),
    ];
  }
  return lists;
}

/** « Présents :      Absents : » with a column of names under each; empty when the label heads none. */
function columnLists(scope: Scope, label: LabelHit): RawList[] {
  const { syntax } = scope;
  const row = columnLabels(syntax, label, scope.labelsOn(label));
  const last = row[row.length - 1];
  if (!last) return [];
  const end = listEnd(syntax, last.value, listLimit(scope, last));
  return readColumns(syntax, row, end).map(({ label: head, entries, unread }) => ({
    role: head.role,
    label: head,
    stated: null,
    entries,
    unread,
    span: scope.span(head.start, Math.max(end, head.end)),
    end,
    everyMember: false,
    none: entries.length === 0,
  }));
}

function rawList(scope: Scope, label: LabelHit): RawList {
  const { text } = scope;
  const hardEnd = listLimit(scope, label);
  let from = label.value;
  let stated = bracketedCount(scope, label);
  const filled = skipFiller(text, from);
  // A margin stands before the words of the next line: its date is no count.
  const beside = text.charCodeAt(filled - 1) === 0x0a && afterMargin(scope.syntax, filled) > filled;
  const count = beside ? null : readCount(text, filled, hardEnd);
  if (!stated && count && count.start <= from + 4 && !continuesAsName(text, count.end)) {
    stated = scope.fact(count.value, count.start, count.end);
    from = afterFigure(text, afterOtherHour(text, count.end, hardEnd), hardEnd);
  }
  const none = NONE.test(text.slice(from, Math.min(hardEnd, from + 14)));
  const phrases = scope.phrasesIn(scope.rangeOf(label.start));
  let next = firstIndex(phrases, (each) => each.start >= from);
  while (next < phrases.length && phrases[next]?.role !== "everyMember" && startsBy(phrases[next], from + 6))
    next++;
  const everyMember =
    phrases[next]?.role === "everyMember" && startsBy(phrases[next], Math.min(from + 6, hardEnd - 1));
  // « Présents : 8      Marc ÉVRARD, … »: the words behind the gap are of the column beside.
  const inline = stated !== null && (!label.opensLine || isInMargin(scope.syntax, label));
  const exception = EXCEPT.test(text.slice(from, Math.min(hardEnd, from + 100)));
  const end =
    none || everyMember || inline || label.role === "attending" ? from : listEnd(scope.syntax, from, hardEnd);
  const read = exception
    ? { entries: [], unread: [{ start: from, end: lineEndWithin(text, from, hardEnd) }] }
    : end > from
      ? readEntries(scope.syntax, from, end, label.role !== "present")
      : { entries: [], unread: [] };
  const heads = underHeads(scope.syntax, label, from, end, read.entries);
  return {
    role: label.role,
    label,
    stated: none && !stated ? scope.fact(0, from, from + 1) : stated,
    entries: heads.entries,
    unread: [
      ...heads.unread,
      ...read.unread.filter((piece) => piece.end > piece.start),
      ...unfinished(scope, from, end, hardEnd, read.entries.length),
    ],
    span: scope.span(label.start, Math.max(end, label.end)),
    end,
    everyMember,
    none,
  };
}

/** « tous sauf Mme X »: whoever is named is not there, and the others are not named. */
const EXCEPT = /^tou(?:s|tes)\b[^:\n]{0,50}\b(?:sauf|excepte|hormis|a l'exception)\b/;

function startsBy(phrase: PhraseHit | undefined, offset: number): boolean {
  return phrase !== undefined && phrase.start <= offset;
}

/** A list that stops at a comma has lost its end: another column runs through it, or a page's head. */
function unfinished(scope: Scope, from: number, end: number, hardEnd: number, entries: number): Span[] {
  let at = end;
  while (at > from && " \n".includes(scope.text.charAt(at - 1))) at--;
  // « …, M. GRENIER, formant la majorité des membres en exercice »
  if (/^\s?formant\b/.test(scope.text.slice(end, end + 9))) return [];
  // Another column begins on its line.
  const cut = entries > 0 && end === hardEnd && scope.text.charAt(end - 1) !== "\n";
  return (entries > 1 || cut) && scope.text.charAt(at - 1) === "," ? [scope.span(at - 1, at)] : [];
}

/** « Néant », « / », « 0 », « aucun » where names are expected. */
const NONE = /^[\s:]{0,3}(?:neant|aucune?s?\b|\/\s|\/$|0\b|sans objet|-\s*\n)/;

/** No line of a real list holds more labels that are part of its entries. */
const MOST_INNER_LABELS = 200;

/** A list ends at the latest where the next label stands, whether it opens its line or not. */
function listLimit(scope: Scope, label: LabelHit): number {
  const range = scope.rangeOf(label.start);
  const labels = scope.labelsIn(range);
  const after = firstIndex(labels, (each) => each.start >= label.end);
  for (let index = after; index < Math.min(labels.length, after + MOST_INNER_LABELS); index++) {
    const next = labels[index] as LabelHit;
    if (next.line !== label.line) break;
    if (next.start > label.start && !isInnerLabel(next, label)) return next.start;
  }
  const opening = scope.openingLabelsIn(range);
  let first = firstIndex(opening, (each) => each.start >= label.end);
  // The labels of a margin stand beside the list, not after it.
  if (isInRightColumn(scope.syntax, label)) {
    const most = first + MOST_INNER_LABELS;
    while (first < Math.min(opening.length, most) && isInMargin(scope.syntax, opening[first] as LabelHit))
      first++;
    // A label of the right column may stand on a line that one of the margin opens.
    const inside = labels.find(
      (each) =>
        each.start > label.value &&
        each.start < (opening[first]?.start ?? range.to) &&
        each.kind !== "camp" &&
        !each.opensLine &&
        each.line > label.line &&
        isInRightColumn(scope.syntax, each),
    );
    if (inside) return inside.start;
  }
  return opening[first]?.start ?? range.to;
}

/** « pouvoir : », « procuration » inside the entries of a list are no new list. */
function isInnerLabel(hit: LabelHit, list: LabelHit): boolean {
  return hit.role === "represented" && list.role !== "present" && !hit.colon && hit.line === list.line;
}

/** « Présents (10) : ». */
function bracketedCount(scope: Scope, label: LabelHit): Fact<number> | null {
  const { text } = scope;
  const open = text.charAt(label.end) === "(" ? label.end : label.end + 1;
  if (text.charAt(open) !== "(") return null;
  const count = readCount(text, open + 1, Math.min(label.value, open + 12));
  return count && text.charAt(count.end) === ")" ? scope.fact(count.value, count.start, count.end) : null;
}

function skipFiller(text: string, from: number): number {
  let at = from;
  while (at < from + 4 && " =:\n".includes(text.charAt(at))) at++;
  return at;
}

/** « 3 rue … », « 2ème adjoint »: a figure that is part of what follows is no count. */
function continuesAsName(text: string, at: number): boolean {
  return /^(?:e|er|eme|ere|re|nd|nde)\b/.test(text.slice(at, at + 4));
}

/** Past « (16 à partir du point n° 3) »: the figure of another hour. */
function afterOtherHour(text: string, from: number, limit: number): number {
  const match = OTHER_HOUR.exec(text.slice(from, Math.min(limit, from + 70)));
  return match ? from + match[0].length : from;
}

const OTHER_HOUR = /^ ?\((?:puis )?\d{1,3} (?:a partir|puis|jusqu|a compter|des )[^()\n]{0,50}\)/;

function afterFigure(text: string, from: number, limit: number): number {
  let at = from;
  const words =
    /^ (?:membres?|conseillers?|elus?|delegues?|presents?|absents?|pouvoirs?|procurations?)\b/.exec(
      text.slice(at, at + 20),
    );
  if (words) at += words[0].length;
  while (at < limit && " :,;-.()".includes(text.charAt(at))) at++;
  return at;
}

/**
 * « Nombre de membres en exercice : 92 »; « 55 dont 55 sont encore en fonction » gives the second figure. A label
 * that says « en exercice » or « en fonction » goes before one of the seats (« Conseillers élus : 15 »).
 */
function readInOffice(scope: Scope): Fact<number> | null {
  let seats: Fact<number> | null = null;
  for (const label of scope.labels("inOffice")) {
    const { text } = scope;
    const count = readCount(text, skipFiller(text, label.value));
    if (!count || count.start > label.value + 4) continue;
    const still = STILL_IN_OFFICE.exec(text.slice(count.end, count.end + 60));
    if (still) {
      const start = count.end + still.index + still[0].indexOf(still[1] as string);
      return scope.fact(Number(still[1]), start, start + (still[1] as string).length);
    }
    const fact = scope.fact(count.value, count.start, count.end);
    if (IN_OFFICE.test(text.slice(label.start, label.value))) return fact;
    seats ??= fact;
  }
  return seats;
}

const IN_OFFICE = /\ben (?:exercice|fonctions?)\b/;
const STILL_IN_OFFICE =
  /^ (?:membres? )?dont (\d{1,3}) (?:sont )?(?:encore |actuellement )?en (?:fonction|exercice)/;

/** Printed number of voters, proxies included. */
export function readVotersStated(scope: Scope): Fact<number> | null {
  for (const label of scope.labels("voters")) {
    const count = readCount(scope.text, skipFiller(scope.text, label.value));
    if (count && count.start <= label.value + 4) return scope.fact(count.value, count.start, count.end);
  }
  return null;
}
