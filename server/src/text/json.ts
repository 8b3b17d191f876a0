import type { Bilingual } from "./language.ts";
import type { Span } from "./span.ts";

/**
 * A value of a JSON text with the place where it stands (offsets UTF-16). Comments and a comma too many are passed
 * over: people write these files by hand.
 */
export type JsonNode =
  | { readonly kind: "scalar"; readonly span: Span; readonly value: string | number | boolean | null }
  | { readonly kind: "array"; readonly span: Span; readonly items: readonly JsonNode[] }
  | { readonly kind: "object"; readonly span: Span; readonly members: readonly JsonMember[] };

/** One « "key": value » of an object. */
export interface JsonMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: JsonNode;
}

/** Why a text is no JSON: the first fault and its place. */
export interface JsonFault {
  readonly span: Span;
  readonly message: Bilingual;
}

/** Deeper than any file that is meant to be one. */
const DEEPEST = 60;

/** Reads a JSON text; the first fault when it is none. Never throws. */
export function parseJson(text: string): { readonly node: JsonNode } | { readonly fault: JsonFault } {
  const reader = new Reader(text);
  const node = reader.whole();
  return node && !reader.fault ? { node } : { fault: reader.fault ?? faultAt(0, WANTED.value) };
}

/** The plain value of a node, as `JSON.parse` gives it; of a key written twice the last. */
export function jsonValue(node: JsonNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "array") return node.items.map(jsonValue);
  return Object.fromEntries(node.members.map(({ key, node: inner }) => [key, jsonValue(inner)]));
}

/**
 * The place of what the keys lead to: the value's; of a key that is not there, the nearest value that holds it.
 * With `key`, the place of the last key itself.
 */
export function jsonPlace(root: JsonNode, keys: readonly (string | number)[], key = false): Span {
  let node = root;
  for (const [at, each] of keys.entries()) {
    if (node.kind === "object") {
      const found = [...node.members].reverse().find((member) => member.key === each);
      if (!found) return node.span;
      if (key && at === keys.length - 1) return found.keySpan;
      node = found.node;
    } else if (node.kind === "array" && typeof each === "number" && node.items[each]) node = node.items[each];
    else return node.span;
  }
  return node.span;
}

/** A name that an object has more than once: of those, all but the last are without effect. */
export interface RepeatedKey {
  /** Keys that lead to the entry, the repeated one last. */
  readonly keys: readonly (string | number)[];
  /** The name where it is without effect. */
  readonly span: Span;
}

/** The names that the objects of a JSON text hold more than once, in the order of the text. */
export function repeatedKeys(root: JsonNode): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const walk = (node: JsonNode, keys: readonly (string | number)[]): void => {
    if (node.kind === "array") for (const [at, item] of node.items.entries()) walk(item, [...keys, at]);
    if (node.kind !== "object") return;
    const last = new Map(node.members.map((member) => [member.key, member]));
    for (const member of node.members) {
      const path = [...keys, member.key];
      if (last.get(member.key) !== member) found.push({ keys: path, span: member.keySpan });
      walk(member.node, path);
    }
  };
  walk(root, []);
  return found;
}

const WANTED = {
  value: {
    fr: "une valeur est attendue ici : un texte entre guillemets droits, un nombre, une liste [ ] ou un objet { }",
    en: "a value is expected here: a text in straight quotes, a number, a list [ ] or an object { }",
  },
  key: {
    fr: 'un nom de rubrique entre guillemets droits est attendu ici, par exemple "members"',
    en: 'the name of an entry in straight quotes is expected here, for instance "members"',
  },
  colon: { fr: "il manque « : » après ce nom", en: "“:” is missing after this name" },
  comma: {
    fr: "il manque une virgule, ou ce qui ferme « {close} »",
    en: "a comma is missing, or the closing “{close}”",
  },
  quote: {
    fr: "le texte qui commence ici n’est pas fermé : ajoutez un guillemet droit à la fin",
    en: "the text that begins here is not closed: add a straight quote at its end",
  },
  end: {
    fr: "plus rien n’est attendu ici : retirez la suite",
    en: "nothing more is expected: remove what follows",
  },
  deep: { fr: "trop de niveaux les uns dans les autres", en: "too many levels inside each other" },
} as const satisfies Record<string, Bilingual>;

function faultAt(start: number, message: Bilingual, end = start + 1): JsonFault {
  return { span: { start, end }, message };
}

