import { Cue } from "../../french/cues.ts";
import { type DateReading, readDate } from "../../french/dates.ts";
import { foldedLineEnd, type LabelHit } from "../../syntax/syntax.ts";
import { dateFact } from "../dateFacts.ts";
import { matchesAtCue } from "../matchAtCue.ts";
import { beforeRightMargin, isInRightMargin } from "../people/rightMargin.ts";
import type { Scope } from "../scope.ts";
import type { DateFact } from "../types.ts";
import { dayOfConvocation } from "./opening.ts";
import { skipSpaces } from "./place.ts";

/** The day of the convocation, behind its label or in the opening sentence; null without one. `session`: the ISO date of the session, for a day that is written without its year. */
export function readConvocation(scope: Scope, session: string | null): DateFact | null {
  const { text } = scope;
  const { folded } = scope.syntax;
  for (const label of scope.labels("convocation")) {
    if (isOfFirst(text, label.start)) continue;
    const reading = readDate(text, skipSpaces(text, label.value)) ?? belowInMargin(scope, label);
    const fact = reading && dateFact(folded, reading, reading.year ?? yearBefore(session, reading.month));
    if (fact) return fact;
  }
  for (const match of matchesAtCue(scope, Cue.convened, CONVENED, 6000)) {
    if (isOfFirst(text, match.index)) continue;
    const reading =
      readDate(text, match.index + match[0].length) ?? behindSender(text, match.index + match[0].length);
    const fact = reading && dateFact(folded, reading, reading.year ?? yearBefore(session, reading.month));
    if (fact) return fact;
  }
  return dayOfConvocation(scope);
}

/** « …,     Date de convocation⏎…,     15/03/2024 »: the day on the line below, in a margin at the right of the lists. */
function belowInMargin({ text, syntax }: Scope, label: LabelHit): DateReading | null {
  const start = syntax.folded.foldedLineStarts[label.line + 1];
  if (start === undefined || !isInRightMargin(syntax, label)) return null;
  const end = foldedLineEnd(syntax, label.line + 1);
  const margin = beforeRightMargin(syntax, start, end);
  return margin < end ? readDate(text, margin + 1) : null;
}

/** « la convocation qui leur a été adressée par le | Président le 15 mars »: the day behind who sent it. */
function behindSender(text: string, at: number): DateReading | null {
  const sender = SENDER.exec(text.slice(at, at + 40));
  return sender ? readDate(text, at + sender[0].length) : null;
}

const SENDER = /^(?:maire|president)(?: [a-z]{2,15}){0,3},?[ \n](?:du|le)[ \n]/;

/** « Par suite d'une première convocation en date du … »: that of a session which had no quorum. */
function isOfFirst(text: string, at: number): boolean {
  return FIRST_ONE.test(text.slice(Math.max(0, at - 12), at));
}

const FIRST_ONE = /(?:^|[ '])(?:premiere|1 ?(?:ere|re|e)) $/;

/** The year of a day of that month shortly before the session; null without a session. */
function yearBefore(session: string | null, month: number): number | null {
  if (session === null) return null;
  const year = Number(session.slice(0, 4));
  return month > Number(session.slice(5, 7)) ? year - 1 : year;
}

const CONVENED =
  /convo(?:que|quee|ques|quees|cation)(?:[a-z ]{0,40}| (?:a ete |qui leur a ete |qui lui a ete )?[a-z \n]{0,60})(?: en date)? ?(?:du|le)[ \n]/y;
