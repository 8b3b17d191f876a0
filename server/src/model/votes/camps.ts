import type { Fact, Person } from "../types.ts";

/** What the voices of a vote are counted as; `cast`: all those that count. */
export type CampName = "for" | "against" | "abstain" | "notVoting" | "cast";

/** A camp as read, in folded offsets. */
export interface RawCamp {
  readonly figure: Fact<number> | null;
  readonly people: readonly Person[];
  readonly start: number;
  readonly end: number;
}

/** A camp and its figure as they stand in a sentence, in folded offsets. */
export interface Item {
  readonly camp: CampName;
  readonly value: number;
  /** Folded range of the figure. */
  readonly figure: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
  /** The word « voix » or « vote » stands with it, or a colon. */
  readonly strong: boolean;
  /** It ends inside brackets, in which its names may follow: « de l'opposition (5 membres : A, B, … ». */
  readonly bracket?: true;
}

/** Names in brackets between two camps, in characters at most. */
export const LONGEST_NAMES = 260;
