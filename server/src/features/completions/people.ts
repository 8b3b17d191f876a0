import { proxyLimit } from "../../law/proxies.ts";
import { findMember } from "../../model/people/identity.ts";
import { peopleOf } from "../../model/roster.ts";
import type { Act, Member, Person } from "../../model/types.ts";
import { inRoom } from "../../rules/shared/people.ts";
import { say } from "../../rules/shared/say.ts";
import type { LabelRole } from "../../styles/roles.ts";
import { foldText } from "../../text/fold.ts";
import type { Bilingual } from "../../text/language.ts";
import { touches } from "../../text/span.ts";
import type { Caret, Completion, CompletionItem } from "../completion.ts";
import { councilPeople } from "../shared/councilPeople.ts";
import { proxiesOf } from "../standing.ts";
import { labelBefore } from "./label.ts";

/** Somebody to propose, and why. */
interface Candidate {
  readonly person: Person;
  readonly why: Bilingual;
}

const LISTS: ReadonlySet<LabelRole> = new Set(["present", "absent", "excused", "unexcused"] as const);
const CAMPS: ReadonlySet<LabelRole> = new Set(["for", "against", "abstain", "notVoting"] as const);
const OFFICERS: ReadonlySet<LabelRole> = new Set([
  "president",
  "secretary",
  "rapporteur",
  "signatures",
] as const);

/** Where a name is expected: the members who may stand there, as the act has named them. */
export function completePerson(caret: Caret): Completion | null {
  const typed = typedName(caret.before);
  if (typed === null) return null;
  const found = candidates(caret, typed);
  if (!found) return null;
  const span = { start: caret.offset - typed.length, end: caret.offset };
  const seen = new Set<string>();
  const items = found.flatMap(({ person, why }): CompletionItem[] => {
    if (person.key === "" || seen.has(person.key)) return [];
    seen.add(person.key);
    const { name } = person;
    const filter = `${name} ${name.split(" ").reverse().join(" ")}`;
    return [
      {
        kind: "person",
        label: name,
        detail: caret.tell(why),
        span,
        text: name,
        snippet: false,
        filter,
        id: person.key,
      },
    ];
  });
  return { items, incomplete: false };
}

