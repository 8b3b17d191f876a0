import { fold } from "../text/fold.ts";
import { isHeading, isItem, isMarked } from "./shapes.ts";
import type { Tools } from "./types.ts";

/** Signs of a line that is surely a paragraph of prose. */
const PROSE = 90;
/** A longer text is not read again for looks. */
const LONGEST = 200_000;
const ARTICLE = /^\*{0,2}article\s{1,2}(?:\d|premier|unique|[ivx]{1,4}\b)/i;

/** What begins a part of an act, folded; lines of one kind stand together. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["visa", /^vu\b/],
  ["recital", /^considerant\b/],
  ["vote", /^(?:pour|contre|abstentions?|nppv|ne prend[a-z ]{1,30}) ?:/],
  ["object", /^(?:objet|rapporteure?) ?:/],
  ["deciding", /^(?:le conseil|l'assemblee|le comite|le bureau)\b.{0,200}delibere/],
  ["closing", /^(?:fait a|ainsi fait|pour extrait|la presente deliberation peut)\b/],
];
/** Shorter lines may belong to the votes, or to the closing words, below them. */
const SHORT = 30;
/** Signs of a line below a title that is no second line of it. */
const BELOW_TITLE = 70;

/**
 * The text of a document whose paragraphs stand right under one another, with a blank line between two of prose, above
 * a heading or an article, and between the parts of the act; with fewer of them, or none, where that would change a
 * fact. A text without any paragraph of prose is dense as its writer wanted it.
 */
export function withAir(text: string, { sameFacts }: Tools): string {
  if (text.length > LONGEST || !text.split("\n").some((line) => line.length >= PROSE)) return text;
  for (const apart of [(a: string, b: string) => isApart(a, b) || isPartApart(a, b), isApart]) {
    const airy = spread(text, apart);
    if (airy === text || sameFacts(text, airy)) return airy;
  }
  return text;
}

function spread(text: string, apart: (before: string, line: string) => boolean): string {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => (apart(lines[at - 1] ?? "", line) ? ["", line] : [line])).join("\n");
}

function isPartApart(before: string, line: string): boolean {
  if (before === "" || line === "" || isMarked(before) || isMarked(line)) return false;
  const [above, below] = [kindOf(before), kindOf(line)];
  if (below === "vote" || below === "closing") return above !== below && before.length >= SHORT;
  if (below !== null) return above !== below;
  return above === "object" && line.length >= BELOW_TITLE && !isItem(line);
}

function kindOf(line: string): string | null {
  const folded = fold(line.slice(0, 300)).text.trim();
  return KINDS.find(([, begins]) => begins.test(folded))?.[0] ?? null;
}

function isApart(before: string, line: string): boolean {
  if (before === "" || line === "" || isMarked(before) || isMarked(line)) return false;
  if (before.length < PROSE) return false;
  if (ARTICLE.test(line)) return /[.;]$/.test(before);
  if (!/[.!?»]$/.test(before) || isItem(line)) return false;
  return isHeading(line) || (line.length >= PROSE && !isItem(before));
}
