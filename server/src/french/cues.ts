import { isDigit } from "../text/letters.ts";

/**
 * Cues: the few words and signs of a folded text at which a reader may have something to read. One walk over the words
 * finds them all; each reader then looks at its own places only, instead of searching the whole text.
 */

/** What a place may be the beginning of; one bit each. */
export const Cue = {
  /** A date: a figure, a number in words, a weekday, « premier ». */
  date: 1 << 0,
  /** A citation: « article », « loi », « code », a letter before a number. */
  citation: 1 << 1,
  /** A camp of a vote. */
  camp: 1 << 2,
  /** A word of decision that no style needs to name: « sont élus », « a été proclamé ». */
  verdict: 1 << 3,
  /** The name of a body that deliberates. */
  body: 1 << 4,
  /** « Commune de X », « Ville de X ». */
  commune: 1 << 5,
  /** « Communauté de communes X », « Métropole X ». */
  grouping: 1 << 6,
  department: 1 << 7,
  /** « Séance ordinaire ». */
  sitting: 1 << 8,
  /** « Convoqué le … ». */
  convened: 1 << 9,
  /** A turn of phrase that asks for a value: « levée à … ». */
  slot: 1 << 10,
  /** « La candidature de … », « propose de … ». */
  candidate: 1 << 11,
  /** What a template leaves to be filled in. */
  blank: 1 << 12,
  /** A council, or who heads it. */
  organ: 1 << 13,
  /** A phrase that tells a house style. */
  style: 1 << 14,
} as const;

/** The words that stand at the head of what is read, or their beginnings: a longer word that begins so is a cue too. */
const BEGINNINGS: readonly (readonly [kinds: number, words: readonly string[]])[] = [
  [
    Cue.date,
    words("une tro qua cin six sep hui neu dix onz dou tre qui sei vin soi oct non cen mil zer deu"),
  ],
  [Cue.date, words("lundi mardi mercredi jeudi vendredi samedi dimanche premier")],
  [Cue.citation, words("art loi ord dec code cg")],
  [Cue.camp, words("pour contre abst absention")],
  [Cue.verdict, ["proclame", "sont ", "est ", "elit "]],
  [Cue.body, [...words("ccas cias syndicat siv sictom smictom"), "centre communal", "centre intercommunal"]],
  [Cue.body, ["comite syndical", "conseil ", "bureau ", "pole d", "etablissement public territorial"]],
  [Cue.body, ["communaute d", "mairie d", "region d", "commune d"]],
  [Cue.commune, ["commune d", "ville d", "mairie d", "conseil municipal d"]],
  [Cue.grouping, ["communaute ", "metropole ", "syndicat ", "departement ", "region ", "centre communal"]],
  [Cue.grouping, ["centre intercommunal", "siv", "sictom", "smictom", "pole d", "collectivite de corse"]],
  [Cue.grouping, ["conseil departemental", "conseil regional"]],
  [Cue.department, ["departement "]],
  [Cue.sitting, ["seance", "session ", "reunion "]],
  [Cue.convened, ["convo"]],
  [Cue.slot, ["ouverte a", "levee a", "close a", "cloturee a", "sous la presidence de", "en date du"]],
  [Cue.candidate, words("candidature propose")],
  [Cue.blank, words("xx 20xx todo fixme tbd prenom jj aaaa completer preciser renseigner")],
  [Cue.organ, words("conseil maire president")],
];

/** Short words that are a cue only when they stand alone: « un », the letter of « L. 2121-29 », « LO 141 », « C.G.C.T. ». */
const ALONE: readonly (readonly [kinds: number, words: readonly string[]])[] = [
  [Cue.date, ["un"]],
  [Cue.citation, words("l r lo ro c")],
  // « 13 P – 0 C – 0 A », « OUI : 12, NON : 3 ».
  [Cue.camp, words("p oui")],
];

