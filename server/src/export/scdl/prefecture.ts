import { departmentByCode } from "../../law/departments.ts";
import { foldText } from "../../text/fold.ts";
import { lineAt, lineSpan } from "../../text/lines.ts";
import { type Cells, filled, leftEmpty, type Reading } from "./cell.ts";
import { SCDL } from "./messages.ts";
import { oneLine } from "./words.ts";

/**
 * PREF_ID and PREF_DATE. The identifier is the one configured; else the préfecture of the department, where the act says
 * itself that the préfecture (no sous-préfecture, whose number no act prints) was sent or has received it.
 */
export function prefectureCells(reading: Reading): Cells {
  const { act, settings } = reading;
  const values: { PREF_ID?: string; PREF_DATE?: string } = {};
  const given = settings.prefecture?.trim().toUpperCase() ?? "";
  if (given !== "" && !isAuthority(given))
    return leftEmpty("PREF_ID", SCDL.prefId, null, { value: oneLine(given) });
  const id = given || saidPrefecture(reading);
  if (id) values.PREF_ID = id;
  const { received, session } = act;
  if (!received?.sure) return filled(values);
  if (session.date && received.value < session.date.value)
    return { values, faults: leftEmpty("PREF_DATE", SCDL.prefDate, received.span).faults };
  return filled({ ...values, PREF_DATE: received.value });
}

/** Whether it is written as the schema says: « PREF034 », « SPREF0341 », « SGAR075 », « PREF02A ». */
export function isAuthority(text: string): boolean {
  return /^(?:(?:PREF|SGAR)\d{2}[\dAB]|SPREF\d{2}[\dAB]\d)$/.test(text.trim().toUpperCase());
}

function saidPrefecture({ act, snapshot }: Reading): string | null {
  const place = act.received ?? act.sent;
  const department = act.collectivity.department && departmentByCode(act.collectivity.department);
  if (!place || !department) return null;
  const { lineStarts } = snapshot.syntax.folded;
  const line = lineSpan(snapshot.text, lineStarts, lineAt(lineStarts, place.span.start));
  const words = foldText(snapshot.text.slice(line.start, line.end));
  if (!words.includes("prefecture") || /sous[ -]?prefecture/.test(words)) return null;
  return `PREF${department.acteCode}`;
}
