import type { Input } from "../files/gather.ts";

const CHUNK = 32;

/** Files that stand together among all files. */
export interface Chunk {
  /** Place of the first. */
  readonly from: number;
  readonly inputs: readonly Input[];
}

/** Files still to be taken, a few at a time. */
export class Queue {
  readonly #inputs: readonly Input[];
  #next = 0;

  constructor(inputs: readonly Input[]) {
    this.#inputs = inputs;
  }

  /** The next files; null when all are taken. */
  next(): Chunk | null {
    const from = this.#next;
    if (from >= this.#inputs.length) return null;
    this.#next = Math.min(from + CHUNK, this.#inputs.length);
    return { from, inputs: this.#inputs.slice(from, this.#next) };
  }
}
