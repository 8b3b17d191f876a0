import { type CalendarDate, fromIso } from "../../french/calendar.ts";
import type { ActIdPart, ActIdPartName, ActIdReading } from "../../law/actId.ts";
import { actNature, messageLabel, transactionLabel } from "../../law/actIdTables.ts";
import { departmentByCode } from "../../law/departments.ts";
import { isSiren, sirenKind } from "../../law/siren.ts";
import { say } from "../../rules/shared/say.ts";
import { touches } from "../../text/span.ts";
import type { At } from "../at.ts";
import type { Hover } from "../hover.ts";
import { KINDS, longDate } from "../words.ts";

/** An @ctes identifier, part by part; the part under the pointer is in bold. */
export function hoverActId(place: At): Hover | null {
  const reading = place.act?.actIds.find((each) => touches(each, place.offset));
  if (!reading) return null;
  const rows = NAMES.map((name) => row(place, reading, name));
  const head = [`**${place.tell(TITLE)}** \`${reading.text}\``, "", "| | | |", "|---|---|---|"];
  return { span: { start: reading.start, end: reading.end }, markdown: [...head, ...rows].join("\n") };
}

const NAMES: readonly ActIdPartName[] = [
  "department",
  "siren",
  "date",
  "number",
  "nature",
  "transaction",
  "message",
];

function row(place: At, reading: ActIdReading, name: ActIdPartName): string {
  const part = reading.parts[name];
  const bold = part && place.offset >= part.start && place.offset < part.end ? "**" : "";
  const title = place.tell(TITLES[name]);
  if (!part) return `| ${title} | – | ${place.tell(MISSING)} |`;
  const wrong = reading.problems.some((each) => each.part === name && each.problem !== "hyphen") ? " ⚠" : "";
  return `| ${bold}${title}${bold} | \`${part.text}\` | ${meaning(place, reading, name, part)}${wrong} |`;
}

function meaning(place: At, reading: ActIdReading, name: ActIdPartName, part: ActIdPart): string {
  const { tell, language } = place;
  switch (name) {
    case "department":
      return departmentByCode(part.text)?.name ?? tell(UNKNOWN);
    case "siren": {
      const kind = sirenKind(part.text);
      const key = tell(isSiren(part.text) ? KEY_RIGHT : KEY_WRONG);
      return kind === null ? key : `${tell(KINDS[kind])}, ${key}`;
    }
    case "date": {
      const date: CalendarDate | null = fromIso(reading.date ?? "");
      if (!date) return tell(NO_DAY);
      const session = place.act?.session.date?.value;
      if (session === undefined) return longDate(date, language);
      return `${longDate(date, language)} ${session === reading.date ? "✓" : tell(OTHER_DAY)}`;
    }
    case "number":
      return tell(INTERNAL);
    case "nature": {
      const nature = actNature(part.text);
      return nature ? tell(nature.label) : tell(UNKNOWN);
    }
    case "transaction": {
      const label = transactionLabel(part.text);
      return label ? tell(label) : tell(UNKNOWN);
    }
    case "message": {
      const label = messageLabel(reading.parts.transaction?.text ?? "", part.text);
      return label ? tell(label) : tell(UNKNOWN);
    }
  }
}

const TITLE = say("Identifiant @ctes", "@ctes identifier");
const MISSING = say("absent", "missing");
const UNKNOWN = say("inconnu", "unknown");
const KEY_RIGHT = say("clé exacte", "right key");
const KEY_WRONG = say("clé fausse", "wrong key");
const NO_DAY = say("ce jour n’existe pas", "no such day");
const OTHER_DAY = say("(n’est pas le jour de la séance)", "(not the day of the session)");
const INTERNAL = say("numéro interne de l’acte", "internal number of the act");

const TITLES: Readonly<Record<ActIdPartName, ReturnType<typeof say>>> = {
  department: say("Département", "Department"),
  siren: say("SIREN", "SIREN"),
  date: say("Date de l’acte", "Date of the act"),
  number: say("Numéro", "Number"),
  nature: say("Nature", "Nature"),
  transaction: say("Transaction", "Transaction"),
  message: say("Message", "Message"),
};
