/** Lists of articles in folded text, with the code that is named before or after them. */

import { type ArticleNumber, readLetteredNumber, readPlainNumber } from "./articleNumbers.ts";
import { CGCT_ARTICLES } from "./cgctArticles.ts";
import {
  digitsEnd,
  isGap,
  lettersEnd,
  matchAny,
  matchPhrase,
  needGap,
  skipGap,
  startsWord,
} from "./chars.ts";
import type { ArticleCitation } from "./citations.ts";
import { type CodeReading, readCode } from "./codeNames.ts";

/** What the text has named so far. */
export interface NamedBefore {
  /** The last code named, for « du même code ». */
  readonly last: CodeReading | null;
}

/** Citations read at one place, and the offset after them, the name of the code included. */
export interface ArticleList {
  readonly citations: readonly ArticleCitation[];
  readonly end: number;
  readonly code: CodeReading | null;
}

const MOST_ITEMS = 60;
const ARTICLE_WORDS = ["articles", "article", "arts.", "art."] as const;

/** The list after the word « article » at `from`, or null when no number of a code is there. */
export function readArticleList(
  text: string,
  from: number,
  to: number,
  before: NamedBefore,
): ArticleList | null {
  const word = startsWord(text, from) ? matchAny(text, from, to, ARTICLE_WORDS) : -1;
  if (word < 0) return null;
  const at = afterColon(text, skipGap(text, word, to), to);
  const first = readLetteredNumber(text, at, to) ?? readPlainNumber(text, at, to);
  return first && readFrom(text, first, from, to, before);
}

/** « les articles :⏎- L. 153-1 » */
function afterColon(text: string, from: number, to: number): number {
  const colon = matchPhrase(text, from, to, ":");
  const at = colon < 0 ? from : skipGap(text, colon, to);
  const bullet = matchAny(text, at, to, ["- ", "· "]);
  return bullet < 0 ? at : bullet;
}

/**
 * The list that begins with a bare number at `from` (« (L.2121-10) »), or null. Without the word « article » more is
 * asked: the letter L or R, two groups of figures, and a first group that is no year (« L2021-05 » may be an act).
 */
export function readBareArticles(
  text: string,
  from: number,
  to: number,
  before: NamedBefore,
): ArticleList | null {
  const first = startsWord(text, from) ? readLetteredNumber(text, from, to) : null;
  if (!first || first.groups < 2 || first.letter === "A" || first.letter.startsWith("D")) return null;
  const group = Number(first.number.slice(0, first.number.indexOf("-")));
  if (group < 100 || group > 9999 || (group >= 1990 && group <= 2099)) return null;
  if (first.letter.startsWith("R") && isGap(text.charCodeAt(from + 1))) return null;
  return readFrom(text, first, from, to, before);
}

function readFrom(
  text: string,
  first: ArticleNumber,
  from: number,
  to: number,
  before: NamedBefore,
): ArticleList {
  const { items, end } = readItems(text, first, to);
  const named = readCodeAfter(text, end, to, before);
  const code = named ?? (isOfOther(text, end, to, first) ? null : codeBefore(text, from, before));
  const citations = items.flatMap((item) => citationOf(item, code) ?? []);
  return { citations, end: named ? named.end : end, code };
}

/** The numbers of a list: « L. 2121-29, 2122-21 et L. 5211-1 et suivants ». An omitted letter is the one before. */
function readItems(text: string, first: ArticleNumber, to: number): { items: ArticleNumber[]; end: number } {
  const items = [first];
  let end = skipDetails(text, first.end, to);
  let last = first;
  while (items.length < MOST_ITEMS) {
    const at = afterSeparator(text, end, to);
    if (at < 0) break;
    const next = readLetteredNumber(text, at, to) ?? readInherited(text, at, to, last);
    if (!next) break;
    items.push(next);
    last = next;
    end = skipDetails(text, next.end, to);
  }
  return { items, end };
}

function readInherited(text: string, at: number, to: number, last: ArticleNumber): ArticleNumber | null {
  const next = readPlainNumber(text, at, to);
  if (!next || last.letter === "") return next;
  return next.groups > 1 && next.number.indexOf("-") >= 3 ? { ...next, letter: last.letter } : null;
}

const LINKS = [
  "et plus particulierement",
  "et notamment",
  "et en particulier",
  "et a",
  "et",
  "ou",
  "a",
  "ainsi que",
  "-",
  "/",
  "&",
] as const;
const LEADS = [
  "les articles",
  "l'article",
  "des articles",
  "de l'article",
  "aux articles",
  "a l'article",
] as const;
const INNER_LEADS = [...LEADS, ...ARTICLE_WORDS] as const;

/** The offset of the next number after « , », « et », « à », « et les articles », or -1 when the list ends. */
function afterSeparator(text: string, from: number, to: number): number {
  let at = skipGap(text, from, to);
  const comma = matchAny(text, at, to, [",", ";"]);
  if (comma >= 0) at = skipGap(text, comma, to);
  const link = matchAny(text, at, to, LINKS);
  if (comma < 0 && link < 0) return -1;
  if (link >= 0) at = skipGap(text, link, to);
  const lead = matchAny(text, at, to, INNER_LEADS);
  return lead < 0 ? at : skipGap(text, lead, to);
}

const DETAILS = [
  "et suivants",
  "et suivant",
  "et s.",
  "et ss.",
  "bis",
  "ter",
  "quater",
  "modifie",
  "modifies",
  "precite",
  "precites",
] as const;
const PARAGRAPHS = ["alinea", "alineas", "al.", "al", "paragraphe", "§"] as const;

