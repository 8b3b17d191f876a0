import { proxyBasis } from "../../law/basis.ts";
import { CAMPS } from "../../model/arithmetic.ts";
import type { Act, Person } from "../../model/types.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { comesOrGoes, differentGender, inRoom, isNamed, isOneWord, whoIs } from "../shared/people.ts";
import { lacksSomebody } from "../shared/voters.ts";

export default defineRule<"absent" | "unlisted" | "twoCamps">({
  id: "voter-listed",
  group: "votes",
  level: "error",
  law: ["CGCT L2121-20", "CGCT L5211-1", "CGCT L3121-16", "CGCT L4132-15", "CASF R123-16"],
  title: {
    fr: "Qui vote est présent ou représenté, dans un seul camp",
    en: "Whoever votes is present or represented, in one camp",
  },
  why: {
    fr: "Seuls votent les membres présents ou représentés, et chacun une fois. Un votant absent sans pouvoir, ou nommé dans deux camps, rend le décompte inexplicable.",
    en: "Only members present or represented vote, each of them once. A voter who is absent without a proxy, or named in two camps, makes the figures inexplicable.",
  },
  messages: {
    absent: {
      fr: "{name} figure dans le vote mais aussi parmi les absents sans pouvoir\u00a0: corrigez le vote ou la liste.",
      en: "{name} is named in the vote but is listed absent without a proxy: correct the vote or the list.",
    },
    unlisted: {
      fr: "{name} figure dans le vote mais ni parmi les présents ni parmi les représentés\u00a0: vérifiez le nom ou les listes.",
      en: "{name} is named in the vote but is neither present nor represented: check the name or the lists.",
    },
    twoCamps: {
      fr: "{name} figure dans deux camps du même vote\u00a0: ne gardez que le bon.",
      en: "{name} is named in two camps of one vote: keep the right one only.",
    },
  },
  check({ act, document, report }) {
    for (const [first, again] of inTwoCamps(act)) {
      report(
        "twoCamps",
        again.span,
        { name: again.name },
        {
          law: [],
          related: [
            {
              span: first.span,
              message: { fr: "{name}, première mention", en: "{name}, first mention" },
            },
          ],
        },
      );
    }
    if (!isNamed(act.members.present) || !representedAreKnown(act)) return;
    const { represented, absent, excused } = act.members;
    const holders = represented.proxies.flatMap((each) => (each.to ? [each.to] : []));
    const voting = [...inRoom(act), ...represented.people, ...holders];
    const away = [...absent.people, ...excused.people];
    for (const voter of CAMPS.flatMap((name) => act.vote[name].people)) {
      if (comesOrGoes(act, document, voter)) continue;
      const listed = absence(act, voter, voting, away);
      if (listed === null || (listed === "nowhere" && lacksSomebody(act))) continue;
      report(
        listed === "nowhere" ? "unlisted" : "absent",
        voter.span,
        { name: voter.name },
        {
          law: proxyBasis(act.law),
          related:
            listed === "nowhere"
              ? []
              : [{ span: listed.span, message: { fr: "{name} figure ici", en: "{name} is listed here" } }],
        },
      );
    }
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
        "Absente : Ève BLANC",
        "Pour : 3",
        "Contre : 1 (M. GRAS)",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
        "Pour : 2",
        "Contre : 2 (Luc PETIT, Paul ROUX)",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
          "Absente : Ève BLANC",
          "Pour : 3",
          "Contre : 1 (⟦Ève BLANC⟧)",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
          "Absente : Ève BLANC",
          "Pour : 3",
          "Contre : 1 (⟦Guy NOËL⟧)",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Pour : 7",
          "Contre : 1 (Jean GRAS)",
          "Abstention : 1 (⟦Jean GRAS⟧)",
        ),
      },
    ],
  },
});

function inTwoCamps(act: Act): [first: Person, again: Person][] {
  const found: [Person, Person][] = [];
  const seen = new Map<string, { camp: string; person: Person }>();
  for (const camp of CAMPS)
    for (const person of act.vote[camp].people) {
      const key = person.note === null ? memberKey(act, person) : "";
      if (key === "") continue;
      const before = seen.get(key);
      if (!before) seen.set(key, { camp, person });
      else if (before.camp !== camp && !differentGender(before.person, person))
        found.push(
          before.person.span.start < person.span.start ? [before.person, person] : [person, before.person],
        );
    }
  return found;
}

/**
 * What the namings of one voter share. A surname alone is the member who alone bears it; of one who votes for another
 * as well, or whom no list tells, it says nothing: "".
 */
function memberKey(act: Act, voter: Person): string {
  if (!isOneWord(voter)) return voter.key;
  const { represented, absent, excused } = act.members;
  const all = [...inRoom(act), ...represented.people, ...absent.people, ...excused.people];
  const member = whoIs(all, voter, null);
  if (member === null || member === "unknown") return "";
  const holds = represented.proxies.some(
    ({ to }) => to === null || whoIs([member], to, act.session.president),
  );
  return holds ? "" : member.key;
}

/** Without absents or represented on a list, a voter whom no list names may be one whom the text left out. */
function representedAreKnown(act: Act): boolean {
  const { represented, absent, excused } = act.members;
  if (represented.label !== null && !represented.sure) return false;
  return [represented, absent, excused].some(isNamed);
}

/** Where the lists have the voter as absent, "nowhere" when no list has him, null when he may vote or cannot be told. */
function absence(
  act: Act,
  voter: Person,
  voting: readonly Person[],
  away: readonly Person[],
): Person | "nowhere" | null {
  if (whoIs(voting, voter, act.session.president) !== null) return null;
  const found = whoIs(away, voter, null);
  if (found === null) return "nowhere";
  if (found === "unknown" || (isOneWord(found) && !isOneWord(voter))) return null;
  // « M. PETIT » for « Jean PETIT »: it may be another, whom the lists lack.
  const surname = isOneWord(voter) && !isOneWord(found);
  return surname && lacksSomebody(act) ? null : found;
}
