import { MONTHS, monthLength } from "../../french/calendar.ts";
import { startsWord } from "../../french/chars.ts";
import { Cue } from "../../french/cues.ts";
import { readDateAt } from "../../french/dates.ts";
import { type ImpossibleDate, readImpossibleDate } from "../../french/impossibleDates.ts";
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
    noDay: say(
      "«\u00a0{words}\u00a0» n’existe pas\u00a0: aucun mois n’a de jour «\u00a0{value}\u00a0», corrigez la date.",
      "“{words}” does not exist: no month has a day “{value}”, correct the date.",
    ),
    noMonth: say(
      "«\u00a0{words}\u00a0» n’existe pas\u00a0: aucun mois n’a le numéro «\u00a0{value}\u00a0», corrigez la date.",
      "“{words}” does not exist: no month has the number “{value}”, correct the date.",
    ),
    noYear: say(
      "«\u00a0{words}\u00a0» n’est pas une date\u00a0: «\u00a0{value}\u00a0» ne peut pas en être l’année, corrigez-la.",
      "“{words}” is no date: “{value}” cannot be its year, correct it.",
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
    for (const found of unreadIn(act, document)) {
      const words = quoted(wordsAt(text, found.span));
      if ("part" in found) {
        report(NO[found.part], found.span, { words, value: found.value });
        continue;
      }
      // The month has so many days at most.
      const days = monthLength(LEAP_YEAR, found.month);
      report("anyYear", found.span, { words, month: MONTHS[found.month - 1] ?? "", days });
    }
  },
  examples: {
    good: [
      "Séance ordinaire du jeudi 29 février 2024\n\nDélibération n° 2024-07\nObjet : Achat d’un broyeur",
      "Délibération n° 2023-12\nObjet : Location du préau du 30 juin au 31 juillet, sauf le 29 février",
      "Délibération n° 2023-12\nObjet : Location du préau du 1er au 31 mars 2023",
      "Délibération n° 24/17/23\nObjet : Lots 12/13/14, tarif du 31 décembre 202 euros, recueil n° 41 juillet 2023",
    ],
    bad: [
      {
        text: "Séance ordinaire du mardi ⟦41 juillet 2023⟧\n\nDélibération n° 2023-07\nObjet : Achat d’un broyeur\n\nFait à Valbourg, le ⟦24/17/23⟧\nPubliée le\u00a0: ⟦25 juillet 203⟧",
      },
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
const NO = { day: "noDay", month: "noMonth", year: "noYear" } as const;

/** A day that its month has in no year, or a part of a date that no date has. */
type Unread = { readonly span: Span } & ({ readonly month: number } | Pick<ImpossibleDate, "part" | "value">);

/**
 * The dates that name no year and exist in none (« 31 juin », « trente février »), and those that are none (« 41 juillet
 * 2023 »); those behind the act, in none, are told with it, those before the acts with the first.
 */
function unreadIn(act: Act, { acts, syntax }: DocumentModel): Unread[] {
  const found: Unread[] = [];
  const { folded, cues } = syntax;
  const { text } = folded;
  const from = act.index === 0 ? 0 : toFolded(folded, act.range.start);
  const next = acts[act.index + 1]?.range.start;
  const to = next === undefined ? text.length : toFolded(folded, next);
  for (const at of cues.of(Cue.date, from, to)) {
    const impossible = readImpossibleDate(text, at, to);
    if (impossible) {
      const { start, end, part, value } = impossible;
      found.push({ span: toSource(folded, start, end), part, value });
      continue;
    }
    // No month has fewer than 29 days in every year.
    if (!text.startsWith("30", at) && !text.startsWith("31", at) && !text.startsWith("trente", at)) continue;
    const date = startsWord(text, at) ? readDateAt(text, at, to) : null;
    if (date && date.year === null && !date.real)
      found.push({ span: toSource(folded, date.start, date.end), month: date.month });
  }
  return found;
}
