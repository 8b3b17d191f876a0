import { fromIso } from "../../french/calendar.ts";
import { datesOf, inCaseOf } from "../../rules/shared/dateWriting.ts";
import { say } from "../../rules/shared/say.ts";
import { touches } from "../../text/span.ts";
import type { Action, ActionContext } from "../codeActions.ts";
import { written } from "../dateForms.ts";

/** The date at the caret in its other writings: in words, in figures. Its weekday stays as it is. */
export function dateActions({ snapshot, act, range, tell }: ActionContext): Action[] {
  const fact = act && datesOf(act).find((each) => touches(each.span, range.start));
  const date = fromIso(fact?.value ?? "");
  if (!fact || !date) return [];
  const { daySpan, yearSpan } = fact.reading;
  // « L'an … et le onze juillet »: the year stands before the day, and is a sentence of its own.
  if (!yearSpan || yearSpan.start < daySpan.start) return [];
  const span = { start: daySpan.start, end: yearSpan.end };
  const old = snapshot.text.slice(span.start, span.end);
  const forms = /^\D/.test(snapshot.text.slice(daySpan.start, daySpan.end))
    ? (["month", "figures"] as const)
    : (["words", "month"] as const);
  return forms.flatMap((form): Action[] => {
    const newText =
      form === "figures" ? written(date, form) : inCaseOf(old.replace(/\d/g, ""), written(date, form));
    if (newText.toLowerCase() === old.toLowerCase()) return [];
    const title = tell(form === "words" ? IN_WORDS : IN_FIGURES, { date: newText });
    return [{ title, kind: "refactor.rewrite", edits: [{ span, newText }], preferred: false, findings: [] }];
  });
}

const IN_WORDS = say("Écrire la date en lettres\u00a0: {date}", "Write the date in words: {date}");
const IN_FIGURES = say("Écrire la date en chiffres\u00a0: {date}", "Write the date in figures: {date}");
