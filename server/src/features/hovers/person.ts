import { peopleOf } from "../../model/roster.ts";
import { say } from "../../rules/shared/say.ts";
import type { Bilingual } from "../../text/language.ts";
import type { At } from "../at.ts";
import type { Hover } from "../hover.ts";
import { literal } from "../markdown.ts";
import { personAt } from "../personAt.ts";
import { memberAt, type Standing, standingOf } from "../standing.ts";
import { councilLines } from "./councilLines.ts";

/** A person, wherever the text names her: where she stands in the act. */
export function hoverPerson(at: At): Hover | null {
  const { snapshot, act, offset, tell } = at;
  if (!act) return null;
  const listed = memberAt(act, offset);
  const elsewhere = listed ? null : personAt(snapshot, offset);
  const member = listed?.member ?? peopleOf(act).find((each) => each.key === elsewhere?.person.key);
  const span = listed?.mention.person.span ?? elsewhere?.span;
  if (!member || !span) return null;
  const known = councilLines(at, member);
  const lines = standingLines(standingOf(act, member), tell);
  return { span, markdown: [...lines, ...(known === null ? [] : [known])].join("\n\n") };
}

/** The lines that tell where somebody stands: name first, then place, proxies, offices and vote. */
export function standingLines(standing: Standing, tell: At["tell"]): string[] {
  const e = standing.gender === "f" ? "e" : standing.gender === "m" ? "" : "(e)";
  const office = standing.office === null ? "" : `, ${literal(standing.office)}`;
  const facts: string[] = [];
  const add = (message: Bilingual, data = {}) => facts.push(tell(message, { e, ...data }));
  if (standing.place === "represented") {
    if (standing.holder === null) add(GAVE);
    else add(GAVE_TO, { holder: literal(standing.holder) });
  } else if (standing.place !== null) add(PLACES[standing.place]);
  if (standing.sitsFor !== null) add(SITS_FOR, { who: literal(standing.sitsFor) });
  const givers = standing.holdsFor.map(literal);
  if (givers[0] !== undefined)
    add(HOLDS, { givers: givers.join(", "), ofGivers: `${of(givers[0])}${givers.join(", ")}` });
  for (const each of standing.offices) add(OFFICES[each]);
  if (standing.vote !== null) add(VOTES[standing.vote]);
  return [`**${literal(standing.name)}**${office}`, facts.map((fact) => `- ${fact}`).join("\n")].filter(
    (line) => line !== "",
  );
}

/** « de » or « d’ », as the name that follows asks; before an H, where both are said, « de ». */
function of(name: string): string {
  return /^[aàâäeéèêëiîïoôöuùûüœæ]/i.test(name) ? "d’" : "de ";
}

const PLACES: Readonly<Record<NonNullable<Standing["place"]>, Bilingual>> = {
  present: say("Présent{e}", "Present"),
  substitute: say("Présent{e} comme suppléant{e}", "Present as a substitute"),
  represented: say("Représenté{e}", "Represented"),
  replaced: say("Remplacé{e} par un suppléant", "Replaced by a substitute"),
  absent: say("Absent{e}", "Absent"),
  excused: say("Excusé{e}", "Excused"),
};

const OFFICES: Readonly<Record<Standing["offices"][number], Bilingual>> = {
  president: say("Préside la séance", "Chairs the session"),
  secretary: say("Secrétaire de séance", "Secretary of the session"),
  rapporteur: say("Rapporte l’affaire", "Reports the item"),
  signatory: say("Signe l’acte", "Signs the act"),
};

const VOTES: Readonly<Record<NonNullable<Standing["vote"]>, Bilingual>> = {
  for: say("A voté pour", "Voted for"),
  against: say("A voté contre", "Voted against"),
  abstain: say("S’est abstenu{e}", "Abstained"),
  notVoting: say("N’a pas pris part au vote", "Took no part in the vote"),
};

const GAVE = say("Représenté{e} par pouvoir", "Represented by proxy");
const GAVE_TO = say("A donné pouvoir à {holder}", "Gave a proxy to {holder}");
const HOLDS = say("Tient le pouvoir {ofGivers}", "Holds the proxy of {givers}");
const SITS_FOR = say("Siège à la place de {who}", "Sits for {who}");
