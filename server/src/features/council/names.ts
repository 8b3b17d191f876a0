import { foldText } from "../../text/fold.ts";

/** The writings of one name, each with how often it was met. */
export type Writings = ReadonlyMap<string, number>;

/**
 * The writing that is kept of a name: the one met most often, of those that tell first names from surname by their
 * letters where there are such; first names first, no space too many.
 */
export function keptName(writings: Writings): string {
  let best = "";
  let most = -1;
  for (const [name, count] of writings) {
    const score = count + (isTelling(name) ? 10_000 : 0) + (hasAccent(name) ? 0.5 : 0);
    if (score <= most) continue;
    best = name;
    most = score;
  }
  return firstNamesFirst(best.replace(/\s+/g, " ").trim());
}

/** Capitals beside small letters. */
function isTelling(name: string): boolean {
  const words = name.split(" ");
  return words.some(isCapitals) && words.some((word) => !isCapitals(word) && word.length > 2);
}

function hasAccent(name: string): boolean {
  return foldText(name) !== name.toLowerCase();
}

function isCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toLocaleUpperCase("fr");
}

/** « GARREAU Étienne » → « Étienne GARREAU »; a name that does not tell its surname stays as it is. */
function firstNamesFirst(name: string): string {
  const words = name.split(" ");
  const first = words.findIndex((word) => !isCapitals(word) && !isParticle(word));
  const starts = isCapitals(words[0] ?? "") || (isParticle(words[0] ?? "") && isCapitals(words[1] ?? ""));
  if (!starts || first <= 0 || words.slice(first).some(isCapitals)) return name;
  return [...words.slice(first), ...words.slice(0, first)].join(" ");
}

function isParticle(word: string): boolean {
  return /^(?:de|du|des|la|le|les|d['’]|von|van|der)$/.test(word);
}

const SMALL = /^(?:de|du|des|la|le|les|sur|sous|en|et|lès|aux?|à|d|l)$/;

/** The name of a place as one writes it in a sentence: « SAINT-AUBIN-LES-PRÉS » → « Saint-Aubin-les-Prés ». */
export function placeName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  let first = true;
  return name.toLocaleLowerCase("fr").replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const small = !first && SMALL.test(word);
    first = false;
    return small ? word : word.charAt(0).toLocaleUpperCase("fr") + word.slice(1);
  });
}
