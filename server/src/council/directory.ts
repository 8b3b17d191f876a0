import { nameKey } from "../model/people/identity.ts";
import type { Person } from "../model/types.ts";
import { foldText } from "../text/fold.ts";
import { distanceOf } from "../text/nearest.ts";
import { type Council, type CouncilMember, isInOffice } from "./council.ts";
import { farness, joinedKeys, type Likeness, likeness, plainWords } from "./spelling.ts";

/** One person of the council with all terms. */
export interface KnownMember {
  /** Folded words of the name in alphabetical order. */
  readonly key: string;
  readonly name: string;
  readonly gender: "m" | "f" | null;
  /** Sits in place of a member only. */
  readonly isSubstitute: boolean;
  readonly terms: readonly CouncilMember[];
}

/** Whom a name written in an act means. */
export type Match =
  | { readonly kind: "certain"; readonly member: KnownMember }
  /** Several members may be meant, or the civility speaks against the only one. */
  | { readonly kind: "doubtful" }
  /** Nobody's name, but so like the names of these that one of them is meant; the likeness is to the first. */
  | { readonly kind: "near"; readonly members: readonly KnownMember[]; readonly likeness: Likeness }
  | { readonly kind: "unknown" };

/** Answers kept: a register names the same people over and over. */
const MOST_ANSWERS = 5_000;

/** The members of a council, made to be asked for by name; one is made for each council and kept. */
export class CouncilDirectory {
  readonly members: readonly KnownMember[];
  readonly #byKey: ReadonlyMap<string, KnownMember | null>;
  readonly #byWord: ReadonlyMap<string, readonly KnownMember[]>;
  readonly #words: ReadonlyMap<KnownMember, readonly string[]>;
  readonly #answers = new Map<string, Match>();

  constructor(council: Council) {
    this.members = knownMembers(council);
    this.#words = new Map(this.members.map((member) => [member, plainWords(member.key)]));
    const byKey = new Map<string, KnownMember | null>();
    const byWord = new Map<string, KnownMember[]>();
    const own = new Set([...this.#words].flatMap(([member, words]) => [member.key, words.join(" ")]));
    for (const [member, words] of this.#words) {
      const joined = joinedKeys(member.key.split(" ")).filter((key) => !own.has(key));
      for (const key of new Set([member.key, words.join(" "), ...joined]))
        byKey.set(key, byKey.has(key) && byKey.get(key) !== member ? null : member);
      for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), member]);
    }
    this.#byKey = byKey;
    this.#byWord = byWord;
  }

  /** Whom a mention means. Accents, case, hyphens, particles, civilities and the order of the words do not count. */
  find({ key, gender }: Pick<Person, "key" | "gender">): Match {
    const asked = `${gender ?? ""} ${key}`;
    let answer = this.#answers.get(asked);
    if (!answer) {
      answer = this.#find(key, gender);
      if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
      this.#answers.set(asked, answer);
    }
    return answer;
  }

  /**
   * The member, of those not in `taken`, whose name comes nearest to one that is nobody’s; null when none is near, or
   * when two are equally near. Only a guess to be shown: whom the name means is what `find` says.
   */
  guess(
    { key, gender }: Pick<Person, "key" | "gender">,
    taken: ReadonlySet<KnownMember>,
  ): KnownMember | null {
    const words = plainWords(key);
    let best: KnownMember | null = null;
    let least = 1;
    for (const [member, own] of this.#words) {
      if (taken.has(member) || !suits(member, gender)) continue;
      const far = farness(words, own);
      if (far === null || far > least) continue;
      best = far === least ? null : member;
      least = far;
    }
    return best;
  }

  #find(key: string, gender: "m" | "f" | null): Match {
    const words = plainWords(key);
    if (words.length === 0) return DOUBTFUL;
    return (
      this.#exact([key, words.join(" ")], gender) ??
      this.#holding(words, gender) ??
      this.#heldBy(words, gender) ??
      this.#exact(joinedKeys(key.split(" ")), gender) ??
      this.#near(words, gender) ??
      this.#surnameOnly(words, gender) ?? { kind: "unknown" }
    );
  }

  #exact(keys: readonly string[], gender: "m" | "f" | null): Match | null {
    for (const each of keys) {
      const found = this.#byKey.get(each);
      if (found === null) return DOUBTFUL;
      if (found) return suits(found, gender) ? { kind: "certain", member: found } : DOUBTFUL;
    }
    return null;
  }

  /** Those whose name holds all the words: a surname alone, an initial before it. */
  #holding(words: readonly string[], gender: "m" | "f" | null): Match | null {
    const rarest = words.filter((word) => word.length > 1).map((word) => this.#byWord.get(word) ?? []);
    const [first] = rarest.sort((a, b) => a.length - b.length);
    const found = (first ?? []).filter((member) => holds(this.#words.get(member) ?? [], words));
    return oneOf(found, gender);
  }

  /**
   * Those all of whose words are among the words: a second first name, a married name after the other, a first name of
   * which the file has the initial only.
   */
  #heldBy(words: readonly string[], gender: "m" | "f" | null): Match | null {
    const found = new Set<KnownMember>();
    for (const word of words)
      for (const member of this.#byWord.get(word) ?? []) {
        const own = this.#words.get(member) ?? [];
        if (own.length < 2 || own.length > words.length) continue;
        if ((own.length < words.length || own.some(isInitial)) && holds(words, own)) found.add(member);
      }
    return oneOf([...found], gender);
  }

  /** The only one whose name in the file is a surname alone that stands among the words. */
  #surnameOnly(words: readonly string[], gender: "m" | "f" | null): Match | null {
    const found = words
      .flatMap((word) => this.#byWord.get(word) ?? [])
      .filter((member) => this.#words.get(member)?.length === 1);
    return oneOf(found, gender);
  }

  #near(words: readonly string[], gender: "m" | "f" | null): Match | null {
    let best: Likeness | null = null;
    let members: KnownMember[] = [];
    for (const [member, own] of this.#words) {
      if (!suits(member, gender)) continue;
      const like =
        words.length === 1 ? likeSurname(words[0] as string, surnameOf(member)) : likeness(words, own);
      if (!like || (best && like.distance > best.distance)) continue;
      if (!best || like.distance < best.distance) members = [];
      if (members.length === 0) best = like;
      members.push(member);
    }
    return best ? { kind: "near", members, likeness: best } : null;
  }
}

