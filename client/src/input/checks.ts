/** Longest number of an act that is not a slip of the keyboard. */
const LONGEST_NUMBER = 40;
/** Transmission gateways refuse an object that is longer (see the rule `subject-length`). */
export const LONGEST_OBJECT = 499;

/** Whether this can be the number of an act: it holds a figure and no space at its ends. */
export function isActNumber(typed: string): boolean {
  const text = typed.trim();
  return text.length <= LONGEST_NUMBER && /\d/.test(text) && !/[\r\n]/.test(text);
}

/** What is wrong with an object; null when nothing is. */
export function faultOfObject(typed: string): "empty" | "long" | null {
  const { length } = typed.trim();
  if (length === 0) return "empty";
  return length > LONGEST_OBJECT ? "long" : null;
}

/** Whether it is written as a SIRET: fourteen digits, spaces aside. The server knows whether it is one. */
export function isSiretForm(typed: string): boolean {
  return /^\d{14}$/.test(typed.replace(/\s/g, ""));
}