const SCALAR = /true|false|null|-?(?:0|[1-9]\d{0,20})(?:\.\d{1,20})?(?:[eE][+-]?\d{1,3})?/y;
const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** Reads from the front; after the first fault everything gives null. */
class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  fault: JsonFault | null = null;

  constructor(text: string) {
    this.#text = text;
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  whole(): JsonNode | null {
    const node = this.#value();
    if (node === null) return null;
    this.#gap();
    return this.#at < this.#text.length ? this.#fail(WANTED.end) : node;
  }

  #value(): JsonNode | null {
    this.#gap();
    const start = this.#at;
    const sign = this.#text.charAt(start);
    if (sign === "{" || sign === "[") {
      if (++this.#depth > DEEPEST) return this.#fail(WANTED.deep);
      const node = sign === "{" ? this.#object(start) : this.#array(start);
      this.#depth--;
      return node;
    }
    if (sign === '"') {
      const value = this.#string();
      return value === null ? null : { kind: "scalar", span: { start, end: this.#at }, value };
    }
    SCALAR.lastIndex = start;
    const word = SCALAR.exec(this.#text)?.[0];
    if (word === undefined) return this.#fail(WANTED.value);
    this.#at += word.length;
    return {
      kind: "scalar",
      span: { start, end: this.#at },
      value: JSON.parse(word) as number | boolean | null,
    };
  }

  #object(start: number): JsonNode | null {
    const members: JsonMember[] = [];
    this.#at++;
    for (;;) {
      this.#gap();
      if (this.#take("}")) return { kind: "object", span: { start, end: this.#at }, members };
      const keyStart = this.#at;
      if (this.#text.charAt(keyStart) !== '"') return this.#fail(WANTED.key);
      const key = this.#string();
      if (key === null) return null;
      const keySpan = { start: keyStart, end: this.#at };
      this.#gap();
      if (!this.#take(":")) return this.#fail(WANTED.colon);
      const node = this.#value();
      if (node === null) return null;
      members.push({ key, keySpan, node });
      if (!this.#next("}")) return null;
    }
  }

  #array(start: number): JsonNode | null {
    const items: JsonNode[] = [];
    this.#at++;
    for (;;) {
      this.#gap();
      if (this.#take("]")) return { kind: "array", span: { start, end: this.#at }, items };
      const node = this.#value();
      if (node === null) return null;
      items.push(node);
      if (!this.#next("]")) return null;
    }
  }

  /** After an entry: a comma, or the end, which is left for the next round. */
  #next(close: string): boolean {
    const after = this.#at;
    this.#gap();
    if (this.#take(",") || this.#text.charAt(this.#at) === close) return true;
    // The comma is missing where the entry ends, not lines further down.
    this.#at = Math.min(after, Math.max(0, this.#text.length - 1));
    const { fr, en } = WANTED.comma;
    this.#fail({ fr: fr.replace("{close}", close), en: en.replace("{close}", close) });
    return false;
  }

  /** The text in quotes at the place; a line ends it, closed or not. */
  #string(): string | null {
    const start = this.#at;
    const pieces: string[] = [];
    let from = start + 1;
    for (let at = from; at < this.#text.length; at++) {
      const sign = this.#text.charAt(at);
      if (sign === "\n" || sign === "\r") break;
      if (sign === '"') {
        this.#at = at + 1;
        return pieces.length === 0
          ? this.#text.slice(from, at)
          : pieces.join("") + this.#text.slice(from, at);
      }
      if (sign !== "\\") continue;
      pieces.push(this.#text.slice(from, at));
      const letter = this.#text.charAt(++at);
      const code = letter === "u" ? /^[0-9a-fA-F]{4}$/.exec(this.#text.slice(at + 1, at + 5)) : null;
      pieces.push(code ? String.fromCharCode(Number.parseInt(code[0], 16)) : (ESCAPES[letter] ?? letter));
      if (code) at += 4;
      from = at + 1;
    }
    return this.#fail(WANTED.quote);
  }

  #take(sign: string): boolean {
    if (this.#text.charAt(this.#at) !== sign) return false;
    this.#at++;
    return true;
  }

  /** Past spaces, line breaks and comments. */
  #gap(): void {
    for (;;) {
      const sign = this.#text.charAt(this.#at);
      if (sign === "") return;
      if (/\s/.test(sign)) this.#at++;
      else if (this.#text.startsWith("//", this.#at)) this.#at = this.#past("\n");
      else if (this.#text.startsWith("/*", this.#at)) this.#at = this.#past("*/");
      else return;
    }
  }

  #past(end: string): number {
    const found = this.#text.indexOf(end, this.#at + 2);
    return found < 0 ? this.#text.length : found + end.length;
  }

  #fail(message: Bilingual): null {
    this.fault ??= faultAt(Math.min(this.#at, Math.max(0, this.#text.length - 1)), message);
    return null;
  }
}
