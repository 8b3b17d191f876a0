import { sumOf } from "../../model/arithmetic.ts";
import type { Act } from "../../model/types.ts";
import { type Cells, contradiction, filled, leftEmpty, type Reading } from "./cell.ts";
import { SCDL } from "./messages.ts";

const VOTE_RULES = ["vote-sum", "named-votes", "tie"];

/**
 * The five VOTE_ columns, all or none. VOTE_REEL is pour + contre + abstention, proxies included and those who take no
 * part left out; it is not the number present. A vote told without figures (« à l'unanimité ») leaves them empty.
 */
export function voteCells(reading: Reading): Cells {
  const { act } = reading;
  const { span } = act.vote;
  const printed = [act.vote.for, act.vote.against, act.vote.abstain].some((camp) => camp.figure !== null);
  if (!printed) return filled({});
  const votes = votesOf(act);
  if (votes === null) return leftEmpty("VOTE_REEL", SCDL.votesPartial, span);
  const rule = contradiction(reading, VOTE_RULES);
  if (rule !== null) return leftEmpty("VOTE_REEL", SCDL.votesWrong, span, { rule });
  const office = act.members.inOffice;
  if (!office?.sure) return leftEmpty("VOTE_EFFECTIF", SCDL.votesNoOffice, office?.span ?? span);
  const n = sumOf(votes);
  if (n > office.value) return leftEmpty("VOTE_REEL", SCDL.votesMany, span, { n, office: office.value });
  const [inFavour, against, abstain] = votes;
  return filled({
    VOTE_EFFECTIF: String(office.value),
    VOTE_REEL: String(n),
    VOTE_POUR: String(inFavour),
    VOTE_CONTRE: String(against),
    VOTE_ABSTENTION: String(abstain),
  });
}

/**
 * For, against and abstentions. A camp of which nothing is said has nobody only when those printed make up the number
 * of voters; null when that cannot be told.
 */
function votesOf({ vote, voters, tally }: Act): [number, number, number] | null {
  const camps = [vote.for, vote.against, vote.abstain];
  if (camps.some(({ figure }) => figure !== null && !figure.sure)) return null;
  // Names without a figure may be some of those of a camp.
  if (camps.some(({ figure, people }) => figure === null && people.length > 0)) return null;
  const [inFavour = null, against = null, abstain = null] = camps.map(({ figure }) => figure?.value ?? null);
  if (inFavour !== null && against !== null && abstain !== null) return [inFavour, against, abstain];
  const told = sumOf([inFavour ?? 0, against ?? 0, abstain ?? 0, vote.notVoting.figure?.value ?? 0]);
  const known = voters.stated?.sure ? voters.stated.value : tally.sure ? voters.computed : null;
  if (known === null || told !== known) return null;
  return [inFavour ?? 0, against ?? 0, abstain ?? 0];
}
