import {
  CAMPS,
  mayBeVoters,
  sumOf,
  type VoterRange,
  type VotesCounted,
  votesAreSure,
  votesCounted,
} from "../../model/arithmetic.ts";
import { hasKey } from "../../model/people/identity.ts";
import type { Act, DocumentModel } from "../../model/types.ts";
import type { StyleSet } from "../../styles/style.ts";
import { awayForVote } from "./awayForVote.ts";
import { imbalance, listedVoters, mayHaveMoved, votersOf } from "./voters.ts";

/** A vote that does not add up: what was counted, and the voters that the lists give. */
export interface VoteOff {
  readonly votes: VotesCounted;
  /** `usual` are the voters, who surely are away for the vote left out. */
  readonly range: VoterRange;
  /** How many of those present surely take no part in the vote, by the sentences of the act. */
  readonly away: number;
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
  if (!range) return null;
  // « Par 12 voix pour et 1 abstention »: who is against is not left out, but who abstains may be.
  // So may others than « Mme X s'abstient » names.
  const whole = votes.for !== null && act.vote.abstain.figure !== null;
  const usual = !fits(votes, range, act) && (votes.total >= range.usual || whole);
  if (usual && !mayHaveMoved(votes.total, range, act, document)) return { votes, range, away: 0 };
  return offWithoutAway(act, document, styles, votes);
}

/**
 * The vote when somebody surely is away for it and his vote is counted all the same, or more votes are missing than
 * his and those that he bears. Only where the lists can be read in one way, and nobody else comes or goes.
 */
function offWithoutAway(
  act: Act,
  document: DocumentModel,
  styles: StyleSet,
  votes: VotesCounted,
): VoteOff | null {
  const away = awayForVote(act, document, styles);
  const listed = away && listedVoters(act, document, styles);
  if (!listed || listed.most > listed.usual || listed.also.some((each) => each !== listed.usual)) return null;
  if (imbalance(act) !== null) return null;
  const out = away.people.length;
  const usual = listed.usual - out;
  const may = (total: number) => total <= usual && total >= Math.min(listed.least, usual - away.proxies);
  if (may(votes.total) || may(votes.total + listedTwice(act)) || may(withNames(votes, act))) return null;
  // Too few: an act that prints no vote against may leave out more than that.
  if (votes.total < usual && (!votes.complete || votes.total === act.voters.stated?.value)) return null;
  return { votes, range: { ...listed, usual }, away: out };
}

function fits(votes: VotesCounted, range: VoterRange, act: Act): boolean {
  if (mayBeVoters(range, votes.total) || mayBeVoters(range, withNames(votes, act))) return true;
  const participants = votes.total - (votes.notVoting ?? 0);
  if (act.voters.stated?.value === participants) return true;
  // Who stands among those present and among those absent makes one voter too many: other rules tell it.
  if (mayBeVoters(range, votes.total + listedTwice(act))) return true;
  const balance = imbalance(act);
  return balance !== null && votes.total === range.usual - (balance.sum - balance.inOffice);
}

/** How many of those present another list has too. */
function listedTwice({ members: { present, represented, absent } }: Act): number {
  return present.people.filter(
    ({ key }) => key !== "" && (hasKey(represented.people, key) || hasKey(absent.people, key)),
  ).length;
}

/** The total if the figures that have names beside them were the number of these names. */
function withNames(votes: VotesCounted, act: Act): number {
  return sumOf(CAMPS.map((name) => act.vote[name].people.length || (votes[name] ?? 0)));
}
