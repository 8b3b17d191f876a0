import { readCivility } from "../../french/civilities.ts";
import { isFoldedLetter } from "../../text/letters.ts";
import { lastIndexWithin } from "../../text/search.ts";
import { isNoName, readPersonAt } from "../people/personAt.ts";
import { readNameWord } from "../people/words.ts";
import type { Scope } from "../scope.ts";
import type { Person } from "../types.ts";

/** Where the line above the one that begins at `line` begins, `least` at the earliest. */
export function lineAbove(text: string, line: number, least: number): number {
  const before = lastIndexWithin(text, "\n", least, Math.max(least, line - 1));
  return before < 0 ? least : before + 1;
}

/** Where the sentence that goes on up to a folded offset begins, 240 characters before it at the earliest. */
export function sentenceBefore(text: string, from: number): number {
  const least = Math.max(0, from - 240);
  for (let at = from - 1; at > least; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x0a && (text.charCodeAt(at - 1) === 0x2e || text.charCodeAt(at - 1) === 0x0a))
      return at + 1;
    if (code === 0x2e && text.charCodeAt(at + 1) === 0x20 && !isAbbreviation(text, at)) return at + 1;
  }
  return least;
}

function isAbbreviation(text: string, stop: number): boolean {
  return /(?:^|[^a-z])(?:m|mm|mr|mme|mmes|mlle|dr|me|[a-z])$/.test(text.slice(Math.max(0, stop - 5), stop));
}

/**
 * Who is named secretary by the sentence before the word: the person nearest to « est désignée », « a été élu » where
 * such words stand (lists may run together with it); else the first.
 */
export function whoIsNamed(scope: Scope, from: number, to: number): Person | null {
  const first = firstPerson(scope, from, to);
  if (!first || to - from < LONG_SENTENCE) return first;
  let verb = -1;
  for (const match of scope.text.slice(from, to).matchAll(IS_NAMED)) verb = from + match.index;
  if (verb < 0) return first;
  for (let at = verb - 1; at > from; at--) {
    if (isFoldedLetter(scope.text.charCodeAt(at - 1)) || !readCivility(scope.text, at)) continue;
    const found = readPersonAt(scope, at, verb);
    if (found) return found.person;
  }
  return first;
}

/** In a shorter sentence nobody else is named, in folded characters. */
const LONG_SENTENCE = 90;

const IS_NAMED = /\b(?:est|a ete) (?:designe|nomme|elu|choisi)e?\b/g;

/**
 * The first person of a range who has a civility; without one, the first of two words that begin with capitals:
 * « conformément au Code général des Collectivités Territoriales, Monsieur X a été désigné ».
 */
export function firstPerson(scope: Scope, from: number, to: number): Person | null {
  const { text } = scope;
  let bare: Person | null = null;
  for (let at = from; at < to; at++) {
    const starts = isFoldedLetter(text.charCodeAt(at)) && !isFoldedLetter(text.charCodeAt(at - 1));
    if (!starts) continue;
    const civility = readCivility(text, at);
    const word = civility ? null : readNameWord(scope.syntax.folded, at, to);
    if (!civility && word?.shape !== "title" && word?.shape !== "upper") continue;
    if (word && isNoName(scope, word)) {
      at = wordsEnd(scope, word.end, to);
      continue;
    }
    const found = readPersonAt(scope, at, to);
    if (!found) continue;
    if (civility || found.person.name !== found.person.name.toLowerCase()) {
      if (civility) return found.person;
      if (/\s/.test(found.person.name)) bare ??= found.person;
    }
    at = found.end;
  }
  return bare;
}

/** Where the words in capitals that go on with « Code », « Conseil » end. */
function wordsEnd({ syntax }: Scope, from: number, to: number): number {
  let end = from;
  for (let word = readNameWord(syntax.folded, end + 1, to); word && word.shape !== "lower"; ) {
    end = word.end;
    word = readNameWord(syntax.folded, end + 1, to);
  }
  return end;
}
