import type { Syntax } from "../../syntax/syntax.ts";
import { toSource } from "../../text/fold.ts";
import { type Span, span } from "../../text/span.ts";
import type { Person } from "../types.ts";
import { officeHolder, personOf, sourceText } from "./person.ts";
import { type LinkKind, type PeopleToken, peopleTokens, type Separator } from "./tokens.ts";
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

export interface Entries {
  readonly entries: readonly Entry[];
  /** Source spans of the pieces that are not understood. */
  readonly unread: readonly Span[];
}

/** More entries than any assembly has members: what comes after is not read. */
const MOST_ENTRIES = 2000;

/** No name has more words, and no remark beside a name more characters, than this. */
const MOST_WORDS = 16;
const LONGEST_NOTE = 400;

/** An entry while it is being read: words of the person, then of the other person once a link was met. */
interface Draft {
  words: NameWord[];
  otherWords: NameWord[];
  gender: "m" | "f" | null;
  otherGender: "m" | "f" | null;
  office: string | null;
  /** Folded range of a function that stands where a name is expected (« M. le Maire »). */
  otherOffice: { start: number; end: number } | null;
  officeRange: { start: number; end: number } | null;
  note: string | null;
  /** Its brackets were closed: what stands on the next line is somebody else. */
  bracketed: boolean;
  link: LinkKind | null;
  lower: number;
  /** What stood before the entry. */
  before: Separator | null;
  civility: boolean;
  start: number;
  end: number;
}

/** The people named in a folded range of the text, with the links between them. `proxies`: « X à Y » is a proxy. */
export function readEntries(syntax: Syntax, from: number, to: number, proxies: boolean): Entries {
  const reader = new EntryReader(syntax, proxies);
  const tokens = peopleTokens(syntax, from, to);
  for (let index = 0; index < tokens.length && !reader.full; ) index = reader.take(tokens, index);
  return reader.finish();
}

class EntryReader {
  readonly #syntax: Syntax;
  readonly #proxies: boolean;
  readonly #drafts: Draft[] = [];
  readonly #unread: Span[] = [];
  #current: Draft | null = null;
  #before: Separator | null = null;
  #depth = 0;

  constructor(syntax: Syntax, proxies: boolean) {
    this.#syntax = syntax;
    this.#proxies = proxies;
  }

  get full(): boolean {
    return this.#drafts.length >= MOST_ENTRIES;
  }

