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

/** Every wording of the styles in the folded text, labels and phrases, in the order of the text. One pass. */
export function scanWordings(
  folded: Folded,
  lineKinds: Uint8Array,
  matcher: WordingMatcher,
): { labels: LabelHit[]; phrases: PhraseHit[] } {
  const { text } = folded;
  const labels: LabelHit[] = [];
  const phrases: PhraseHit[] = [];
  let line = 0;
  let contentStart = contentOf(text, 0);
  let wordBefore = false;
  // A wording inside a label is no label of its own: « en exercice » in « Membres en exercice ».
  let labelEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      line++;
      contentStart = contentOf(text, at + 1);
      wordBefore = false;
      continue;
    }
    const isWord = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    // A word glued to an apostrophe (« l'an », « d'absents ») starts a wording of its own.
    if (isWord && !wordBefore && lineKinds[line] !== LineKind.comment) {
      const match = matcher.match(text, at);
      if (match) {
        for (const role of at < labelEnd ? [] : match.labels) {
          const opens =
            at === contentStart || (role === "object" && NUMBER_BEFORE.test(text.slice(contentStart, at)));
          const hit = labelHit(folded, role, at, match.end, line, opens);
          if (!hit) continue;
          labels.push(hit);
          labelEnd = Math.max(labelEnd, match.end);
        }
        for (const role of match.phrases) phrases.push({ role, start: at, end: match.end });
      }
    }
    wordBefore = isWord;
  }
  return { labels, phrases };
}

/** « 2023-12 OBJET : … »: the act's number stands before the label. */
const NUMBER_BEFORE = /^(?:n ?° ?)?\d[\d_/.-]{0,14} ?[-:.)]? ?$/;

/** Where the content of a line begins, after bullets, Markdown marks and opening quotes. */
function contentOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && '#-·>*|" «»[_+!'.includes(text.charAt(at))) at++;
  return at;
}

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
  // « Objet de la délibération » alone on its line is a label as with its colon.
  const alone =
    role === "object" && opensLine && text.startsWith("objet", start) && text.charCodeAt(end) === 0x0a;
  const colon = alone ? end : colonAfter(text, end, opensLine && kind === "list");
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
  return isSolid(text, hit, { label: isCapital(start), value: isCapital(value) }) ? hit : null;
}

/** Offset of the colon that belongs to the label, or -1. `mayTail`: words of the law may come before it. */
function colonAfter(text: string, end: number, mayTail: boolean): number {
  let at = end;
  if (text.charCodeAt(at) === 0x20) at++;
  if (text.charCodeAt(at) === 0x22 || text.charCodeAt(at) === 0xbb) at++;
  if (text.charCodeAt(at) === 0x20) at++;
  if (text.charCodeAt(at) === 0x28) {
    const close = indexWithin(text, ")", at, at + 60);
    if (close > 0 && !text.slice(at, close).includes("\n\n")) {
      at = close + 1;
      if (text.charCodeAt(at) === 0x20) at++;
    }
  }
  if (text.charCodeAt(at) === 0x3a) return at;
  if (text.charCodeAt(at) === 0x0a && text.charCodeAt(at + 1) === 0x3a) return at + 1;
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
