import { MONTHS, monthLength } from "../../french/calendar.ts";
import { startsWord } from "../../french/chars.ts";
import { Cue } from "../../french/cues.ts";
import { readDateAt } from "../../french/dates.ts";
import type { Act, DocumentModel } from "../../model/types.ts";
import { toFolded, toSource } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { datesOf, wordsAt } from "../shared/dateWriting.ts";
import { quoted, say } from "../shared/say.ts";

export default defineRule({
  id: "invalid-date",
  group: "dates",
  level: "error",
  law: [],
  title: say("La date existe", "The date exists"),
  why: say(
    "Une date qui n’existe pas ne dit pas quand l’acte a été pris\u00a0: les délais de recours et de transmission ne peuvent pas être comptés à partir d’elle.",
    "A date that does not exist does not tell when the act was taken: time limits for appeal and filing cannot run from it.",
  ),
  messages: {
    day: say(
      "«\u00a0{words}\u00a0» n’existe pas\u00a0: {month} {year} n’a que {days} jours, corrigez la date.",
      "“{words}” does not exist: that month ({month} {year}) has only {days} days, correct the date.",
    ),
    anyYear: say(
      "«\u00a0{words}\u00a0» n’existe pas\u00a0: {month} n’a que {days} jours, corrigez la date.",
      "“{words}” does not exist: that month ({month}) has only {days} days, correct the date.",
    ),
  },
  check({ act, document, text, report }) {
    for (const date of datesOf(act)) {
      const [year = 0, month = 0, day = 0] = date.value.split("-").map(Number);
      const days = monthLength(year, month);
      if (days === 0 || day <= days) continue;
      const words = quoted(wordsAt(text, date.span));
      report("day", date.span, { words, month: MONTHS[month - 1] ?? "", year, days });
    }
    for (const { span, month } of yearlessIn(act, document)) {
      // The month has so many days at most.
      const days = monthLength(LEAP_YEAR, month);
      report("anyYear", span, { words: quoted(wordsAt(text, span)), month: MONTHS[month - 1] ?? "", days });
    }
  },
  examples: {
    good: [
      "Séance ordinaire du jeudi 29 février 2024\n\nDélibération n° 2024-07\nObjet : Achat d’un broyeur",
      "Délibération n° 2023-12\nObjet : Location du préau du 30 juin au 31 juillet, sauf le 29 février",
      "Délibération n° 2023-12\nObjet : Location du préau du 1er au 31 mars 2023",
    ],
    bad: [
      {
        text: "Délibération n° 2023-12\nObjet : Bail\n\nLe Conseil municipal fixe la fin du bail au dimanche ⟦31 juin⟧ à midi.",
      },
      {
        text: "Séance ordinaire du ⟦31 février 2023⟧\n\nDélibération n° 2023-07\nObjet : Achat d’un broyeur",
      },
      {
        text: "Délibération n° 2023-12\nObjet : Bail\n\nVu la convention du ⟦29/02/2023⟧,\nLe Conseil municipal approuve le bail.",
      },
    ],
  },
});

const LEAP_YEAR = 2024;

/**
 * The dates that name no year and exist in none: « 31 juin », « trente février »; those behind the act, in none, are told
 * with it, those before the acts with the first.
 */
function yearlessIn(act: Act, { acts, syntax }: DocumentModel): { span: Span; month: number }[] {
  const found: { span: Span; month: number }[] = [];
  const { folded, cues } = syntax;
  const { text } = folded;
  const from = act.index === 0 ? 0 : toFolded(folded, act.range.start);
  const next = acts[act.index + 1]?.range.start;
  const to = next === undefined ? text.length : toFolded(folded, next);
  for (const at of cues.of(Cue.date, from, to)) {
    // No month has fewer than 29 days in every year.
    if (!text.startsWith("30", at) && !text.startsWith("31", at) && !text.startsWith("trente", at)) continue;
    const date = startsWord(text, at) ? readDateAt(text, at, to) : null;
    if (date && date.year === null && !date.real)
      found.push({ span: toSource(folded, date.start, date.end), month: date.month });
  }
  return found;
}
