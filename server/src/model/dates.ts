import { findDates } from "../french/findDates.ts";
import { dateFact, sourceReading } from "./dateFacts.ts";
import type { Range, Scope } from "./scope.ts";
import type { DateFact, DateMention } from "./types.ts";

/** The dates whose part in the act is known. */
export interface KnownDates {
  readonly session: readonly DateFact[];
  readonly convocation: DateFact | null;
  readonly signed: DateFact | null;
  readonly sent: DateFact | null;
  readonly received: DateFact | null;
  readonly posted: DateFact | null;
  readonly published: DateFact | null;
  readonly stamped: readonly DateMention[];
}

/**
 * Every date of the ranges in the order of the text, with the part it plays; one that plays none is cited. A date
 * without a year is left out, unless it is one of the session's, whose year « L'an … » gives.
 */
export function readDates(scope: Scope, ranges: readonly Range[], known: KnownDates): DateMention[] {
  const { folded } = scope.syntax;
  const roles = new Map<number, DateMention>();
  const add = (fact: DateFact | null, role: DateMention["role"]) => {
    if (fact && !roles.has(fact.span.start)) roles.set(fact.span.start, { ...fact, role });
  };
  for (const fact of known.session) add(fact, "session");
  add(known.convocation, "convocation");
  add(known.signed, "signed");
  add(known.sent, "sent");
  add(known.received, "received");
  for (const fact of known.stamped) add(fact, fact.role);
  add(known.posted, "posted");
  add(known.published, "published");
  const mentions = new Map<number, DateMention>();
  for (const range of ranges) {
    for (const reading of findDates(scope.text, range.from, range.to, scope.syntax.cues)) {
      if (reading.year === null) continue;
      const start = sourceReading(folded, reading).start;
      const fact = roles.get(start) ?? cited(dateFact(folded, reading));
      if (fact) mentions.set(start, fact);
    }
  }
  for (const [start, mention] of roles)
    if (!mentions.has(start) && inRanges(scope, ranges, start)) mentions.set(start, mention);
  return [...mentions.values()].sort((a, b) => a.span.start - b.span.start);
}

function cited(fact: DateFact | null): DateMention | null {
  return fact ? { ...fact, role: "cited" } : null;
}

function inRanges(scope: Scope, ranges: readonly Range[], start: number): boolean {
  return ranges.some((range) => {
    const where = scope.span(range.from, range.to);
    return start >= where.start && start < where.end;
  });
}
