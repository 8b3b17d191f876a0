import { directoryOf, type KnownMember, servesOn } from "../../council/directory.ts";
import type { Act, Person } from "../../model/types.ts";
import type { Snapshot } from "../../snapshot.ts";

/** A member of the council of the settings, as a person that an act may name. */
export interface CouncilPerson {
  readonly person: Person;
  readonly member: KnownMember;
}

/**
 * The members of the council of the settings who are in office on the day of the act (of no act, `today`), members
 * before substitutes; none without a council.
 */
export function councilPeople({ config }: Snapshot, act: Act | null, today: string): CouncilPerson[] {
  const { council } = config;
  if (!council) return [];
  const day = act?.session.date?.value ?? today;
  const serving = directoryOf(council).members.filter((member) => servesOn(member, day));
  return serving.map((member) => ({ member, person: personOf(member) }));
}

function personOf({ name, key, gender, terms }: KnownMember): Person {
  const office = terms[0]?.function ?? null;
  return { name, key, gender, office, note: null, span: { start: 0, end: 0 } };
}
