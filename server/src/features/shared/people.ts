import type { Snapshot } from "../../snapshot.ts";
import { type Folded, toSource } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { type Bearer, findNames } from "./findNames.ts";
import { oncePerSnapshot } from "./memo.ts";
import { mentionsOf } from "./mentions.ts";
import type { KnownPerson, NamePart, NamePlace, NameRole } from "./namePlaces.ts";
import { type NameWordAt, nameWordsIn } from "./nameWords.ts";
import { resolveKeys } from "./sameName.ts";
import { type SplitName, splitName } from "./surname.ts";

/** Everybody whom a text names. */
export interface PeopleOfText {
  readonly people: readonly KnownPerson[];
  /** Every place where one of them is named, in the order of the text, none over another. */
  readonly places: readonly NamePlace[];
}

/** A place whose person is not yet known whole. */
type OpenPlace = Omit<NamePlace, "person">;

interface Draft {
  readonly key: string;
  name: string;
  gender: "m" | "f" | null;
  split: SplitName;
  readonly writings: (readonly NameWordAt[])[];
  readonly places: OpenPlace[];
}

/**
 * The people of the text with every place where they are named: in the lists, by an office, in votes, and in the
 * words of the text (whole names in either order; surnames alone behind a civility). In a register one name is one
 * person in all its acts. A text without act names nobody.
 */
export const peopleOf = oncePerSnapshot(readPeople);

function readPeople(snapshot: Snapshot): PeopleOfText {
  if (snapshot.acts.length === 0) return { people: [], places: [] };
  const { folded } = snapshot.syntax;
  const mentions = mentionsOf(snapshot.document);
  const keys = resolveKeys(mentions.map((mention) => mention.person.key));
  const drafts = new Map<string, Draft>();
  const read: { draft: Draft; role: NameRole; span: Span; words: readonly NameWordAt[] }[] = [];
  for (const { person, role } of mentions) {
    const draft = draftOf(drafts, keys.get(person.key) ?? person.key);
    const words = nameWordsIn(folded, person.span);
    draft.gender ??= person.gender;
    if (draft.name === "" || (person.key === draft.key && person.name.length > draft.name.length))
      draft.name = person.name;
    if (draft.writings.length < 16) draft.writings.push(words);
    read.push({ draft, role, span: person.span, words });
  }
  for (const draft of drafts.values()) draft.split = splitName(draft.writings);
  for (const { draft, role, span, words } of read)
    draft.places.push({ role, span, parts: partsOf(draft.split, words) });
  const taken = mentions.map((mention) => mention.person.span);
  for (const name of findNames(folded, indexOf(drafts), taken)) {
    const draft = drafts.get(name.key);
    const span = toSource(folded, name.start, name.end);
    draft?.places.push({ role: "text", span, parts: partsOf(draft.split, nameWordsIn(folded, span)) });
  }
  return finished(drafts);
}

function draftOf(drafts: Map<string, Draft>, key: string): Draft {
  let draft = drafts.get(key);
  if (!draft) {
    draft = { key, name: "", gender: null, split: { surname: [], given: [] }, writings: [], places: [] };
    drafts.set(key, draft);
  }
  return draft;
}

function indexOf(drafts: ReadonlyMap<string, Draft>) {
  const bySurname = new Map<string, Bearer[]>();
  for (const { key, gender, split } of drafts.values()) {
    const surname = split.surname.join(" ");
    if (surname.length < 2) continue;
    const bearer = { key, gender, initials: split.given.map((word) => word.charAt(0)) };
    const known = bySurname.get(surname);
    if (known) known.push(bearer);
    else bySurname.set(surname, [bearer]);
  }
  return { byKey: new Set(drafts.keys()), bySurname };
}

/** The parts of a written name: each word is of the surname or a first name, neighbours of one kind together. */
function partsOf(split: SplitName, words: readonly NameWordAt[]): NamePart[] {
  const surname = new Set(split.surname);
  const given = new Set(split.given);
  const mixed = words.some((word) => word.shape === "upper") && words.some((word) => word.shape === "title");
  const parts: NamePart[] = [];
  for (const word of words) {
    const kind = kindOf(word, surname, given, mixed);
    const capitals = word.shape === "upper";
    const last = parts[parts.length - 1];
    if (last && last.kind === kind && kind !== "initial")
      parts[parts.length - 1] = {
        kind,
        span: { start: last.span.start, end: word.span.end },
        capitals: last.capitals || capitals,
      };
    else parts.push({ kind, span: word.span, capitals });
  }
  return parts;
}

function kindOf(
  word: NameWordAt,
  surname: ReadonlySet<string>,
  given: ReadonlySet<string>,
  mixed: boolean,
): NamePart["kind"] {
  const isSurname = word.words.some((each) => surname.has(each));
  const isGiven = word.words.some((each) => given.has(each));
  if (word.shape === "particle") return isGiven ? "given" : "surname";
  if (word.shape === "initial" && !isSurname && !isGiven) return "initial";
  if (mixed && word.shape === "upper") return "surname";
  if (mixed && word.shape === "title" && isGiven) return "given";
  return isSurname ? "surname" : "given";
}

function finished(drafts: ReadonlyMap<string, Draft>): PeopleOfText {
  const people: KnownPerson[] = [];
  const places: NamePlace[] = [];
  for (const { key, name, gender, split, places: own } of drafts.values()) {
    const sorted: NamePlace[] = [];
    const person: KnownPerson = {
      key,
      name,
      gender,
      surname: split.surname,
      given: split.given,
      places: sorted,
    };
    for (const place of own.sort((a, b) => a.span.start - b.span.start)) sorted.push({ ...place, person });
    people.push(person);
    for (const place of sorted) places.push(place);
  }
  places.sort((a, b) => a.span.start - b.span.start);
  return { people, places };
}

/** The source text of a place, without its breaks and double spaces. */
export function writtenName(folded: Folded, where: Span): string {
  return folded.source.slice(where.start, where.end).replace(/-\s+/g, "-").replace(/\s+/g, " ").trim();
}
