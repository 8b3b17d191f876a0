import type { Boilerplate } from "../../styles/style.ts";
import { foldText } from "../../text/fold.ts";
import type { Bilingual } from "../../text/language.ts";
import type { LogicalLine } from "./lines.ts";
import type { CommonLine, Sequence } from "./sequence.ts";
import { bodyOf, labelLine, mergeLines } from "./wording.ts";

/** A stretch of the house's wording, with the parts of an act that it writes. */
export interface Passage {
  readonly boilerplate: Boilerplate;
  readonly parts: readonly string[];
}

/** What a part is called, and what is typed to write it. */
export type PartWords = (part: string) => { readonly title: Bilingual; readonly prefix: string | null };

/** Where each part of an act begins: its line. */
export type PartLines = readonly { readonly id: string; readonly line: LogicalLine }[];

/** More lines than these are no wording to insert. */
const MOST_LINES = 25;
const BODY: Passage = {
  parts: [],
  boilerplate: {
    id: "corps",
    prefix: "corps",
    title: { fr: "Exposé, visas et décision", en: "Report, grounds and decision" },
    description: { fr: "Ce que l’acte a de propre", en: "What is this act's own" },
    body: [`\${1:[à compléter : exposé, visas et décision]}`],
  },
};

/** The common lines as wordings: a new one begins with each part of an act and after each blank line. */
export function passagesOf(sequence: Sequence, acts: readonly PartLines[], words: PartWords): Passage[] {
  const partsOf = partsByLine(sequence.lines, acts);
  const passages: Passage[] = [];
  const ids = new Set<string>();
  let block: CommonLine[] = [];
  const close = () => {
    const [first] = block;
    if (first) passages.push(passage(block, partsOf.get(first) ?? [], ids, words));
    block = [];
  };
  for (const [at, line] of sequence.lines.entries()) {
    const begins = line.apart || (partsOf.get(line) ?? []).length > 0 || block.length >= MOST_LINES;
    if (begins || at === sequence.bodyAfter) close();
    if (at === sequence.bodyAfter) passages.push(BODY);
    block.push(line);
  }
  close();
  if (sequence.bodyAfter >= sequence.lines.length) passages.push(BODY);
  return passages;
}

/** The parts that begin on each common line, in most of the acts that have them. */
function partsByLine(
  lines: readonly CommonLine[],
  acts: readonly PartLines[],
): Map<CommonLine, readonly string[]> {
  const ofLine = new Map<LogicalLine, CommonLine>();
  for (const common of lines) for (const line of common.lines) ofLine.set(line, common);
  const votes = new Map<string, Map<CommonLine, number>>();
  for (const { id, line } of acts.flat()) {
    const common = ofLine.get(line);
    if (!common) continue;
    const of = votes.get(id) ?? new Map<CommonLine, number>();
    of.set(common, (of.get(common) ?? 0) + 1);
    votes.set(id, of);
  }
  const parts = new Map<CommonLine, readonly string[]>();
  for (const [id, of] of votes) {
    const [best] = [...of].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (best) parts.set(best, [...(parts.get(best) ?? []), id]);
  }
  return parts;
}

function passage(
  block: readonly CommonLine[],
  parts: readonly string[],
  ids: Set<string>,
  words: PartWords,
): Passage {
  const body = bodyOf(block.map((line) => (line.labelOnly ? labelLine(line.lines) : mergeLines(line.lines))));
  const said = plainWords(body[0] ?? "");
  const known = parts[0] === undefined ? null : words(parts[0]);
  const id = freshId(parts[0] ?? (slug(said) || "passage"), ids);
  const title = known?.title ?? { fr: said || "Passage", en: said || "Passage" };
  const prefix = known?.prefix ?? (slug(title.fr) || id);
  return { parts, boilerplate: { id, prefix, title, description: title, body } };
}

function freshId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
  ids.add(id);
  return id;
}

/** The first words of a line, its stops left out. */
function plainWords(line: string): string {
  const words = line
    .replace(/\$\{\d{1,2}:(?:[^{}]|\{\{\w{1,40}\}\}){0,400}\}/g, " ")
    .replace(/\\([\\$}])/g, "$1");
  return words
    .replace(/\s+/g, " ")
    .trim()
    .split(" ")
    .slice(0, 5)
    .join(" ")
    .replace(/[\s:;,.«»"(]+$/, "");
}

/** Small letters, digits and dashes. */
export function slug(text: string): string {
  const words = foldText(text).match(/[a-z0-9]{1,40}/g) ?? [];
  return words.slice(0, 5).join("-").slice(0, 50);
}
