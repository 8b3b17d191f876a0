import { type CalendarDate, fromIso, isRealDate } from "../../french/calendar.ts";
import { findDates } from "../../french/findDates.ts";
import { dayToWords, yearToWords } from "../../french/numberWords.ts";
import { say } from "../../rules/shared/say.ts";
import type { LabelRole } from "../../styles/roles.ts";
import { fold, toSource } from "../../text/fold.ts";
import type { Caret, Completion, CompletionItem } from "../completion.ts";
import { type DateForm, written } from "../dateForms.ts";
import { labelOnLine } from "./label.ts";

const DATE_LABELS: ReadonlySet<LabelRole> = new Set([
  "session",
  "convocation",
  "sent",
  "received",
  "posted",
  "published",
  "done",
] as const);

/** A title that awaits its date is no label yet. */
const SESSION_TITLE = /\b(?:seance|reunion|session)\b[a-z ']{0,80} du $/;

const AFTER_ARTICLE = /(?:^|[ (])(?:le|du|au) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?$/;

/**
 * At a date: its other writings, in words among them. After « L'an », « le », « du » or the label of a date: the day of
 * the session and today.
 */
export function completeDate(caret: Caret): Completion | null {
  return rewritten(caret) ?? opening(caret) ?? expected(caret);
}

/** The date that ends at the caret, in its other forms. */
function rewritten(caret: Caret): Completion | null {
  const folded = fold(caret.before);
  const reading = findDates(folded.text).at(-1);
  if (!reading || reading.year === null || reading.end < folded.text.length) return null;
  const date = { year: reading.year, month: reading.month, day: reading.day };
  if (!isRealDate(date) || /\s$/.test(caret.before)) return null;
  const from = toSource(folded, reading.start, reading.end).start;
  const written = caret.before.slice(from);
  const span = { start: caret.offset - written.length, end: caret.offset };
  const items = FORMS.map((form) => ({ ...item(caret, date, form, NO_ROLE), span, filter: written })).filter(
    (each) => each.text !== written,
  );
  return { items, incomplete: false };
}

/** « L'an | »: the year and the day of the session in words. */
function opening(caret: Caret): Completion | null {
  if (!/^l'an (?:[a-z-]{0,30})$/.test(caret.foldedBefore)) return null;
  const typed = /[\p{L}-]{0,30}$/u.exec(caret.before)?.[0] ?? "";
  const span = { start: caret.offset - typed.length, end: caret.offset };
  const items = days(caret).map(({ date, role }): CompletionItem => {
    const text = `${yearToWords(date.year, "rectified")} et le ${dayToWords(date, "rectified")}`;
    const detail = caret.tell(role);
    return { kind: "date", label: text, detail, span, text, snippet: false, id: "opening" };
  });
  return { items, incomplete: false };
}

/** Where a date is due: the day of the session, and today. */
function expected(caret: Caret): Completion | null {
  const labelled = labelOnLine(caret, DATE_LABELS);
  const ofSession = labelled?.label.role === "session" || SESSION_TITLE.test(caret.foldedBefore);
  const empty = ofSession ? /[a-z:] $/.test(caret.foldedBefore) : labelled !== null && labelled.value === "";
  // A space typed after « le » in any sentence calls for nothing.
  const asked = caret.trigger === null && AFTER_ARTICLE.test(caret.foldedBefore);
  if (!empty && !asked) return null;
  const forms: readonly DateForm[] = ofSession ? ["long", "month"] : ["month", "figures", "long"];
  const known = days(caret);
  const usable = ofSession ? known.filter(({ role }) => role !== SESSION) : known;
  const items = usable.flatMap(({ date, role }) => forms.map((form) => item(caret, date, form, role)));
  return { items, incomplete: false };
}

function days({ act, today }: Caret): { date: CalendarDate; role: typeof SESSION }[] {
  const session = fromIso(act?.session.date?.value ?? "");
  const now = fromIso(today);
  return [
    ...(session ? [{ date: session, role: SESSION }] : []),
    ...(now ? [{ date: now, role: TODAY }] : []),
  ];
}

function item(caret: Caret, date: CalendarDate, form: DateForm, role: typeof SESSION): CompletionItem {
  const text = written(date, form);
  const span = { start: caret.offset, end: caret.offset };
  const detail = caret.tell(role);
  return { kind: "date", label: text, detail, span, text, snippet: false, id: form };
}

const FORMS: readonly DateForm[] = ["words", "long", "month", "figures"];
const SESSION = say("jour de la séance", "day of the session");
const TODAY = say("aujourd’hui", "today");
const NO_ROLE = say("la même date", "the same date");
