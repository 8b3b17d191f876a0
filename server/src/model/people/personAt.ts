import { readCivility, readOfficeTitle } from "../../french/civilities.ts";
import type { Folded } from "../../text/fold.ts";
import { isFoldedLetter } from "../../text/letters.ts";
import { lastIndexWithin } from "../../text/search.ts";
import { WordSet } from "../../text/wordSet.ts";
import type { Scope } from "../scope.ts";
import type { Person } from "../types.ts";
import { personOf, sourceText } from "./person.ts";
import { initialsEnd, isFieldWord, type NameWord, readNameWord } from "./words.ts";

/** The farthest, in characters, that a name is looked for from the words that announce it. */
export const REACH = 160;

/** The longest piece of a line that is read for one person. */
const LONGEST_READING = 1000;

/** One person named at a folded offset: civility, function and name in any order; null when no name is there. */
export function readPersonAt(
  scope: Scope,
  from: number,
  limit = from + REACH,
): { person: Person; end: number } | null {
  const { folded } = scope.syntax;
  const { text } = scope;
  const to = Math.min(limit, from + LONGEST_READING, text.length);
  let gender: "m" | "f" | null = null;
  let office: string | null = null;
  const words: NameWord[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    // « Luc PETIT. Étaient présents »: the name ends with its sentence. « J. PETIT », « St. Luc » go on.
    if (code === 0x2e && words.length > 0 && endsWord(text, at)) break;
    if (code === 0x20 || code === 0x0a || code === 0x2e || code === 0x2a) {
      if (
        code === 0x0a &&
        (text.charCodeAt(at + 1) === 0x0a || (words.length > 0 && !wraps(scope, words, at)))
      )
        break;
      if (code === 0x2e && endsSentence(words, at)) break;
      at++;
      continue;
    }
    // « sous la présidence du Maire : Luc PETIT »
    if ((code === 0x2c || (code === 0x3a && at <= from + LONGEST_OFFICE)) && words.length === 0) {
      at++;
      continue;
    }
    if (!isFoldedLetter(code)) break;
    const civility = readCivility(text, at);
    if (civility && words.length === 0) {
      gender = civility.gender;
      at = civility.end;
      continue;
    }
    // « Daniel MAITRE »: a surname.
    if (
      civility &&
      !(words.length > 0 && readNameWord(folded, at, to)?.shape === "upper" && civility.end - at > 3)
    )
      break;
    const title = readOfficeTitle(text, at);
    if (title && words.length === 0) {
      office = sourceText(folded, at, title.end);
      at = title.end;
      continue;
    }
    if (title) break;
    const word = readNameWord(folded, at, to);
    if (!word) break;
    if (word.shape === "lower" || (words.length === 0 && isNoName(scope, word))) break;
    // « Luc PETIT Le quorum étant atteint »: the next sentence, the full stop being lost.
    if (word.shape === "title" && words.length > 0 && (isWhole(words) || opensSentence(text, word))) break;
    if (word.shape === "particle" && words.length === 0) {
      at = word.end;
      continue;
    }
    if (beginsAnew(words, word) || (words.length > 0 && isFieldWord(text, word))) break;
    // « J. », « A.-T. »: the full stop belongs to the initial.
    const stops = word.shape === "initial" && text.charCodeAt(word.end) === 0x2e;
    const whole = stops ? { ...word, end: initialsEnd(text, word.end + 1, to) } : word;
    words.push(whole);
    at = whole.end;
  }
  while (words.length > 0 && (words[words.length - 1] as NameWord).shape === "particle") words.pop();
  const last = words[words.length - 1];
  if (!last || !words.some((word) => word.shape === "upper" || word.shape === "title")) return null;
  const after = office ?? officeAfter(scope, last.end);
  return { person: personOf(folded, words, gender, after), end: last.end };
}

/** « le Maire », « M. le Président » before a colon. */
const LONGEST_OFFICE = 24;

/** Words that begin in capitals what is no name of a person. */
const NO_NAME = new WordSet(
  "il elle ils elles conseil code comite assemblee commune article present presents presentes etait etaient absent absents ordre objet secretaire nomination designation election".split(
    " ",
  ),
);

/** Whether a word is one of them, with its article or without. */
export function isNoName({ syntax, text }: Scope, word: NameWord): boolean {
  if (NO_NAME.has(text, word.start, word.end)) return true;
  if (!ARTICLES.has(text, word.start, word.end)) return false;
  const next = readNameWord(syntax.folded, word.end + 1, text.length);
  return next !== null && NO_NAME.has(text, next.start, next.end);
}

