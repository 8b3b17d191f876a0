import { readCivility, readOfficeTitle } from "../../french/civilities.ts";
import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLineEnd, type PhraseHit, type Syntax } from "../../syntax/syntax.ts";
import type { Folded } from "../../text/fold.ts";
import { isDigit, isFoldedLetter, isUpper } from "../../text/letters.ts";
import { lineAt } from "../../text/lines.ts";
import { lastIndexWithin, lineEndWithin } from "../../text/search.ts";
import { firstIndex } from "../scope.ts";
import { isColumnHead, isGroupHead, isPeopleHead } from "./columnHeads.ts";
import { rightColumn } from "./margin.ts";
import { opensMargin } from "./rightMargin.ts";
import { isRunningHead } from "./runningHead.ts";
import { initialsEnd, type NameWord, nameWordEnd, shapeOf, type WordShape } from "./words.ts";

/** What a piece of a list of people is. */
type TokenKind = "word" | "civility" | "office" | "link" | "separator" | "open" | "close" | "number" | "mark";

/**
 * A piece of a list of people. Offsets are folded. All pieces have all the fields, of which each kind fills its own:
 * there are hundreds in an act, and objects that are made alike are read several times faster.
 */
export interface PeopleToken extends NameWord {
  readonly kind: TokenKind;
  /** Of a word, how it is written. */
  readonly shape: WordShape;
  /** Of a civility. */
  readonly gender: "m" | "f" | null;
  readonly plural: boolean;
  readonly link: LinkKind | null;
  /** Of a separator. */
  readonly mark: Separator | null;
}

function tokenOf(
  kind: TokenKind,
  start: number,
  end: number,
  shape: WordShape = "lower",
  link: LinkKind | null = null,
  mark: Separator | null = null,
  gender: "m" | "f" | null = null,
  plural = false,
): PeopleToken {
  return { kind, start, end, shape, gender, plural, link, mark };
}

/** A link that is met nowhere in the text but is understood between two folded offsets. */
export function linkToken(start: number, end: number, link: LinkKind): PeopleToken {
  return tokenOf("link", start, end, "lower", link);
}

/** How the person before stands to the person after. */
export type LinkKind = "proxy" | "substitute-of" | "replaced-by" | "to" | "for";

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
  const { folded } = syntax;
  const { text, foldedLineStarts } = folded;
  const tokens: PeopleToken[] = [];
  const links = linksIn(syntax, from, to);
  let nextLink = 0;
  let line = lineAt(foldedLineStarts, from);
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      // The words of a margin at the right are no names.
      at = opensMargin(folded, at) ? lineEndWithin(text, at, to) : at + 1;
      continue;
    }
    if (code === 0x0a) {
      line++;
      tokens.push(tokenOf("separator", at, at + 1, "lower", null, "line"));
      at++;
      while (at < to && (isPassedOver(syntax, line) || isHead(syntax, line))) {
        line++;
        at = (foldedLineStarts[line] as number | undefined) ?? to;
      }
      at = Math.min(to, afterMargin(syntax, at));
      continue;
    }
    while (nextLink < links.length && (links[nextLink] as PhraseHit).start < at) nextLink++;
    const phrase = links[nextLink];
    let token =
      phrase && phrase.start === at
        ? linkToken(at, phrase.end, LINK_OF[phrase.role] as LinkKind)
        : tokenAt(syntax, at, to);
    const next = foldedLineStarts[line + 1];
    // « ROS-⏎Page 2 sur 4⏎ROUART »: the head of a page is no part of the name.
    if (token && next !== undefined && token.end > next && isPassedOver(syntax, line + 1))
      token = tokenAt(syntax, at, next - 2);
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
  const right = rightColumn(syntax, at);
  if (right > at) return right;
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
  const { text } = syntax.folded;
  const code = text.charCodeAt(at);
  if (isFoldedLetter(code)) return letterToken(syntax, at, to);
  if (isDigit(code)) {
    let end = at + 1;
    while (end < to && (isDigit(text.charCodeAt(end)) || isFoldedLetter(text.charCodeAt(end)))) end++;
    return tokenOf("number", at, end);
  }
  const mark = SEPARATORS[code];
  if (mark) return tokenOf("separator", at, at + 1, "lower", null, mark);
  if (code === 0x28 || code === 0x5b) return tokenOf("open", at, at + 1);
  if (code === 0x29 || code === 0x5d) return tokenOf("close", at, at + 1);
  if (code === 0x2a) return tokenOf("mark", at, at + 1);
  return null;
}

