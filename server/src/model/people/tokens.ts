import { readCivility, readOfficeTitle } from "../../french/civilities.ts";
import { LineKind } from "../../syntax/lineKinds.ts";
import type { PhraseHit, Syntax } from "../../syntax/syntax.ts";
import type { Folded } from "../../text/fold.ts";
import { isDigit, isFoldedLetter, isUpper } from "../../text/letters.ts";
import { lineAt } from "../../text/lines.ts";
import { type NameWord, readNameWord } from "./words.ts";

/** A piece of a list of people. Offsets are folded. */
export type PeopleToken =
  | { readonly kind: "word"; readonly start: number; readonly end: number; readonly word: NameWord }
  | {
      readonly kind: "civility";
      readonly start: number;
      readonly end: number;
      readonly gender: "m" | "f" | null;
      readonly plural: boolean;
    }
  | { readonly kind: "office"; readonly start: number; readonly end: number }
  | { readonly kind: "link"; readonly start: number; readonly end: number; readonly link: LinkKind }
  | { readonly kind: "separator"; readonly start: number; readonly end: number; readonly mark: Separator }
  | { readonly kind: "open" | "close" | "number" | "mark"; readonly start: number; readonly end: number };

/** How the person before stands to the person after. */
export type LinkKind = "proxy" | "substitute-of" | "replaced-by" | "to";

/** What stands between two names. */
export type Separator =
  | "comma"
  | "semicolon"
  | "dash"
  | "slash"
  | "stop"
  | "bullet"
  | "and"
  | "line"
  | "colon";

const LINK_OF: Readonly<Partial<Record<PhraseHit["role"], LinkKind>>> = {
  gaveProxy: "proxy",
  representedBy: "proxy",
  substituteOf: "substitute-of",
  replacedBy: "replaced-by",
};

/** The pieces of the folded range, in order. Page marks, rules and comments are passed over. */
export function peopleTokens(syntax: Syntax, from: number, to: number): PeopleToken[] {
  const { folded, lineKinds } = syntax;
  const { text, foldedLineStarts } = folded;
  const tokens: PeopleToken[] = [];
  const links = linksIn(syntax, from, to);
  let nextLink = 0;
  let line = lineAt(foldedLineStarts, from);
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      line++;
      tokens.push({ kind: "separator", start: at, end: at + 1, mark: "line" });
      at++;
      while (at < to && passedOver(lineKinds[line])) {
        line++;
        at = (foldedLineStarts[line] as number | undefined) ?? to;
      }
      at = Math.min(to, afterMargin(syntax, at));
      continue;
    }
    while (nextLink < links.length && (links[nextLink] as PhraseHit).start < at) nextLink++;
    const phrase = links[nextLink];
    if (phrase && phrase.start === at) {
      tokens.push({ kind: "link", start: at, end: phrase.end, link: LINK_OF[phrase.role] as LinkKind });
      at = phrase.end;
      while (line + 1 < foldedLineStarts.length && (foldedLineStarts[line + 1] as number) <= at) line++;
      continue;
    }
    const token = tokenAt(syntax, at, to);
    if (!token) {
      at++;
      continue;
    }
    tokens.push(token);
    at = token.end;
    while (line + 1 < foldedLineStarts.length && (foldedLineStarts[line + 1] as number) <= at) line++;
  }
  return tokens;
}

/** Longest margin that a scanner printed before the words of a line, in characters. */
const LONGEST_MARGIN = 40;

/**
 * Where the words of a line begin: after « mt membres | », the margin that a scanner printed before them; no name
 * stands in a margin. The line's own beginning when it has none.
 */
export function afterMargin(syntax: Syntax, at: number): number {
  const { folded } = syntax;
  const piece = folded.text.slice(at, at + LONGEST_MARGIN);
  const bar = piece.indexOf("| ");
  if (bar < 2 || piece.slice(0, bar).includes("\n")) return at;
  let capitals = 0;
  for (let each = at; each < at + bar; each++) {
    capitals = isUpper(folded.source.charCodeAt(folded.map[each] as number)) ? capitals + 1 : 0;
    // A surname, or a first name: what stands before the bar may be of the list.
    if (capitals > 2 || (capitals === 1 && isFoldedLetter(piece.charCodeAt(each - at + 2)))) return at;
  }
  return at + bar + 2;
}

