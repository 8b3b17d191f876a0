/** How often a server that ends by itself is started again, in the time below. */
export const MOST_RESTARTS = 4;
/** Milliseconds. */
const LATELY = 3 * 60 * 1000;

/** Counts the ends of a server, so that one which always ends is not started for ever. */
export class Restarts {
  #ends: number[] = [];

  /** The server ended at `now` (milliseconds of any clock): whether it is started again. */
  ended(now: number): boolean {
    this.#ends = [...this.#ends.filter((end) => now - end < LATELY), now];
    return this.#ends.length <= MOST_RESTARTS;
  }
}