/** Past what tells a part of the article: « et suivants », « alinéa 2 », « 3° », « IV », « (1°) ». */
function skipDetails(text: string, from: number, to: number): number {
  let end = pointEnd(text, from, to);
  for (let count = 0; count < 6; count++) {
    const comma = matchPhrase(text, end, to, ", ");
    const next = detailEnd(text, comma < 0 ? skipGap(text, end, to) : comma, to);
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** Past « -2° », « -2°d » or one letter, glued to the number. */
function pointEnd(text: string, from: number, to: number): number {
  const letter = lettersEnd(text, from, to, 2);
  if (letter === from + 1) return letter;
  const figures = digitsEnd(text, from + 1, to, 2);
  if (text.charCodeAt(from) !== 0x2d || figures === from + 1 || text.charCodeAt(figures) !== 0xb0)
    return from;
  return figures >= to ? from : lettersEnd(text, figures + 1, to, 1);
}

function detailEnd(text: string, at: number, to: number): number {
  const words = matchAny(text, at, to, DETAILS);
  if (words >= 0) return words;
  const paragraph = matchAny(text, at, to, PARAGRAPHS);
  const figuresAt = paragraph < 0 ? at : skipGap(text, paragraph, to);
  const figures = digitsEnd(text, figuresAt, to, 3);
  if (figures > figuresAt && figures - figuresAt <= 2) {
    const rank = matchAny(text, figures, to, ["°", "er", "e", "eme"]);
    if (rank < 0) return paragraph < 0 ? -1 : figures;
    const noun = matchAny(text, skipGap(text, rank, to), to, PARAGRAPHS);
    if (text.charCodeAt(rank - 1) === 0xb0 || paragraph >= 0) return noun < 0 ? rank : noun;
    return noun;
  }
  if (paragraph >= 0) return -1;
  const roman = lettersEnd(text, at, to, 5);
  return roman > at && ROMAN.has(text.slice(at, roman)) ? roman : -1;
}

const ROMAN: ReadonlySet<string> = new Set(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]);

const OF_CODE = ["du", "de", "dudit", "dud.", "de l'ancien", "au", "issus du", "issu du"] as const;
const SAME_CODE = ["du meme code", "dudit code", "de ce code", "de ce meme code", "dud. code"] as const;

/** The code named after a list, « (CGCT) » too; null when none is. */
function readCodeAfter(text: string, from: number, to: number, before: NamedBefore): CodeReading | null {
  const comma = from < to && text.charCodeAt(from) === 0x2c ? from + 1 : from;
  const at = skipGap(text, comma, to);
  const same = matchAny(text, at, to, SAME_CODE);
  if (same >= 0) return { code: before.last ? before.last.code : null, start: at, end: same };
  const of = matchAny(text, at, to, OF_CODE);
  const open = of < 0 ? matchPhrase(text, at, to, "(") : -1;
  return readCode(text, of >= 0 ? skipGap(text, of, to) : Math.max(open, at), to);
}

/** « l'article 3 de la loi … »: a number without letter that belongs to something else than a code. */
function isOfOther(text: string, end: number, to: number, first: ArticleNumber): boolean {
  return first.letter === "" && matchAny(text, skipGap(text, end, to), to, ["de", "du", "des"]) >= 0;
}

/** Words that may stand between a code and its articles: « et notamment ses articles ». */
const CONNECTORS: ReadonlySet<string> = new Set(
  "et notamment particulierement plus specialement specifiquement en particulier dans son ses l les le aux susvise modifie cgct".split(
    " ",
  ),
);
/** One of these must be there: « Vu le code …⏎Article 1 » begins the decision. */
const TIES: ReadonlySet<string> = new Set([
  "notamment",
  "particulierement",
  "particulier",
  "specialement",
  "son",
  "ses",
  "l",
  "les",
  "aux",
]);
const LONGEST_TIE = 80;

/** The code named right before the word « article », with nothing but words of connection between. */
function codeBefore(text: string, from: number, before: NamedBefore): CodeReading | null {
  const code = before.last;
  if (!code || code.code === null || from - code.end > LONGEST_TIE || from < code.end) return null;
  let tied = false;
  let at = code.end;
  while (at < from) {
    const end = lettersEnd(text, at, from, 20);
    if (end > at) {
      const word = text.slice(at, end);
      if (!CONNECTORS.has(word)) return null;
      if (TIES.has(word)) tied = true;
      at = end;
    } else if (
      " ,()':\n".includes(text.charAt(at)) &&
      !(isGap(text.charCodeAt(at)) && needGap(text, at + 1, from) >= 0)
    )
      at++;
    else return null;
  }
  return tied ? code : null;
}

/**
 * The citation of a number. Without a code a number with a letter is kept, and taken for the CGCT's when it is one of
 * its best known; a number without letter is no citation (« article 3 » of anything).
 */
function citationOf(item: ArticleNumber, named: CodeReading | null): ArticleCitation | null {
  if (item.letter === "" && (!named || named.code === null)) return null;
  const article = item.letter + item.number;
  const usual = !named && CGCT_ARTICLES.has(article) ? "CGCT" : null;
  const code = named ? named.code : usual;
  return {
    kind: "article",
    start: item.start,
    end: item.end,
    canonical: code === null ? article : `${code} ${article}`,
    display: displayOf(item),
    code,
    codeSpan: named && { start: named.start, end: named.end },
    letter: item.letter,
    number: item.number,
    numberSpan: { start: item.start, end: item.end },
    date: null,
    year: null,
    yearSpan: null,
  };
}

/** « L. 2121-20 », « L.O. 141 », « R.* 200-2 », « 2384-1 ». */
function displayOf({ letter, number }: ArticleNumber): string {
  if (letter === "") return number;
  if (letter === "LO") return `L.O. ${number}`;
  return letter.endsWith("*") ? `${letter.charAt(0)}.* ${number}` : `${letter}. ${number}`;
}