function tokenAt(syntax: Syntax, at: number, to: number): PeopleToken | null {
  const { folded } = syntax;
  const { text } = folded;
  const code = text.charCodeAt(at);
  if (isFoldedLetter(code)) return letterToken(syntax, at, to);
  if (isDigit(code)) {
    let end = at + 1;
    while (end < to && (isDigit(text.charCodeAt(end)) || isFoldedLetter(text.charCodeAt(end)))) end++;
    return { kind: "number", start: at, end };
  }
  const mark = SEPARATORS[text.charAt(at)];
  if (mark) return { kind: "separator", start: at, end: at + 1, mark };
  if (code === 0x28 || code === 0x5b) return { kind: "open", start: at, end: at + 1 };
  if (code === 0x29 || code === 0x5d) return { kind: "close", start: at, end: at + 1 };
  if (code === 0x2a) return { kind: "mark", start: at, end: at + 1 };
  return null;
}

const SEPARATORS: Readonly<Record<string, Separator>> = {
  ",": "comma",
  ";": "semicolon",
  "-": "dash",
  "/": "slash",
  "·": "bullet",
  ":": "colon",
  ".": "stop",
  "|": "bullet",
  "&": "and",
};

function letterToken(syntax: Syntax, at: number, to: number): PeopleToken | null {
  const { folded } = syntax;
  const { text } = folded;
  const civility = isInitial(folded, at, to) ? null : readCivility(text, at);
  if (civility && civility.end <= to) return { kind: "civility", start: at, ...civility };
  const word = readNameWord(folded, at, to);
  if (!word) return null;
  // « J. », « A. », « J.-P. »: the full stop belongs to the initial.
  if (word.shape === "initial" && text.charAt(word.end) === ".") {
    const end = initialsEnd(text, word.end + 1, to);
    return { kind: "word", start: at, end, word: { ...word, end } };
  }
  const written = text.slice(word.start, word.end);
  if (written === "et") return { kind: "separator", start: at, end: word.end, mark: "and" };
  // « M. X à M. Y », « M. X par M. Y » among those represented.
  if ((written === "a" || written === "par") && word.shape !== "upper")
    return { kind: "link", start: at, end: word.end, link: "to" };
  if (word.shape !== "upper") {
    const office = readOfficeTitle(text, at);
    if (office && office.end <= to) return { kind: "office", start: at, end: office.end };
  }
  return { kind: "word", start: at, end: word.end, word };
}

/** Right after the initials that hyphens join to the one before `from`. */
function initialsEnd(text: string, from: number, to: number): number {
  let end = from;
  while (
    end + 3 <= to &&
    text.charAt(end) === "-" &&
    isFoldedLetter(text.charCodeAt(end + 1)) &&
    text.charAt(end + 2) === "."
  )
    end += 3;
  return end;
}

/** « FLEURY M., »: the initial of a first name after the surname, and no « Monsieur ». */
function isInitial(folded: Folded, at: number, to: number): boolean {
  const { text } = folded;
  if (
    text.charAt(at) !== "m" ||
    text.charAt(at + 1) !== "." ||
    !/[a-z] $/.test(text.slice(Math.max(0, at - 2), at))
  )
    return false;
  let next = at + 2;
  while (next < to && text.charCodeAt(next) === 0x20) next++;
  return (
    (next >= to || ",;)/".includes(text.charAt(next))) &&
    isUpper(folded.source.charCodeAt(folded.map[at - 2] ?? 0))
  );
}

function passedOver(kind: number | undefined): boolean {
  return (
    kind === LineKind.page || kind === LineKind.rule || kind === LineKind.comment || kind === LineKind.noise
  );
}

function linksIn(syntax: Syntax, from: number, to: number): PhraseHit[] {
  const all = syntax.phrases;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as PhraseHit).start < from) low = middle + 1;
    else high = middle;
  }
  const found: PhraseHit[] = [];
  for (let index = low; index < all.length; index++) {
    const phrase = all[index] as PhraseHit;
    if (phrase.start >= to) break;
    if (LINK_OF[phrase.role] && phrase.end <= to) found.push(phrase);
  }
  return found;
}
