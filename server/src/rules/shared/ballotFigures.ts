import { sumOf } from "../../model/arithmetic.ts";
import type { Act, Ballot } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { Related } from "../rule.ts";

/** A round whose votes cast are not its voters without the blank and void papers; null where a figure is missing. */
export function ballotOff({ voters, blank, null: spoilt, cast }: Ballot, { tally }: Act) {
  if (!voters?.sure || !cast?.sure || (!blank && !spoilt)) return null;
  if (blank?.sure === false || spoilt?.sure === false) return null;
  const set = (blank?.value ?? 0) + (spoilt?.value ?? 0);
  const right = voters.value - set;
  // Both labels may give the one figure of « blancs ou nuls ».
  const also = voters.value - Math.max(blank?.value ?? 0, spoilt?.value ?? 0);
  if (right < 0 || cast.value === right || cast.value === also) return null;
  // By the lists it is the voters that are wrong, which `voters-sum` tells.
  if (tally.sure && tally.voters !== null && tally.voters - set === cast.value) return null;
  const related: Related[] = [{ span: voters.span, message: { fr: "votants", en: "voters" } }];
  if (blank) related.push({ span: blank.span, message: { fr: "bulletins blancs", en: "blank papers" } });
  if (spoilt) related.push({ span: spoilt.span, message: { fr: "bulletins nuls", en: "void papers" } });
  return { cast, data: { cast: cast.value, voters: voters.value, blank: set, right }, related };
}

/** One seat is filled, so that each paper names one candidate. */
const ONE_SEAT =
  /\b(?:du|de la|d'une?|de l')(?: ?(?:\d{1,2}[a-z]{1,4}|premiere?|deuxieme|seconde?|[a-z]{3,8}ieme))? ?(?:maire|presidente?|adjointe?|vice-presidente?)\b(?! et)/;

/**
 * Candidates with more votes than were cast: one of them alone, or all together where each paper names one — lists, or
 * an election to one seat. Null when a figure is missing or doubtful.
 */
export function tooManyFor(
  { cast, results }: Ballot,
  act: Act,
): { where: Span; data: { found: number; cast: number }; related: Related[] } | null {
  const [first] = results;
  if (!cast?.sure || !first || results.some(({ votes }) => !votes.sure)) return null;
  const related = [{ span: cast.span, message: { fr: "suffrages exprimés", en: "votes cast" } }];
  const alone = results.find(({ votes }) => votes.value > cast.value);
  if (alone)
    return { where: alone.votes.span, data: { found: alone.votes.value, cast: cast.value }, related };
  const lists = results.every(({ person }) => person.key === "");
  const found = sumOf(results.map(({ votes }) => votes.value));
  if (found <= cast.value || !(lists || ONE_SEAT.test(foldText(act.object?.value ?? "")))) return null;
  return { where: first.votes.span, data: { found, cast: cast.value }, related };
}
