import { foldText } from "../../text/fold.ts";

/** Identifiers of one document: each given once, always the same for the same text. */
export class Ids {
  readonly #taken = new Set<string>();

  /** `kind`, with a number where there are several: « person-anne-durand », « item_2 ». */
  next(kind: string): string {
    for (let count = 1; ; count++) {
      const id = `${kind}_${count}`;
      if (this.#take(id)) return id;
    }
  }

  /** The id as wanted, with a number after it when it is taken. */
  named(wanted: string): string {
    if (this.#take(wanted)) return wanted;
    for (let count = 2; ; count++) if (this.#take(`${wanted}-${count}`)) return `${wanted}-${count}`;
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
