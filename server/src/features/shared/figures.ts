import { absoluteMajority, votesCast } from "../../law/majority.ts";
import { type VotesCounted, votesCounted } from "../../model/arithmetic.ts";
import type { Act } from "../../model/types.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Snapshot } from "../../snapshot.ts";
import { firstStartingAt } from "./sorted.ts";

/** A figure of an act that was checked: true, false, or null when the act does not say enough to tell. */
export type Verdict = boolean | null;

/** The live arithmetic of an act; a figure is null when the act does not give it or was read with doubt. */
export interface ActFigures {
  readonly quorum: { readonly counted: number; readonly required: number; readonly holds: Verdict } | null;
  readonly voters: number | null;
  readonly votes: { readonly total: number; readonly holds: Verdict } | null;
  /** Votes for that adopt the act: more than half of those cast (CGCT L2121-20). */
  readonly majority: number | null;
}

/** Rules whose finding says that the votes do not add up, or that the quorum is not there. */
const ON_VOTES: ReadonlySet<string> = new Set(["vote-sum", "voters-sum", "named-votes"]);
const ON_QUORUM: ReadonlySet<string> = new Set(["quorum", "quorum-stated"]);

/** The figures of an act, judged as the rules judge them: no cross where no rule finds a fault. */
export function figuresOf(snapshot: Snapshot, act: Act): ActFigures {
  const { tally, quorum, voters } = act;
  const computed = tally.sure ? voters.computed : null;
  const counted = votesCounted(act.vote);
  return {
    quorum:
      quorum.required === null || quorum.counted === null || !tally.sure
        ? null
        : {
            counted: quorum.counted,
            required: quorum.required,
            holds: verdict(snapshot, act, ON_QUORUM, quorum.reached === true),
          },
    voters: computed ?? voters.stated?.value ?? null,
    votes: isCounted(counted)
      ? { total: counted.total, holds: verdict(snapshot, act, ON_VOTES, counted.total === computed) }
      : null,
    majority:
      counted?.for == null || counted.against === null
        ? null
        : absoluteMajority(votesCast(counted.for, counted.against)),
  };
}

/** Whether there is a total to show: noughts alone, without the votes for, are a vote that is still to be filled in. */
function isCounted(votes: VotesCounted | null): votes is VotesCounted {
  return votes !== null && (votes.for !== null || votes.total > 0);
}

function verdict(snapshot: Snapshot, act: Act, rules: ReadonlySet<string>, holds: boolean): Verdict {
  const { findings } = snapshot;
  for (let index = firstStartingAt(findings, act.range.start); index < findings.length; index++) {
    const { rule, span } = findings[index] as Finding;
    if (span.start >= act.range.end) break;
    if (rules.has(rule)) return false;
  }
  return holds ? true : null;
}

/** « ✓ », « ✗ » or nothing, with a no-break space before. */
export function mark(holds: Verdict): string {
  return holds === null ? "" : holds ? "\u00a0✓" : "\u00a0✗";
}
