import { type KnownMember, servesOn } from "../../council/directory.ts";
import { defineRule } from "../rule.ts";
import { dateData } from "../shared/frenchDate.ts";
import { lines } from "../shared/lines.ts";
import { say } from "../shared/say.ts";
import { sittingOf } from "../shared/sitting.ts";

export default defineRule({
  id: "member-term",
  group: "attendance",
  level: "warning",
  law: [],
  title: say("Ceux qui siègent sont en exercice ce jour-là", "Those who sit are in office that day"),
  why: say(
    "Un membre qui a démissionné, ou qui n’est pas encore élu, ne compte ni pour le quorum ni pour le vote. Son nom reste souvent dans une liste recopiée de la séance d’avant.",
    "A member who has resigned, or is not elected yet, counts neither for the quorum nor for the vote. The name often stays in a list copied from the meeting before.",
  ),
  messages: {
    ended: say(
      "{name} n’est en exercice que jusqu’au {last} selon la fiche du conseil\u00a0: vérifiez la liste, ou corrigez delib.json.",
      "{name} is in office until {lastEn} only according to the council file: check the list, or correct delib.json.",
    ),
    notYet: say(
      "{name} n’est en exercice qu’à partir du {first} selon la fiche du conseil\u00a0: vérifiez la liste, ou corrigez delib.json.",
      "{name} is in office from {firstEn} only according to the council file: check the list, or correct delib.json.",
    ),
  },
  check({ act, config, report }) {
    const sitting = sittingOf(act, config);
    if (!sitting?.day || !sitting.ofThatDay) return;
    const { day } = sitting;
    const told = new Set<KnownMember>();
    for (const { person, match } of sitting.listed) {
      if (match.kind !== "certain" || told.has(match.member) || servesOn(match.member, day)) continue;
      told.add(match.member);
      const { first, last } = nearestTerm(match.member, day);
      if (last !== null) report("ended", person.span, { name: person.name, ...dateData("last", last) });
      else if (first !== null)
        report("notYet", person.span, { name: person.name, ...dateData("first", first) });
    }
  },
  examples: {
    file: {
      members: [
        { name: "Anne DURAND", function: "Maire" },
        { name: "Luc PETIT", to: "2023-06-30" },
        { name: "Zoé MOREL" },
        { name: "Guy NOËL", from: "2023-07-01" },
      ],
    },
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Séance du 11 juillet 2023",
        "Présents : Anne DURAND, Zoé MOREL, Guy NOËL",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du 30 juin 2023",
        "Présents : Anne DURAND, Zoé MOREL, Luc PETIT",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du 11 juillet 2023",
          "Présents : Anne DURAND, ⟦Luc PETIT⟧, Zoé MOREL",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du 30 juin 2023",
          "Présents : Anne DURAND, Zoé MOREL, ⟦Guy NOËL⟧",
        ),
      },
    ],
  },
});

/** The end of the last term before the day; where there is none, the beginning of the first one after it. */
function nearestTerm({ terms }: KnownMember, day: string): { first: string | null; last: string | null } {
  const ended = terms.flatMap(({ to }) => (to !== null && to < day ? [to] : [])).sort();
  const coming = terms.flatMap(({ from }) => (from !== null && from > day ? [from] : [])).sort();
  return { last: ended.at(-1) ?? null, first: coming[0] ?? null };
}
