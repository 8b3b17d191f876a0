import type { RegisterTreeAct, RegisterTreeSession } from "../../../server/src/lsp/requests/register.ts";

/** In which order the register is shown. */
export type Order = "latest" | "oldest" | "findings" | "state";
/** Which acts the register shows. */
export type Filter = "all" | "drafts" | "unsent" | "findings" | "missing";

export const ORDERS: readonly Order[] = ["latest", "oldest", "findings", "state"];
export const FILTERS: readonly Filter[] = ["all", "drafts", "unsent", "findings", "missing"];

const STAGES: readonly RegisterTreeAct["stage"][] = ["draft", "voted", "final"];

/**
 * The sessions as they are shown: acts that the filter keeps, sessions without any left out. By date, acts stand in the
 * order of their numbers; by findings or state, the acts and sessions that need most come first.
 */
export function arranged(
  sessions: readonly RegisterTreeSession[],
  order: Order,
  filter: Filter,
): RegisterTreeSession[] {
  const kept = sessions
    .map((session) => ({ ...session, acts: session.acts.filter((act) => keeps(filter, act)) }))
    .filter(({ acts }) => acts.length > 0);
  if (order === "latest") return kept;
  if (order === "oldest") return oldestFirst(kept);
  const rank = order === "findings" ? urgency : progress;
  return kept
    .map((session) => ({ ...session, acts: [...session.acts].sort((a, b) => rank(a) - rank(b)) }))
    .sort((a, b) => least(a, rank) - least(b, rank));
}

function keeps(filter: Filter, { stage, findings, missing }: RegisterTreeAct): boolean {
  if (filter === "drafts") return stage === "draft";
  if (filter === "unsent") return stage === "voted";
  if (filter === "findings") return findings.error + findings.warning > 0;
  return filter === "all" || missing.length > 0;
}

/** Sessions without a day stay last. */
function oldestFirst(sessions: readonly RegisterTreeSession[]): RegisterTreeSession[] {
  const dated = sessions.filter(({ date }) => date !== null);
  return [...dated.reverse(), ...sessions.filter(({ date }) => date === null)];
}

/** Lower for more and graver findings. */
function urgency({ findings }: RegisterTreeAct): number {
  return -(findings.error * 1_000_000 + findings.warning * 1_000 + findings.info);
}

/** Lower for an act that is less far: drafts, then voted acts, those with more steps to take first. */
function progress({ stage, missing }: RegisterTreeAct): number {
  return STAGES.indexOf(stage) * 10 - missing.length;
}

function least({ acts }: RegisterTreeSession, rank: (act: RegisterTreeAct) => number): number {
  return Math.min(...acts.map(rank));
}

/** The findings of some acts together. */
export function totalOf(acts: readonly RegisterTreeAct[]): RegisterTreeAct["findings"] {
  const total = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of acts)
    for (const level of ["error", "warning", "info", "hint"] as const) total[level] += findings[level];
  return total;
}
