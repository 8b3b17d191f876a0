/** The dated table of meetings (`data/meetings.json`), typed once for quorum, proxies and remote meetings. */
import type { Confidence } from "./context.ts";
import data from "./data/meetings.json";
import type { DatedRow } from "./timeline.ts";

/** How a quorum is counted; the names are those of `delib inspect`. */
export type QuorumName =
  | "majority"
  | "third"
  | "third-with-proxies"
  | "majority-with-proxies"
  | "two-thirds"
  | "none";

/** The law of meetings during one period. */
export interface MeetingRow extends DatedRow {
  /** The rule that governs the period; null when the authors disagree. */
  readonly inForce: QuorumName | null;
  /** Every rule that may govern it, `inForce` included. */
  readonly possible: readonly QuorumName[];
  /** Proxies that one member may hold; null when the authors disagree. */
  readonly proxies: number | null;
  /** More proxies than this are unlawful under every possible law. */
  readonly certainProxies: number;
  /** The text read says that the derogation holds for commissions permanentes as well. */
  readonly permanentCommission?: boolean;
  /** The text that sets ordinary law aside, in French; null in ordinary law. */
  readonly derogation: string | null;
  readonly confidence: Confidence;
}

/** Whether meetings at a distance are lawful during one period; null when uncertain. */
export interface RemoteRow extends DatedRow {
  readonly allowed: boolean | null;
}

/** Quorum and proxies, from the oldest period to the present one, without gap since 24 February 1996. */
export const MEETING_ROWS = data.quorum as readonly MeetingRow[];

/** Spring 2020, when the proxies counted except for the election of a maire and adjoints. */
export const MAYOR_ELECTION = data.mayorElection;

/** Remote meetings by kind of body; a day without row is uncertain. */
export const REMOTE_ROWS: Readonly<
  Record<"commune" | "epci" | "syndicat" | "departement", readonly RemoteRow[]>
> = data.remote;
