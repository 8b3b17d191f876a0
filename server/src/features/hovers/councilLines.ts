import { directoryOf, type KnownMember } from "../../council/directory.ts";
import type { Member } from "../../model/types.ts";
import { dateData } from "../../rules/shared/frenchDate.ts";
import { say } from "../../rules/shared/say.ts";
import type { At } from "../at.ts";
import { literal } from "../markdown.ts";

/** What the council's file says of a person: function, group, commune, terms; null without a file, or a sure match. */
export function councilLines(
  { snapshot, tell }: Pick<At, "snapshot" | "tell">,
  person: Member,
): string | null {
  const { council } = snapshot.config;
  if (!council) return null;
  const gender = person.mentions.find((each) => each.person.gender !== null)?.person.gender ?? null;
  const match = directoryOf(council).find({ key: person.key, gender });
  if (match.kind !== "certain") return null;
  const lines = factsOf(match.member, tell);
  return `_${tell(FROM_FILE)}_\n${[literal(match.member.name), ...lines].map((line) => `- ${line}`).join("\n")}`;
}

function factsOf({ terms, isSubstitute }: KnownMember, tell: At["tell"]): string[] {
  const [last] = terms.slice(-1);
  const titles = isSubstitute ? [] : [last?.function, last?.group, last?.commune];
  const named = titles.flatMap((each) => each ?? []).map(literal);
  const spans = terms.flatMap(({ from, to }) => {
    if (from !== null && to !== null)
      return [tell(BETWEEN, { ...dateData("from", from), ...dateData("to", to) })];
    if (from !== null) return [tell(SINCE, dateData("from", from))];
    return to !== null ? [tell(UNTIL, dateData("to", to))] : [];
  });
  return [
    ...(isSubstitute ? [tell(SUBSTITUTE)] : []),
    ...(named.length > 0 ? [named.join(", ")] : []),
    ...spans,
    ...(typeof last?.substitute === "string" && !isSubstitute
      ? [tell(HAS_SUBSTITUTE, { name: literal(last.substitute) })]
      : []),
  ];
}

const FROM_FILE = say("Fiche du conseil", "Council file");
const SUBSTITUTE = say("suppléant(e)", "substitute");
const HAS_SUBSTITUTE = say("suppléé(e) par {name}", "substitute: {name}");
const SINCE = say("en exercice depuis le {from}", "in office since {fromEn}");
const UNTIL = say("en exercice jusqu’au {to}", "in office until {toEn}");
const BETWEEN = say("en exercice du {from} au {to}", "in office from {fromEn} to {toEn}");
