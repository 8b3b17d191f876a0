/** What the last parts of an @ctes identifier mean: nature of the act, transaction, message. */
import data from "./data/actes.json";

/** A text in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** A nature of act (`DE`, `AR`, `AI`, `CC`, `BF`, `AU`). */
export interface ActNature {
  /** Two capital letters. */
  readonly code: string;
  /** Number in the exchange schema, 1 to 6. */
  readonly number: number;
  readonly label: Bilingual;
}

/** Every nature, in the order of the exchange schema. */
export const ACT_NATURES: readonly ActNature[] = data.natures;

/** The nature of a two-letter code, any case; null when there is none. */
export function actNature(code: string): ActNature | null {
  const wanted = code.toUpperCase();
  return ACT_NATURES.find((nature) => nature.code === wanted) ?? null;
}

/** The label of a transaction type (`1` to `7`), or null. */
export function transactionLabel(type: string): Bilingual | null {
  return transaction(type)?.label ?? null;
}

/** What a message number means inside a transaction (`1`, `2`: acknowledgement of receipt), or null. */
export function messageLabel(type: string, message: string): Bilingual | null {
  const number = /^[1-9]$/.test(message) ? Number(message) : 0;
  return transaction(type)?.messages[number - 1] ?? null;
}

function transaction(type: string) {
  return data.transactions.find((one) => String(one.type) === type) ?? null;
}
