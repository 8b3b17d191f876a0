import { expandForms } from "./forms.ts";
import { LABEL_ROLES, type LabelRole, PHRASE_ROLES, type PhraseRole } from "./roles.ts";
import type { StyleSet } from "./style.ts";

/** One wording's roles: a wording may be a label and a phrase, and a label of several roles. */
interface Accepted {
  readonly labels: readonly LabelRole[];
  readonly phrases: readonly PhraseRole[];
}

/** The longest wording found at one place. */
export interface Match extends Accepted {
  /** Folded offset right after it. */
  readonly end: number;
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789 '-°./:,@\"«»";
const WIDTH = ALPHABET.length + 1;
const CLASS = new Uint8Array(256);
for (let index = 0; index < ALPHABET.length; index++) CLASS[ALPHABET.charCodeAt(index)] = index + 1;
/** « ( » and « · », with which an inclusive ending begins. */
const INCLUSIVE = [0x28, 0xb7];
const NO_LABEL: readonly LabelRole[] = [];
/** Between two lines of one turn of phrase; more blank lines part it. */
const MOST_LINE_ENDS = 4;
const SPACE_CLASS = CLASS[0x20] as number;

/**
 * All the wordings of all the styles in one tree of characters, so that a text is searched once whatever their
 * number. Built once per set of styles.
 */
export class WordingMatcher {
  readonly #next: Uint16Array;
  /** For each node, 1 + the place in `#values` of what ends there; 0 for nothing. */
  readonly #accepted: Uint16Array;
  readonly #values: readonly Accepted[];
  /** 1 for each pair of characters with which a wording begins: most words of a text are told by it. */
  readonly #pairs = new Uint8Array(1 << 16);

  constructor(styles: StyleSet) {
    const wordings = collect(styles);
    const characters = [...wordings.keys()].reduce((sum, each) => sum + each.length, 1);
    if (characters >= 1 << 16) throw new RangeError("more wordings than the tree of wordings can hold");
    const next = new Uint16Array((characters + 1) * WIDTH);
    const accepted = new Uint16Array(characters + 1);
    const values: Accepted[] = [];
    let nodes = 1;
    for (const [wording, value] of wordings) {
      let node = 0;
      for (let at = 0; at < wording.length; at++) {
        const slot = node * WIDTH + (CLASS[wording.charCodeAt(at) & 0xff] as number);
        if (next[slot] === 0) next[slot] = nodes++;
        node = next[slot] as number;
      }
      values.push(value);
      accepted[node] = values.length;
      this.#mayBegin(wording);
    }
    this.#next = next;
    this.#accepted = accepted;
    this.#values = values;
  }

  #mayBegin(wording: string): void {
    const first = wording.charCodeAt(0) << 8;
    if (wording.length > 1) {
      this.#pairs[first | wording.charCodeAt(1)] = 1;
      if (wording.charCodeAt(1) === 0x20) this.#pairs[first | 0x0a] = 1;
      for (const sign of INCLUSIVE) this.#pairs[first | sign] = 1;
    } else for (let second = 0; second < 256; second++) this.#pairs[first | second] = 1;
  }

