import type { Syntax } from "../../syntax/syntax.ts";
import { toSource } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { WordSet } from "../../text/wordSet.ts";
import { linkIn, nameInside, namesSeveral, takeLink, tellsHolder } from "./brackets.ts";
import {
  type Draft,
  keepLineAbove,
  newDraft,
  noteWith,
  partPlace,
  saysMoreOf,
  startsAnother,
  startsAnotherOnLine,
  withWord,
} from "./draft.ts";
import { type Entry, entryOf, MOST_WORDS } from "./entry.ts";
import { isHyphen } from "./hyphen.ts";
import { withInitials } from "./initials.ts";
import { mended, parted } from "./mending.ts";
import { sourceText } from "./person.ts";
import { linesAsNames, withoutPlaces } from "./places.ts";
import { isArticle, isHolder, isName, isOf } from "./tokenKinds.ts";
import { type LinkKind, linkToken, type PeopleToken, peopleTokens, type Separator } from "./tokens.ts";
import { isFieldWord, type NameWord } from "./words.ts";

/** What a list of people says. */
export interface Entries {
  readonly entries: readonly Entry[];
  /** Source spans of the pieces that are not understood. */
  readonly unread: readonly Span[];
}

/** More entries than any assembly has members: what comes after is not read. */
const MOST_ENTRIES = 2000;

/** The people named in a folded range of the text, with the links between them. `proxies`: « X à Y » is a proxy. */
export function readEntries(syntax: Syntax, from: number, to: number, proxies: boolean): Entries {
  const reader = new EntryReader(syntax, proxies);
  const tokens = linesAsNames(peopleTokens(syntax, from, to));
  for (let index = 0; index < tokens.length && !reader.full; ) index = reader.take(tokens, index);
  return reader.finish();
}

/** The token at `index`, or the one behind the line break that stands there: « M. X à⏎Mme Y ». */
function pastLine(tokens: readonly PeopleToken[], index: number): PeopleToken | undefined {
  const next = tokens[index];
  return next?.kind === "separator" && next.mark === "line" ? tokens[index + 1] : next;
}

/** « commune de … », « communauté de communes … », « délégué de … », « membres de la commission … ». */
const OF_PLACE =
  /^(?:(?:commune|ville|communaute de communes|communaute d'agglomeration|(?:deleguee?|conseillere?)s?) (?:d[eu]|des|d') ?|membres? d(?:e la|u) (?:commission|bureau|comite|conseil)\b)/;

/** « BEAULIEU M. PETIT MARSAN Mme ROY »: capitals without a civility right before one are of the commune, it may be. */
function isPlace({ civility, link, words }: Draft): boolean {
  return !civility && !link && words.length > 0 && words.every((word) => word.shape === "upper");
}

/** Whether the holder is named, and the word may begin another name. */
function isNamed({ otherWords }: Draft, { shape }: NameWord): boolean {
  return otherWords.length > 1 && (shape === "title" || shape === "upper");
}

/** Words that begin a remark on how long a proxy holds. */
const UNTIL = new WordSet(["jusqu", "jusque", "jusqu'au", "jusqu'a", "partir", "depuis"]);

const GIVEN = new WordSet(["pouvoir", "procuration"]);

