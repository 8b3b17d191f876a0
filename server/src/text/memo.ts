/** The memos that hold something. */
const FILLED: Memo<object, unknown>[] = [];

/**
 * What was worked out for an object of the text that is being read, kept until another text is read. A WeakMap would
 * forget it no later, but the engine follows its values in every small collection, so that whole texts live on and are
 * moved about: a fifth of the time of a key press.
 */
export class Memo<K extends object, V> {
  #values: Map<K, V> | null = null;

  /** What is kept for the object; undefined when nothing is. */
  get(key: K): V | undefined {
    return this.#values?.get(key);
  }

  set(key: K, value: V): void {
    if (this.#values === null) {
      this.#values = new Map();
      FILLED.push(this);
    }
    this.#values.set(key, value);
  }

  forget(): void {
    this.#values = null;
  }
}

/** Said when a text is going to be read: nothing is kept of those before, whose facts are worked out again if asked for. */
export function forgetTexts(): void {
  for (const memo of FILLED) memo.forget();
  FILLED.length = 0;
}
