import { type KnownMember, servesOn } from "../../council/directory.ts";
import { plainWords } from "../../council/spelling.ts";
import type { Act } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { defineRule } from "../rule.ts";
import { dateData } from "../shared/frenchDate.ts";
import { lines } from "../shared/lines.ts";
import { placeOf } from "../shared/people.ts";
import { say } from "../shared/say.ts";
import { type Sitting, sittingOf } from "../shared/sitting.ts";
import { isPartOfCouncil, namesEverybody } from "../shared/wholeAttendance.ts";

export default defineRule({
  id: "member-missing",
  group: "attendance",
  level: "warning",
  law: [],
  title: say("Chaque membre en exercice est dans une liste", "Each member in office is in a list"),
  why: say(
    "Présents, représentés et absents font ensemble le conseil. Un membre qui n’est nulle part a été oublié\u00a0: son absence ne se voit pas, et les totaux sont faux.",
    "Those present, represented and absent together make up the council. A member who is nowhere was forgotten: the absence does not show, and the totals are wrong.",
  ),
  messages: {
    missing: say(
      "{name}, en exercice le {day} selon la fiche du conseil, n’est dans aucune liste\u00a0: ajoutez ce nom aux présents, aux représentés ou aux absents.",
      "{name}, in office on {dayEn} according to the council file, is in no list: add the name to those present, represented or absent.",
    ),
  },
  check({ act, document, text, config, report }) {
    const sitting = sittingOf(act, config);
    if (!sitting?.day || !sitting.ofThatDay || !sitting.council.whole) return;
    const { day } = sitting;
    if (!namesEverybody(act) || isPartOfCouncil(act, document)) return;
    const where = placeOf(act.members.present);
    const beside = wordsBeside(act, text);
    const missing = sitting.directory.members.filter(
      (member) =>
        !member.isSubstitute &&
        servesOn(member, day) &&
        !isAccountedFor(member, sitting, act) &&
        !plainWords(member.key).some((word) => word.length > 2 && beside.has(word)),
    );
    // A file that knows many more than the act names is about another assembly.
    if (!where || missing.length > sitting.named.size) return;
    for (const { name } of missing) report("missing", where, { name, ...dateData("day", day) });
  },
  examples: {
    file: {
      members: [
        { name: "Anne DURAND", function: "Maire" },
        { name: "Luc PETIT" },
        { name: "Zoé MOREL", substitute: "Rose LENOIR" },
        { name: "Guy NOËL", to: "2022-12-31" },
        { name: "Ève BLANC" },
      ],
    },
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Séance du 11 juillet 2023",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absente excusée : Ève BLANC",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du 11 juillet 2023",
        "Présents : Anne DURAND, Luc PETIT",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du 11 juillet 2023",
          "⟦Présents⟧ : Anne DURAND, Luc PETIT",
          "Absente excusée : Ève BLANC",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du 8 décembre 2022",
          "⟦Présents⟧ : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absente excusée : Ève BLANC",
        ),
      },
    ],
  },
});

/** How much after the last list still speaks of who is there. */
const AFTER_LISTS = 300;

/** The words between and right after the lists, folded: a late arrival, the secretary, a sentence about somebody. */
function wordsBeside({ members }: Act, text: string): ReadonlySet<string> {
  const lists = [members.present, members.represented, members.absent, members.excused];
  const spans = lists.flatMap(({ span }) => span ?? []).sort((a, b) => a.start - b.start);
  const words = new Set<string>();
  for (const [at, { end }] of spans.entries()) {
    const until = Math.min(spans[at + 1]?.start ?? end + AFTER_LISTS, end + AFTER_LISTS);
    if (until <= end) continue;
    for (const word of foldText(text.slice(end, until)).split(/[^a-z]+/)) words.add(word);
  }
  return words;
}

/** Whether the act names the member, or may: a slip in the name, a doubt, a substitute in the seat, a late arrival. */
function isAccountedFor(member: KnownMember, { listed, named, directory }: Sitting, act: Act): boolean {
  if (named.has(member)) return true;
  const words = new Set(member.key.split(" "));
  const mayBe = listed.some(({ match, person }) => {
    if (match.kind === "near") return match.members.includes(member);
    return match.kind !== "certain" && person.key.split(" ").some((word) => words.has(word));
  });
  if (mayBe) return true;
  const moving = act.movements.map(({ person }) => directory.find(person));
  if (moving.some((match) => match.kind === "certain" && match.member === member)) return true;
  const substitutes = member.terms.flatMap(({ substitute }) =>
    typeof substitute === "string" ? [substitute] : [],
  );
  return substitutes.some((name) => [...named].some((each) => each.isSubstitute && each.name === name));
}
