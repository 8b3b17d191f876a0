import { readCount } from "../../french/numbers.ts";
import { isOfOthers } from "../ofOthers.ts";
import type { Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import type { RawCamp } from "./camps.ts";

/** What may stand between « à l'unanimité » and its figure: « par 11 voix », « (14 pour) », « des 14 votants ». */
const LEADS = /^(?: de(?:s| ses| leurs) | ?[,:]? ?\(?(?:(?:par|avec|soit) |: ?)?)(?=[a-z0-9])/;

/** What a figure of those who voted counts. */
const COUNTED =
  /^ ?(?:voix(?! contre)|votes?(?: exprimes?)?(?! contre)|pour\b|suffrages?(?: exprimes?)?|votants?|(?:membres |conseillers |elus )?(?:presents (?:et|ou) representes|votants?))(?![a-z])/;
/** « unanimité (10/10) », « Unanimité : 10 » at the end of its line. */
const OF_ALL = /^ ?\/ ?(\d{1,3})(?!\d|\/)/;

const FARTHEST = 24;

interface Unanimous {
  /** The votes for. */
  readonly camp: RawCamp;
  /** The figure when the text calls it that of the voters; null otherwise. */
  readonly voters: Fact<number> | null;
}

/**
 * The figure that stands with « à l'unanimité »: all have voted for. Null when there is none, or when two of them
 * differ and may be of two votes.
 */
export function readUnanimousFigure(scope: Scope): Unanimous | null {
  let found: Unanimous | null = null;
  for (const phrase of scope.ownPhrases("unanimity")) {
    const each = figureBehind(scope, phrase.end);
    // « Vu le procès-verbal du 6 juillet, approuvé à l'unanimité des 9 votants »: another vote.
    if (!each || isOfOthers(scope.syntax, phrase.start, scope.own.from)) continue;
    if (found && found.camp.figure?.value !== each.camp.figure?.value) return null;
    found = each;
  }
  return found;
}

function figureBehind(scope: Scope, end: number): Unanimous | null {
  const text = scope.text.slice(end, Math.min(scope.own.to, end + 90));
  const lead = LEADS.exec(text);
  if (!lead || lead[0].length > FARTHEST) return null;
  const from = lead[0].length;
  const count = readCount(text, from);
  if (!count || count.start !== from) return null;
  const rest = text.slice(count.end);
  const unit = COUNTED.exec(rest)?.[0] ?? (OF_ALL.exec(rest)?.[1] === String(count.value) ? "" : null);
  if (unit === null) return null;
  const figure = scope.fact(count.value, end + count.start, end + count.end);
  const voters = /votant|presents/.test(unit) ? figure : null;
  return {
    camp: { figure, people: [], start: end + count.start, end: end + count.end + unit.length },
    voters,
  };
}

/** « La délibération est adoptée par six voix. », with no other camp: the votes for; null else. */
export function readAdoptedBy(scope: Scope): RawCamp | null {
  for (const { end } of scope.ownPhrases("adopted")) {
    const lead = BY.exec(scope.text.slice(end, end + 10))?.[0].length ?? 0;
    if (lead === 0) continue;
    const count = readCount(scope.text, end + lead);
    if (!count || count.start !== end + lead) continue;
    const unit = VOICES.exec(scope.text.slice(count.end, Math.min(scope.own.to, count.end + 16)));
    if (!unit || isOfOthers(scope.syntax, end, scope.own.from)) continue;
    const figure = scope.fact(count.value, count.start, count.end);
    return { figure, people: [], start: count.start, end: count.end + 5 };
  }
  return null;
}

const BY = /^(?:,? (?:par|avec) )/;
/** Not « par six voix sur dix », « par six voix contre deux ». */
const VOICES = /^ voix(?: ?[.;\n]|$)/;
