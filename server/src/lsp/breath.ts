import type { Runtime } from "./runtime.ts";

/** Milliseconds of work after which what the client has sent meanwhile may come in: a key typed goes before a folder. */
const LONGEST = 5;

/** Divides long work into stretches between which the server answers. */
export class Breath {
  readonly #runtime: Runtime;
  #since = Date.now();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** To be awaited after each piece of the work; settles at once while the stretch is short. */
  async take(): Promise<void> {
    if (Date.now() - this.#since < LONGEST) return;
    await this.#runtime.delay(0);
    this.#since = Date.now();
  }
}