/** What is typed of a name: the words after the last separator, link or civility; null when it can be no name. */
function typedName(before: string): string | null {
  const piece = /[^,;:(\n]{0,200}$/.exec(before)?.[0] ?? "";
  const links = /(?<=^|\s)(?:à|par|et|M\.|MM\.|Mme|Mmes|Mlle|Mr|Monsieur|Madame|-|–|•|\*)\s/g;
  let from = 0;
  for (const match of piece.matchAll(links)) from = match.index + match[0].length;
  const typed = piece.slice(from).trimStart();
  return /^[\p{L}\p{M}'’ -]{0,80}$/u.test(typed) ? typed : null;
}

function candidates(caret: Caret, typed: string): Candidate[] | null {
  const { act } = caret;
  const found = labelBefore(caret);
  if (!act) return found || AFTER_CIVILITY.test(caret.before) ? ofCouncil(caret, null) : null;
  if (found && isOpen(found.value)) {
    const { role } = found.label;
    if (role === "represented") return represented(caret, act, found.value, typed);
    if (LISTS.has(role))
      return role === "present" || found.value !== "" ? newcomers(caret, act) : unplaced(caret, act);
    const sameLine = !found.value.includes("\n");
    if (CAMPS.has(role) && sameLine) return voters(act, found.value);
    if (OFFICERS.has(role) && sameLine) return officers(caret, act);
  }
  return AFTER_CIVILITY.test(caret.before) ? [...everybody(act), ...ofCouncil(caret, act)] : null;
}

const AFTER_CIVILITY = /(?:^|[\s(])(?:M\.|Mme|Mlle|Mr|Monsieur|Madame)\s[\p{L}\p{M}'’-]{0,40}$/u;

/** The members that the council's file names, in office that day; of a name that the act has, the file's writing. */
function ofCouncil({ snapshot, today }: Caret, act: Act | null): Candidate[] {
  return councilPeople(snapshot, act, today).map(({ person, member }) => {
    const note = member.isSubstitute ? "suppléant(e)" : person.office;
    const why = note === null ? MEMBER : { fr: note, en: note };
    return { person, why };
  });
}

/** Whether a list that holds this much goes on at the caret: no blank line, no full stop at a line's end. */
function isOpen(value: string): boolean {
  return !/\n[ \t]*\r?\n/.test(value) && !/\.[ \t]*\r?\n/.test(value);
}

/** In the list of proxies: a holder after « à », « pouvoir à », « par »; else a giver. */
function represented(caret: Caret, act: Act, value: string, typed: string): Candidate[] {
  const entry = /[^,;\n]{0,300}$/.exec(value)?.[0] ?? "";
  const given = foldText(entry.slice(0, entry.length - typed.length));
  const link =
    /(?:\S (?:a|par)|pouvoir a|procuration a|->|→|=>|:|\()(?: (?:m\.|mme|mlle|mr|monsieur|madame))?$/.test(
      given,
    );
  return link ? holders(caret, act, given) : unplaced(caret, act);
}

/** Members in the room who may hold one more proxy by the law of the day (CGCT L2121-20), the giver left out. */
function holders({ offset }: Caret, act: Act, given: string): Candidate[] {
  const law = proxyLimit(act.law);
  const limit = law?.limit ?? law?.certainLimit ?? 1;
  return inRoom(act)
    .filter((person) => {
      const held = proxiesOf(act, person).filter((proxy) => !touches(proxy.span, offset));
      return held.length < limit && !isGiver(person, given);
    })
    .map((person) => ({ person, why: FREE }));
}

function isGiver(person: Person, given: string): boolean {
  const words = new Set(given.replace(/[-'.,(]/g, " ").split(/\s+/));
  return person.key.split(" ").every((word) => words.has(word));
}

/** Members whom no list places yet; those called absent may still have given a proxy. */
function unplaced(caret: Caret, act: Act): Candidate[] {
  const room = inRoom(act);
  const givers = act.members.represented.people;
  const absent = [...act.members.absent.people, ...act.members.excused.people];
  const known = [...absent.map((person) => ({ person, why: ABSENT })), ...strangers(caret, act)];
  return known.filter(({ person }) => isNobody(room, person) && isNobody(givers, person));
}

/** Members met elsewhere whom no list of this act holds. */
function newcomers(caret: Caret, act: Act): Candidate[] {
  const { present, represented: proxies, absent, excused } = act.members;
  const listed = [...present.people, ...proxies.people, ...absent.people, ...excused.people];
  return strangers(caret, act).filter(({ person }) => isNobody(listed, person));
}

/**
 * Those whom the act names outside its lists, then the members that the council's file knows; without such a file
 * those of the other acts of the council.
 */
function strangers(caret: Caret, act: Act): Candidate[] {
  const { snapshot, others } = caret;
  const known = ofCouncil(caret, act);
  if (known.length > 0) {
    const members = known.map(({ person }) => person);
    const more = everybody(act).filter(({ person }) => person.key.includes(" ") && isNobody(members, person));
    return [...known, ...more];
  }
  const own = everybody(act);
  const beside = snapshot.acts.filter((each) => each !== act).flatMap(everybody);
  const elsewhere = (others?.() ?? [])
    .flatMap((other) => other.acts)
    .filter((other) => isOfOneCouncil(other, act))
    .flatMap((other) => peopleOf(other).flatMap((member) => candidateOf(member, ELSEWHERE)));
  return [...own, ...beside, ...elsewhere].filter(({ person }) => person.key.includes(" "));
}

/** Whether two acts may be of one council: one style, and no two names of a body. */
function isOfOneCouncil(one: Act, other: Act): boolean {
  const [name, otherName] = [one.collectivity.name?.value, other.collectivity.name?.value];
  if (one.style !== other.style) return false;
  return name === undefined || otherName === undefined || foldText(name) === foldText(otherName);
}

/** Members present or represented who are in no camp yet. */
function voters(act: Act, value: string): Candidate[] {
  const { vote, members } = act;
  const placed = [vote.for, vote.against, vote.abstain, vote.notVoting].flatMap((camp) => camp.people);
  const typedKeys = foldText(value);
  const may = [
    ...inRoom(act).map((person) => ({ person, why: PRESENT })),
    ...members.represented.people.map((person) => ({ person, why: REPRESENTED })),
  ];
  return may.filter(({ person }) => isNobody(placed, person) && !typedKeys.includes(foldText(person.name)));
}

function officers(caret: Caret, act: Act): Candidate[] {
  const room = inRoom(act);
  const more = ofCouncil(caret, act).filter(({ person }) => isNobody(room, person));
  return [...room.map((person) => ({ person, why: PRESENT })), ...everybody(act), ...more];
}

function everybody(act: Act): Candidate[] {
  return peopleOf(act).flatMap((member) => candidateOf(member, NAMED));
}

function candidateOf({ key, name, mentions }: Member, why: Bilingual): Candidate[] {
  const first = mentions[0];
  return first ? [{ person: { ...first.person, key, name }, why }] : [];
}

function isNobody(people: readonly Person[], person: Person): boolean {
  return findMember(people, person) === null;
}

const FREE = say("présent(e), peut tenir un pouvoir", "present, may hold a proxy");
const PRESENT = say("présent(e)", "present");
const REPRESENTED = say("représenté(e)", "represented");
const ABSENT = say("absent(e)", "absent");
const NAMED = say("nommé(e) dans l’acte", "named in the act");
const MEMBER = say("membre du conseil", "member of the council");
const ELSEWHERE = say("nommé(e) dans un autre acte", "named in another act");
