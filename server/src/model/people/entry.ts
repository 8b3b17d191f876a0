import { type Folded, toSource } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { Person } from "../types.ts";
import type { Draft } from "./draft.ts";
import { officeHolder, personOf } from "./person.ts";
import type { LinkKind } from "./tokens.ts";
import type { NameWord } from "./words.ts";

/** One entry of a list of people: who, and who votes or sits for whom. */
export interface Entry {
  readonly person: Person;
  readonly link: LinkKind | null;
  /** The other person of the link; null when it is not named. */
  readonly other: Person | null;
  /** Source span of the whole entry. */
  readonly span: Span;
}

/** No name has more words than this. */
export const MOST_WORDS = 16;

/** The entry as it is known once its list is read; null for words that name nobody. */
export function entryOf(folded: Folded, draft: Draft): Entry | null {
  const words = ofGiver(folded, draft, trimmed(draft.words));
  const named =
    words.length <= MOST_WORDS && words.some((word) => word.shape === "upper" || word.shape === "title");
  let person: Person | null = null;
  if (named) person = personOf(folded, words, draft.gender, draft.office, draft.note);
  else if (draft.officeRange && draft.civility && draft.lower === 0)
    person = officeHolder(folded, draft.officeRange.start, draft.officeRange.end, draft.gender);
  if (!person) return null;
  const other = otherOf(folded, draft);
  const span = toSource(folded, draft.start, draft.end);
  // « Y pour X »: who gives the proxy comes second.
  if (draft.link === "for") return other && { person: other, link: "proxy", other: person, span };
  return { person, link: draft.link, other, span };
}

/** The other person of the draft's link; null without one. */
function otherOf(folded: Folded, draft: Draft): Person | null {
  const words = trimmed(draft.otherWords);
  if (words.length > 0) return personOf(folded, words, draft.otherGender);
  const { otherOffice } = draft;
  return otherOffice && officeHolder(folded, otherOffice.start, otherOffice.end, draft.otherGender);
}

/** « Pouvoirs : de Jeanne PETIT à Luc ROY »: the words without the « de » that says whose proxy it is. */
function ofGiver(folded: Folded, { link }: Draft, words: readonly NameWord[]): readonly NameWord[] {
  const [first, second] = words;
  if (link !== "proxy" || first?.shape !== "particle" || second?.shape !== "title" || words.length < 3)
    return words;
  const written = folded.text.slice(first.start, first.end);
  const surname = (words[words.length - 1] as NameWord).shape === "upper";
  return surname && (written === "de" || written === "d'") ? words.slice(1) : words;
}

/** The words of a name without the particles at its end, which belong to no name. */
function trimmed(words: readonly NameWord[]): readonly NameWord[] {
  let end = words.length;
  while (end > 0 && (words[end - 1] as NameWord).shape === "particle") end--;
  return end === words.length ? words : words.slice(0, end);
}
