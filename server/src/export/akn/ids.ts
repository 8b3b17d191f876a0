import { foldText } from "../../text/fold.ts";

/** Identifiers of one document: each given once, always the same for the same text. */
export class Ids {
  readonly #taken = new Set<string>();
  /** The last number given after each beginning: a list of thousands of items is not counted anew for each. */
  readonly #last = new Map<string, number>();

  /** `kind`, with its number: « item_2 ». */
  next(kind: string): string {
    return this.#numbered(`${kind}_`, 1);
  }

  /** The id as wanted, with a number after it when it is taken. */
  named(wanted: string): string {
    return this.#take(wanted) ? wanted : this.#numbered(`${wanted}-`, 2);
  }

  #numbered(beginning: string, first: number): string {
    for (let count = (this.#last.get(beginning) ?? first - 1) + 1; ; count++) {
      const id = `${beginning}${count}`;
      if (!this.#take(id)) continue;
      this.#last.set(beginning, count);
      return id;
    }
  }

  #take(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }
}

/** Words as a piece of an identifier or an address: letters, digits and hyphens without accents. */
export function slug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
}
