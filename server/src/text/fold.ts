import type { Span } from "./span.ts";

/**
 * The text in the form in which it is compared: lower case, no accents (composed or not), one space for
 * several, one kind of apostrophe, dash and quote, `\n` for every line end, no Markdown bold, no space at the
 * ends of a line. All of it is below U+0100, so searching it is cheap, and every reader above this floor is
 * blind to the differences of spelling that PDF extraction brings.
 */
export interface Folded {
  readonly source: string;
  readonly text: string;
  /** Source offset of each folded character, and of the end of the text. */
  readonly map: Uint32Array;
  /** Source offset at which each line begins (lines as LSP counts them: LF, CRLF, CR). */
  readonly lineStarts: Uint32Array;
  /** Folded offset at which each line begins. */
  readonly foldedLineStarts: Uint32Array;
}

const DROP = 0;
const SPACE = 0x20;
const NEWLINE = 0x0a;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const QUOTE = 0x22;
const BULLET = 0xb7;
/** Stands for a character that no reader looks for, so that positions keep their meaning. */
const OTHER = 0x7f;
const OE = 1;
const AE = 2;
const ELLIPSIS = 3;
/** U+FB00 to U+FB06, as PDF files have them: « ﬁnances », « aﬀaires ». */
const LIGATURES = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"] as const;
const FIRST_LIGATURE = 0x0b;
const ESCAPE = FIRST_LIGATURE + LIGATURES.length;
/** The most folded characters that one of the source stands for. */
const MOST_FOR_ONE = 3;

/** What a UTF-16 unit folds to: a character code, or one of the codes above, all below a space. */
const TABLE = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  table[0x0a] = NEWLINE;
  table[0x0d] = NEWLINE;
  for (let code = 0x20; code < 0x7f; code++)
    table[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  // Latin letters with marks lose them: NFD splits the letter from its marks, the letter is kept.
  for (let code = 0xa1; code < 0x250; code++) {
    const base = String.fromCharCode(code).normalize("NFD").toLowerCase().charCodeAt(0);
    table[code] = base < 0x80 ? base : code < 0x100 ? code : OTHER;
  }
  for (let code = 0x1e00; code < 0x1f00; code++) {
    const base = String.fromCharCode(code).normalize("NFD").toLowerCase().charCodeAt(0);
    if (base < 0x80) table[code] = base;
  }
  for (let code = 0x300; code < 0x370; code++) table[code] = DROP;
  for (const code of [0x09, 0x0b, 0x0c, 0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0x2028, 0x2029])
    table[code] = SPACE;
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = SPACE;
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[code] = DROP;
  for (const code of [0x60, 0xb4, 0x2b9, 0x2bc, 0x2018, 0x2019, 0x201a, 0x201b, 0x2032])
    table[code] = APOSTROPHE;
  for (const code of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63, 0xff0d])
    table[code] = DASH;
  for (const code of [0x201c, 0x201d, 0x201e, 0x201f, 0x2033]) table[code] = QUOTE;
  for (const code of [
    0x2022, 0x2023, 0x25a0, 0x25a1, 0x25aa, 0x25ab, 0x25b6, 0x25ba, 0x25cb, 0x25cf, 0x25e6, 0x2043,
  ])
    table[code] = BULLET;
  for (const code of [0x27a2, 0x2192, 0x2713, 0x2714, 0x25a8]) table[code] = BULLET;
  // Symbol and Wingdings bullets come out of PDF files as private-use characters.
  for (let code = 0xf020; code < 0xf100; code++) table[code] = BULLET;
  table[0xba] = 0xb0; // º as in « nº »
  table[0x2070] = 0xb0;
  table[0x152] = OE;
  table[0x153] = OE;
  table[0xc6] = AE;
  table[0xe6] = AE;
  table[0x20ac] = 0xa4; // € keeps its place below U+0100, as in Latin-9
  table[0x2026] = ELLIPSIS;
  table[0x5c] = ESCAPE;
  for (let index = 0; index < LIGATURES.length; index++) table[0xfb00 + index] = FIRST_LIGATURE + index;
  table[0x1d49] = 0x65; // ᵉ
  table[0x2b3] = 0x72; // ʳ
  table[0x1d48] = 0x64; // ᵈ
  table[0x2e2] = 0x73; // ˢ
  return table;
}

/** Where the codes of an ordinary act are gathered before they become a string: nothing of it outlives a fold. */
const SCRATCH = new Uint8Array(1 << 15);

