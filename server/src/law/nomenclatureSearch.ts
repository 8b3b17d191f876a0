/** Finding a code of the nomenclature: by its figures, its label, or the usual words of a town clerk. */
import usual from "./data/usual-words.json";
import { allEntries, type NomenclatureEntry, readNomenclatureCode } from "./nomenclature.ts";
import { plain } from "./plain.ts";

/** An entry found, best first. */
export interface NomenclatureMatch {
  readonly entry: NomenclatureEntry;
  /** The usual expression or the label that matched, as it is written in the data. */
  readonly matched: string;
  /** Only for ordering; a higher one is a better match. */
  readonly score: number;
}

const LONGEST_QUERY_WORDS = 40;

/**
 * Entries for a query typed by a person (`7`, `7.`, `subv`, `plan local d'urbanisme`) or for the object of an act,
 * best first; all entries for an empty query. The last word of the query may be incomplete.
 */
export function searchNomenclature(query: string): readonly NomenclatureMatch[] {
  const typed = query.trim();
  if (typed === "") return allEntries().map((entry) => ({ entry, matched: entry.label, score: 0 }));
  if (/^\d/.test(typed) && /^[\d.,\s-]{1,12}$/.test(typed)) return searchByCode(typed);
  return searchByWords(plain(typed).split(" ").slice(0, LONGEST_QUERY_WORDS));
}

/** No theme has as many sub-codes: a number above it is no neighbour of theirs but a slip of the keyboard. */
const FAR_OUT = 12;

/**
 * Up to five existing codes near one that does not exist: its class with the nearest second figure, the two figures
 * exchanged (`1.9` → `9.1`), a lost dot (`71` → `7.1`). Empty when the text is no code.
 */
export function nearestCodes(code: string): readonly NomenclatureEntry[] {
  const reading = readNomenclatureCode(code);
  if (reading === null) return [];
  const [first = "", second = ""] = reading.code.split(".");
  const distance = (entry: NomenclatureEntry): number => {
    if (entry.parent === null) return entry.code === first ? 20 : 99;
    const sub = entry.code.slice(entry.parent.length + 1);
    if (second === "" && `${entry.parent}${sub}` === first) return 0;
    if (entry.parent === second && sub === first) return 2.5;
    // Far above the last sub-code: a figure too many, 7.51 for 7.5, then for 7.1.
    if (entry.parent === first && Number(second) > FAR_OUT && second.startsWith(sub)) return 0.5;
    if (entry.parent === first && Number(second) > FAR_OUT && second.endsWith(sub)) return 0.8;
    if (entry.parent === first) return 1 + Math.abs(Number(sub) - Number(second === "" ? 1 : second));
    return sub === second && Math.abs(Number(entry.parent) - Number(first)) === 1 ? 10 : 99;
  };
  return allEntries()
    .map((entry) => ({ entry, far: distance(entry) }))
    .filter(({ far }) => far < 99)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ entry }) => entry);
}

function searchByCode(typed: string): readonly NomenclatureMatch[] {
  const prefix = typed.replace(/[,\s-]/g, ".").replace(/^0/, "");
  const matches = allEntries().filter(
    (entry) => `${entry.code}.`.startsWith(prefix) || entry.code.startsWith(prefix),
  );
  return matches.map((entry) => ({ entry, matched: entry.code, score: entry.code === prefix ? 2 : 1 }));
}

interface Expression {
  readonly entry: NomenclatureEntry;
  readonly text: string;
  readonly words: readonly string[];
  /** A label weighs less than a usual expression, which was chosen for its code. */
  readonly weight: number;
}

function searchByWords(words: readonly string[]): readonly NomenclatureMatch[] {
  const best = new Map<string, NomenclatureMatch>();
  for (const expression of expressions()) {
    const score = scoreOf(expression, words);
    const { entry, text } = expression;
    if (score > (best.get(entry.code)?.score ?? 0)) best.set(entry.code, { entry, matched: text, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/**
 * A usual expression must be there whole (the query may be its beginning); a label counts by the words that the
 * query shares with it.
 */
function scoreOf(expression: Expression, words: readonly string[]): number {
  let found = 0;
  let letters = 0;
  for (const word of expression.words) {
    const match = words.findIndex(
      (typed, at) => sameWord(word, typed) || (at === words.length - 1 && begins(word, typed)),
    );
    if (match < 0) continue;
    found++;
    letters += Math.min(word.length, (words[match] ?? "").length);
  }
  if (found === 0) return 0;
  const whole = found === expression.words.length;
  const typedAll = found >= words.length;
  if (expression.weight === 2 && !whole && !typedAll) return 0;
  return expression.weight * letters * (whole ? 2 : 1);
}

function sameWord(word: string, typed: string): boolean {
  return word === typed || word === `${typed}s` || typed === `${word}s` || typed === `${word}x`;
}

function begins(word: string, typed: string): boolean {
  return typed.length >= 3 && word.startsWith(typed);
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  "de",
  "d",
  "du",
  "des",
  "la",
  "le",
  "les",
  "l",
  "et",
  "au",
  "aux",
  "en",
  "a",
  "un",
]);

let known: readonly Expression[] | undefined;

function expressions(): readonly Expression[] {
  known ??= buildExpressions();
  return known;
}

function buildExpressions(): readonly Expression[] {
  const words: Readonly<Record<string, readonly string[]>> = usual.words;
  return allEntries().flatMap((entry) => [
    ...(words[entry.code] ?? []).map((text) => expressionOf(entry, text, 2)),
    ...[entry.label, ...entry.aliases].map((text) => expressionOf(entry, text, 1)),
  ]);
}

function expressionOf(entry: NomenclatureEntry, text: string, weight: number): Expression {
  const words = plain(text).split(" ");
  const full = words.filter((word) => !SMALL_WORDS.has(word));
  return { entry, text, words: full.length > 0 ? full : words, weight };
}
