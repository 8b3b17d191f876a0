import type { KnownMember, Match } from "../../council/directory.ts";
import { CAMPS } from "../../model/arithmetic.ts";
import type { Act, Person } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { defineRule, type Fix } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { rightName } from "../shared/rightName.ts";
import { say } from "../shared/say.ts";
import { type Listed, type Sitting, sittingOf } from "../shared/sitting.ts";

export default defineRule({
  id: "member-unknown",
  group: "attendance",
  level: "warning",
  law: [],
  title: say("Les noms sont ceux des membres du conseil", "Names are those of the council’s members"),
  why: say(
    "Un nom mal écrit fait douter de qui a siégé ou voté, et fausse les listes que l’on tire des actes. La fiche du conseil (delib.json) dit comment chaque membre s’écrit.",
    "A misspelt name leaves doubt about who sat or voted, and spoils the lists drawn from the acts. The council file (delib.json) says how each member is written.",
  ),
  messages: {
    misspelt: say(
      "{name}\u00a0: aucun membre du conseil ne s’écrit ainsi\u00a0; le plus proche est {right}.",
      "{name}: no member of the council is written so; the nearest is {right}.",
    ),
    guessed: say(
      "{name} n’est pas dans la fiche du conseil (delib.json)\u00a0; le nom le plus proche est {right}\u00a0: corrigez le nom, ou ajoutez ce membre à la fiche.",
      "{name} is not in the council file (delib.json); the nearest name is {right}: correct the name, or add this member to the file.",
    ),
    unknown: say(
      "{name} n’est pas dans la fiche du conseil (delib.json)\u00a0: vérifiez le nom, ou ajoutez ce membre à la fiche.",
      "{name} is not in the council file (delib.json): check the name, or add this member to the file.",
    ),
  },
  check({ act, text, config, report }) {
    const sitting = sittingOf(act, config);
    if (!sitting) return;
    const tell = (person: Person, match: Match & { kind: "near" }) =>
      report(
        "misspelt",
        person.span,
        { name: person.name, right: match.members.map(({ name }) => name).join(" / ") },
        { fixes: fixesFor(text, person, match) },
      );
    for (const each of sitting.listed) {
      const { person, match } = each;
      if (match.kind === "near" && !isThereAlready(sitting, each, match)) tell(person, match);
      else if ((match.kind === "near" || match.kind === "unknown") && mayBeTold(each, sitting)) {
        const guess = sitting.directory.guess(person, sitting.named);
        if (guess === null) report("unknown", person.span, { name: person.name });
        else {
          const data = { name: person.name, right: guess.name };
          report("guessed", person.span, data, { fixes: [writeName(person, guess)] });
        }
      }
    }
    const told = new Set(sitting.listed.map(({ person }) => person.span.start));
    for (const person of elsewhere(act)) {
      if (person.key === "" || told.has(person.span.start)) continue;
      told.add(person.span.start);
      const match = sitting.directory.find(person);
      if (match.kind === "near") tell(person, match);
    }
  },
  examples: {
    file: {
      members: [
        { name: "Anne DURAND", civility: "Mme", function: "Maire" },
        { name: "Luc PETIT", civility: "M." },
        { name: "Zoé MOREL", civility: "Mme" },
        { name: "Jean-Pierre GRAS", civility: "M." },
      ],
    },
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Mme DURAND Anne, M. Luc PETIT, Mme MOREL",
        "Absent : M. Jean Pierre Gras",
        "Pour : 2",
        "Contre : 1 (L. PETIT)",
      ),
      lines("Conseil municipal de Valbrune", "Présents : Marie ROUX, Guy NOËL, Lise CARON, Anne DURAND"),
    ],
    bad: [
      {
        text: lines("Conseil municipal de Valbrune", "Présents : Anne DURAND, Luc PETIT, ⟦Zoé MORELL⟧"),
        fixed: lines("Conseil municipal de Valbrune", "Présents : Anne DURAND, Luc PETIT, Zoé MOREL"),
      },
      {
        text: lines("Conseil municipal de Valbrune", "Présents : Anne DURAND, ⟦Luka PETIT⟧, Zoé MOREL"),
        fixed: lines("Conseil municipal de Valbrune", "Présents : Anne DURAND, Luc PETIT, Zoé MOREL"),
      },
      {
        text: lines("Conseil municipal de Valbrune", "Présents : Anne DURAND, Luc PETIT, ⟦Rose LENOIR⟧"),
      },
    ],
  },
});

const ATTENDANCE: ReadonlySet<Listed["place"]> = new Set(["present", "proxy-from", "absent"] as const);

/** A misspelt name whose right writing stands in the attendance as well is somebody else's. */
function isThereAlready({ listed }: Sitting, one: Listed, { members }: Match & { kind: "near" }): boolean {
  if (!ATTENDANCE.has(one.place)) return false;
  return listed.some(
    ({ place, match }) => ATTENDANCE.has(place) && match.kind === "certain" && members.includes(match.member),
  );
}

/** Words of somebody who attends without being a member, folded. */
const STAFF =
  /direct|secretaire|dgs|agent|technicien|tresor|comptable|percepteur|invite|assist|cabinet|charge/;

/** Whether an unknown name was surely read as a member's: not a substitute whom the file need not know, nor an official. */
function mayBeTold({ person, place, sure }: Listed, { council }: Sitting): boolean {
  if (!sure || !council.whole || place === "substitute" || !person.key.includes(" ")) return false;
  return person.note === null && !(person.office !== null && STAFF.test(foldText(person.office)));
}

/** Those whom the act names outside its lists: only a slip is told of them, anyone may be named there. */
function elsewhere(act: Act): Person[] {
  const { secretary } = act.session;
  const found = [secretary, act.rapporteur, act.signatory, ...act.movements.map(({ person }) => person)];
  return [...found.flatMap((person) => person ?? []), ...CAMPS.flatMap((camp) => act.vote[camp].people)];
}

function writeName(
  { span }: Person,
  { name }: KnownMember,
  edits: Fix["edits"] = [{ span, newText: name }],
): Fix {
  return { title: { fr: `Écrire «\u00a0${name}\u00a0»`, en: `Write “${name}”` }, safe: false, edits };
}

function fixesFor(text: string, person: Person, { members, likeness }: Match & { kind: "near" }): Fix[] {
  const [nearest] = members;
  return members
    .slice(0, 3)
    .map((member) =>
      member === nearest
        ? writeName(person, member, rightName(text, person, member, likeness))
        : writeName(person, member),
    );
}