/** By character code. */
const SEPARATORS: readonly (Separator | undefined)[] = separatorTable({
  ",": "comma",
  ";": "semicolon",
  "-": "dash",
  "/": "slash",
  "·": "bullet",
  ":": "colon",
  ".": "stop",
  "|": "bullet",
  "&": "and",
});

function separatorTable(marks: Readonly<Record<string, Separator>>): (Separator | undefined)[] {
  const table = new Array<Separator | undefined>(256).fill(undefined);
  for (const [sign, mark] of Object.entries(marks)) table[sign.charCodeAt(0)] = mark;
  return table;
}

function letterToken(syntax: Syntax, at: number, to: number): PeopleToken | null {
  const { folded } = syntax;
  const { text } = folded;
  // « M. » after a surname, « MAITRE »: no civility, though the same letters.
  const name = text.charCodeAt(at) === 0x6d && (isInitial(folded, at, to) || isSurname(folded, at, to));
  const civility = name ? null : readCivility(text, at);
  if (civility && civility.end <= to)
    return tokenOf("civility", at, civility.end, "lower", null, null, civility.gender, civility.plural);
  const end = nameWordEnd(folded, at, to);
  if (end === at) return null;
  // « Absents : Mme et MM, Anne ROUX, … »: a comma for the full stop.
  if (end === at + 2 && text.startsWith("mm,", at) && text.startsWith("et ", at - 3))
    return tokenOf("civility", at, end, "lower", null, null, null, true);
  const shape = shapeOf(folded, at, end);
  // « J. », « A. », « J.-P. »: the full stop belongs to the initial.
  if (shape === "initial" && text.charCodeAt(end) === 0x2e)
    return tokenOf("word", at, initialsEnd(text, end + 1, to), shape);
  const length = end - at;
  // « Ph. CLAUTOUR », « J-Ph. BODIN »: a first name cut short to the letters of one sound.
  if (length <= 5 && text.charCodeAt(end) === 0x2e && isShortFirst(text.slice(at, end), shape))
    return tokenOf("word", at, end + 1, "initial");
  // « JP. CULOS »: the initials of a first name of two words.
  if (length === 2 && shape === "upper" && isInitials(folded, end, to))
    return tokenOf("word", at, end + 1, "initial");
  if (length === 2 && text.startsWith("et", at)) return tokenOf("separator", at, end, "lower", null, "and");
  // « M. X à M. Y », « M. X par M. Y » among those represented.
  if (shape === "upper") return tokenOf("word", at, end, shape);
  if ((length === 1 && text.charCodeAt(at) === 0x61) || (length === 3 && text.startsWith("par", at)))
    return linkToken(at, end, "to");
  // « X au Dr. Y »
  if (length === 2 && text.startsWith("au dr", at) && /^au dr[. \n]/.test(text.slice(at, at + 6)))
    return linkToken(at, end, "to");
  // « Y pour X »: Y holds the proxy of X.
  if (length === 4 && text.startsWith("pour", at)) return linkToken(at, end, "for");
  // « X en faveur de Y », « X au profit de Y » among those represented.
  const towards = length === 2 ? TOWARDS.exec(text.slice(at, at + 16)) : null;
  if (towards) return linkToken(at, at + towards[0].trimEnd().length, "to");
  const office = readOfficeTitle(text, at);
  return office && office.end <= to ? tokenOf("office", at, office.end) : tokenOf("word", at, end, shape);
}

/** First names cut short behind their first sound, alone or behind another: « Ch. », « J-Cl. ». */
const SHORT_FIRST = new Set(
  ["ch", "chr", "cl", "fr", "gh", "ph", "th"].flatMap((each) => [
    each,
    `j-${each}`,
    `m-${each}`,
    `p-${each}`,
  ]),
);

function isShortFirst(word: string, shape: WordShape): boolean {
  return (shape === "title" || word.charAt(1) === "-") && SHORT_FIRST.has(word);
}

