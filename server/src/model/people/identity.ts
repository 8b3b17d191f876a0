import { foldText } from "../../text/fold.ts";
import type { Person } from "../types.ts";

/** What two writings of one name share: folded words in alphabetical order, hyphens and apostrophes apart. */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(/[-'.,]/g, " ")
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
  const same = people.filter((each) => each.key === person.key);
  if (same[0]) return same[0];
  const words = person.key.split(" ");
  const wider = people.filter((each) => holdsAll(each.key, words));
  const distinct = new Set(wider.map((each) => each.key));
  if (distinct.size === 1) return wider[0] as Person;
  if (distinct.size > 1) return "ambiguous";
  // The list may give the surname alone and this mention the whole name.
  const narrower = people.filter((each) => isHeldBy(each.key, person.key));
  const shorter = new Set(narrower.map((each) => each.key));
  if (shorter.size === 1) return narrower[0] as Person;
  return shorter.size > 1 ? "ambiguous" : null;
}

/** Whether the two mentions surely name one person, among those of `people`. */
export function samePerson(a: Person, b: Person): boolean {
  return a.key !== "" && a.key === b.key;
}

/** Whether a key holds every one of the words; a lone letter stands for any word that begins with it. */
function holdsAll(key: string, words: readonly string[]): boolean {
  const padded = ` ${key} `;
  return words.every((word) => padded.includes(word.length === 1 ? ` ${word}` : ` ${word} `));
}

/** Whether all the words of the key `part` are words of the key `whole`. */
function isHeldBy(part: string, whole: string): boolean {
  if (part === "" || part.length >= whole.length) return false;
  // Keys are sorted words, so a part of one word or of several is tested word by word only when its first fits.
  const padded = ` ${whole} `;
  const first = part.split(" ", 1)[0] as string;
  return padded.includes(` ${first} `) && holdsAll(whole, part.split(" "));
}
