import type { Folded } from "../../text/fold.ts";
import { isDigit, isFoldedLetter as isLetter, isUpper } from "../../text/letters.ts";
import { WordSet } from "../../text/wordSet.ts";

/**
 * How a word is written: `upper` all capitals (surnames), `title` capital first (first names, or surnames in
 * mixed case), `initial` one capital, `particle` a small word that names hold (de, du, la, von …), `lower` any other.
 */
export type WordShape = "upper" | "title" | "initial" | "particle" | "lower";

export interface NameWord {
  readonly shape: WordShape;
  /** Folded offsets. */
  readonly start: number;
  readonly end: number;
}

const PARTICLES = new Set([
  "de",
  "du",
  "des",
  "la",
  "le",
  "les",
  "d'",
  "l'",
  "von",
  "van",
  "der",
  "den",
  "da",
  "dos",
  "di",
  "del",
  "della",
  "ben",
  "bin",
  "ibn",
  "el",
  "al",
  "y",
  "e",
  "of",
  "ter",
  "ten",
  "zu",
]);

/** Words of the fields of a heading, which are no part of a name. */
const FIELD_WORDS = new WordSet(
  "ordre nombre convocation deliberation seance quorum exercice votants presents absents prefecture affichage municipal municipaux etaient conseillers membres nbre certifiee executoire proces".split(
    " ",
  ),
);

/** Whether the word, of more than one letter, is of a field of the heading and not of a name. */
export function isFieldWord(text: string, { start, end }: NameWord): boolean {
  return end - start > 3 && FIELD_WORDS.has(text, start, end);
}

/** Longest word that is read as one; a longer run is cut. */
const LONGEST_WORD = 60;

/**
 * The word of letters that starts at `from` in the folded text, before `to`; hyphens and apostrophes between
 * letters belong to it, and so does a line break right after a hyphen (« ROS-⏎ROUART »). Null when none starts there.
 */
export function readNameWord(folded: Folded, from: number, to: number): NameWord | null {
  const end = nameWordEnd(folded, from, to);
  return end === from ? null : { shape: shapeOf(folded, from, end), start: from, end };
}

/** The folded offset at which the word that `readNameWord` reads at `from` ends; `from` when none starts there. */
export function nameWordEnd(folded: Folded, from: number, to: number): number {
  const { text } = folded;
  if (!isLetter(text.charCodeAt(from))) return from;
  const limit = Math.min(to, from + LONGEST_WORD);
  let at = from + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at++;
    else if (code === 0x27) {
      // « d'Arc », « l'Étang »: the particle is a word of its own.
      if (at - from === 1 && isLetter(text.charCodeAt(at + 1)) && isElision(folded, from)) return at + 1;
      const next = afterApostrophe(text, from, at);
      if (next === at) return at;
      at = next;
    } else if (
      code === 0x2f &&
      at - from === 1 &&
      text.charCodeAt(from) === 0x6b &&
      isLetter(text.charCodeAt(at + 1))
    )
      // « K/BIDI »
      at++;
    else if (code === 0x2d && isHyphen(folded, at)) {
      const next = joinsBehindSpace(folded, from, at) ? at + 3 : afterHyphen(text, at);
      if (next === at) return at;
      at = next;
    } else return at;
  }
  return at;
}

/** Past an apostrophe inside a word and the letter after it; `at` when the word ends before the apostrophe. */
function afterApostrophe(text: string, from: number, at: number): number {
  // « KERLOC'’H »: scanners write one apostrophe as two.
  if (text.charCodeAt(at + 1) === 0x27)
    return at - from > 1 && isLetter(text.charCodeAt(at + 2)) ? at + 3 : at;
  return isLetter(text.charCodeAt(at + 1)) ? at + 2 : at;
}

/** First names that begin others: « Jean- Louis », where a line's end between the two became a space. */
const FIRST_HALVES = new Set(
  "jean marie anne pierre marc paul louis rose claude charles yves luc saint saint-andre".split(" "),
);

/** Whether a hyphen at `at` and the space behind it stand between the halves of a first name that begins at `from`. */
function joinsBehindSpace(folded: Folded, from: number, at: number): boolean {
  const { text } = folded;
  if (text.charCodeAt(at + 1) !== 0x20 || at - from > 11 || !FIRST_HALVES.has(text.slice(from, at)))
    return false;
  // A capital, then a small letter: a first name goes on; in capitals a surname begins.
  return (
    isLetter(text.charCodeAt(at + 3)) &&
    upperAt(folded, at + 2) &&
    !upperAt(folded, at + 3) &&
    !/^(?:mme|mr|m\b|monsieur|madame)/.test(text.slice(at + 2, at + 10))
  );
}

/** Past a hyphen inside a word and the letter after it, on the next line too; `at` when the word ends before it. */
function afterHyphen(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (isLetter(next)) return at + 2;
  // « Jean--Claude »: a hyphen and a soft one behind it, which extraction set side by side.
  if (next === 0x2d && isLetter(text.charCodeAt(at + 2))) return at + 3;
  // « Membre-12 »: people of a list whose names were taken out are told apart by their number.
  if (isDigit(next)) return afterFigures(text, at + 1) ?? at;
  return next === 0x0a && isLetter(text.charCodeAt(at + 2)) ? at + 3 : at;
}

/** Past a number of four figures at most; null when it is longer, or a letter is glued to it. */
function afterFigures(text: string, from: number): number | null {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at - from <= 4 && !isLetter(text.charCodeAt(at)) ? at : null;
}

/** A small « d » or « l ». */
function isElision(folded: Folded, at: number): boolean {
  const code = folded.text.charCodeAt(at);
  return (code === 0x64 || code === 0x6c) && !upperAt(folded, at);
}

/** Right after the initials that hyphens join to the one whose full stop ends at `from`: « J.-P. ». */
export function initialsEnd(text: string, from: number, to: number): number {
  let end = from;
  while (
    end + 3 <= to &&
    text.charAt(end) === "-" &&
    isLetter(text.charCodeAt(end + 1)) &&
    text.charAt(end + 2) === "."
  )
    end += 3;
  return end;
}

/** How the word of these folded offsets is written. */
export function shapeOf(folded: Folded, start: number, end: number): WordShape {
  const { text, source, map } = folded;
  let uppers = 0;
  let lowers = 0;
  for (let at = start; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    if (isUpper(source.charCodeAt(map[at] as number))) uppers++;
    else lowers++;
  }
  if (uppers === 0) return isParticle(text, start, end) ? "particle" : "lower";
  // « J-M. LEBRET »: two initials with a hyphen between them.
  if (lowers === 0) return uppers === 1 || (uppers === 2 && end - start === 3) ? "initial" : "upper";
  if (!upperAt(folded, start)) return "lower";
  // « McDONALD », « LE Gall »: more than half in capitals is a surname in capitals.
  return uppers > lowers ? "upper" : "title";
}

/** The longest of the particles. */
const LONGEST_PARTICLE = 5;

function isParticle(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_PARTICLE && PARTICLES.has(text.slice(start, end));
}

function upperAt(folded: Folded, at: number): boolean {
  return isUpper(folded.source.charCodeAt(folded.map[at] as number));
}

/** Whether the folded dash stands for a plain hyphen; a long dash separates names. */
function isHyphen(folded: Folded, at: number): boolean {
  const code = folded.source.charCodeAt(folded.map[at] as number);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
