import { isFromList } from "./officers/headListed.ts";
import { findMember } from "./people/identity.ts";
import type { Act, Member, Mention, Person } from "./types.ts";

const PEOPLE = new WeakMap<Act, readonly Member[]>();

/**
 * Everybody whom the act names, each with every mention, in the order in which they first appear in its lists. No rule
 * asks for it: gathered when somebody first does.
 */
export function peopleOf(act: Act): readonly Member[] {
  let people = PEOPLE.get(act);
  if (!people) {
    people = gathered(mentionsIn(act));
    PEOPLE.set(act, people);
  }
  return people;
}

function mentionsIn(act: Act): Mention[] {
  const { present, represented, absent, excused } = act.members;
  const mentions: Mention[] = [];
  const add = (person: Person | null, role: Mention["role"]) => {
    if (person) mentions.push({ person, role });
  };
  const substitutes = new Set(present.substitutes.map((each) => each.person));
  for (const person of present.people) add(person, substitutes.has(person) ? "substitute" : "present");
  for (const each of present.substitutes) add(each.for, "replaced");
  for (const proxy of represented.proxies) {
    add(proxy.from, "proxy-from");
    add(proxy.to, "proxy-to");
  }
  for (const person of absent.people) add(person, "absent");
  for (const person of excused.people) if (!absent.people.includes(person)) add(person, "excused");
  const { president } = act.session;
  if (president && !isFromList(president, present.people)) add(president, "president");
  add(act.session.secretary, "secretary");
  add(act.rapporteur, "rapporteur");
  add(act.signatory, "signatory");
  for (const camp of [act.vote.for, act.vote.against, act.vote.abstain, act.vote.notVoting])
    for (const person of camp.people) add(person, "voter");
  return mentions;
}

function gathered(mentions: readonly Mention[]): Member[] {
  const byKey = new Map<string, { key: string; name: string; mentions: Mention[] }>();
  const known: Person[] = [];
  const later: Mention[] = [];
  for (const mention of mentions) {
    const { person } = mention;
    if (person.key === "") continue;
    const same = byKey.get(person.key);
    if (same) same.mentions.push(mention);
    else if (LISTED.has(mention.role)) {
      byKey.set(person.key, { key: person.key, name: person.name, mentions: [mention] });
      known.push(person);
    } else later.push(mention);
  }
  // A surname alone is the member who alone bears it; a stranger to the lists stands for himself.
  for (const mention of later) {
    const found = findMember(known, mention.person);
    if (found === "ambiguous") continue;
    const key = found?.key ?? mention.person.key;
    const member = byKey.get(key);
    if (member) member.mentions.push(mention);
    else byKey.set(key, { key, name: mention.person.name, mentions: [mention] });
  }
  return [...byKey.values()];
}

const LISTED: ReadonlySet<Mention["role"]> = new Set([
  "present",
  "substitute",
  "replaced",
  "proxy-from",
  "absent",
  "excused",
] as const);