function words(joined: string): string[] {
  return joined.split(" ");
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789 '";
const WIDTH = ALPHABET.length + 1;
/** Where each character stands in a row of the tree; 0 for those that no cue holds. */
const CLASS = new Uint8Array(256);
for (let index = 0; index < ALPHABET.length; index++) CLASS[ALPHABET.charCodeAt(index)] = index + 1;
// A line may end at any space of a phrase.
CLASS[0x0a] = CLASS[0x20] as number;
const A = 0x61;
const Z = 0x7a;
const LAST_LETTER = 26;
const LAST_FIGURE = 36;

/** The words of all cues in one tree of characters. */
export class CueTree {
  readonly #next: Uint16Array;
  /** For each node, the cues whose words end there. */
  readonly #kinds: Uint16Array;
  /** For each node, those whose words end there if no letter follows. */
  readonly #alone: Uint16Array;
  /** 1 for each pair of characters with which a cue begins: most words of a text are told by it. */
  readonly #pairs = new Uint8Array(1 << 16);

  /** `phrases`: folded phrases of the styles, of which the beginning is a cue; one that begins with a sign has none. */
  constructor(phrases: readonly string[] = []) {
    const all = [...BEGINNINGS, [Cue.style, phrases.map(beginningOf)] as const];
    const characters = [...all, ...ALONE].flatMap(([, each]) => each).join("").length + 1;
    const next = new Uint16Array(characters * WIDTH);
    this.#kinds = new Uint16Array(characters);
    this.#alone = new Uint16Array(characters);
    let nodes = 1;
    const put = (word: string, kinds: number, ends: Uint16Array) => {
      let node = 0;
      for (let at = 0; at < word.length; at++) {
        const slot = node * WIDTH + (CLASS[word.charCodeAt(at)] as number);
        if (next[slot] === 0) next[slot] = nodes++;
        node = next[slot] as number;
      }
      ends[node] = (ends[node] as number) | kinds;
      this.#mayBegin(word, ends === this.#alone);
    };
    for (const [kinds, each] of all) for (const word of each) if (word !== "") put(word, kinds, this.#kinds);
    for (const [kinds, each] of ALONE) for (const word of each) put(word, kinds, this.#alone);
    this.#next = next;
  }

  #mayBegin(word: string, alone: boolean): void {
    const first = word.charCodeAt(0) << 8;
    if (word.length === 1) {
      this.#pairs.fill(1, first, first + A);
      if (!alone) this.#pairs.fill(1, first + A, first + Z + 1);
      this.#pairs.fill(1, first + Z + 1, first + 256);
    } else this.#pairs[first | word.charCodeAt(1)] = 1;
    if (word.charCodeAt(1) === 0x20) this.#pairs[first | 0x0a] = 1;
  }

  /** The cues of the word that begins at `at`, all kinds together; 0 for none. */
  kindsAt(text: string, at: number): number {
    const first = text.charCodeAt(at);
    if (this.#pairs[(first << 8) | text.charCodeAt(at + 1)] === 0) return isDigit(first) ? Cue.date : 0;
    const next = this.#next;
    const ends = this.#kinds;
    // Past the end the code is NaN, which has no class.
    let symbol = CLASS[first] ?? 0;
    let kinds = symbol > LAST_LETTER ? Cue.date : 0;
    let node = 0;
    let end = at;
    for (;;) {
      const to = next[node * WIDTH + symbol] as number;
      if (to === 0) break;
      node = to;
      kinds |= ends[node] as number;
      symbol = CLASS[text.charCodeAt(++end)] ?? 0;
    }
    if (symbol === 0 || symbol > LAST_LETTER) kinds |= this.#alone[node] as number;
    return kinds;
  }
}

const LONGEST_BEGINNING = 24;

function beginningOf(phrase: string): string {
  if (!isWord(phrase.charCodeAt(0))) return "";
  let end = 0;
  while (end < phrase.length && end < LONGEST_BEGINNING && CLASS[phrase.charCodeAt(end)]) end++;
  return phrase.slice(0, end);
}

/** The cues of a text, in order. */
export class Cues {
  readonly #at: number[] = [];
  readonly #kinds: number[] = [];

  /** Adds a place, which must stand after those that are there. */
  add(at: number, kinds: number): void {
    this.#at.push(at);
    this.#kinds.push(kinds);
  }

  /** The folded offsets in [`from`, `to`) of the cues of one kind, in order. */
  of(kind: number, from: number, to: number): number[] {
    const places: number[] = [];
    for (let index = this.#indexOf(from); index < this.#at.length; index++) {
      const at = this.#at[index] as number;
      if (at >= to) break;
      if (((this.#kinds[index] as number) & kind) !== 0) places.push(at);
    }
    return places;
  }

  /** The index of the first cue that stands at `offset` or after. */
  #indexOf(offset: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#at[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const COMMON = new CueTree();

/** The cues of words in a stretch of a text that no scan went over. */
export function cuesIn(text: string, from: number, to: number): Cues {
  const cues = new Cues();
  let inWord = from > 0 && isWord(text.charCodeAt(from - 1));
  for (let at = from; at < to; at++) {
    const word = isWord(text.charCodeAt(at));
    if (word && !inWord) {
      const kinds = COMMON.kindsAt(text, at);
      if (kinds !== 0) cues.add(at, kinds);
    }
    inWord = word;
  }
  return cues;
}

/** Letters a-z and figures. */
function isWord(code: number): boolean {
  const symbol = CLASS[code] ?? 0;
  return symbol > 0 && symbol <= LAST_FIGURE;
}
