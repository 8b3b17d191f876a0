import { Cue, Cues, type CueTree } from "../french/cues.ts";
import type { WordingMatcher } from "../styles/matcher.ts";
import { LABELS, type LabelRole } from "../styles/roles.ts";
import type { Folded } from "../text/fold.ts";
import { isUpper } from "../text/letters.ts";
import { indexWithin } from "../text/search.ts";
import { LineKind } from "./lineKinds.ts";
import { isSolid } from "./solid.ts";
import type { LabelHit, PhraseHit } from "./syntax.ts";

/** A label's words may be followed by words of the law before the colon, over so many characters and lines. */
const LONGEST_TAIL = 260;
const MOST_TAIL_LINES = 4;
const TAIL_WORD =
  /^(?: (?:ayant|en application|en vertu|conformement|a la seance|a l'ouverture|a l'appel|au titre|qui|avec|sans|lors|pour cette|de la seance|a ce jour|a cette|et |ou |au moment|physiquement|du conseil|des membres|par |titulaires|de la commune|de l'assemblee|municipa|communautaire)| ?\/ ?)/;

/**
 * « Étaient présents les conseillers municipaux suivants : », « Présents, formant la majorité des membres en exercice : »,
 * the colon lost where « suivants » ends the line.
 */
const LISTED_TAIL =
  /^(?:(?:, ?| ?\n| )(?:tous|les|mesdames|messieurs|mmes?|mm|et|conseilleres?|conseillers?|municipa(?:ux|les)|communautaires|metropolitains|departementaux|regionaux|syndicaux|membres|delegue?e?s|elue?s|administrateurs|titulaires|suppleants|formant|la|majorite|des?|du|en|exercice|conseil|municipal|comite|syndical|communautaire|d'administration|l'assemblee|dont|noms|ci-apres|ci-dessous|designes|nommes)\.?){1,16}(?: ?:|(?: suivants?| suivantes?| suivent| sont)(?: ?:|\n))/;

/** What a character of folded text is for the scan; 0 for those that it passes over. */
const LETTER = 1;
const FIGURE = 2;
const LINE_END = 3;
/** A sign with which a blank may begin: « __ », « .. », « [ », « ${ ». */
const BLANK = 4;
const KINDS = new Uint8Array(256);
KINDS.fill(LETTER, 0x61, 0x7b);
KINDS.fill(FIGURE, 0x30, 0x3a);
KINDS[0x0a] = LINE_END;
for (const sign of "_.[{$") KINDS[sign.charCodeAt(0)] = BLANK;

/** What one scan finds, in the order of the text. */
export interface Scan {
  readonly labels: LabelHit[];
  readonly phrases: PhraseHit[];
  readonly cues: Cues;
}

/** Every wording of the styles in the folded text, labels and phrases, and every cue. One pass. */
export function scanWordings(
  folded: Folded,
  lineKinds: Uint8Array,
  matcher: WordingMatcher,
  tree: CueTree,
): Scan {
  const { text } = folded;
  const labels: LabelHit[] = [];
  const phrases: PhraseHit[] = [];
  const cues = new Cues();
  let line = 0;
  let contentStart = contentOf(text, 0);
  let before = 0;
  // A wording inside a label is no label of its own: « en exercice » in « Membres en exercice ».
  let labelEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] as number;
    if (kind === before && kind === LETTER) continue;
    const first = before !== LETTER && before !== FIGURE;
    before = kind;
    if (kind !== LETTER && (kind !== FIGURE || !first)) {
      if (kind === LINE_END) {
        line++;
        contentStart = contentOf(text, at + 1);
      } else if (kind === BLANK && mayBeginBlank(text, at)) cues.add(at, Cue.blank);
      continue;
    }
    // Extraction glues figures to the word after them (« 0Pour : 84 »): a cue may stand there, a wording does not.
    const kinds = tree.kindsAt(text, at);
    if (kinds !== 0) cues.add(at, kinds);
    if (!first) continue;
    // A word glued to an apostrophe (« l'an », « d'absents ») starts a wording of its own.
    const match = lineKinds[line] === LineKind.comment ? null : matcher.match(text, at);
    if (!match) continue;
    for (const role of at < labelEnd ? NO_LABEL : match.labels) {
      const opens =
        at === contentStart || (role === "object" && NUMBER_BEFORE.test(text.slice(contentStart, at)));
      const hit = labelHit(folded, role, at, match.end, line, opens);
      if (!hit) continue;
      labels.push(hit);
      // « Présents, formant la majorité des membres en exercice : »: nor is one between the label and its colon.
      const tail = hit.kind === "list" && hit.colon && !text.slice(match.end, hit.value).includes("\n");
      labelEnd = Math.max(labelEnd, tail ? hit.value : match.end);
    }
    for (const role of match.phrases) phrases.push({ role, start: at, end: match.end });
  }
  return { labels, phrases, cues };
}

const NO_LABEL: readonly LabelRole[] = [];

/** Whether the sign is the first of its run, and doubled where one alone is of every text. */
function mayBeginBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x24) return text.charCodeAt(at + 1) === 0x7b;
  // « _ _ _ _ »
  if (code === 0x5f && text.startsWith("_ _ _", at)) return text.charCodeAt(at - 2) !== code;
  return text.charCodeAt(at - 1) !== code && (code === 0x5b || text.charCodeAt(at + 1) === code);
}

/** « 2023-12 OBJET : … »: the act's number stands before the label. */
const NUMBER_BEFORE = /^(?:n ?° ?)?\d[\d_/.-]{0,14} ?[-:.)]? ?$/;

