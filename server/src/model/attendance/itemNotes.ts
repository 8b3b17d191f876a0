import { foldText } from "../../text/fold.ts";
import { findMember } from "../people/identity.ts";
import type { Scope } from "../scope.ts";
import type { Members, Person } from "../types.ts";

type Lists = Pick<Members, "present" | "absent" | "represented">;

const ITEM =
  "(?:points?|questions?|deliberations?|affaires?|dossiers?|rapports?) (?:n ?° ?)?(\\d{1,2})\\b(?! ?[/-])";
/** « (arrivée à 20 h 25, point n° 2) », « (à partir de la question 3) »: she is not there before. */
const FROM = new RegExp(
  `^[^]{0,20}\\b(?:arriv[a-z]{1,3}|a partir|a compter|presente? des)\\b[^]{0,60}?\\b${ITEM}`,
);
/** « (jusqu'au point n° 4) », « (départ au point 4) »: he is not there behind. */
const UNTIL = new RegExp(
  `^[^]{0,20}\\b(?:jusqu|depart|parti(?:e|s|es)?|quitt[a-z]{1,3})\\b[^]{0,60}?\\b${ITEM}`,
);
/** Of « avant », « après », « sauf », « entre » it is not known which items they mean. */
const OTHERWISE = /\b(?:avant|apres|sauf|entre|puis|retour|absente?s?)\b/;

/**
 * The lists of a session as they stand at one of its items, of which the number is printed: without those who come later
 * or have left by the words beside their names. `ofSession`: those who must not be listed away, who presides and writes.
 */
export function listsAtItem<T extends Lists>(scope: Scope, lists: T, ofSession: readonly Person[]): T {
  const { header, own } = scope;
  const noted = header ? lists.present.people.filter((person) => person.note !== null) : [];
  if (noted.length === 0) return lists;
  const item = ITEM_HEAD.exec(scope.text.slice(own.from, own.from + 24))?.[1];
  if (item === undefined) return lists;
  const rank = Number(item);
  const away = noted.filter((person) => isAway(person, rank));
  const moved = away.filter((person) => findMember(ofSession, person) === null && !holds(lists, person));
  const come = noted.filter((person) => hasCome(person, rank));
  const { present, absent } = lists;
  if (come.length > 0 && moved.length === 0)
    return { ...lists, present: { ...present, people: withoutNotes(present.people, come) } };
  if (moved.length === 0) return lists;
  return {
    ...lists,
    present: {
      ...present,
      stated: null,
      people: withoutNotes(
        present.people.filter((each) => !moved.includes(each)),
        come,
      ),
    },
    absent: { ...absent, stated: null, people: [...absent.people, ...moved.map(withoutNote)] },
  };
}

/** « 2. Tarifs … », « Point 2 – … » at the head of an item. */
const ITEM_HEAD =
  /^[-·*#| \n]{0,4}(?:(?:point|question|affaire|dossier|rapport) ?(?:n ?° ?)?)?(\d{1,2}) ?[-.):°/](?!\d)/;

function isAway({ note }: Person, item: number): boolean {
  const said = foldText(note ?? "");
  if (OTHERWISE.test(said)) return false;
  const from = FROM.exec(said)?.[1];
  const until = UNTIL.exec(said)?.[1];
  if (from !== undefined && until !== undefined) return false;
  return (from !== undefined && item < Number(from)) || (until !== undefined && item > Number(until));
}

/** Whether somebody came at an item before this one, and is counted from then on. */
function hasCome({ note }: Person, item: number): boolean {
  const said = foldText(note ?? "");
  const from = FROM.exec(said)?.[1];
  return from !== undefined && item > Number(from) && !OTHERWISE.test(said) && !UNTIL.test(said);
}

function withoutNotes(people: readonly Person[], some: readonly Person[]): readonly Person[] {
  return some.length === 0 ? people : people.map((each) => (some.includes(each) ? withoutNote(each) : each));
}

/** Whether somebody who is away holds a proxy: what becomes of it is not said. */
function holds({ represented }: Lists, person: Person): boolean {
  return represented.proxies.some(({ to }) => to !== null && findMember([person], to) !== null);
}

function withoutNote(person: Person): Person {
  return { ...person, note: null };
}
