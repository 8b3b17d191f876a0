import { say } from "../../rules/shared/say.ts";
import type { Bilingual } from "../../text/language.ts";
import type { KnownPerson, NamePlace } from "./namePlaces.ts";

/** A name as typed, its first names and surname told apart; `given` is null when the surname alone was typed. */
export interface NewName {
  readonly given: string | null;
  readonly surname: string;
}

/** Longest name that is taken. */
const LONGEST = 100;
const LETTERS = /^[\p{L}\p{M}'’. -]+$/u;

/**
 * Tells first names and surname apart in what the user typed for the name at `place`: capitals beside small letters
 * tell; else the order in which the place writes them. An error, to be shown, when the words cannot be a name.
 */
export function readNewName(typed: string, place: NamePlace): NewName | { readonly error: Bilingual } {
  const name = typed.trim().replace(/\s+/g, " ");
  if (name.length > LONGEST || !LETTERS.test(name) || !/\p{L}/u.test(name)) return { error: NO_NAME };
  const words = name.split(" ");
  const { person } = place;
  const hasGiven = place.parts.some((part) => part.kind === "given");
  if (!hasGiven) return { given: null, surname: name };
  if (words.length < 2)
    return person.given.length === 0 ? { given: null, surname: name } : { error: TOO_SHORT };
  const capitals = words.map(isCapitals);
  if (capitals.includes(true) && capitals.includes(false)) return byCapitals(words, capitals);
  return byOrder(words, place, person);
}

/** The surname runs from the first to the last word in capitals, with the small word before it (« de LA TOUR »). */
function byCapitals(words: readonly string[], capitals: readonly boolean[]): NewName {
  let from = capitals.indexOf(true);
  const to = capitals.lastIndexOf(true) + 1;
  while (from > 0 && isSmall(words[from - 1] as string)) from--;
  const given = [...words.slice(0, from), ...words.slice(to)].join(" ");
  return { given: given === "" ? null : given, surname: words.slice(from, to).join(" ") };
}

function byOrder(words: readonly string[], place: NamePlace, person: KnownPerson): NewName {
  const surnameFirst = place.parts[0]?.kind === "surname";
  // As many words of first names as before, one at least left for the surname.
  const given = Math.min(Math.max(1, givenWords(place, person)), words.length - 1);
  if (!surnameFirst) return { given: words.slice(0, given).join(" "), surname: words.slice(given).join(" ") };
  const from = words.length - given;
  return { given: words.slice(from).join(" "), surname: words.slice(0, from).join(" ") };
}

/** How many words, hyphenated ones counted once, the person's first names are written with: 1 unless known better. */
function givenWords(place: NamePlace, person: KnownPerson): number {
  const written = person.name.split(" ");
  const words = written.filter((word) => {
    const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/[-'’]/);
    return plain.every((each) => person.given.includes(each));
  });
  return place.parts.length < 2 ? 1 : words.length;
}

function isCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase();
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

const NO_NAME = say(
  "Un nom s’écrit avec des lettres, des traits d’union et des apostrophes.",
  "A name is written with letters, hyphens and apostrophes.",
);
const TOO_SHORT = say(
  "Écrivez le prénom et le nom\u00a0: les autres mentions en ont besoin.",
  "Write the first name and the surname: the other mentions need both.",
);