/** Takes the tokens of a list one by one and makes entries of them. */
class EntryReader {
  readonly #syntax: Syntax;
  readonly #proxies: boolean;
  readonly #drafts: Draft[] = [];
  readonly #unread: Span[] = [];
  #current: Draft | null = null;
  #before: Separator | null = null;
  /** « MM. » was read, and no other civility since. */
  #plural = false;
  /** « Membres suppléants : » heads the names. */
  #standIns = false;
  /** The entry of which all that is still to come says how long its proxy holds. */
  #until: Draft | null = null;

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
        this.#separator(token, tokens, index);
        return index + 1;
      case "civility":
        this.#civility(token, tokens[index - 1]);
        return index + 1;
      case "office":
        this.#office(token);
        return index + 1;
      case "link":
        this.#link(token.link as LinkKind, token.start, token.end, pastLine(tokens, index + 1));
        return index + 1;
      default:
        this.#word(token, tokens[index - 1], tokens[index + 1]);
        return index + 1;
    }
  }

  finish(): Entries {
    this.#close();
    const entries: Entry[] = [];
    const { folded } = this.#syntax;
    const doubt = (draft: Draft) => this.#unread.push(toSource(folded, draft.start, draft.end));
    for (const draft of parted(
      mended(withInitials(withoutPlaces(this.#drafts), folded.text)),
      folded.text,
      doubt,
    )) {
      const entry = entryOf(folded, draft);
      if (entry) entries.push(entry);
      else if (draft.end > draft.start) doubt(draft);
    }
    return { entries, unread: this.#unread };
  }

  #open(start: number): Draft {
    if (!this.#current) {
      this.#current = newDraft(start, this.#before);
      this.#before = null;
    }
    return this.#current;
  }

  #close(): void {
    const draft = this.#current;
    this.#current = null;
    if (!draft) return;
    if (this.#standIns && draft.words.length > 0) draft.link ??= "substitute-of";
    const previous = this.#drafts[this.#drafts.length - 1];
    // « M. PETIT Luc, commune de VALBOURG, donne procuration à … », « Mme ROY – commune d'AUBRY »: whence they come.
    const beside =
      draft.before === "comma" || ((draft.before === "dash" || draft.before === "stop") && !draft.civility);
    if (
      previous &&
      beside &&
      (draft.lower > 0 || draft.office !== null || this.#textAt(draft.start).startsWith("delegue")) &&
      OF_PLACE.test(this.#textAt(draft.start))
    ) {
      if (previous.link || !draft.link) return;
      draft.words = [];
    }
    if (!previous || !saysMoreOf(previous, draft)) this.#drafts.push(draft);
  }

  #textAt(start: number): string {
    return this.#syntax.folded.text.slice(start, start + 34);
  }

  #separator(token: PeopleToken, tokens: readonly PeopleToken[], index: number): void {
    const mark = token.mark as Separator;
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
    // « Mme Agnès PETIT : pouvoir à M. ROY »
    if (mark === "colon" && current && next?.kind === "link" && current.words.length > 0) return;
    if (mark === "colon" && current && next?.kind === "word" && next.shape === "lower") {
      // « Maryline : absente »: a remark on who stands before the colon.
      this.#note({ start: next.start, end: next.end });
      return;
    }
    if (mark === "colon" && current?.link && current.otherWords.length === 0 && !current.otherOffice) {
      // « Mme Anne PETIT ou ayant donné procuration : »: the label of the column beside runs through the list.
      current.link = null;
      this.#unread.push(toSource(this.#syntax.folded, token.start, token.end));
      this.#close();
      this.#before = "colon";
      return;
    }
    if (mark === "colon" && current) {
      // « Beaumont : M. Robert … »: the name of a commune, not of a member. What stands on the line above is one.
      this.#standIns = this.#syntax.folded.text
        .slice(current.start, tokens[index]?.start)
        .includes("suppleant");
      const kept = keepLineAbove(current, tokens, index);
      const place = kept ? null : partPlace(current, tokens[index - 1]);
      if (place) this.#unread.push(toSource(this.#syntax.folded, place.start, token.start));
      if (kept || place) this.#close();
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
    if (mark === "dash" && current && isHyphen(current, tokens, index)) return;
    this.#close();
    this.#before = mark;
  }

  #civility(token: PeopleToken, previous: PeopleToken | undefined): void {
    const current = this.#current;
    if (current && !this.#plural && !token.plural && isPlace(current) && previous?.kind === "word")
      this.#unread.push(toSource(this.#syntax.folded, current.start, current.end));
    this.#plural = token.plural;
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
    // « a donné procuration en faveur de Y »: the link is known, the words go on with it.
    if (kind === "to" && this.#current?.link === "proxy" && this.#current.otherWords.length === 0) return;
    if (kind === "for" && !this.#holdsFor(next)) {
      this.#word({ start, end, shape: "lower" }, undefined, next);
      return;
    }
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
    // « … à donné pouvoir à Mme X à donné pouvoir à M. Y »: the columns of a table run together, no pair is sure.
    if (kind === "proxy" && this.#current?.link === kind && this.#current.otherWords.length > 0)
      this.#unread.push(toSource(this.#syntax.folded, start, end));
    const draft = this.#open(start);
    draft.link ??= kind === "to" ? "proxy" : kind;
    draft.end = end;
    this.#before = null;
  }

  /** Whether « pour » stands between who holds a proxy and who gave it. */
  #holdsFor(next: PeopleToken | undefined): boolean {
    const current = this.#current;
    return this.#proxies && current !== null && !current.link && current.words.length > 0 && isHolder(next);
  }

  #word(word: NameWord, previous: PeopleToken | undefined, next: PeopleToken | undefined): void {
    // « Pouvoir : de M. Luc PETIT à Mme Anne ROUX »
    if (!this.#current && next?.kind === "civility" && isOf(this.#syntax, word)) return;
    // « Outre le Maire, Mme PETIT, M. ROUX »
    if (!this.#current && word.shape === "title" && this.#textAt(word.start).startsWith("outre ")) return;
    if (word.shape === "lower" && this.#givesProxy(word, next)) {
      this.#link("proxy", word.start, word.end, next);
      return;
    }
    if (word.shape !== "lower" && isFieldWord(this.#syntax.folded.text, word)) {
      // The margin of the page runs through the list: what stands around is not surely one name.
      this.#unread.push(toSource(this.#syntax.folded, word.start, word.end));
      if (this.#current && this.#isArticles(this.#current)) this.#current = null;
      else if (this.#current && startsAnotherOnLine(this.#current, word)) this.#close();
      return;
    }
    const lineBroken = this.#before === "line";
    if (this.#current && lineBroken) {
      this.#before = null;
      const apart = this.#current.bracketed && word.shape !== "lower" && word.shape !== "particle";
      if (apart || startsAnother(this.#current, word) || this.#surnamesAlone(word)) {
        this.#close();
        this.#before = "line";
      }
    } else if (
      this.#current &&
      this.#current !== this.#until &&
      previous?.kind === "word" &&
      startsAnotherOnLine(this.#current, word)
    )
      this.#close();
    // « … pouvoir à Luc PETIT (jusqu'au point 3) Zoé MOREL pouvoir à … »: the brackets ended the entry.
    if (this.#current?.link === "proxy" && previous?.kind === "close" && isNamed(this.#current, word))
      this.#close();
    const draft = this.#open(word.start);
    draft.end = word.end;
    if (word.shape === "lower") {
      draft.lower++;
      // « procuration à M. Luc PETIT jusqu'au point « Commissions » »: the holder is named, a remark begins.
      if (draft.link && draft.otherWords.length > 0 && this.#isUntil(word)) this.#until = draft;
      if (draft.words.length > 0 && (!draft.link || this.#until === draft))
        this.#note({ start: word.start, end: word.end });
      return;
    }
    if (this.#until === draft || (draft.note !== null && !draft.link)) {
      // « arrivé à 19 h Jean DUPONT »: once a remark began, its words are the remark's.
      this.#note({ start: word.start, end: word.end });
      return;
    }
    if (draft.otherOffice) return;
    const words = draft.link ? draft.otherWords : draft.words;
    if (word.shape === "particle" && words.length === 0 && draft.link && isArticle(this.#syntax, word))
      return;
    if (words.length > MOST_WORDS) return;
    if (draft.link) draft.otherWords = withWord(words, word);
    else draft.words = withWord(words, word);
  }

  /** « Anne PETIT, pouvoir L. ROUX »: the word alone between two names, « à » being lost. */
  #givesProxy(word: NameWord, next: PeopleToken | undefined): boolean {
    if (!this.#proxies || this.#current?.link || !isHolder(next)) return false;
    if (!GIVEN.has(this.#syntax.folded.text, word.start, word.end)) return false;
    const giver = this.#current ?? this.#drafts[this.#drafts.length - 1];
    return giver !== undefined && !giver.link && giver.words.length > 0;
  }

  /** « Les Membres », « Les Vice-présidents » in a column of heads: nobody. */
  #isArticles({ words }: Draft): boolean {
    const { text } = this.#syntax.folded;
    return words.every((word) => text.slice(word.start, word.end) === "les");
  }

  #isUntil(word: NameWord): boolean {
    return UNTIL.has(this.#syntax.folded.text, word.start, word.end);
  }

  /** In a list of lone surnames a second word after a line break is the next member, the dash between being lost. */
  #surnamesAlone(word: NameWord): boolean {
    const current = this.#current;
    if (!current || current.link || current.words.length !== 1 || word.shape !== "title") return false;
    // « …, conseillers de⏎Valbourg »
    if (current.words[0]?.shape === "particle") return false;
    return this.#drafts.length >= 3 && this.#drafts.every((draft) => draft.words.length === 1);
  }

  /** A remark in words: what a name's entry holds beside the name. */
  #note(range: { start: number; end: number }): void {
    const draft = this.#current;
    if (!draft) return;
    draft.note = noteWith(draft, sourceText(this.#syntax.folded, range.start, range.end));
    draft.end = range.end;
  }

  /** « M. le Président (CAMBON Robert) »: gives who is named by a function the name in the brackets beside it. */
  #nameBeside(draft: Draft, inside: readonly PeopleToken[]): boolean {
    const other = draft.link !== null;
    if (
      other ? !draft.otherOffice || draft.otherWords.length > 0 : !draft.officeRange || draft.words.length > 0
    )
      return false;
    const words = nameInside(inside);
    if (!words) return false;
    if (other) draft.otherWords = words;
    else draft.words = words;
    return true;
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
      this.#unread.push(toSource(this.#syntax.folded, open.start, end));
    const linkAt = linkIn(this.#syntax.folded, inside, this.#proxies);
    const par =
      linkAt < 0 && this.#proxies && draft && !draft.link && tellsHolder(this.#syntax.folded, inside);
    const dot = inside[1]?.mark === "stop" ? 1 : 0;
    if (draft && par && isHolder(inside[1 + dot])) {
      const rest = [open, linkToken(open.end, open.end, "proxy"), ...tokens.slice(index + 2 + dot)];
      this.#brackets(rest, 0);
      return close + 1;
    }
    if (draft !== null && draft === this.#current && this.#nameBeside(draft, inside)) {
      draft.end = end;
      return close + 1;
    }
    const someone = draft && (draft.words.length > 0 || (draft.officeRange !== null && draft.civility));
    if (draft && someone && linkAt >= 0 && !draft.link) {
      this.#current = draft === this.#current ? draft : null;
      const remark = takeLink(draft, inside, linkAt);
      if (remark >= 0)
        draft.note = noteWith(draft, sourceText(this.#syntax.folded, remark, tokens[close]?.start ?? end));
      draft.end = end;
      // The entry is whole: what follows is another one, whatever stands between.
      if (this.#current === draft) this.#close();
      this.#before ??= "line";
      return close + 1;
    }
    // « (dans l'ordre Anne PETIT, Luc ROUX, Zoé alphabétique) »: columns that run together, and no remark.
    if (linkAt < 0 && namesSeveral(inside)) this.#unread.push(toSource(this.#syntax.folded, open.start, end));
    if (draft && draft.words.length > 0) {
      const remark = sourceText(this.#syntax.folded, open.end, tokens[close]?.start ?? end);
      draft.note = noteWith(draft, remark);
      draft.bracketed = true;
      draft.end = end;
    }
    return close + 1;
  }
}
