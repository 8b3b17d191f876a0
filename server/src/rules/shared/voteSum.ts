import {
  CAMPS,
  mayBeVoters,
  sumOf,
  type VoterRange,
  type VotesCounted,
  votesAreSure,
  votesCounted,
} from "../../model/arithmetic.ts";
import type { Act, DocumentModel } from "../../model/types.ts";
import type { StyleSet } from "../../styles/style.ts";
import { imbalance, mayHaveMoved, votersOf } from "./voters.ts";

/** A vote that does not add up: what was counted, and the voters that the lists give. */
export interface VoteOff {
  readonly votes: VotesCounted;
  readonly range: VoterRange;
}

/**
 * The vote of the act when its figures surely do not make its voters; null when they do, when a figure is missing or
 * doubtful, or when another fault explains it: a name too many or missing in the lists, a figure that is not the
 * number of its names.
 */
export function voteOff(act: Act, document: DocumentModel, styles: StyleSet): VoteOff | null {
  const votes = votesCounted(act.vote);
  if (!votes || act.vote.ballots.length > 0 || !votesAreSure(act.vote)) return null;
  const range = votersOf(act, document, styles);
  if (!range || fits(votes, range, act)) return null;
  if (votes.total < range.usual && !votes.complete) return null;
  if (mayHaveMoved(votes.total, range, act, document)) return null;
  return { votes, range };
}

function fits(votes: VotesCounted, range: VoterRange, act: Act): boolean {
  if (mayBeVoters(range, votes.total) || mayBeVoters(range, withNames(votes, act))) return true;
  const participants = votes.total - (votes.notVoting ?? 0);
  if (act.voters.stated?.value === participants) return true;
  const balance = imbalance(act);
  return balance !== null && votes.total === range.usual - (balance.sum - balance.inOffice);
}

/** The total if the figures that have names beside them were the number of these names. */
function withNames(votes: VotesCounted, act: Act): number {
  return sumOf(CAMPS.map((name) => act.vote[name].people.length || (votes[name] ?? 0)));
}
