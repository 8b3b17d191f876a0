import { maxProxies } from "../law/proxies.ts";
import { quorumInForce } from "../law/quorum.ts";
import { votesCounted } from "../model/arithmetic.ts";
import type { Act } from "../model/types.ts";
import { say } from "../rules/shared/say.ts";
import type { At } from "./at.ts";
import { lawLinks } from "./markdown.ts";
import { REGIMES } from "./words.ts";

/** The sums of an act, each explained in one line of Markdown; null where the act lacks the figures. */
export interface Sums {
  readonly members: string | null;
  readonly quorum: string | null;
  readonly proxies: string | null;
  readonly voters: string | null;
  readonly votes: string | null;
}

/** Explains the arithmetic of an act: 60 présents + 23 pouvoirs = 83 votants. */
export function sumsOf(act: Act, tell: At["tell"]): Sums {
  return {
    members: members(act, tell),
    quorum: quorum(act, tell),
    proxies: proxies(act, tell),
    voters: voters(act, tell),
    votes: votes(act, tell),
  };
}

function members({ tally }: Act, tell: At["tell"]): string | null {
  const { inOffice, present, represented, absent } = tally;
  if (present === null) return null;
  const data = { present, represented: represented ?? 0, absent: absent ?? 0 };
  if (absent === null || inOffice === null) return tell(PRESENT, data);
  const sum = present + (represented ?? 0) + absent;
  const mark = sum === inOffice ? "✓" : tally.sure ? `≠ ${inOffice}` : "";
  return `${tell(MEMBERS, { ...data, sum })} ${mark}`.trimEnd();
}

function quorum(act: Act, tell: At["tell"]): string | null {
  const inForce = quorumInForce(act.law);
  if (!inForce) return null;
  const law = lawLinks(inForce.law);
  const regime = tell(REGIMES[inForce.regime]);
  const { required, counted, reached } = act.quorum;
  if (required === null) return `${tell(QUORUM_RULE)} ${regime} (${law})`;
  const have = counted === null ? "" : `, ${tell(COUNTED, { counted })} ${reached ? "✓" : "✗"}`;
  return `${tell(QUORUM, { required })}${have} — ${regime} (${law})`;
}

function proxies(act: Act, tell: At["tell"]): string | null {
  const limit = maxProxies(act.law);
  const given = act.tally.represented;
  if (given === null) return null;
  const allowed = limit === null ? "" : ` — ${tell(LIMIT, { limit })}`;
  return `${tell(PROXIES, { given })}${allowed}`;
}

function voters({ tally, voters: { stated } }: Act, tell: At["tell"]): string | null {
  const { present, represented, voters: sum } = tally;
  if (present === null || represented === null || sum === null)
    return stated ? tell(STATED, { stated: stated.value }) : null;
  const line = tell(VOTERS, { present, represented, sum });
  if (!stated || stated.value === sum) return line;
  return `${line} (${tell(STATED, { stated: stated.value })})`;
}

function votes(act: Act, tell: At["tell"]): string | null {
  const counted = votesCounted(act.vote);
  if (!counted) return null;
  const pieces = [
    [FOR, counted.for],
    [AGAINST, counted.against],
    [ABSTAIN, counted.abstain],
    [NOT_VOTING, counted.notVoting],
  ] as const;
  const printed = pieces.flatMap(([name, n]) => (n === null ? [] : [tell(name, { n })]));
  const expected = act.tally.voters;
  const mark =
    expected === null || !counted.complete
      ? ""
      : counted.total === expected
        ? "✓"
        : tell(NOT_VOTERS, { expected });
  return `${printed.join(" + ")} = ${tell(VOTES, { n: counted.total })} ${mark}`.trimEnd();
}

const PRESENT = say(
  "{present} présent{present#|s}, {represented} représenté{represented#|s}",
  "{present} present, {represented} represented",
);
const MEMBERS = say(
  "{present} présent{present#|s} + {represented} représenté{represented#|s} + {absent} absent{absent#|s} = {sum} membre{sum#|s}",
  "{present} present + {represented} represented + {absent} absent = {sum} {sum#member|members}",
);
const QUORUM_RULE = say("Quorum\u00a0:", "Quorum:");
const QUORUM = say("Quorum\u00a0: {required}", "Quorum: {required}");
const COUNTED = say("{counted} compté{counted#|s}", "{counted} counted");
const PROXIES = say("{given} pouvoir{given#|s}", "{given} {given#proxy|proxies}");
const LIMIT = say("{limit} au plus par membre à cette date", "at most {limit} for one member on that day");
const VOTERS = say(
  "{present} présent{present#|s} + {represented} pouvoir{represented#|s} = {sum} votant{sum#|s}",
  "{present} present + {represented} {represented#proxy|proxies} = {sum} {sum#voter|voters}",
);
const STATED = say("le texte dit {stated} votant{stated#|s}", "the text says {stated} {stated#voter|voters}");
const FOR = say("{n} pour", "{n} for");
const AGAINST = say("{n} contre", "{n} against");
const ABSTAIN = say("{n} abstention{n#|s}", "{n} {n#abstention|abstentions}");
const NOT_VOTING = say("{n} hors vote", "{n} not voting");
const VOTES = say("{n} voix", "{n} {n#vote|votes}");
const NOT_VOTERS = say("≠ {expected} votant{expected#|s}", "≠ {expected} {expected#voter|voters}");
