import type { Act } from "../../model/types.ts";
import { type Span, touches } from "../../text/span.ts";
import type { At } from "../at.ts";
import type { Hover } from "../hover.ts";
import { type Sums, sumsOf } from "../sums.ts";

/** A figure, a list label or a vote: the sum in which it stands. */
export function hoverCount({ act, offset, tell }: At): Hover | null {
  if (!act) return null;
  const hit = places(act).find(([span]) => span && touches(span, offset));
  if (!hit) return null;
  const [span, topics] = hit;
  const sums = sumsOf(act, tell);
  const lines = topics.map((topic) => sums[topic]).filter((line) => line !== null);
  return span && lines.length > 0 ? { span, markdown: lines.join("\n\n") } : null;
}

type Place = readonly [Span | null | undefined, readonly (keyof Sums)[]];

/** Where figures and labels stand, the narrowest first, each with the sums that explain it. */
function places(act: Act): Place[] {
  const { inOffice, present, represented, absent, excused } = act.members;
  const { vote, quorum, decision } = act;
  const camps = [vote.for, vote.against, vote.abstain, vote.notVoting];
  return [
    [inOffice?.span, ["members", "quorum"]],
    [present.stated?.span, ["members", "quorum"]],
    [present.label, ["members", "quorum", "voters"]],
    [represented.stated?.span, ["proxies", "voters"]],
    [represented.label, ["proxies", "voters"]],
    [absent.stated?.span, ["members"]],
    [absent.label, ["members"]],
    [excused.label, ["members"]],
    [quorum.stated?.span, ["quorum", "members"]],
    [quorum.statedReached?.span, ["quorum", "members"]],
    [act.voters.stated?.span, ["voters", "votes"]],
    ...camps.map((camp): Place => [camp.figure?.span, ["votes", "voters"]]),
    ...camps.map((camp): Place => [camp.span, ["votes", "voters"]]),
    [decision.majority?.span, ["votes", "voters"]],
    [vote.span, ["votes", "voters"]],
  ];
}
