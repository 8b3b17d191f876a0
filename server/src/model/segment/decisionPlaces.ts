import { Cue } from "../../french/cues.ts";
import type { PhraseRole } from "../../styles/roles.ts";
import type { Syntax } from "../../syntax/syntax.ts";
import { isFoldedLetter } from "../../text/letters.ts";
import { Memo } from "../../text/memo.ts";
import { lastIndexWithin } from "../../text/search.ts";
import { firstIndex } from "../scope.ts";

/** Figures right before « pour », « contre » or « abstention ». */
const FIGURE =
  /(?:^|[ \n(:/,.-])(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-[a-z]{4,5}|vingt[a-z -]{0,10}) (voix |votes? )?$/;
/** « Votants 14 - Pour 13 - Abstention 1 »: the figures stand after the words. */
const FIGURE_AFTER = /^ \d{1,3} ?(?:[-,;/(:.]|voix|\n|$)/;
const LED = /(?:votants? ?:? ?\d{1,3} ?[-,;/]? ?|votes? ?: ?|resultats? ?: ?)$/;

/** Labels that stand where something is decided: figures of a vote or of a ballot. */
const DECIDING: ReadonlySet<string> = new Set(["for", "decision", "unanimous", "cast", "absoluteMajority"]);
/** The council as the subject of a verb of decision. */
const COUNCIL =
  /\b(?:conseil|assemblee|comite|commission permanente|delibere|unanimite|majorite|commune de)\b/;

/** Where something is decided: folded offsets, in order. */
export interface DecisionPlaces {
  /**
   * The words of a majority, of a taking note, of a postponement, the figures of a vote, a verb of decision whose
   * subject is the council.
   */
  readonly all: readonly number[];
  /** Of these, what the text of an act cannot hold before its end: all but the verbs. */
  readonly sure: readonly number[];
}

const PLACES = new Memo<Syntax, DecisionPlaces>();

/** The places of a text where something is decided, looked for once. */
export function decisionPlaces(syntax: Syntax): DecisionPlaces {
  let places = PLACES.get(syntax);
  if (!places) {
    const sure = surePlaces(syntax).sort((a, b) => a - b);
    places = { all: [...sure, ...verbPlaces(syntax)].sort((a, b) => a - b), sure };
    PLACES.set(syntax, places);
  }
  return places;
}

function verbPlaces({ folded, phrases }: Syntax): number[] {
  const places: number[] = [];
  for (const { role, start } of phrases)
    if (role === "adopted" && isDecided(folded.text, start)) places.push(start);
  return places;
}

const DECIDING_PHRASES: ReadonlySet<PhraseRole> = new Set([
  "unanimity",
  "majority",
  "noted",
  "postponed",
  "rejected",
] as const);

function surePlaces({ folded, labels, phrases, cues }: Syntax): number[] {
  const { text } = folded;
  const places: number[] = [];
  for (const label of labels) if (DECIDING.has(label.role)) places.push(label.start);
  for (const { role, start, end } of phrases)
    if (DECIDING_PHRASES.has(role) && !(role === "postponed" && isCarriedOver(text, start, end)))
      places.push(start);
  for (const at of cues.of(Cue.verdict, 0, text.length)) {
    // « M. X a été proclamé maire », « Sont élus : … »
    if (text.startsWith("proclame", at)) places.push(at);
    else if (text.charCodeAt(at - 1) === 0x0a && CHOSEN.test(text.slice(at, at + 12))) places.push(at - 1);
  }
  for (const at of cues.of(Cue.camp, 0, text.length)) if (isCounted(text, at)) places.push(at);
  // « M. X : 7 voix »: of a ballot.
  for (let at = text.indexOf(" voix"); at >= 0; at = text.indexOf(" voix", at + 5))
    if (OF_CANDIDATE.test(text.slice(Math.max(0, at - 6), at))) places.push(at);
  return places;
}

/** « l'excédent reporté de 2007 », « le résultat est reporté en section … »: money carried over, no act put off. */
export function isCarriedOver(text: string, start: number, end: number): boolean {
  return CARRIED.test(text.slice(Math.max(0, start - 60), start)) && !LATER.test(text.slice(end, end + 30));
}

const CARRIED =
  /\b(?:excedents?|deficits?|resultats?|soldes?|credits?|restes?|report)(?: (?:de |d'|du |en |a )?(?:la )?(?:[a-z]{4,16}|20\d\d)){0,3} $/;
const LATER = /^,? (?:a|au) (?:la|une|un|l')/;

const OF_CANDIDATE = /: ?\d{1,3}$/;

/** At the head of a line. */
const CHOSEN = /^(?:sont|est) (?:designe|elu|nomme)/;

/** Whether the « pour », « contre » or « abstention » at `at` has its figure. */
function isCounted(text: string, at: number): boolean {
  const abstention = text.startsWith("abstention", at);
  const word = abstention ? "abstention" : text.startsWith("pour", at) ? "pour" : "contre";
  if (!abstention && (!text.startsWith(word, at) || isFoldedLetter(text.charCodeAt(at + word.length))))
    return false;
  if (
    FIGURE_AFTER.test(text.slice(at + word.length, at + word.length + 8)) &&
    LED.test(text.slice(Math.max(0, at - 30), at))
  )
    return true;
  const figure = FIGURE.exec(text.slice(Math.max(0, at - 34), at));
  // « 2 pour », « 3 contre » may be of anything; « voix », or another camp near by, tells.
  return (
    figure !== null &&
    (figure[1] !== undefined || abstention || /\b(?:contre|abstention)/.test(text.slice(at + 4, at + 60)))
  );
}

function isDecided(text: string, at: number): boolean {
  const line = lastIndexWithin(text, "\n", Math.max(0, at - 300), at) + 1;
  if (line === at) return true;
  return COUNCIL.test(text.slice(Math.max(line - 120, at - 220, 0), at));
}

/** Whether one of the sorted offsets lies in [`from`, `to`). */
export function hasBetween(sorted: readonly number[], from: number, to: number): boolean {
  const next = sorted[firstIndex(sorted, (at) => at >= from)];
  return next !== undefined && next < to;
}