const DOUBTFUL: Match = { kind: "doubtful" };
const DIRECTORIES = new WeakMap<Council, CouncilDirectory>();

/** The directory of a council, made when it is first asked for. */
export function directoryOf(council: Council): CouncilDirectory {
  let directory = DIRECTORIES.get(council);
  if (!directory) {
    directory = new CouncilDirectory(council);
    DIRECTORIES.set(council, directory);
  }
  return directory;
}

/** Whether the person is in office on an ISO day, in any of the terms. */
export function servesOn({ terms }: Pick<KnownMember, "terms">, day: string): boolean {
  return terms.some((term) => isInOffice(term, day));
}

/** Everybody whom the file names, members first, each once. */
function knownMembers({ members }: Council): KnownMember[] {
  const known = new Map<string, { member: KnownMember; terms: CouncilMember[] }>();
  const add = (name: string, term: CouncilMember, gender: "m" | "f" | null, isSubstitute: boolean) => {
    const key = nameKey(name);
    const same = known.get(key);
    if (same) {
      same.terms.push(term);
      return;
    }
    const terms = [term];
    known.set(key, { member: { key, name, gender, isSubstitute, terms }, terms });
  };
  for (const each of members) add(each.name, each, genderOf(each.civility), each.substitute === true);
  for (const each of members) if (typeof each.substitute === "string") add(each.substitute, each, null, true);
  return [...known.values()].map(({ member }) => member);
}

/** « Mme », « Mlle », « Madame » or « M. », « Monsieur »; null for what says neither. */
export function genderOf(civility: string | null): "m" | "f" | null {
  if (civility === null) return null;
  if (/^m(?:me|lle|ada|ade)/i.test(civility)) return "f";
  return /^m(?:\.|r|onsieur|$)/i.test(civility) ? "m" : null;
}

function suits(member: KnownMember, gender: "m" | "f" | null): boolean {
  return gender === null || member.gender === null || gender === member.gender;
}

function oneOf(found: readonly KnownMember[], gender: "m" | "f" | null): Match | null {
  if (found.length === 0) return null;
  const fitting = found.filter((member) => suits(member, gender));
  const [only] = fitting;
  return only && fitting.length === 1 ? { kind: "certain", member: only } : DOUBTFUL;
}

function isInitial(word: string): boolean {
  return word.length === 1;
}

/** Whether `whole` holds every one of the words; an initial stands for a word that begins with it. */
function holds(whole: readonly string[], words: readonly string[]): boolean {
  return words.every((word) =>
    isInitial(word) ? whole.some((other) => other.startsWith(word)) : whole.includes(word),
  );
}

/** The words of the surname, folded: those in capitals; of a name without capitals the last word. */
function surnameOf({ name }: KnownMember): string[] {
  const words = name.split(/[\s'’-]+/);
  const capitals = words.filter((word) => word.length > 1 && word === word.toLocaleUpperCase("fr"));
  if (capitals.length > 0) return capitals.map(foldText);
  return name.includes(" ") ? words.slice(-1).map(foldText) : [];
}

/** A lone word that is some word of the surname but for a slip. */
function likeSurname(word: string, own: readonly string[]): Likeness | null {
  if (word.length < 5) return null;
  for (const right of own) {
    const distance = distanceOf(word, right);
    if (distance <= (word.length < 9 ? 1 : 2)) return { distance, differences: [{ written: word, right }] };
  }
  return null;
}
