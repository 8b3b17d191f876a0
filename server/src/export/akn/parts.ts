import type { Block, Role } from "../layout/blocks.ts";

/** The blocks of an act in the four parts of an Akoma Ntoso act, which follow each other as the blocks do. */
export interface Parts {
  /** Council, number, session, attendance, title. */
  readonly preface: readonly Block[];
  /** What leads to the decision: citations (visas) and recitals (considérants). */
  readonly preamble: readonly Block[];
  readonly body: readonly Block[];
  /** Signatures, references of the transmission, annexes, ways of appeal. */
  readonly conclusions: readonly Block[];
}

const OPENING: ReadonlySet<Role> = new Set([
  "council",
  "number",
  "session",
  "opening",
  "attendance",
  "object",
]);
const ENDING: ReadonlySet<Role> = new Set(["signature", "reference", "annexes", "remedies"]);
const LEADING: ReadonlySet<Role> = new Set(["visa", "considering"]);

/** Cuts the blocks of an act into its parts. */
export function partsOf(blocks: readonly Block[]): Parts {
  const start = mainStart(blocks);
  const end = mainEnd(blocks, start);
  const main = blocks.slice(start, end);
  const lead = lastOf(main, ({ role }) => LEADING.has(role));
  // A « Vu » after the decision leads to nothing.
  const decided = main.findIndex(({ role }) => role === "article" || role === "decision" || role === "vote");
  const preamble = lead >= 0 && (decided < 0 || lead < decided) ? lead + 1 : 0;
  return {
    preface: blocks.slice(0, start),
    preamble: main.slice(0, preamble),
    body: main.slice(preamble),
    conclusions: blocks.slice(end),
  };
}

/** The first block that is no heading of the act: after the object where that comes late. */
function mainStart(blocks: readonly Block[]): number {
  const object = blocks.findIndex(({ role }) => role === "object");
  const lead = blocks.findIndex(({ role }) => LEADING.has(role));
  const from = object >= 0 && (lead < 0 || object < lead) ? object : 0;
  const found = blocks.findIndex(
    (block, at) => at >= from && !OPENING.has(block.role) && block.kind !== "page",
  );
  return found < 0 ? blocks.length : found;
}

/** The block after which nothing but signatures, references and the like follows. */
function mainEnd(blocks: readonly Block[], start: number): number {
  const last = lastOf(
    blocks,
    (block, at) =>
      at >= start &&
      block.kind !== "page" &&
      !ENDING.has(block.role) &&
      !OPENING.has(block.role) &&
      block.role !== "body",
  );
  const from = Math.max(start, last + 1);
  const found = blocks.findIndex(
    (block, at) => at >= from && (ENDING.has(block.role) || (last >= 0 && OPENING.has(block.role))),
  );
  return found < 0 ? blocks.length : found;
}

/** The index of the last block of which it is true; -1 for none. */
function lastOf(blocks: readonly Block[], is: (block: Block, at: number) => boolean): number {
  let last = -1;
  blocks.forEach((block, at) => {
    if (is(block, at)) last = at;
  });
  return last;
}
