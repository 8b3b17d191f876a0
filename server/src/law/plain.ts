/** The one comparison form of this floor: labels, names of departments, cities and keywords, stripped to words. */
import { foldText } from "../text/fold.ts";

/** Longer texts are no label: only this much of them is looked at. */
const LONGEST = 500;
const NOT_WORD = /[^a-z0-9]+/g;

/**
 * The words of a short text: lower case, no accents, œ as oe, abbreviations without dots (`F.P.T.` → `fpt`), every
 * other sign a single space. A text already folded by someone else gives the same words.
 */
export function plain(text: string): string {
  return foldText(text.slice(0, LONGEST)).replaceAll(".", "").replace(NOT_WORD, " ").trim();
}

const LEADING_ARTICLES: ReadonlySet<string> = new Set(["de", "d", "du", "des", "la", "le", "les", "l"]);

/** `plain` without the articles in front: « de l'Hérault » → `herault`. */
export function plainName(text: string): string {
  const words = plain(text).split(" ");
  let first = 0;
  while (first < words.length - 1 && LEADING_ARTICLES.has(words[first] ?? "")) first++;
  return words.slice(first).join(" ");
}
