import { readCivility, readOfficeTitle } from "../../french/civilities.ts";
import type { Syntax } from "../../syntax/syntax.ts";
import { isFoldedLetter } from "../../text/letters.ts";
import { WordSet } from "../../text/wordSet.ts";
import { firstIndex } from "../scope.ts";
import { nameWordEnd, shapeOf, type WordShape } from "./words.ts";

/** What a line of a list of people looks like. */
export interface LineLook {
  readonly names: number;
  readonly uppers: number;
  readonly titles: number;
  readonly lowers: number;
  readonly firstShape: string | null;
  readonly lastShape: string | null;
  /** Its last character is a separator, so that the list goes on. */
  readonly open: boolean;
  readonly stops: boolean;
  /** Where it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** A word that only sentences have: « a été nommée », « le conseil ». */
  readonly prose: boolean;
  /** A civility stands in it. */
  readonly civil: boolean;
  /** It says who came or left. */
  readonly moves: boolean;
  readonly labelled: boolean;
  /** Where words that close a list begin (« formant la majorité … »); the line's end without them. */
  readonly end: number;
}

/** What the folded range of a line looks like. */
export function look(syntax: Syntax, from: number, to: number): LineLook {
  const { folded } = syntax;
  const { text } = folded;
  let uppers = 0;
  let titles = 0;
  let lowers = 0;
  let prose = false;
  let moves = false;
  let civil = false;
  let labelled = OTHER_LABEL.test(text.slice(from, Math.min(to, from + 60)));
  let closed = to;
  let firstShape: string | null = null;
  let lastShape: string | null = null;
  let depth = 0;
  let at = from;
  let parted = from;
  /** Words in capitals behind the last sign that parts names. */
  let sinceParted = 0;
  let phrase = firstIndex(syntax.phrases, (each) => each.start >= from);
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 0x28) depth++;
    if (code === 0x29 && depth > 0) depth--;
    if (depth === 0 && (code === 0x2c || code === 0x3b || isSpacedDash(text, at))) {
      parted = at;
      sinceParted = 0;
    }
    // « Date de la convocation : … »: words before a colon, no names, are another label.
    if (code === 0x3a && depth === 0 && lowers > 0 && uppers === 0 && titles <= 1) labelled = true;
    if (!isFoldedLetter(code)) {
      at++;
      continue;
    }
    while (phrase < syntax.phrases.length && (syntax.phrases[phrase]?.start ?? to) < at) phrase++;
    const hit = syntax.phrases[phrase];
    if (hit && hit.start === at && LINKS.has(hit.role)) {
      at = hit.end;
      if (depth === 0) lastShape = "link";
      continue;
    }
    const end = nameWordEnd(folded, at, to);
    const shape: WordShape = end > at ? shapeOf(folded, at, end) : "lower";
    // A word in capitals is a surname: no function is looked for, which is what costs.
    const skip =
      readCivility(text, at)?.end ?? (shape === "upper" ? undefined : readOfficeTitle(text, at)?.end);
    if (skip !== undefined && skip > at) {
      civil = true;
      // « …, PETIT et ROUX Mme Zoé MOREL est élue »: behind a name the civility begins what follows.
      if (depth === 0 && lastShape === "upper" && sinceParted > 1) parted = at;
      at = skip;
      if (depth === 0) lastShape = "civility";
      continue;
    }
    if (depth === 0) {
      if (
        shape !== "upper" &&
        uppers + titles > 0 &&
        (CLOSING.has(text, at, end) || (shape === "title" && opensNext(text, at)))
      ) {
        closed = at;
        break;
      }
      // « …, Mme Zoé ROUX – M. Luc PETIT est désigné secrétaire »: the sentence begins behind the separator.
      if (shape === "lower" && uppers > 2 && parted > from && isNamedTo(text, at, end)) {
        closed = parted;
        break;
      }
      if (shape === "lower" && PROSE.has(text, at, end)) prose = true;
      if (MOVES.has(text, at, end)) moves = true;
      const remark = shape === "lower" && REMARKS.has(text, at, end);
      if (shape === "upper") {
        uppers++;
        sinceParted++;
      } else if (shape === "title") titles++;
      else if (shape === "lower" && !remark) lowers++;
      if (!remark) {
        firstShape ??= shape;
        lastShape = shape;
      }
    }
    at = end > at ? end : at + 1;
  }
  const last = lastChar(text, from, to);
  return {
    names: uppers + titles,
    uppers,
    titles,
    lowers,
    firstShape,
    lastShape,
    open:
      depth > 0 ||
      ",;-/:(".includes(last) ||
      lastShape === "link" ||
      lastShape === "civility" ||
      lastShape === "particle" ||
      endsWithLink(text, from, to),
    stops: last === ".",
    from,
    to,
    prose,
    civil,
    moves,
    labelled,
    end: closed,
  };
}

function isSpacedDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2d && text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at + 1) === 0x20;
}

/** « … Luc PETIT Le nombre de membres en exercice est de … »: the next sentence, its full stop being lost. */
function opensNext(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== 0x6c && first !== 0x61) return false;
  return NEXT.some((words) => text.startsWith(words, at));
}

const NEXT = ["le nombre de ", "le quorum ", "apres avoir "] as const;

/** « désigné secrétaire », « élue », « nommé » behind « est » or « a été ». */
function isNamedTo(text: string, at: number, end: number): boolean {
  return NAMED_TO.has(text, at, end) && /\b(?:est|a ete) $/.test(text.slice(at - 6, at));
}

const NAMED_TO = new WordSet(["designe", "designee", "nomme", "nommee", "elu", "elue", "choisi", "choisie"]);

/** Whether « et » or « à » ends the range, a space before it. */
function endsWithLink(text: string, from: number, to: number): boolean {
  const at = text.charCodeAt(to - 1) === 0x61 ? to - 2 : text.startsWith("et", to - 2) ? to - 3 : -1;
  return at >= Math.max(from, to - 4) && text.charCodeAt(at) === 0x20;
}

function lastChar(text: string, from: number, to: number): string {
  let at = to - 1;
  while (at > from && text.charCodeAt(at) === 0x20) at--;
  return at >= from ? text.charAt(at) : "";
}

const LINKS: ReadonlySet<string> = new Set(["gaveProxy", "representedBy", "substituteOf", "replacedBy"]);

/** « Secrétaire : Mme X », « Quorum : 6 » behind a margin, « La secrétaire de séance, Mme X »: no line of the list. */
const OTHER_LABEL =
  /^(?:l[ae] secretaire de seance\b|(?:secretaire|president|date|objet|ordre du jour|quorum|votants?|nombre|nbre|convocation|affich|rapporteur)[^:\n]{0,40} ?:)/;

/** Words after which a list holds no more names: « formant la majorité des membres en exercice ». */
const CLOSING = new WordSet(["formant", "constituant", "composant", "lesquels", "lesquelles"]);

/** Words that no list of people holds outside brackets. */
const PROSE = new WordSet([
  "ete",
  "est",
  "sont",
  "ont",
  "nommee",
  "nomme",
  "elue",
  "elu",
  "designee",
  "designe",
  "conseil",
  "compte",
  "ordre",
  "formant",
  "deliberation",
  "ouvre",
  "propose",
  "rappelle",
  "souhaite",
  "remercie",
]);

const MOVES = new WordSet(["arrivee", "arrive", "arrivees", "depart", "quitte", "rejoint"]);

/** Small words that stand beside names without making a sentence. */
const REMARKS = new WordSet([
  "et",
  "a",
  "ayant",
  "donne",
  "pouvoir",
  "procuration",
  "excuse",
  "excusee",
  "absent",
  "absente",
  "neant",
  "suppleant",
  "suppleante",
  "titulaire",
  "jusqu",
  "partir",
  "arrive",
  "arrivee",
  "depart",
]);
