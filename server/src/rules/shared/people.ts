import { formsAreMixed } from "../../model/arithmetic.ts";
import { findMember } from "../../model/people/identity.ts";
import type { Act, DocumentModel, PeopleList, Person } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { Memo } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";

/** Who a mention names among people: the person, null for nobody, "unknown" when one cannot tell. */
export type Found = Person | null | "unknown";

/**
 * Who of `people` the mention names. « M. le Maire » is who presides when he presides as such; a name written with
 * other hyphens, spaces or apostrophes is the same name; what stays ambiguous is "unknown".
 */
export function whoIs(people: readonly Person[], mention: Person, president: Person | null): Found {
  if (mention.key === "") return holderOfOffice(people, mention, president);
  const found = findMember(people, mention);
  if (found === "ambiguous") return "unknown";
  if (found) return differentGender(found, mention) ? "unknown" : found;
  const letters = lettersOf(mention);
  return people.find((each) => lettersOf(each) === letters) ?? null;
}

function holderOfOffice(people: readonly Person[], mention: Person, president: Person | null): Found {
  if (!president || president.key === "" || !mention.office || !president.office) return "unknown";
  const asked = foldText(mention.office);
  const held = foldText(president.office);
  if (!asked.includes(held) && !held.includes(asked)) return "unknown";
  return people.find((each) => each.key === president.key) ?? president;
}

/** The letters of a name in alphabetical order: what hyphens, spaces, apostrophes and the order of words leave alone. */
function lettersOf(person: Person): string {
  const known = LETTERS.get(person);
  if (known !== undefined) return known;
  const letters = [...person.key.replace(/ /g, "")].sort().join("");
  LETTERS.set(person, letters);
  return letters;
}

/** Each person is compared with many others: the letters are sorted once. */
const LETTERS = new Memo<Person, string>();

/**
 * Whether a person found by `whoIs` is surely the one meant: the same words, or a surname that he alone bears. A name
 * inside a longer one (« Jean DUPONT », « Jean-Pierre DUPONT ») is enough to keep silent, not to accuse.
 */
export function isSurely(mention: Person, found: Person): boolean {
  return found.key === mention.key || isOneWord(mention) || lettersOf(found) === lettersOf(mention);
}

/** Whether the mentions cannot be one person, being a man and a woman. */
export function differentGender(a: Person, b: Person): boolean {
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}

/** Whether a name is one word only: a surname or a first name that two members may share. */
export function isOneWord(person: Person): boolean {
  return !person.key.includes(" ");
}

const COMING_OR_GOING =
  /arriv|depart|parti|sort|quitt|retard|retir|rejoin|jusqu|point|question|rapport|heure|\d/;

/** Whether the note by a name speaks of coming or going, or of a part of the meeting (« à partir du point 2 »). */
export function hasMovingNote(person: Person): boolean {
  return person.note !== null && COMING_OR_GOING.test(foldText(person.note).replace(RANKS, ""));
}

/** « 2ème adjointe », « 3e vice-président »: a figure that is no hour and no item. */
const RANKS =
  /\b\d{1,2} ?(?:ers?|eres?|res?|e|emes?|es|nde?s?) ?(?:adjoint|vice|conseill|maire|membre|assesseur|secretaire|delegue)/g;

/** Whether somebody's coming and going may explain that he stands in two places: a movement, or a note by his name. */
export function comesOrGoes(act: Act, document: DocumentModel, ...mentions: readonly Person[]): boolean {
  if (mentions.some(hasMovingNote)) return true;
  const moving = movingPeople(movementsOf(act, document));
  return mentions.some((each) => findMember(moving, each) !== null);
}

function movingPeople(movements: Act["movements"]): readonly Person[] {
  let people = MOVING.get(movements);
  if (!people) {
    people = movements.map((movement) => movement.person);
    MOVING.set(movements, people);
  }
  return people;
}

const MOVING = new Memo<Act["movements"], readonly Person[]>();

/** The movements that may bear on an act: its own, and in a text of several acts those of the whole session. */
export function movementsOf(act: Act, document: DocumentModel): Act["movements"] {
  if (document.acts.length < 2) return act.movements;
  let all = MOVEMENTS.get(document);
  if (!all) {
    all = document.acts.flatMap((each) => each.movements);
    MOVEMENTS.set(document, all);
  }
  return all;
}

/** Those of all acts together, gathered once for a register. */
const MOVEMENTS = new Memo<DocumentModel, Act["movements"]>();

/** Whether a list was read whole and holds names, all of one form. */
export function isNamed(list: PeopleList): boolean {
  return list.sure && list.people.length > 0 && !formsAreMixed(list.people);
}

/** Everybody in the room as far as the lists say, who presides included. */
export function inRoom(act: Act): readonly Person[] {
  const { present, presidentListed } = act.members;
  const { president } = act.session;
  return presidentListed === false && president ? [...present.people, president] : present.people;
}

/** Where to show a list: its printed figure, else its label, else its first name; null when the text has none. */
export function placeOf(list: PeopleList): Span | null {
  return list.stated?.span ?? list.label ?? list.people[0]?.span ?? null;
}

/**
 * « Représentés : M. X représenté par M. Y, … » in a body whose delegates have substitutes: whether none of several who
 * represent is listed. They sit for those they represent, and hold no proxies.
 */
export function holdersMaySubstitute(act: Act): boolean {
  const kind = act.collectivity.kind?.value;
  if (kind !== "epci" && kind !== "syndicat") return false;
  const holders = act.members.represented.proxies.flatMap(({ to }) => (to ? [to] : []));
  const here = inRoom(act);
  return holders.length > 1 && holders.every((holder) => whoIs(here, holder, act.session.president) === null);
}
