import type { Act, SessionDate } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { defineRule } from "../rule.ts";
import { within, writtenInWords } from "../shared/dateWriting.ts";
import { dateData } from "../shared/frenchDate.ts";
import { lineAround } from "../shared/matches.ts";
import { say } from "../shared/say.ts";
import { soundSessionDates } from "../shared/sessionDay.ts";

export default defineRule({
  id: "session-date",
  group: "dates",
  level: "error",
  law: [],
  title: say("La date de la séance est la même partout", "The date of the session is the same throughout"),
  why: say(
    "Le titre, la phrase d’ouverture et la certification donnent tous la date de la séance. Deux dates différentes font douter du jour où le conseil s’est réuni, donc du quorum, des délais et de l’acte lui-même.",
    "The title, the opening sentence and the certification all give the date of the session. Two different dates cast doubt on the day the council met, hence on the quorum, the time limits and the act itself.",
  ),
  messages: {
    differs: say(
      "La séance est datée ici du {here}, ailleurs du {there}\u00a0: corrigez celle des deux dates qui est fausse.",
      "The session is dated {hereEn} here and {thereEn} elsewhere: correct whichever of the two dates is wrong.",
    ),
  },
  check({ act, text, report }) {
    const dates = soundSessionDates(act)
      .filter((date) => !writtenInWords(text, date.reading).day)
      .sort((a, b) => a.span.start - b.span.start);
    const [first, ...others] = dates;
    if (!first) return;
    const tell = (other: SessionDate) =>
      report(
        "differs",
        other.span,
        { ...dateData("here", other.value), ...dateData("there", first.value) },
        { related: [{ span: first.span, message: say("Séance du {there}", "Session of {thereEn}") }] },
      );
    for (const other of others)
      if (within(act, other) && !agree(text, first, other) && sameSession(text, first, other)) tell(other);
    for (const margin of wrongMargins(act, first)) if (within(act, margin)) tell(margin);
  },
  examples: {
    good: [
      "Séance du 8 février 2021\nPrésents : Anne BEL, Luc COLIN.\n\nCompte rendu de la séance du 9 mars 2020\nLe compte rendu est approuvé.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      "Séance du 8 février 2021\n\nL’an deux mille vingt et un, le 8 février à 19 heures, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      "Séance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Bail\n\nVu la délibération du 9 mars 2020,\nLe Conseil municipal approuve le bail.",
    ],
    bad: [
      {
        text: "Séance du 8 février 2021\n\nL’an deux mille vingt et un, le ⟦9 février⟧ à 19 heures, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      },
      {
        text: "Compte rendu du conseil municipal du ⟦9 mars 2020⟧\n1/2\nCompte rendu du conseil municipal du 8 février 2021\n2/2\n\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      },
      {
        text: "Séance du 8 février 2021\n\nLe ⟦18 février 2021⟧ à 19 heures, le Conseil municipal s’est réuni en séance ordinaire.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      },
    ],
  },
});

/**
 * The dates in the margins of pages that are not the session's. The margins surely mean this session where one of them
 * says its day.
 */
function wrongMargins(act: Act, first: SessionDate): SessionDate[] {
  const margins = act.session.dates.filter(({ place, sure }) => place === "margin" && sure);
  if (!margins.some(({ value }) => value === first.value)) return [];
  return margins.filter(({ value }) => value !== first.value);
}

/** A year in words is compared by `spelled-date`: here the day and the month alone. */
function agree(text: string, a: SessionDate, b: SessionDate): boolean {
  const wordsInYear = writtenInWords(text, a.reading).year || writtenInWords(text, b.reading).year;
  return wordsInYear ? a.value.slice(4) === b.value.slice(4) : a.value === b.value;
}

/**
 * A title and an opening sentence surely mean this session. Of two titles the second may be that of another session,
 * whose minutes are approved: only the same words on a line of their own are the same title again.
 */
function sameSession(text: string, a: SessionDate, b: SessionDate): boolean {
  if (b.place === "title" && OF_MINUTES.test(headingOf(text, b))) return false;
  return a.place !== b.place || (titleOf(text, a) === titleOf(text, b) && isAlone(text, b));
}

/** Minutes and notes are of another session as often as of this one. */
const OF_MINUTES = /compte[- ]rendu|proces[- ]verbal|note de synthese|\bpv\b/;

function headingOf(text: string, date: SessionDate): string {
  return foldText(text.slice(Math.max(0, date.span.start - 80), date.span.start)).replaceAll("\n", " ");
}

/** The words before the date on its line (on the line above when the date opens its line). */
function titleOf(text: string, date: SessionDate): string {
  const line = lineAround(text, date.span.start);
  const before = foldText(text.slice(line.start, date.span.start));
  if (before !== "" || line.start === 0) return before;
  return foldText(text.slice(lineAround(text, line.start - 1).start, line.start));
}

function isAlone(text: string, date: SessionDate): boolean {
  const after = text.slice(date.span.end, lineAround(text, date.span.end).end);
  return /^[\s\u00a0*.,]{0,40}$/.test(after);
}
