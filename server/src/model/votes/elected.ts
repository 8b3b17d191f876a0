import { Cue } from "../../french/cues.ts";
import { lastIndexWithin } from "../../text/search.ts";
import { isOfOthers } from "../ofOthers.ts";
import type { Scope } from "../scope.ts";
import type { Decision } from "../types.ts";

/** « est proclamé élu », « a été proclamée maire », « proclame élus ». */
const PROCLAIMED = /^proclame(?:\(e\)|[.·]e)?e?(?:\(?s\)?|[.·]s)?(?![a-z])/;
/** « sont élus », « est désignée », « sont nommés » with what it is that they become. */
const CHOSEN =
  /^(?:est|sont) (?:donc |ainsi |egalement )?(?:elu|designe|nomme)(?:\(e\)|[.·-]e)?e?(?:\(?s\)?|[.·-]s)?(?![a-z])/;
const ELECTS = /^elit (?!domicile)/;
/** Offices of the meeting itself, and those chosen before. */
const OF_SITTING = /\b(?:secretaires?|secretariat|assesseurs?|scrutateurs?|rapporteurs?|doyenn?e?)\b/;
const EARLIER =
  /\bqu'|\bn'|\b(?:nul|aucune?|personne)\b|\b(?:vu|considerant|qui|que|dont|lorsque?|si|precedemment|depuis|avai(?:en)?t|lors)\b/;
/** The council elects, or who is chosen gets an office. */
const OFFICE =
  /\b(?:maire|adjointe?s?|president(?:e|s)?|vice-president(?:e|s)?|delegue?e?s?|representant(?:e|s)?|membres?|titulaires?|suppleant(?:e|s)?|conseill[a-z]{2,5}|correspondant(?:e|s)?|referent(?:e|s)?|administrat[a-z]{3,5}|commissaires?|candidats?)\b/;

/** The verb is whole: « les membres du conseil proclamés par le bureau électoral » were elected before. */
const AUXILIARY = /(?<![a-z])(?:est|sont|a ete|ont ete)(?: [a-z]{4,14})? $/;
/** « Le maire est élu au scrutin secret parmi … »: what the law says. */
const OF_LAW =
  /^ (?:au scrutin|a la majorite|parmi|par(?! \d)|dans (?:les|leur)|selon|conformement|en application|pour (?:la duree|six))/;

/** « est nommé conseiller par la région », « par arrêté ». */
const BY_OTHERS =
  / par (?:l[ae]s? (?!conseil (?:municipal|communautaire)|membres)|l'(?!assemblee|unanimite)|arretes?\b|decision\b)/;

const OTHER_OUTCOMES = ["postponed", "rejected", "noted"] as const;

const SENTENCE = 200;
/** To the sentence's end; the full stop of « M. » is none. */
const CLAUSE = /^(?:(?<=\bmm?)\.|[^.;\n]|\n(?!\n))*/;
const ELECTED = /\b(?:elue?s?|installe)/;

/** That somebody is elected or named by the act, where it says no other outcome: adopted; null when it does not say so. */
export function outcomeOfElection(scope: Scope): Decision["outcome"] {
  const { text, syntax } = scope;
  const { from, to } = scope.own;
  let found: Decision["outcome"] = null;
  // « Le conseil ajourne sa décision »: words that may tell another outcome leave it open.
  if (OTHER_OUTCOMES.some((role) => scope.ownPhrases(role).length > 0)) return null;
  for (const at of syntax.cues.of(Cue.verdict, from, to)) {
    const words = text.slice(at, at + 32).replaceAll("\n", " ");
    const proclaimed = PROCLAIMED.exec(words);
    const verb = proclaimed ?? CHOSEN.exec(words) ?? ELECTS.exec(words);
    if (!verb) continue;
    const end = at + verb[0].trimEnd().length;
    const reach = Math.max(from, at - SENTENCE);
    const start = Math.max(
      from,
      lastIndexWithin(text, "\n", reach, at) + 1,
      lastIndexWithin(text, ". ", reach, at) + 2,
    );
    const before = text.slice(start, at);
    const behind = CLAUSE.exec(text.slice(end, Math.min(to, end + 120)))?.[0] ?? "";
    if (
      OF_LAW.test(behind) ||
      BY_OTHERS.test(behind) ||
      (proclaimed && !AUXILIARY.test(text.slice(Math.max(from, at - 24), at).replaceAll("\n", " ")))
    )
      continue;
    if (EARLIER.test(before) || OF_SITTING.test(`${before} ${behind}`)) continue;
    if (
      !OFFICE.test(behind) &&
      !(proclaimed && ELECTED.test(behind)) &&
      !/majorite absolue/.test(before) &&
      !isNamed(behind)
    )
      continue;
    if (isOfOthers(syntax, at, from)) continue;
    found = scope.fact("adopted" as const, at, end, proclaimed !== null);
  }
  return found;
}

/** « Sont élus : M. X, Mme Y ». */
function isNamed(behind: string): boolean {
  return /^ ?:? ?(?:mm?\.|mmes?|monsieur|madame|messieurs|mesdames) ?/.test(behind);
}