  /** Takes the token at `index` (with those it pulls along) and returns the index of the next. */
  take(tokens: readonly PeopleToken[], index: number): number {
    const token = tokens[index] as PeopleToken;
    switch (token.kind) {
      case "open":
        return this.#brackets(tokens, index);
      case "close":
      case "mark":
        return index + 1;
      case "number":
        if (this.#current) this.#note(token);
        return index + 1;
      case "separator":
        this.#separator(token.mark, tokens, index);
        return index + 1;
      case "civility":
        this.#civility(token);
        return index + 1;
      case "office":
        this.#office(token);
        return index + 1;
      case "link":
        this.#link(token.link, token.start, token.end, tokens[index + 1]);
        return index + 1;
      default:
        this.#word(token.word, tokens[index - 1]);
        return index + 1;
    }
  }

  finish(): Entries {
    this.#close();
    const entries: Entry[] = [];
    for (const draft of this.#parted(mended(this.#drafts, this.#syntax))) {
      const entry = this.#entry(draft);
      if (entry) entries.push(entry);
      else if (draft.end > draft.start) this.#unread.push(this.#spanOf(draft.start, draft.end));
    }
    return { entries, unread: this.#unread };
  }

  /**
   * Two members whom a lost dash glued together: « Cresson Bonenfant » in a list of lone surnames, « Anne Petit Luc
   * Roy » in one of two words each. What is parted so is read with doubt.
   */
  #parted(drafts: readonly Draft[]): Draft[] {
    const usual = usualLength(drafts);
    if (usual === 0) return [...drafts];
    return drafts.flatMap((draft) => {
      if (
        draft.link ||
        draft.civility ||
        draft.words.length !== usual * 2 ||
        !draft.words.every(isPlainTitle)
      )
        return [draft];
      if (draft.words.some((word) => OPENS_SURNAME.has(this.#syntax.folded.text.slice(word.start, word.end))))
        return [draft];
      this.#unread.push(this.#spanOf(draft.start, draft.end));
      const second = draft.words.slice(usual);
      const at = (second[0] as NameWord).start;
      return [
        {
          ...draft,
          words: draft.words.slice(0, usual),
          end: (draft.words[usual - 1] as NameWord).end,
          note: null,
        },
        { ...draft, words: second, start: at },
      ];
    });
  }

  #open(start: number): Draft {
    if (!this.#current) {
      this.#current = {
        words: [],
        otherWords: [],
        gender: null,
        otherGender: null,
        office: null,
        otherOffice: null,
        officeRange: null,
        note: null,
        bracketed: false,
        link: null,
        lower: 0,
        before: this.#before,
        civility: false,
        start,
        end: start,
      };
      this.#before = null;
    }
    return this.#current;
  }

  #close(): void {
    const draft = this.#current;
    this.#current = null;
    if (!draft) return;
    const previous = this.#drafts[this.#drafts.length - 1];
    if (draft.words.length === 0 && previous && draft.before !== null) {
      // « …, Maire, » « …, pouvoir à Mme X »: what follows the comma speaks of the one before it.
      if (draft.link && !previous.link && (draft.otherWords.length > 0 || draft.otherOffice)) {
        previous.link = draft.link;
        previous.otherWords = draft.otherWords;
        previous.otherOffice = draft.otherOffice;
        previous.otherGender = draft.otherGender;
        previous.end = draft.end;
        return;
      }
      if (!draft.link && draft.office && draft.lower === 0) {
        previous.office ??= draft.office;
        return;
      }
    }
    this.#drafts.push(draft);
  }

  #separator(mark: Separator, tokens: readonly PeopleToken[], index: number): void {
    const next = tokens[index + 1];
    const current = this.#current;
    if (mark === "line") {
      // A line break separates only what cannot be one name; that is seen at the next word.
      if (current) this.#before ??= "line";
      return;
    }
    if (mark === "stop") {
      const previous = tokens[index - 1];
      // « M. » and « Mme. » took their full stop; a lone one after a word ends the entry.
      if (previous?.kind === "civility") return;
    }
    if (mark === "colon" && current && next?.kind === "word" && next.word.shape === "lower") {
      // « Maryline : absente »: a remark on who stands before the colon.
      this.#note({ start: next.start, end: next.end });
      return;
    }
    if (mark === "colon" && current) {
      // « Beaumont : M. Robert … »: the name of a commune, not of a member. What stands on the line above is one.
      this.#keepLineAbove(tokens, index);
      this.#current = null;
      this.#before = "colon";
      return;
    }
    if (
      mark === "and" &&
      !(next && (next.kind === "civility" || next.kind === "word" || next.kind === "separator"))
    )
      return;
    if (current?.link && mark === "dash" && current.otherWords.length === 0 && !current.otherOffice) return;
    this.#close();
    this.#before = mark;
  }

