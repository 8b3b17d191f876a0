import { fromIso, MONTHS, WEEKDAYS, weekdayOf } from "../../french/calendar.ts";
import { dayToWords, yearToWords } from "../../french/numberWords.ts";
import type { Act } from "../../model/types.ts";

/** Stands where the act does not tell the value. */
const UNKNOWN = "…";

/**
 * The lines of a standard wording as plain text: the values that the act knows are filled in, of choices the first
 * is taken, tab stops leave their words.
 */
export function plainBoilerplate(body: readonly string[], act: Act): string[] {
  const values = valuesOf(act);
  return body.map((line) =>
    line
      .replace(/\{\{(\w{1,40})\}\}/g, (_, name: string) => values[name] ?? UNKNOWN)
      .replace(/\$\{\d{1,2}\|([^|]{0,400})\|\}/g, (_, choices: string) => firstChoice(choices))
      .replace(/\$\{\d{1,2}:([^{}]{0,400})\}/g, (_, words: string) => words)
      .replace(/\$\d{1,2}/g, ""),
  );
}

/** Choices are separated by commas; `\,` is a comma of the words themselves. */
function firstChoice(choices: string): string {
  const end = choices.search(/(?<!\\),/);
  return (end < 0 ? choices : choices.slice(0, end)).replaceAll("\\,", ",");
}

function valuesOf(act: Act): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const put = (name: string, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined) values[name] = String(value);
  };
  put("number", act.number?.value);
  put("object", act.object?.value);
  put("president", act.session.president?.name);
  put("inOffice", act.tally.inOffice);
  put("voters", act.voters.computed);
  const date = fromIso(act.session.date?.value ?? "");
  if (date) {
    const day = date.day === 1 ? "1er" : String(date.day);
    const long = `${day} ${MONTHS[date.month - 1] ?? ""} ${date.year}`;
    const digits = (act.session.date?.value ?? "").replaceAll("-", "");
    put("sessionDate", long);
    put("sessionLong", `${WEEKDAYS[weekdayOf(date)] ?? ""} ${long}`);
    put("sessionDigits", digits);
    put("sessionYYMMDD", `${digits.slice(2, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
    put("sessionDayWords", dayToWords(date, "rectified"));
    put("sessionYearWords", yearToWords(date.year, "rectified"));
  }
  return values;
}
