import { peopleOf } from "../../model/roster.ts";
import type { Act, DocumentModel, Person } from "../../model/types.ts";
import type { NameRole } from "./namePlaces.ts";

/** A name that the model read, once whatever the number of acts that share it. */
export interface ReadMention {
  readonly person: Person;
  readonly role: NameRole;
}

/** Every name that the model read in the acts of a text, in the order of the text, none over another. */
export function mentionsOf(document: DocumentModel): ReadMention[] {
  const byStart = new Map<number, ReadMention>();
  const add = (person: Person, role: NameRole) => {
    if (person.key !== "" && person.span.end > person.span.start && !byStart.has(person.span.start))
      byStart.set(person.span.start, { person, role });
  };
  for (const act of document.acts) addAct(act, add);
  const sorted = [...byStart.values()].sort((a, b) => a.person.span.start - b.person.span.start);
  const apart: ReadMention[] = [];
  let end = -1;
  for (const mention of sorted) {
    if (mention.person.span.start < end) continue;
    apart.push(mention);
    end = mention.person.span.end;
  }
  return apart;
}

function addAct(act: Act, add: (person: Person, role: NameRole) => void): void {
  for (const member of peopleOf(act)) for (const { person, role } of member.mentions) add(person, role);
  for (const movement of act.movements) add(movement.person, "movement");
  for (const ballot of act.vote.ballots) for (const result of ballot.results) add(result.person, "candidate");
}
