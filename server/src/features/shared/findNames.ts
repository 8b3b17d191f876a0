import { readOfficeTitle } from "../../french/civilities.ts";
import { readNameWord } from "../../model/people/words.ts";
import type { Folded } from "../../text/fold.ts";
import { isFoldedLetter, isUpper } from "../../text/letters.ts";
import { joinsAfter, joinsBefore, nextWord, wordEnd } from "./foldedWords.ts";

/** What is looked for: whole names by their key, surnames alone by their words in order. */
export interface NameIndex {
  readonly byKey: ReadonlySet<string>;
  readonly bySurname: ReadonlyMap<string, readonly Bearer[]>;
}

/** Somebody who bears a surname. */
export interface Bearer {
  readonly key: string;
  readonly gender: "m" | "f" | null;
  /** First letters of the first names. */
  readonly initials: readonly string[];
}

/** A name found in the text: folded offsets, and the key of the person. */
export interface FoundName {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Longest name, in words, that is looked for. */
const MOST_WORDS = 8;

/** A civility, and an initial if any, right before a surname; only their last characters are looked at. */
const CIVILITY =
  /(?:^|[^a-z])(m\.?|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle|dr\.?|docteur)[ \n](?:([a-z])\.[ -]?)?$/;
const LONGEST_CIVILITY = 20;

/**
 * The names of the index in the folded text outside the `taken` ranges (source starts and ends, sorted): a whole name
 * with its words in any order, or a surname alone behind a civility that suits its only bearer. In order.
 */
export function findNames(
  folded: Folded,
  index: NameIndex,
  taken: readonly { readonly start: number; readonly end: number }[],
): FoundName[] {
  return new NameFinder(folded, index).find(taken);
}

class NameFinder {
  readonly #folded: Folded;
  readonly #index: NameIndex;
  readonly #words = new Set<string>();
  readonly #keyLengths: readonly number[];
  readonly #surnameLengths: readonly number[];

  constructor(folded: Folded, index: NameIndex) {
    this.#folded = folded;
    this.#index = index;
    const names = [...index.byKey];
    const surnames = [...index.bySurname.keys()];
    for (const name of [...names, ...surnames]) for (const word of name.split(" ")) this.#words.add(word);
    this.#keyLengths = lengthsOf(names, 2);
    this.#surnameLengths = lengthsOf(surnames, 1);
  }

  find(taken: readonly { readonly start: number; readonly end: number }[]): FoundName[] {
    const { text, map } = this.#folded;
    const found: FoundName[] = [];
    let next = 0;
    let at = 0;
    while (at < text.length) {
      if (!isFoldedLetter(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const end = wordEnd(text, at);
      const source = map[at] as number;
      while (next < taken.length && (taken[next]?.end ?? 0) <= source) next++;
      const range = taken[next];
      const isTaken = range !== undefined && source >= range.start;
      if (!isTaken && this.#words.has(text.slice(at, end))) {
        const name = this.#at(at, range?.start ?? Number.POSITIVE_INFINITY);
        if (name) {
          found.push(name);
          at = name.end;
          continue;
        }
      }
      at = end;
    }
    return found;
  }

  #at(start: number, limit: number): FoundName | null {
    const { text, map } = this.#folded;
    if (!this.#capital(start) || joinsBefore(text, start)) return null;
    const words: string[] = [];
    const ends: number[] = [];
    const starts: number[] = [];
    for (let at = start; words.length < MOST_WORDS; ) {
      const end = wordEnd(text, at);
      if ((map[at] as number) >= limit) break;
      const word = text.slice(at, end);
      if (!this.#words.has(word)) break;
      words.push(word);
      starts.push(at);
      ends.push(end);
      const following = nextWord(text, end);
      if (following < 0) break;
      at = following;
    }
    for (const length of this.#keyLengths) {
      if (length > words.length) continue;
      const key = words.slice(0, length).sort().join(" ");
      const end = ends[length - 1] as number;
      if (this.#index.byKey.has(key) && this.#capital(starts[length - 1] as number) && !joinsAfter(text, end))
        return { key, start, end };
    }
    return this.#surname(start, words, ends);
  }

  #surname(start: number, words: readonly string[], ends: readonly number[]): FoundName | null {
    const { text } = this.#folded;
    const civility = this.#civilityBefore(start);
    if (!civility) return null;
    for (const length of this.#surnameLengths) {
      if (length > words.length) continue;
      const bearers = this.#index.bySurname.get(words.slice(0, length).join(" "));
      const end = ends[length - 1] as number;
      if (!bearers || joinsAfter(text, end) || this.#goesOnAsName(end)) continue;
      const fitting = bearers.filter(
        (each) =>
          (civility.initial === null || each.initials.includes(civility.initial)) &&
          (civility.gender === null || each.gender === null || each.gender === civility.gender),
      );
      const [only] = fitting;
      if (only && fitting.length === 1)
        return { key: only.key, start: civility.initial === null ? start : civility.initialAt, end };
    }
    return null;
  }

  #civilityBefore(start: number) {
    const { text } = this.#folded;
    const from = Math.max(0, start - LONGEST_CIVILITY);
    const match = CIVILITY.exec(text.slice(from, start));
    if (!match) return null;
    const written = match[1] as string;
    const at = from + match.index + match[0].indexOf(written);
    // « m 2 » is a measure: the civility has its capital, unless it is a whole word.
    if (written.length < 3 && !this.#capital(at)) return null;
    const initial = match[2] ?? null;
    const gender = /^m(?:me|lle|ada|ade)/.test(written)
      ? ("f" as const)
      : /^d/.test(written)
        ? null
        : ("m" as const);
    const initialAt = initial === null ? start : from + match[0].lastIndexOf(initial) + match.index;
    return { initial, initialAt, gender };
  }

  /** « M. Martin Paul » is not the Martin we know: another name word follows on the line, and it is no office. */
  #goesOnAsName(end: number): boolean {
    const { text } = this.#folded;
    if (text.charCodeAt(end) !== 0x20 || !isFoldedLetter(text.charCodeAt(end + 1))) return false;
    const word = readNameWord(this.#folded, end + 1, Math.min(text.length, end + 60));
    if (!word || (word.shape !== "title" && word.shape !== "upper")) return false;
    return readOfficeTitle(text, end + 1) === null;
  }

  #capital(at: number): boolean {
    return isUpper(this.#folded.source.charCodeAt(this.#folded.map[at] as number));
  }
}

/** How many words the names have, the longest first, none below `least`. */
function lengthsOf(names: readonly string[], least: number): number[] {
  const lengths = new Set(names.map((name) => name.split(" ").length));
  return [...lengths].filter((length) => length >= least && length <= MOST_WORDS).sort((a, b) => b - a);
}