/** Where the content of a line begins, after bullets, Markdown marks and opening quotes. */
function contentOf(text: string, from: number): number {
  let at = from;
  while (LEADS[text.charCodeAt(at)] === 1) at++;
  return at;
}

/** The signs that may stand before the first word of a line. */
const LEADS = new Uint8Array(256);
for (const sign of '#-·>*|" «»[_+!') LEADS[sign.charCodeAt(0)] = 1;

function labelHit(
  folded: Folded,
  role: LabelRole,
  start: number,
  end: number,
  line: number,
  opensLine: boolean,
): LabelHit | null {
  const { text } = folded;
  const kind = LABELS[role];
  // « Nombre de membres           Présents : »: words of two columns are no label.
  if (kind === "list" && isBroken(folded, start, end, opensLine)) return null;
  // « Objet de la délibération » alone on its line is a label as with its colon.
  const alone =
    role === "object" && opensLine && text.startsWith("objet", start) && text.charCodeAt(end) === 0x0a;
  const list = kind === "list";
  // « Secrétaire de séance / Mme X », « Secrétaire | Mme X »
  const cell =
    kind === "person" && ((opensLine && text.startsWith(" |", end)) || text.startsWith(" / ", end));
  const colon = alone ? end : cell ? end + 1 : colonAfter(text, end, list && opensLine, list && !opensLine);
  let value = colon >= 0 ? colon + 1 : end;
  if (text.charCodeAt(value) === 0x20) value++;
  // « Séance ordinaire du⏎lundi 8 février »: the value begins on the next line.
  if (
    colon < 0 &&
    (kind === "date" || kind === "person") &&
    text.charCodeAt(value) === 0x0a &&
    text.charCodeAt(value + 1) !== 0x0a
  )
    value++;
  // « Liste des délibérations⏎Le 16 mai 2025 »
  if (kind === "date" && text.startsWith("le ", value)) value += 3;
  const hit: LabelHit = { role, kind, start, end, value, colon: colon >= 0, line, opensLine };
  const isCapital = (offset: number) => isUpper(folded.source.charCodeAt(folded.map[offset] as number));
  const apart = !opensLine && (folded.map[start] as number) - (folded.map[start - 1] ?? start) >= GAP;
  const shouted = list && !opensLine && !hit.colon && isCapital(start) && isCapital(end - 1);
  const named = shouted && isCapital(value) && !isCapital(value + 1);
  return isSolid(text, hit, { label: isCapital(start), value: isCapital(value), apart, named }) ? hit : null;
}

/** So many characters of the source before a label are a gap between columns. */
const GAP = 4;

/** Whether a gap of columns stands inside a wording; at the head of a line a justified text has as wide ones. */
function isBroken({ source, map }: Folded, start: number, end: number, opensLine: boolean): boolean {
  const from = map[start] as number;
  const to = map[end - 1] as number;
  return to - from > end - start + 1 && (opensLine ? WIDE : NARROW).test(source.slice(from, to));
}

const NARROW = /[ \u00a0]{4}/;
const WIDE = /[ \u00a0]{7}/;

/** Inside a line: « Étaient présents au moment de l'appel nominal : », « Étaient présents les conseillers suivants : ». */
const INNER_TAIL =
  /^,? (?:les (?:conseillers|delegues|elus|membres)(?: [a-z]+aux| [a-z]+aires)?(?: suivants)? ?|(?:au moment|lors|a l'ouverture|a l'appel|a l appel) [a-z' ]{0,50}|(?:en application|en vertu|conformement) [^:\n]{0,140}):/;

/**
 * Offset of the colon that belongs to the label, or -1. `mayTail`: words of the law may come before it; `inner`: the
 * label stands inside its line, where only the moment may.
 */
function colonAfter(text: string, end: number, mayTail: boolean, inner: boolean): number {
  let at = end;
  if (text.charCodeAt(at) === 0x20) at++;
  if (text.charCodeAt(at) === 0x22 || text.charCodeAt(at) === 0xbb) at++;
  if (text.charCodeAt(at) === 0x20) at++;
  // « Suffrages exprimés [b – c – d] : 10 »
  const bracket = text.charCodeAt(at) === 0x28 ? ")" : text.charCodeAt(at) === 0x5b ? "]" : null;
  if (bracket) {
    const close = indexWithin(text, bracket, at, at + 60);
    if (close > 0 && !text.slice(at, close).includes("\n\n")) {
      at = close + 1;
      if (text.charCodeAt(at) === 0x20) at++;
    }
  }
  if (text.charCodeAt(at) === 0x3a) return at;
  if (text.charCodeAt(at) === 0x0a && text.charCodeAt(at + 1) === 0x3a) return at + 1;
  if (inner) {
    const tail = INNER_TAIL.exec(text.slice(end, end + 170));
    return tail ? end + tail[0].length - 1 : -1;
  }
  const named = mayTail ? LISTED_TAIL.exec(text.slice(end, end + 200)) : null;
  if (named) return end + named[0].length - 1;
  if (!mayTail || !TAIL_WORD.test(text.slice(end, end + 24).replace("\n", " "))) return -1;
  let lines = 0;
  const limit = Math.min(text.length, end + LONGEST_TAIL);
  for (at = end; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) return at;
    if (code === 0x0a) {
      if (text.charCodeAt(at + 1) === 0x0a || ++lines > MOST_TAIL_LINES) return -1;
    }
    if (code === 0x2e && text.charCodeAt(at + 1) === 0x0a) return -1;
  }
  return -1;
}