  /** Closes the entry with its words of the lines above, those of the colon's own line being a label. */
  #keepLineAbove(tokens: readonly PeopleToken[], index: number): void {
    const draft = this.#current;
    if (!draft) return;
    let at = index - 1;
    while (at >= 0 && (tokens[at] as PeopleToken).start >= draft.start) {
      const token = tokens[at] as PeopleToken;
      if (token.kind === "separator" && token.mark === "line") break;
      at--;
    }
    const line = tokens[at];
    if (!line || line.start < draft.start) return;
    draft.words = draft.words.filter((word) => word.end <= line.start);
    draft.otherWords = draft.otherWords.filter((word) => word.end <= line.start);
    draft.end = Math.min(draft.end, line.start);
    draft.lower = 0;
    if (draft.words.length > 0) this.#close();
  }

  #civility(token: Extract<PeopleToken, { kind: "civility" }>): void {
    const current = this.#current;
    if (current?.link && current.otherWords.length === 0 && !current.otherOffice) {
      current.otherGender = token.gender;
      current.end = token.end;
      this.#before = null;
      return;
    }
    if (current && (current.words.length > 0 || current.otherWords.length > 0 || current.otherOffice))
      this.#close();
    if (token.plural) return;
    const draft = this.#open(token.start);
    draft.gender = token.gender;
    draft.civility = true;
    draft.end = token.end;
  }

  #office(token: PeopleToken): void {
    const draft = this.#open(token.start);
    draft.end = token.end;
    if (draft.link) {
      if (draft.otherWords.length === 0) draft.otherOffice = { start: token.start, end: token.end };
      return;
    }
    draft.office ??= sourceText(this.#syntax.folded, token.start, token.end);
    draft.officeRange ??= { start: token.start, end: token.end };
  }

  #link(kind: LinkKind, start: number, end: number, next: PeopleToken | undefined): void {
    if (kind === "to") {
      const named = next?.kind === "civility" || next?.kind === "office" || isName(next);
      if (
        !this.#proxies ||
        !named ||
        !this.#current ||
        this.#current.words.length === 0 ||
        this.#current.link
      ) {
        if (this.#current) this.#current.lower++;
        return;
      }
    }
    const draft = this.#open(start);
    draft.link ??= kind === "to" ? "proxy" : kind;
    draft.end = end;
    this.#before = null;
  }

  #word(word: NameWord, previous: PeopleToken | undefined): void {
    const lineBroken = this.#before === "line";
    if (this.#current && lineBroken) {
      this.#before = null;
      const apart = this.#current.bracketed && word.shape !== "lower" && word.shape !== "particle";
      if (apart || startsAnother(this.#current, word) || this.#surnamesAlone(word)) {
        this.#close();
        this.#before = "line";
      }
    } else if (this.#current && previous?.kind === "word" && startsAnotherOnLine(this.#current, word))
      this.#close();
    const draft = this.#open(word.start);
    draft.end = word.end;
    if (word.shape === "lower") {
      draft.lower++;
      if (draft.words.length > 0 && !draft.link) this.#note({ start: word.start, end: word.end });
      return;
    }
    if (draft.note !== null && !draft.link) {
      // « arrivé à 19 h Jean DUPONT »: once a remark began, its words are the remark's.
      this.#note({ start: word.start, end: word.end });
      return;
    }
    if (draft.otherOffice) return;
    const words = draft.link ? draft.otherWords : draft.words;
    if (word.shape === "particle" && words.length === 0 && draft.link && isArticle(this.#syntax, word))
      return;
    if (words.length <= MOST_WORDS) words.push(word);
  }

  /** In a list of lone surnames a second word after a line break is the next member, the dash between being lost. */
  #surnamesAlone(word: NameWord): boolean {
    const current = this.#current;
    if (!current || current.link || current.words.length !== 1 || word.shape !== "title") return false;
    return this.#drafts.length >= 3 && this.#drafts.every((draft) => draft.words.length === 1);
  }

  /** A remark in words: what a name's entry holds beside the name. */
  #note(range: { start: number; end: number }): void {
    const draft = this.#current;
    if (!draft) return;
    draft.note = noteWith(draft, sourceText(this.#syntax.folded, range.start, range.end));
    draft.end = range.end;
  }

  /** Brackets hold a link (« (pouvoir à M. X) ») or a remark. */
  #brackets(tokens: readonly PeopleToken[], index: number): number {
    let close = index + 1;
    while (close < tokens.length && (tokens[close] as PeopleToken).kind !== "close") close++;
    const inside = tokens.slice(index + 1, close);
    const open = tokens[index] as PeopleToken;
    const end = tokens[close]?.end ?? inside[inside.length - 1]?.end ?? open.end;
    // « Mme le Maire, Présidente (pouvoir à M. X) »: the second function is of the same person.
    if (this.#current?.words.length === 0 && this.#current.before === "comma") this.#close();
    const draft = this.#current ?? this.#drafts[this.#drafts.length - 1] ?? null;
    // A bracket that nothing closes may hold the rest of the list.
    if (close >= tokens.length && inside.some((each) => each.kind === "separator" && each.mark !== "line"))
      this.#unread.push(this.#spanOf(open.start, end));
    // « (pas de pouvoir donné) » is no proxy.
    const linkAt = inside.some((each) => this.#denies(each))
      ? -1
      : inside.findIndex(
          (each, at) => each.kind === "link" && (each.link !== "to" || (at === 0 && this.#proxies)),
        );
    const par = linkAt < 0 && this.#proxies && draft && !draft.link && this.#isPar(inside[0]);
    if (draft && par && isHolder(inside[1])) {
      const link: PeopleToken = { kind: "link", start: open.end, end: open.end, link: "proxy" };
      const rest = [open, link, ...tokens.slice(index + 2)];
      this.#brackets(rest, 0);
      return close + 1;
    }
    const someone = draft && (draft.words.length > 0 || (draft.officeRange !== null && draft.civility));
    if (draft && someone && linkAt >= 0 && this.#depth === 0 && !draft.link) {
      this.#current = draft === this.#current ? draft : null;
      const link = inside[linkAt] as Extract<PeopleToken, { kind: "link" }>;
      const words: NameWord[] = [];
      let office: { start: number; end: number } | null = null;
      for (const token of inside.slice(linkAt + 1)) {
        if (token.kind === "separator" && token.mark !== "line" && token.mark !== "dash") break;
        if (token.kind === "civility") draft.otherGender = token.gender;
        else if (token.kind === "office" && words.length === 0)
          office = { start: token.start, end: token.end };
        else if (token.kind === "word" && token.word.shape !== "lower") words.push(token.word);
      }
      draft.link = link.link === "to" ? "proxy" : link.link;
      draft.otherWords = words;
      draft.otherOffice = words.length === 0 ? office : null;
      draft.end = end;
      // The entry is whole: what follows is another one, whatever stands between.
      if (this.#current === draft) this.#close();
      this.#before ??= "line";
      return close + 1;
    }
    if (draft && draft.words.length > 0) {
      const remark = sourceText(this.#syntax.folded, open.end, tokens[close]?.start ?? end);
      draft.note = noteWith(draft, remark);
      draft.bracketed = true;
      draft.end = end;
    }
    return close + 1;
  }

  /** « (par Mme X) » in a list of those represented. */
  #isPar(token: PeopleToken | undefined): boolean {
    return token?.kind === "word" && this.#syntax.folded.text.slice(token.start, token.end) === "par";
  }

  #denies(token: PeopleToken): boolean {
    return token.kind === "word" && DENIALS.has(this.#syntax.folded.text.slice(token.start, token.end));
  }

  #spanOf(start: number, end: number): Span {
    const where = toSource(this.#syntax.folded, start, end);
    return span(where.start, where.end);
  }

  #entry(draft: Draft): Entry | null {
    const { folded } = this.#syntax;
    const words = trimmed(draft.words);
    const named =
      words.length <= MOST_WORDS && words.some((word) => word.shape === "upper" || word.shape === "title");
    const where = this.#spanOf(draft.start, draft.end);
    let person: Person | null = null;
    if (named)
      person = personOf(folded, words, { gender: draft.gender, office: draft.office, note: draft.note });
    else if (draft.officeRange && draft.civility && draft.lower === 0)
      person = officeHolder(folded, draft.officeRange.start, draft.officeRange.end, draft.gender);
    if (!person) return null;
    const otherWords = trimmed(draft.otherWords);
    const other =
      otherWords.length > 0
        ? personOf(folded, otherWords, { gender: draft.otherGender })
        : draft.otherOffice
          ? officeHolder(folded, draft.otherOffice.start, draft.otherOffice.end, draft.otherGender)
          : null;
    return { person, link: draft.link, other, span: where };
  }
}

/** The remark beside a name with some more words; what no remark is long enough for is left out. */
function noteWith(draft: Draft, words: string): string {
  const note = draft.note ?? "";
  return note.length + words.length > LONGEST_NOTE ? note : `${note} ${words}`.trim();
}

function isHolder(token: PeopleToken | undefined): boolean {
  return token?.kind === "civility" || token?.kind === "office" || isName(token);
}

const DENIALS: ReadonlySet<string> = new Set(["pas", "sans", "aucun", "non"]);

function isName(token: PeopleToken | undefined): boolean {
  return token?.kind === "word" && (token.word.shape === "upper" || token.word.shape === "title");
}

function isArticle(syntax: Syntax, word: NameWord): boolean {
  const written = syntax.folded.text.slice(word.start, word.end);
  return written === "le" || written === "la" || written === "l'";
}

/** Particles and initials at the edges that belong to no name. */
function trimmed(words: readonly NameWord[]): NameWord[] {
  let end = words.length;
  while (end > 0 && (words[end - 1] as NameWord).shape === "particle") end--;
  return words.slice(0, end);
}

/** After a line break: whether `word` begins another person, the separator being lost. */
function startsAnother(draft: Draft, word: NameWord): boolean {
  const words = draft.link ? draft.otherWords : draft.words;
  if (words.length === 0) return false;
  if (startsAnotherOnLine(draft, word)) return true;
  const shapes = words.map((each) => each.shape);
  // « Christian Loir⏎Rémi Lejop »: two words in mixed case are a whole name.
  return word.shape === "title" && words.length >= 2 && shapes.every((shape) => shape === "title");
}

/** « Prénom NOM Prénom » or « NOM Prénom NOM »: the shape begins again, so does a name. */
function startsAnotherOnLine(draft: Draft, word: NameWord): boolean {
  const words = draft.link ? draft.otherWords : draft.words;
  if (draft.note !== null && !draft.link) return false;
  const first = words.find((each) => each.shape === "upper" || each.shape === "title");
  const last = words[words.length - 1];
  if (!first || !last) return false;
  if (first.shape === "title" && last.shape === "upper") return word.shape === "title";
  if (first.shape === "upper" && last.shape === "title") return word.shape === "upper";
  return false;
}

/** How many words the names of a list in mixed case have: 1 or 2 when nearly all of four or more do; else 0. */
function usualLength(drafts: readonly Draft[]): number {
  for (const length of [1, 2]) {
    const usual = drafts.filter(
      (draft) => draft.words.length === length && draft.words.every(isPlainTitle),
    ).length;
    if (usual >= 4 && usual >= drafts.length * 0.75) return length;
  }
  return 0;
}

function isPlainTitle(word: NameWord): boolean {
  return word.shape === "title";
}

/** First words of surnames of two words. */
const OPENS_SURNAME: ReadonlySet<string> = new Set(
  "le la les de du des van von ben el al saint sainte st ste da dos di del mac mc".split(" "),
);

/** Mends what a stray comma or a spaced dash cut in two, once the shape of the whole list is known. */
function mended(drafts: readonly Draft[], _syntax: Syntax): Draft[] {
  const full = drafts.filter((draft) => has(draft, "title") && has(draft, "upper")).length;
  const surnames = drafts.filter((draft) => draft.words.length > 0 && !has(draft, "title")).length;
  if (full < 2 || full <= surnames * 2) return [...drafts];
  const result: Draft[] = [];
  for (const draft of drafts) {
    const previous = result[result.length - 1];
    const lone = draft.words.length > 0 && !has(draft, "title") && !draft.civility && draft.lower === 0;
    // « Mme Nathalie, COLIN »: a first name alone, then a surname alone.
    const cutByComma =
      draft.before === "comma" && previous && !has(previous, "upper") && has(previous, "title");
    // « Philippe ROUVIER - COROUGE » in a list where all other names have a first name.
    const cutByDash = draft.before === "dash" && previous && has(previous, "upper") && has(previous, "title");
    if (previous && lone && (cutByComma || cutByDash) && !previous.link) {
      previous.words = [...previous.words, ...draft.words];
      previous.link = draft.link;
      previous.otherWords = draft.otherWords;
      previous.otherOffice = draft.otherOffice;
      previous.end = draft.end;
      continue;
    }
    // « Mme X, procuration à Philippe ROUVIER - COROUGE »: the same inside a link.
    if (
      previous &&
      lone &&
      draft.before === "dash" &&
      previous.link &&
      previous.otherWords.some((word) => word.shape === "upper") &&
      !draft.link
    ) {
      previous.otherWords = [...previous.otherWords, ...draft.words];
      previous.end = draft.end;
      continue;
    }
    result.push(draft);
  }
  return result;
}

function has(draft: Draft, shape: NameWord["shape"]): boolean {
  return draft.words.some((word) => word.shape === shape);
}
