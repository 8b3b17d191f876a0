import { foldText } from "../../text/fold.ts";
import { Memo } from "../../text/memo.ts";
import type { Person } from "../types.ts";
import { WordHashes } from "./wordHashes.ts";

/** « JM. WILLER », « MC BADER »: the initials of Jean-Marc and of Marie-Claude, written as one word. */
const GLUED_INITIALS = /\b(j|m(?=[cfjlpt]))([bcdfgjlmprt])\b/g;

/**
 * What two writings of one name share: folded words in alphabetical order, hyphens and apostrophes apart, glued
 * initials too.
 */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(/[-'.,]/g, " ")
    .replace(GLUED_INITIALS, "$1 $2")
    .split(/\s+/)
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}

/**
 * The one of `people` whom `person` names: the same words in any order; else the only one whose name holds all of
 * its words (a surname alone), an initial standing for a word that begins with it. Null when there is none,
 * "ambiguous" when there are several.
 */
export function findMember(people: readonly Person[], person: Person): Person | null | "ambiguous" {
  if (person.key === "") return null;
  const directory = directoryOf(people);
  const same = directory.byKey.get(person.key);
  if (same) return same;
  // Nearly everybody who is sought is in another list.
  if (!directory.mayFit(person.key)) return null;
  const words = person.key.split(" ");
  const wider = onlyOne(directory.mayHold(words), (each) => holdsAll(each.key, words));
  if (wider !== null) return wider;
  // The list may give the surname alone and this mention the whole name.
  return onlyOne(directory.mayBeHeldBy(words), (each) => isHeldBy(each.key, person.key));
}

function onlyOne(people: Iterable<Person>, fits: (person: Person) => boolean): Person | null | "ambiguous" {
  let found: Person | null = null;
  for (const each of people) {
    if (each === found || !fits(each)) continue;
    if (found) return "ambiguous";
    found = each;
  }
  return found;
}

/**
 * The one of `people` whose name a scanner misread into `person`: nobody else's name is one letter apart from it.
 * Null when there is none, when there are several, or when the name itself is in the list.
 */
export function misreadMember(people: readonly Person[], person: Person): Person | null {
  return findMember(people, person) === null ? oneLetterFrom(people, person) : null;
}

/** Whether no one of `people` is, or may be, the person. */
export function isNobody(people: readonly Person[], person: Person): boolean {
  return findMember(people, person) === null && oneLetterFrom(people, person) === null;
}

/** The only one of `people` whose name is one letter apart from that of somebody who is not among them. */
function oneLetterFrom(people: readonly Person[], person: Person): Person | null {
  if (person.key.length < 8) return null;
  let found: Person | null = null;
  const { key } = person;
  for (const each of people) {
    if (Math.abs(each.key.length - key.length) > 1 || !isOneLetterApart(each.key, key)) continue;
    if (found) return null;
    found = each;
  }
  return found;
}

/** One letter replaced, added or lost. */
function isOneLetterApart(a: string, b: string): boolean {
  const short = a.length <= b.length ? a : b;
  const long = short === a ? b : a;
  const added = long.length - short.length;
  if (added > 1) return false;
  let from = 0;
  while (from < short.length && short.charCodeAt(from) === long.charCodeAt(from)) from++;
  if (from >= long.length) return false;
  // What follows the letter must be the same.
  for (let at = from + 1; at < long.length; at++)
    if (long.charCodeAt(at) !== short.charCodeAt(at - added)) return false;
  return true;
}

/** The people of a list by key and by word, so that looking for each of one list in another stays cheap. */
class Directory {
  /** The first of the people with each key. */
  readonly byKey = new Map<string, Person>();
  /** Made only when somebody is not found by the whole key. */
  #byWord: Map<string, Person[]> | null = null;
  #byLongest: Map<string, Person[]> | null = null;
  #parts: WordHashes | null = null;
  #size = 0;

  /** Takes in those at the end of the list that it does not know yet: a list may grow while it is asked. */
  learn(people: readonly Person[]): void {
    for (; this.#size < people.length; this.#size++) {
      const person = people[this.#size] as Person;
      if (this.byKey.has(person.key)) continue;
      this.byKey.set(person.key, person);
      if (this.#byWord) addByWord(this.#byWord, person);
      if (this.#byLongest) addByLongest(this.#byLongest, person);
      this.#parts?.add(person.key);
    }
  }

  /** Whether somebody may be the one of this key, written shorter or longer; false is sure. */
  mayFit(key: string): boolean {
    if (this.#parts === null) {
      this.#parts = new WordHashes();
      for (const known of this.byKey.keys()) this.#parts.add(known);
    }
    return this.#parts.mayFit(key);
  }

  /** Those whose key holds a word. */
  #withWord(word: string): readonly Person[] {
    this.#byWord ??= indexed(this.byKey.values(), addByWord);
    return this.#byWord.get(word) ?? NOBODY;
  }

  /** Those whose key may hold every one of the words: by the rarest of them, initials aside. */
  mayHold(words: readonly string[]): Iterable<Person> {
    let best: readonly Person[] | null = null;
    for (const word of words) {
      if (word.length === 1) continue;
      const people = this.#withWord(word);
      if (!best || people.length < best.length) best = people;
    }
    return best ?? this.byKey.values();
  }

  #longest(): Map<string, Person[]> {
    this.#byLongest ??= indexed(this.byKey.values(), addByLongest);
    return this.#byLongest;
  }

  /** Those whose key may be made of some of the words, as its longest is one of them; one may come several times. */
  mayBeHeldBy(words: readonly string[]): readonly Person[] {
    // Those of a short list are there already, under each of their words.
    const index = (this.byKey.size < SHORT ? this.#byWord : null) ?? this.#longest();
    let all: readonly Person[] = NOBODY;
    for (const word of words) {
      const people = index.get(word);
      if (people) all = all.length === 0 ? people : [...all, ...people];
    }
    return all;
  }
}

/** In a shorter list no word is borne by many. */
const SHORT = 200;
const NOBODY: readonly Person[] = [];

function indexed(
  people: Iterable<Person>,
  add: (all: Map<string, Person[]>, person: Person) => void,
): Map<string, Person[]> {
  const all = new Map<string, Person[]>();
  for (const person of people) add(all, person);
  return all;
}

/** Under each word of the key. */
function addByWord(all: Map<string, Person[]>, person: Person): void {
  const { key } = person;
  let last = "";
  for (let from = 0; from <= key.length; ) {
    const space = key.indexOf(" ", from);
    const end = space < 0 ? key.length : space;
    const word = key.slice(from, end);
    from = end + 1;
    // Words stand in alphabetical order, so that one written twice follows itself.
    if (word !== last) addUnder(all, word, person);
    last = word;
  }
}

/** Under the longest word of the key: seldom a first name, which many share. */
function addByLongest(all: Map<string, Person[]>, person: Person): void {
  const { key } = person;
  let start = 0;
  let length = 0;
  for (let from = 0; from <= key.length; ) {
    const space = key.indexOf(" ", from);
    const end = space < 0 ? key.length : space;
    if (end - from > length) {
      start = from;
      length = end - from;
    }
    from = end + 1;
  }
  addUnder(all, key.slice(start, start + length), person);
}

function addUnder(all: Map<string, Person[]>, word: string, person: Person): void {
  const same = all.get(word);
  if (same) same.push(person);
  else all.set(word, [person]);
}

/** How many different keys the people of a list have. */
export function countDifferent(people: readonly Person[]): number {
  return people.length < 2 ? people.length : directoryOf(people).byKey.size;
}

/** Whether somebody of the list has this very key. */
export function hasKey(people: readonly Person[], key: string): boolean {
  return people.length > 0 && directoryOf(people).byKey.has(key);
}

const DIRECTORIES = new Memo<readonly Person[], Directory>();

/** The directory of a list; those that the list has gained since are taken in. */
function directoryOf(people: readonly Person[]): Directory {
  let directory = DIRECTORIES.get(people);
  if (!directory) {
    directory = new Directory();
    DIRECTORIES.set(people, directory);
  }
  directory.learn(people);
  return directory;
}

/** Whether a key holds every one of the words; a lone letter stands for any word that begins with it. */
function holdsAll(key: string, words: readonly string[]): boolean {
  const padded = ` ${key} `;
  return words.every((word) => padded.includes(word.length === 1 ? ` ${word}` : ` ${word} `));
}

/**
 * Whether all the words of the key `part` are words of the key `whole`; an initial stands for a word of `whole` that
 * `part` does not write out (« R. VITAL » is Roxane VITAL, « V. VITAL » is not).
 */
function isHeldBy(part: string, whole: string): boolean {
  if (part === "" || part.length >= whole.length) return false;
  const words = part.split(" ");
  // Most keys fail at their first word: it is tested before anything is cut.
  if (!` ${whole} `.includes(` ${firstWord(words)} `)) return false;
  const written = new Set(words);
  const others = whole.split(" ").filter((word) => !written.has(word));
  return words.every(
    (word) =>
      ` ${whole} `.includes(` ${word} `) ||
      (word.length === 1 && others.some((each) => each.startsWith(word))),
  );
}

/** The first of the words that is no initial; the first of all when they all are. */
function firstWord(words: readonly string[]): string {
  return words.find((word) => word.length > 1) ?? (words[0] as string);
}