  /**
   * The longest wording that starts at `from` in a folded text and ends at a word's end; null when there is none.
   * A single line break counts as a space, and inclusive endings — « (e)s », « (es) », « ·e·s » — count as nothing.
   * Over a blank line, which the width of a page may set anywhere, a turn of phrase goes on; a label does not.
   */
  match(text: string, from: number): Match | null {
    if (this.#pairs[(text.charCodeAt(from) << 8) | text.charCodeAt(from + 1)] === 0) return null;
    const next = this.#next;
    const ends = this.#accepted;
    let node = 0;
    let found = 0;
    let foundEnd = from;
    let foundApart = false;
    let at = from;
    let apart = false;
    for (;;) {
      const accepted = ends[node] as number;
      if (accepted !== 0 && endsWord(text, at) && (!apart || this.#isPhrase(accepted))) {
        found = accepted;
        foundEnd = at;
        foundApart = apart;
      }
      if (at >= text.length) break;
      const code = text.charCodeAt(at);
      if (code === 0x28 || code === 0xb7 || mayJoin(text, code, at)) {
        const skipped = skipInclusive(text, at);
        if (skipped > at) {
          if (accepted !== 0 && endsWord(text, skipped) && (!apart || this.#isPhrase(accepted))) {
            found = accepted;
            foundEnd = skipped;
            foundApart = apart;
          }
          at = skipped;
          continue;
        }
      }
      let symbol = CLASS[code] as number;
      if (code === 0x0a) {
        symbol = SPACE_CLASS;
        // « … à l'unanimité, prend⏎> acte »: lines set off with signs.
        if (text.startsWith("> ", at + 1)) at += 2;
        for (let lines = 1; lines < MOST_LINE_ENDS && text.charCodeAt(at + 1) === 0x0a; lines++) {
          apart = true;
          at++;
        }
      }
      const to = symbol === 0 ? 0 : (next[node * WIDTH + symbol] as number);
      if (to === 0) break;
      node = to;
      at++;
    }
    if (found === 0) return null;
    const { labels, phrases } = this.#values[found - 1] as Accepted;
    return { labels: foundApart ? NO_LABEL : labels, phrases, end: foundEnd };
  }

  #isPhrase(accepted: number): boolean {
    return (this.#values[accepted - 1] as Accepted).phrases.length > 0;
  }
}

function collect(styles: StyleSet): Map<string, Accepted> {
  const wordings = new Map<string, { labels: LabelRole[]; phrases: PhraseRole[] }>();
  const at = (wording: string) => {
    let entry = wordings.get(wording);
    if (!entry) {
      entry = { labels: [], phrases: [] };
      wordings.set(wording, entry);
    }
    return entry;
  };
  for (const style of [styles.common, ...styles.houses]) {
    for (const role of LABEL_ROLES)
      for (const wording of expandForms(style.labels[role] ?? [])) {
        const { labels } = at(wording);
        if (!labels.includes(role)) labels.push(role);
      }
    for (const role of PHRASE_ROLES)
      for (const wording of expandForms(style.phrases?.[role] ?? [])) {
        const { phrases } = at(wording);
        if (!phrases.includes(role)) phrases.push(role);
      }
  }
  return wordings;
}

/** Right after « (e) », « (es) », « (s) », « (s/es) », « (ne) », « ·e », « ·s », « .e.s », « -e-s » at `at`, or `at` itself. */
function skipInclusive(text: string, at: number): number {
  if (text.charCodeAt(at) === 0xb7) return /[es]/.test(text.charAt(at + 1)) ? at + 2 : at;
  if (text.charCodeAt(at) !== 0x28) return at + (JOINED.exec(text.slice(at, at + 6))?.[0].length ?? 0);
  const close = text.slice(at, at + 7).indexOf(")") + at;
  if (close - at < 2) return at;
  for (let index = at + 1; index < close; index++) if (!"esnr/.-".includes(text.charAt(index))) return at;
  return close + 1;
}

/** Whether « .e », « -s » may begin at `at`. */
function mayJoin(text: string, code: number, at: number): boolean {
  if (code !== 0x2e && code !== 0x2d) return false;
  const next = text.charCodeAt(at + 1);
  return next === 0x65 || next === 0x73;
}

/** « présent.e.s », « présent-e-s »; « absents - Luc » is none. */
const JOINED = /^(?:\.(?:es?|s)(?:\.s)?|-(?:es?|s)(?:-s)?)(?![a-z])/;

function endsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  // A wording that ends with a sign (« l' », « n° ») may be followed by its word.
  if (before === 0x27 || before === 0xb0) return true;
  const code = text.charCodeAt(at);
  return !(code >= 0x61 && code <= 0x7a) && !(code >= 0x30 && code <= 0x39);
}
