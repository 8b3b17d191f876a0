import { type CalendarDate, WEEKDAYS, weekdayOf } from "../french/calendar.ts";
import type { BodyKind } from "../law/context.ts";
import type { QuorumName } from "../law/quorum.ts";
import { dateInEnglish, dateInFrench, weekdayData } from "../rules/shared/frenchDate.ts";
import { say } from "../rules/shared/say.ts";
import type { Bilingual, Language } from "../text/language.ts";

/** A kind of body, with its article-less name. */
export const KINDS: Readonly<Record<BodyKind, Bilingual>> = {
  commune: say("commune", "municipality"),
  epci: say("intercommunalité (EPCI)", "intermunicipal body (EPCI)"),
  departement: say("département", "département"),
  region: say("région", "région"),
  syndicat: say("syndicat", "syndicate"),
  ccas: say("CCAS ou CIAS", "CCAS or CIAS"),
  other: say("autre collectivité", "other body"),
};

/** How the quorum is counted. */
export const REGIMES: Readonly<Record<QuorumName, Bilingual>> = {
  majority: say("plus de la moitié des membres en exercice", "more than half of the members in office"),
  "majority-with-proxies": say(
    "plus de la moitié des membres en exercice, pouvoirs compris",
    "more than half of the members in office, proxies included",
  ),
  third: say("un tiers des membres en exercice", "a third of the members in office"),
  "third-with-proxies": say(
    "un tiers des membres en exercice, pouvoirs compris",
    "a third of the members in office, proxies included",
  ),
  "two-thirds": say("deux tiers des membres en exercice", "two thirds of the members in office"),
  none: say("aucun quorum (seconde convocation)", "no quorum (second convocation)"),
};

/** « mardi 11 juillet 2023 », « Tuesday 11 July 2023 », with no-break spaces; the date must be real. */
export function longDate(date: CalendarDate, language: Language): string {
  const weekday = weekdayOf(date);
  if (language === "fr") return `${WEEKDAYS[weekday] ?? ""}\u00a0${dateInFrench(date)}`;
  return `${weekdayData("day", weekday).dayEn}\u00a0${dateInEnglish(date)}`;
}
