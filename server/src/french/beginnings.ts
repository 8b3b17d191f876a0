/**
 * Which words a reader cares for, told by their first three letters: one look in a table spares the reading of nearly
 * every word of a long text.
 */

/** A flag for every three letters a-z. */
export type Beginnings = Uint8Array;

/** The table of the words that begin with the given three letters; what is shorter, or no letters, is left out. */
export function beginningsOf(threes: readonly string[]): Beginnings {
  const table = new Uint8Array(26 * 26 * 26);
  for (const letters of threes) {
    const index = indexAt(letters, 0);
    if (index >= 0) table[index] = 1;
  }
  return table;
}

/** The first three letters of every word that a number in words can begin with, but « un ». */
const NUMBER_BEGINNINGS: Beginnings = beginningsOf(
  "une tro qua cin six sep hui neu dix onz dou tre qui sei vin soi oct non cen mil zer deu".split(" "),
);

/** Whether the letters at `at` are in the table. */
export function beginsIn(table: Beginnings, text: string, at: number): boolean {
  const index = indexAt(text, at);
  return index >= 0 && table[index] === 1;
}

/** Whether a number in words may begin at `at`. */
export function mayBeginNumber(text: string, at: number): boolean {
  const index = indexAt(text, at);
  return index >= 0 ? NUMBER_BEGINNINGS[index] === 1 : isUn(text, at);
}

/** « un », and no more letters. */
function isUn(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x75 || text.charCodeAt(at + 1) !== 0x6e) return false;
  const after = text.charCodeAt(at + 2);
  return !(after >= 0x61 && after <= 0x7a);
}

/** Where three letters a-z stand in a table; -1 when one of them is something else. */
function indexAt(text: string, at: number): number {
  const first = text.charCodeAt(at) - 0x61;
  const second = text.charCodeAt(at + 1) - 0x61;
  const third = text.charCodeAt(at + 2) - 0x61;
  const inside = first >= 0 && first < 26 && second >= 0 && second < 26 && third >= 0 && third < 26;
  return inside ? (first * 26 + second) * 26 + third : -1;
}
