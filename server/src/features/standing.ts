import { findMember } from "../model/people/identity.ts";
import { peopleOf } from "../model/roster.ts";
import type { Act, Member, Mention, Person, VotingProxy } from "../model/types.ts";

/** Where a member stands in an act, from every mention of hers. */
export interface Standing {
  readonly name: string;
  readonly gender: "m" | "f" | null;
  /** Function as written, or null. */
  readonly office: string | null;
  readonly place: "present" | "substitute" | "represented" | "replaced" | "absent" | "excused" | null;
  /** Who holds her proxy; null when she gave none or the text does not say. */
  readonly holder: string | null;
  /** Who gave her a proxy. */
  readonly holdsFor: readonly string[];
  /** For whom she sits as a substitute. */
  readonly sitsFor: string | null;
  readonly offices: readonly ("president" | "secretary" | "rapporteur" | "signatory")[];
  readonly vote: "for" | "against" | "abstain" | "notVoting" | null;
}

/** The member of the act whose mention holds the offset; null when there is none. */
export function memberAt(act: Act, offset: number): { member: Member; mention: Mention } | null {
  for (const member of peopleOf(act))
    for (const mention of member.mentions) {
      const { start, end } = mention.person.span;
      if (offset >= start && offset <= end) return { member, mention };
    }
  return null;
}

/** What the act says of one of its members. */
export function standingOf(act: Act, member: Member): Standing {
  const roles = new Set(member.mentions.map((mention) => mention.role));
  const people = member.mentions.map((mention) => mention.person);
  const given = act.members.represented.proxies.find((proxy) => proxy.from.key === member.key);
  const { substitutes } = act.members.present;
  return {
    name: member.name,
    gender: people.find((person) => person.gender !== null)?.gender ?? null,
    office: people.find((person) => person.office !== null)?.office ?? null,
    place: placeOf(
      roles,
      given,
      act.members.excused.people.some((person) => person.key === member.key),
    ),
    holder: given?.to?.name ?? null,
    holdsFor: proxiesOf(act, people[0] ?? null).map((proxy) => proxy.from.name),
    sitsFor: substitutes.find((each) => each.person.key === member.key)?.for?.name ?? null,
    offices: OFFICES.filter((office) => roles.has(office)),
    vote: CAMPS.find((camp) => act.vote[camp].people.some((person) => isMember(member, person))) ?? null,
  };
}

/** The proxies that a person holds. */
export function proxiesOf(act: Act, person: Person | null): VotingProxy[] {
  if (!person) return [];
  const people = act.members.present.people;
  return act.members.represented.proxies.filter(({ to }) => {
    if (!to) return false;
    if (to.key === person.key) return true;
    const found = findMember(people, to);
    return found !== null && found !== "ambiguous" && found.key === person.key;
  });
}

function placeOf(
  roles: ReadonlySet<Mention["role"]>,
  given: VotingProxy | undefined,
  excused: boolean,
): Standing["place"] {
  if (roles.has("substitute")) return "substitute";
  if (roles.has("present")) return "present";
  if (given) return "represented";
  if (roles.has("replaced")) return "replaced";
  if (excused || roles.has("excused")) return "excused";
  return roles.has("absent") ? "absent" : null;
}

function isMember(member: Member, person: Person): boolean {
  return member.mentions.some((mention) => mention.role === "voter" && mention.person === person);
}

const OFFICES = ["president", "secretary", "rapporteur", "signatory"] as const;
const CAMPS = ["for", "against", "abstain", "notVoting"] as const;