const ARTICLES = new WordSet(["le", "la", "les"]);

/** Words in capitals with which a sentence goes on behind a name. */
const OPENS = new WordSet([
  "le",
  "la",
  "les",
  "l'",
  "ont",
  "a",
  "est",
  "etaient",
  "un",
  "une",
  "il",
  "elle",
  "date",
]);

function opensSentence(text: string, { start, end }: NameWord): boolean {
  return OPENS.has(text, start, end) || NO_NAME.has(text, start, end);
}

/** Whether the words are first names and then a surname in capitals. */
function isWhole(words: readonly NameWord[]): boolean {
  return words[0]?.shape === "title" && words[words.length - 1]?.shape === "upper";
}

/** Whether a word of three letters or more ends before the full stop at `at`. */
function endsWord(text: string, at: number): boolean {
  return [1, 2, 3].every((back) => isFoldedLetter(text.charCodeAt(at - back)));
}

/** A line as long as this was broken by the width of the page, not by the end of what it says. */
const WRAPPED_LINE = 45;

/** A name goes on over the end of a full line while it has no surname yet, or while its surname is not whole. */
function wraps({ text, syntax }: Scope, words: readonly NameWord[], lineEnd: number): boolean {
  const last = words[words.length - 1] as NameWord;
  const surname = last.shape === "upper";
  if (surname === (words.length === 1)) return false;
  // « Monsieur⏎Luc⏎PETIT. »: a word a line.
  if (!surname && words.length === 1 && text.charCodeAt(last.start - 1) === 0x0a)
    return capitalsToStop(syntax.folded, lineEnd + 1);
  // In a narrow column only the sentence tells: « … Monsieur Luc⏎PETIT. »
  if (lastIndexWithin(text, "\n", Math.max(0, lineEnd - WRAPPED_LINE), lineEnd) >= 0)
    return !surname && words.length === 1 && capitalsToStop(syntax.folded, lineEnd + 1);
  return !surname || capitalsToStop(syntax.folded, lineEnd + 1);
}

/** « … de Madame Jeanne COSTA⏎RIBEIRO GOMES. »: words in capitals alone up to the end of the clause. */
function capitalsToStop(folded: Folded, from: number): boolean {
  const { text } = folded;
  for (let at = from, words = 0; words < 4; words++) {
    const word = readNameWord(folded, at, from + REACH);
    if (word?.shape !== "upper") return false;
    const sign = text.charAt(word.end);
    if (sign !== " ") return sign === "." || sign === ",";
    at = word.end + 1;
  }
  return false;
}

/** « … de Monsieur Luc PETIT. Nombre de conseillers »: the full stop behind a whole word, no initial and no « Ph. ». */
function endsSentence(words: readonly NameWord[], stop: number): boolean {
  const last = words[words.length - 1];
  return last?.end === stop && last.end - last.start > 3;
}

/** « Anne PETIT Conseillers en exercice »: behind first names and a surname no third part of a name begins. */
function beginsAnew(words: readonly NameWord[], word: NameWord): boolean {
  if (words.length < 2 || word.shape !== "title") return false;
  return words[0]?.shape === "title" && words[words.length - 1]?.shape === "upper";
}

/** The function written after a name, up to the end of its clause: « …, Directrice Générale des Services ». */
function officeAfter(scope: Scope, end: number): string | null {
  const { text } = scope;
  let at = end;
  if (text.charCodeAt(at) === 0x20) at++;
  const comma = text.charCodeAt(at) === 0x2c;
  // « sous la présidence de Monsieur Luc PETIT - Maire »
  const dash = at > end && text.charCodeAt(at) === 0x2d && text.charCodeAt(at + 1) === 0x20;
  if (comma || dash) at++;
  while (text.charCodeAt(at) === 0x20) at++;
  const title = readOfficeTitle(text, at);
  if (!title && !comma) return null;
  if (dash && !(title && /^ ?(?:[,.;)\n]|$)/.test(text.slice(title.end, title.end + 2)))) return null;
  let to = title ? title.end : at;
  if (comma) while (to < text.length && to < at + 80 && !",;.:\n(".includes(text.charAt(to))) to++;
  if (to <= at) return null;
  const office = sourceText(scope.syntax.folded, at, to);
  return /^\p{Lu}|^(?:maire|pr[ée]sident|adjoint|conseill)/u.test(office) ? office : null;
}
