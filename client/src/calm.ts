import type { Disposable } from "vscode";

/** Does something once, a moment after the last time that it was asked for. */
export class Calm implements Disposable {
  readonly #run: () => unknown;
  readonly #wait: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param wait milliseconds */
  constructor(wait: number, run: () => unknown) {
    this.#wait = wait;
    this.#run = run;
  }

  /** Asks for it; `wait` (milliseconds) is for this time alone. */
  soon(wait = this.#wait): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
