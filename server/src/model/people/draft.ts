import type { LinkKind, PeopleToken, Separator } from "./tokens.ts";
import type { NameWord } from "./words.ts";

/** An entry while it is being read: words of the person, then of the other person once a link was met. */
export interface Draft {
  words: readonly NameWord[];
  otherWords: readonly NameWord[];
  gender: "m" | "f" | null;
  otherGender: "m" | "f" | null;
  office: string | null;
  /** Folded range of a function that stands where a name is expected (« M. le Maire »). */
  otherOffice: { readonly start: number; readonly end: number } | null;
  officeRange: { readonly start: number; readonly end: number } | null;
  note: string | null;
  /** Its brackets were closed: what stands on the next line is somebody else. */
  bracketed: boolean;
  link: LinkKind | null;
  lower: number;
  /** What stood before the entry. */
  readonly before: Separator | null;
  civility: boolean;
  readonly start: number;
  end: number;
}

/** No remark beside a name has more characters than this. */
const LONGEST_NOTE = 400;

const NO_WORDS: readonly NameWord[] = [];

/**
 * The words with one more. Nearly every name has two, and there are hundreds of names: an array that is made of just
 * its length has no room to spare, as one that grows has for sixteen more.
 */
export function withWord(words: readonly NameWord[], word: NameWord): readonly NameWord[] {
  if (words.length === 0) return [word];
  return words.length === 1 ? [words[0] as NameWord, word] : [...words, word];
}

/** An entry that begins at a folded offset, of which nothing is read yet. */
export function newDraft(start: number, before: Separator | null): Draft {
  return {
    words: NO_WORDS,
    otherWords: NO_WORDS,
    gender: null,
    otherGender: null,
    office: null,
    otherOffice: null,
    officeRange: null,
    note: null,
    bracketed: false,
    link: null,
    lower: 0,
    before,
    civility: false,
    start,
    end: start,
  };
}

/** The remark beside a name with some more words; what no remark is long enough for is left out. */
export function noteWith(draft: Draft, words: string): string {
  const note = draft.note ?? "";
  return note.length + words.length > LONGEST_NOTE ? note : `${note} ${words}`.trim();
}

/** Whether an entry without a name goes on with the one before it, behind a comma; it is given what is said of it. */
export function saysMoreOf(previous: Draft, draft: Draft): boolean {
  if (draft.words.length > 0 || draft.before === null) return false;
  // « …, Maire, » « …, pouvoir à Mme X »; « Suppléant : M. PETIT, suppléant de M. ROUX »
  const open = !previous.link || (previous.link === draft.link && isStandIn(previous));
  if (draft.link && open && (draft.otherWords.length > 0 || draft.otherOffice)) {
    previous.link = draft.link;
    previous.otherWords = draft.otherWords;
    previous.otherOffice = draft.otherOffice;
    previous.otherGender = draft.otherGender;
    previous.end = draft.end;
    return true;
  }
  if (draft.link || !draft.office || draft.lower > 0) return false;
  previous.office ??= draft.office;
  return true;
}

/** Who stands in for a member that is not named yet. */
function isStandIn(draft: Draft): boolean {
  return draft.link === "substitute-of" && draft.otherWords.length === 0 && !draft.otherOffice;
}

/** After a line break: whether `word` begins another person, the separator being lost. */
export function startsAnother(draft: Draft, word: NameWord): boolean {
  const words = draft.link ? draft.otherWords : draft.words;
  if (words.length === 0) return false;
  if (startsAnotherOnLine(draft, word)) return true;
  // « Christian Loir⏎Rémi Lejop »: two words in mixed case are a whole name.
  return word.shape === "title" && words.length >= 2 && words.every((each) => each.shape === "title");
}

/** « Prénom NOM Prénom » or « NOM Prénom NOM »: the shape begins again, so does a name. */
export function startsAnotherOnLine(draft: Draft, word: NameWord): boolean {
  if (word.shape !== "title" && word.shape !== "upper") return false;
  if (draft.note !== null && !draft.link) return false;
  const words = draft.link ? draft.otherWords : draft.words;
  const last = words[words.length - 1];
  if (!last || last.shape === word.shape || (last.shape !== "upper" && last.shape !== "title")) return false;
  const first = words.find((each) => each.shape === "upper" || each.shape === "title");
  return first?.shape === word.shape;
}

/**
 * Keeps of an entry its words of the lines above the colon at `index`, those of the colon's own line being a label.
 * Whether such words are left.
 */
export function keepLineAbove(draft: Draft, tokens: readonly PeopleToken[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && (tokens[at] as PeopleToken).start >= draft.start) {
    const token = tokens[at] as PeopleToken;
    if (token.kind === "separator" && token.mark === "line") break;
    at--;
  }
  const line = tokens[at];
  if (!line || line.start < draft.start) return false;
  draft.words = draft.words.filter((word) => word.end <= line.start);
  draft.otherWords = draft.otherWords.filter((word) => word.end <= line.start);
  draft.end = Math.min(draft.end, line.start);
  draft.lower = 0;
  return draft.words.length > 0;
}

/**
 * « …, Zoé ROY VALBOURG : Luc PETIT, … »: the name of a commune, in capitals before the colon of its delegates, stands
 * behind the last delegate of the commune before, or behind his brackets. Takes it out of the entry, of which `last` is the
 * last token; its first token, or null where none stands.
 */
export function partPlace(draft: Draft, last: PeopleToken | undefined): { readonly start: number } | null {
  if (draft.before === null || draft.before === "line" || draft.before === "stop") return null;
  if (draft.otherOffice) return null;
  const words = draft.link ? draft.otherWords : draft.words;
  const [first] = words;
  if (!first || (first.shape !== "title" && first.shape !== "initial")) return null;
  const surname = words.findIndex((word) => word.shape === "upper");
  const bracketed = draft.bracketed && !draft.link && last?.kind === "word" ? last : undefined;
  const place = words[surname + 1] ?? bracketed;
  if (surname < 1 || !place || words.slice(surname + 1).some(({ shape }) => shape === "title")) return null;
  const name = words.slice(0, surname + 1);
  if (draft.link) draft.otherWords = name;
  else draft.words = name;
  if (!draft.bracketed) draft.note = null;
  draft.end = (words[surname] as NameWord).end;
  return place;
}
