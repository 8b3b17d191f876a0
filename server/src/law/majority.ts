/** The arithmetic of majorities and quorums. Whole numbers in, whole numbers out; no law of a particular day. */

/** More than half of `n`: 92 → 47, 65 → 33, 8 → 5 (« plus de la moitié », CGCT L2121-17). */
export function majorityOf(n: number): number {
  return Math.floor(n / 2) + 1;
}

/** A third of `n`, rounded up: 92 → 31, 65 → 22, 33 → 11. */
export function thirdOf(n: number): number {
  return Math.ceil(n / 3);
}

/** Two thirds of `n`, rounded up: 50 → 34 (CGCT L3122-1). */
export function twoThirdsOf(n: number): number {
  return Math.ceil((2 * n) / 3);
}

/** The absolute majority of `cast` votes (suffrages exprimés): half rounded down, plus one: 27 → 14. */
export function absoluteMajority(cast: number): number {
  return majorityOf(cast);
}

/** Votes cast, the only ones that count for a majority: abstentions, blank and void papers are not (CGCT L2121-20). */
export function votesCast(votesFor: number, against: number): number {
  return votesFor + against;
}

/**
 * The fate of a vote by its figures alone: `adopted` when for > against, `rejected` when for < against,
 * `tie` when equal — then the president's vote prevails, except by secret ballot (CGCT L2121-20 al. 3).
 */
export function isAdopted(votesFor: number, against: number): "adopted" | "rejected" | "tie" {
  if (votesFor > against) return "adopted";
  return votesFor < against ? "rejected" : "tie";
}
