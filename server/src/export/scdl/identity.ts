import { passesLuhn } from "../../law/siren.ts";
import { type Cells, contradiction, filled, missing, type Reading } from "./cell.ts";
import { SCDL } from "./messages.ts";
import { oneLine } from "./words.ts";

/** COLL_NOM: the name configured, else the one printed. */
export function nameCell({ act, snapshot }: Reading): Cells {
  const { name, official, another } = act.collectivity;
  const configured = another ? undefined : snapshot.config.collectivity?.name;
  const given = configured ?? official?.name ?? name?.value ?? "";
  const value = oneLine(given);
  return value === "" ? missing("COLL_NOM", SCDL.name) : filled({ COLL_NOM: value });
}

/** COLL_SIRET: 14 digits with a right key, that begin with the SIREN of the act's collectivity where it is known. */
export function siretCell({ act, settings }: Reading): Cells {
  const typed = settings.siret ?? "";
  const value = typed.replace(/[\s.]/g, "");
  if (value === "") return missing("COLL_SIRET", SCDL.siret);
  if (!isSiret(value)) return missing("COLL_SIRET", SCDL.siretForm, null, { value: oneLine(typed) });
  const { siren } = act.collectivity;
  if (siren !== null && !value.startsWith(siren))
    return missing("COLL_SIRET", SCDL.siretOther, act.actId, { value, siren });
  return filled({ COLL_SIRET: value });
}

/** Whether it is 14 digits with a right key, for the establishment and for the SIREN that it begins with. */
export function isSiret(digits: string): boolean {
  return /^\d{14}$/.test(digits) && passesLuhn(digits) && passesLuhn(digits.slice(0, 9));
}

/** DELIB_ID: the number as printed. */
export function numberCell({ act }: Reading): Cells {
  const value = oneLine(act.number?.value ?? "");
  return value === "" ? missing("DELIB_ID", SCDL.number) : filled({ DELIB_ID: value });
}

/** Rules by which a session has two dates, or one that does not exist. */
const DATE_RULES = ["session-date", "spelled-date"];

/** DELIB_DATE: the day of the session, when the act does not contradict itself on it. */
export function dateCell(reading: Reading): Cells {
  const { date } = reading.act.session;
  if (!date?.sure) return missing("DELIB_DATE", SCDL.date, date?.span ?? null);
  const rule = contradiction(reading, DATE_RULES);
  if (rule !== null) return missing("DELIB_DATE", SCDL.dateDiffers, date.span, { rule });
  return filled({ DELIB_DATE: date.value });
}

/** DELIB_OBJET on one line. */
export function objectCell({ act }: Reading): Cells {
  const value = oneLine(act.object?.value ?? "");
  return value === "" ? missing("DELIB_OBJET", SCDL.object) : filled({ DELIB_OBJET: value });
}
