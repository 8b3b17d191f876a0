import { distance } from "fastest-levenshtein";

/** Longest word that is compared: nobody mistypes a longer one into a rule's name. */
const LONGEST = 60;

/** The one of `known` that is nearest to `word`, when it is near enough to have been meant; null otherwise. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const each of known) {
    const far = distance(word.toLowerCase(), each);
    if (far < least) {
      best = each;
      least = far;
    }
  }
  // « dates » or « vote » typed for a longer name is a beginning of it, far as the whole may be.
  return best ?? known.find((each) => word.length >= 3 && each.includes(word.toLowerCase())) ?? null;
}