/** The folded form of a text, of any length, in one pass; never fails. */
export function fold(source: string): Folded {
  const length = source.length;
  // One folded character for one in the source, but for ligatures and ellipses, which make room for themselves.
  let codes = length + 16 <= SCRATCH.length ? SCRATCH : new Uint8Array(length + 16);
  let map = new Uint32Array(length + 17);
  let room = Math.min(codes.length, map.length);
  const lineStarts = new NumberList(length >> 5);
  const foldedLineStarts = new NumberList(length >> 5);
  lineStarts.push(0);
  foldedLineStarts.push(0);
  let out = 0;
  /** Where the line begins among the folded characters. */
  let lineFrom = 0;
  for (let at = 0; at < length; at++) {
    const unit = source.charCodeAt(at);
    const folded = TABLE[unit] as number;
    // Nearly every character: it stands for one, and nothing is to be looked at.
    if (folded > SPACE && unit !== 0x2a) {
      codes[out] = folded;
      map[out++] = at;
    } else if (folded === SPACE) {
      if (out === lineFrom || codes[out - 1] === SPACE) continue;
      codes[out] = SPACE;
      map[out++] = at;
    } else if (folded === NEWLINE) {
      if (out > lineFrom && codes[out - 1] === SPACE) out--;
      codes[out] = NEWLINE;
      map[out++] = at;
      if (unit === 0x0d && source.charCodeAt(at + 1) === 0x0a) at++;
      lineStarts.push(at + 1);
      foldedLineStarts.push(out);
      lineFrom = out;
    } else if (unit === 0x2a) {
      // Markdown bold carries no meaning; a lone asterisk does (it marks who gave a proxy to whom).
      if (source.charCodeAt(at + 1) === 0x2a && source.charCodeAt(at + 2) !== 0x2a) at++;
      else {
        codes[out] = folded;
        map[out++] = at;
      }
    } else if (folded !== DROP) {
      if (out + (length - at) + MOST_FOR_ONE > room) {
        codes = grownBytes(codes);
        map = grownMap(map);
        room = Math.min(codes.length, map.length);
      }
      if (folded !== ESCAPE) out = pushSeveral(codes, map, out, at, folded);
      else if (!isEscape(source.charCodeAt(at + 1))) {
        codes[out] = unit;
        map[out++] = at;
      }
    }
  }
  if (out > lineFrom && codes[out - 1] === SPACE) out--;
  map[out] = length;
  return {
    source,
    text: LATIN_1.decode(codes.subarray(0, out)),
    map: new Uint32Array(map.buffer, 0, out + 1),
    lineStarts: lineStarts.values(),
    foldedLineStarts: foldedLineStarts.values(),
  };
}

/** Whether a backslash before this unit is Markdown's: before a sign that it protects, or a line end that it keeps. */
function isEscape(next: number): boolean {
  return next === 0x0a || next === 0x0d || (next < 0x7f && ESCAPED.includes(String.fromCharCode(next)));
}

const ESCAPED = "\\`*_{}[]()#+-.!<>|~\"'$";

function pushSeveral(codes: Uint8Array, map: Uint32Array, from: number, at: number, folded: number): number {
  const letters =
    folded === OE
      ? "oe"
      : folded === AE
        ? "ae"
        : folded === ELLIPSIS
          ? "..."
          : (LIGATURES[folded - FIRST_LIGATURE] as string);
  let out = from;
  for (let index = 0; index < letters.length; index++) {
    codes[out] = letters.charCodeAt(index);
    map[out++] = at;
  }
  return out;
}

function grownBytes(codes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(codes.length * 2);
  larger.set(codes);
  return larger;
}

function grownMap(map: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(map.length * 2);
  larger.set(map);
  return larger;
}

/** Between Latin-1, which folded text is, and the encoding of this name there is no difference outside 0x80 to 0x9f. */
const LATIN_1 = new TextDecoder("windows-1252");

/** A list of numbers that grows, without the cost of boxed values on texts of millions of lines. */
class NumberList {
  #values: Uint32Array;
  #length = 0;
  constructor(capacity: number) {
    this.#values = new Uint32Array(Math.max(16, capacity));
  }
  push(value: number): void {
    if (this.#length === this.#values.length) this.#values = grownMap(this.#values);
    this.#values[this.#length++] = value;
  }
  values(): Uint32Array {
    return new Uint32Array(this.#values.buffer, 0, this.#length);
  }
}

/** The folded form of a short text (a label, a word): what `fold` gives, without the offsets. */
export function foldText(text: string): string {
  return foldPlain(text) ?? fold(text).text.trim();
}

/**
 * The folded form of one line whose every character folds to one; null for any other text. A wording, a name, an
 * object are such lines, and there are thousands of them: no table of offsets is made.
 */
function foldPlain(text: string): string | null {
  let folded = "";
  let space = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = TABLE[unit] as number;
    if (code < SPACE || unit === 0x2a) return null;
    if (code === SPACE) {
      space = folded !== "";
      continue;
    }
    if (space) folded += " ";
    space = false;
    folded += String.fromCharCode(code);
  }
  return folded;
}

/** The source span of the folded range [`start`, `end`): it ends right after the last character's own marks. */
export function toSource(folded: Folded, start: number, end: number): Span {
  const from = folded.map[Math.min(start, folded.map.length - 1)] ?? 0;
  if (end <= start) return { start: from, end: from };
  let to = (folded.map[end - 1] ?? folded.source.length) + 1;
  while (to < folded.source.length && isMark(folded.source.charCodeAt(to))) to++;
  return { start: from, end: Math.min(to, folded.source.length) };
}

/** The folded offset of the first folded character that stands at or after the source offset. */
export function toFolded(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.map[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isMark(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}
