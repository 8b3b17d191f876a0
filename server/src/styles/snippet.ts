/** A piece of a standard wording. `words` of a stop may hold one value alone: that stop then stands for the value. */
type SnippetPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly name: string }
  | { readonly kind: "stop"; readonly stop: number; readonly words: readonly SnippetPiece[] }
  | { readonly kind: "choice"; readonly stop: number; readonly choices: readonly string[] };

/** One pass, one alternative per kind of piece; nothing nests but a value inside a stop. */
const PIECES =
  /\{\{(\w{1,40})\}\}|\$\{(\d{1,2})\|((?:[^|\\]|\\.){1,2000})\|\}|\$\{(\d{1,2}):((?:[^{}\\]|\\.|\{\{\w{1,40}\}\}){0,400})\}|\$(\d{1,2})|\\([\\$}])/g;

/** The pieces of one line of a boilerplate, in order; what is no piece is text as it stands. Never fails. */
function readSnippet(line: string): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let at = 0;
  const text = (to: number) => {
    if (to > at) pieces.push({ kind: "text", text: line.slice(at, to) });
  };
  for (const match of line.matchAll(PIECES)) {
    text(match.index);
    at = match.index + match[0].length;
    const [, name, choiceStop, choices, wordStop, words, bareStop, escaped] = match;
    if (name !== undefined) pieces.push({ kind: "value", name });
    else if (choices !== undefined) {
      pieces.push({ kind: "choice", stop: Number(choiceStop), choices: splitChoices(choices) });
    } else if (words !== undefined) {
      pieces.push({ kind: "stop", stop: Number(wordStop), words: readSnippet(words) });
    } else if (bareStop !== undefined) pieces.push({ kind: "stop", stop: Number(bareStop), words: [] });
    else pieces.push({ kind: "text", text: escaped ?? "" });
  }
  text(line.length);
  return pieces;
}

function splitChoices(choices: string): string[] {
  const found = [""];
  for (const [, escaped, comma, other] of choices.matchAll(/\\(.)|(,)|([^\\,]{1,2000})/g)) {
    if (comma !== undefined) found.push("");
    else found[found.length - 1] += escaped ?? other ?? "";
  }
  return found;
}

/** What to write for the values of a wording. */
export interface SnippetValues {
  /** The value of a name when it is known. */
  readonly known: (name: string) => string | undefined;
  /**
   * What invites to write a value that is not known, already in the syntax of snippets: words (they may hold
   * variables), or choices between two bars (`|a,b|`).
   */
  readonly invite: (name: string) => string;
  /** Whether each place that names the value has a stop of its own, at which a value that is known is but proposed. */
  readonly separate: (name: string) => boolean;
}

/**
 * Wordings one after another, a blank line between two, as one snippet: tab stops are numbered anew in the order in
 * which they are met; a value that is known is written out and needs no stop, one that is not is a stop, filled once
 * for every place that names it (but for those that are `separate`). Ends with `$0`.
 */
export function renderSnippet(bodies: readonly (readonly string[])[], values: SnippetValues): string {
  const writer = new Writer(values);
  const blocks = bodies.map((body, index) => body.map((line) => writer.line(line, index)).join("\n"));
  return `${blocks.join("\n\n")}$0`;
}

class Writer {
  readonly #values: SnippetValues;
  readonly #stops = new Map<string, number>();

  constructor(values: SnippetValues) {
    this.#values = values;
  }

  line(line: string, body: number): string {
    return readSnippet(line)
      .map((piece) => this.#piece(piece, body))
      .join("");
  }

  #piece(piece: SnippetPiece, body: number): string {
    if (piece.kind === "text") return escapeSnippet(piece.text);
    if (piece.kind === "value") return this.#value(piece.name, piece.name);
    if (piece.kind === "stop") {
      const [only, ...others] = piece.words;
      if (only?.kind === "value" && others.length === 0)
        return this.#value(only.name, `${body}:${piece.stop}`);
    }
    const { number, seen } = this.#number(`${body}:${piece.stop}`);
    if (seen) return `$${number}`;
    if (piece.kind === "choice") return `\${${number}|${piece.choices.map(escapeChoice).join(",")}|}`;
    return `\${${number}:${piece.words.map((each) => this.#words(each)).join("")}}`;
  }

  #words(piece: SnippetPiece): string {
    if (piece.kind === "text") return escapeSnippet(piece.text);
    if (piece.kind !== "value") return "";
    const known = this.#values.known(piece.name);
    return known === undefined ? this.#values.invite(piece.name) : escapeSnippet(known);
  }

  #value(name: string, place: string): string {
    const separate = this.#values.separate(name);
    const known = this.#values.known(name);
    if (known !== undefined && !separate) return escapeSnippet(known);
    const { number, seen } = this.#number(separate ? place : name);
    if (seen) return `$${number}`;
    if (known !== undefined) return `\${${number}:${escapeSnippet(known)}}`;
    const invite = this.#values.invite(name);
    return invite.startsWith("|") ? `\${${number}${invite}}` : `\${${number}:${invite}}`;
  }

  #number(key: string): { readonly number: number; readonly seen: boolean } {
    const known = this.#stops.get(key);
    if (known !== undefined) return { number: known, seen: true };
    const number = this.#stops.size + 1;
    this.#stops.set(key, number);
    return { number, seen: false };
  }
}

/** Text as a snippet writes it. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, "\\$&");
}

/** Stands for a value that is not known; the rule `placeholder` finds it. */
const UNKNOWN = "[à compléter]";

/** What a wording leaves as plain text when nobody fills its stops: first choices, proposed words, values that are known. */
export function plainSnippet(body: readonly string[], known: SnippetValues["known"]): string {
  const plain = (piece: SnippetPiece): string => {
    if (piece.kind === "text") return piece.text;
    if (piece.kind === "value") return known(piece.name) ?? UNKNOWN;
    if (piece.kind === "choice") return piece.choices[0] ?? "";
    return piece.words.map(plain).join("");
  };
  return body.map((line) => readSnippet(line).map(plain).join("")).join("\n");
}
