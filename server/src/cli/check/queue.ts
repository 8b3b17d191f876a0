/** Few enough that no thread is long alone with its last files, many enough that their answers are few. */
const CHUNK = 16;

/** Files that stand together among all files: the places of the first, and right after the last. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** How many files have been taken of so many; threads that share it take from the same files. */
export class Queue {
  /** What a thread is sent, to take from the same files. */
  readonly shared: Int32Array<SharedArrayBuffer>;
  readonly #length: number;

  constructor(length: number, shared = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))) {
    this.#length = length;
    this.shared = shared;
  }

  /** The next files; null when all are taken. */
  next(): Chunk | null {
    const from = Atomics.add(this.shared, 0, CHUNK);
    return from < this.#length ? { from, to: Math.min(from + CHUNK, this.#length) } : null;
  }
}
