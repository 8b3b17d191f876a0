import type { Folded } from "../../text/fold.ts";
import { isFoldedLetter as isLetter, isUpper } from "../../text/letters.ts";

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

/** Longest word that is read as one; a longer run is cut. */
const LONGEST_WORD = 60;

/**
 * The word of letters that starts at `from` in the folded text, before `to`; hyphens and apostrophes between
 * letters belong to it, and so does a line break right after a hyphen (« ROS-⏎ROUART »). Null when none starts there.
 */
export function readNameWord(folded: Folded, from: number, to: number): NameWord | null {
  const { text } = folded;
  if (!isLetter(text.charCodeAt(from))) return null;
  let at = from + 1;
  const limit = Math.min(to, from + LONGEST_WORD);
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      at++;
      continue;
    }
    // « KERLOC'’H »: scanners write one apostrophe as two.
    if (
      code === 0x27 &&
      text.charCodeAt(at + 1) === 0x27 &&
      at - from > 1 &&
      isLetter(text.charCodeAt(at + 2))
    ) {
      at += 3;
      continue;
    }
    if (code === 0x27 && isLetter(text.charCodeAt(at + 1))) {
      // « d'Arc », « l'Étang »: the particle is a word of its own.
      if (
        at - from === 1 &&
        (text.charAt(from) === "d" || text.charAt(from) === "l") &&
        !upperAt(folded, from)
      ) {
        at++;
        break;
      }
      at += 2;
      continue;
    }
    if (code === 0x2d && isHyphen(folded, at) && isLetter(text.charCodeAt(at + 1))) {
      at += 2;
      continue;
    }
    if (
      code === 0x2d &&
      isHyphen(folded, at) &&
      text.charCodeAt(at + 1) === 0x0a &&
      isLetter(text.charCodeAt(at + 2))
    ) {
      at += 3;
      continue;
    }
    break;
  }
  return { shape: shapeOf(folded, from, at), start: from, end: at };
}

function shapeOf(folded: Folded, start: number, end: number): WordShape {
  const word = folded.text.slice(start, end);
  let uppers = 0;
  let lowers = 0;
  for (let at = start; at < end; at++) {
    if (!isLetter(folded.text.charCodeAt(at))) continue;
    if (upperAt(folded, at)) uppers++;
    else lowers++;
  }
  if (uppers === 0) return PARTICLES.has(word) ? "particle" : "lower";
  if (lowers === 0) return uppers === 1 ? "initial" : "upper";
  if (!upperAt(folded, start)) return "lower";
  // « McDONALD », « LE Gall »: more than half in capitals is a surname in capitals.
  return uppers > lowers ? "upper" : "title";
}

function upperAt(folded: Folded, at: number): boolean {
  return isUpper(folded.source.charCodeAt(folded.map[at] as number));
}

/** Whether the folded dash stands for a plain hyphen; a long dash separates names. */
function isHyphen(folded: Folded, at: number): boolean {
  const code = folded.source.charCodeAt(folded.map[at] as number);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