const TOWARDS = /^(?:en faveur|au profit) (?:de (?!l[ae']|les)|d')/;

/** Whether a full stop and a word in capitals follow. */
function isInitials(folded: Folded, end: number, to: number): boolean {
  if (!folded.text.startsWith(". ", end)) return false;
  const next = nameWordEnd(folded, end + 2, to);
  return next > end + 4 && shapeOf(folded, end + 2, next) === "upper";
}

/** « FLEURY M., »: the initial of a first name after the surname, and no « Monsieur ». */
function isInitial(folded: Folded, at: number, to: number): boolean {
  const { text } = folded;
  if (isLaterInitial(text, at)) return true;
  if (
    text.charCodeAt(at) !== 0x6d ||
    text.charCodeAt(at + 1) !== 0x2e ||
    !/[a-z] $/.test(text.slice(Math.max(0, at - 2), at))
  )
    return isSecondInitial(folded, at, to);
  // « FAURE M.J. »
  if (isFoldedLetter(text.charCodeAt(at + 2)) && text.charCodeAt(at + 3) === 0x2e)
    return isUpper(folded.source.charCodeAt(folded.map[at - 2] ?? 0));
  let next = at + 2;
  while (next < to && text.charCodeAt(next) === 0x20) next++;
  return (
    (next >= to || ",;)/(-".includes(text.charAt(next))) &&
    isUpper(folded.source.charCodeAt(folded.map[at - 2] ?? 0))
  );
}

/** « DUPONT A.M. »: the second of two initials. */
function isLaterInitial(text: string, at: number): boolean {
  return (
    text.charCodeAt(at + 1) === 0x2e &&
    text.charCodeAt(at - 1) === 0x2e &&
    isFoldedLetter(text.charCodeAt(at - 2)) &&
    !isFoldedLetter(text.charCodeAt(at - 3))
  );
}

/** « M. M. DORE »: the initial of a first name after « Monsieur », and no second one. */
function isSecondInitial(folded: Folded, at: number, to: number): boolean {
  const { text } = folded;
  if (!text.startsWith("m. ", at) || !text.startsWith("m. ", at - 3)) return false;
  if (isFoldedLetter(text.charCodeAt(at - 4))) return false;
  const end = nameWordEnd(folded, at + 3, to);
  return end > at + 4 && shapeOf(folded, at + 3, end) === "upper";
}

/** « MAITRE Jean », « Jean MAITRE »: the surname beside its first name, and no title. */
function isSurname(folded: Folded, at: number, to: number): boolean {
  const { text } = folded;
  const end = at + TITLE.length;
  if (!text.startsWith(TITLE, at) || isFoldedLetter(text.charCodeAt(end))) return false;
  if (shapeOf(folded, at, end) !== "upper") return false;
  // « MM. MAITRE, MAUDUIT »
  if (text.charCodeAt(end) !== 0x20 && !text.startsWith(".", end)) return true;
  const isFirstName = (from: number) => {
    const stop = nameWordEnd(folded, from, to);
    return stop > from + 1 && shapeOf(folded, from, stop) === "title";
  };
  if (text.charCodeAt(end) === 0x20 && isFirstName(end + 1)) return true;
  if (text.charCodeAt(at - 1) !== 0x20) return false;
  const reach = Math.max(0, at - LONGEST_FIRST);
  const before = lastIndexWithin(text, " ", reach, at - 1);
  return at - before > 2 && isFirstName(before < 0 ? reach : before + 1);
}

const TITLE = "maitre";
const LONGEST_FIRST = 30;

/** Whether a line (0-based) heads the columns of a table of names: none of its words is a name. */
function isHead(syntax: Syntax, line: number): boolean {
  const start = syntax.folded.foldedLineStarts[line];
  if (start === undefined) return false;
  const end = foldedLineEnd(syntax, line);
  const { text } = syntax.folded;
  return isColumnHead(text, start, end) || isGroupHead(text, start, end) || isPeopleHead(text, start, end);
}

/** Whether a line (0-based) between names is of the page and not of the list. */
function isPassedOver(syntax: Syntax, line: number): boolean {
  const kind = syntax.lineKinds[line];
  if (kind === LineKind.text) return isRunningHead(syntax, line);
  return (
    kind === LineKind.page || kind === LineKind.rule || kind === LineKind.comment || kind === LineKind.noise
  );
}

function linksIn(syntax: Syntax, from: number, to: number): PhraseHit[] {
  const all = syntax.phrases;
  const found: PhraseHit[] = [];
  for (let index = firstIndex(all, (each) => each.start >= from); index < all.length; index++) {
    const phrase = all[index] as PhraseHit;
    if (phrase.start >= to) break;
    if (LINK_OF[phrase.role] && phrase.end <= to && !headsPart(syntax, phrase)) found.push(phrase);
  }
  return found;
}

/** « Suppléant : M. Luc PETIT »: the head of a part of the list. */
function headsPart({ folded: { text } }: Syntax, { role, end }: PhraseHit): boolean {
  return role === "substituteOf" && /^ ?:/.test(text.slice(end, end + 2));
}
