import { ActLines, type BuildSource, type Taken } from "./actLines.ts";
import type { Block } from "./blocks.ts";
import { readList } from "./lists.ts";
import { Paragraphs } from "./paragraphs.ts";
import type { SourceLine } from "./sourceLines.ts";
import { readTable } from "./tables.ts";
import { HEADINGS, textBlock } from "./textBlock.ts";
import { addVote, readVote } from "./voteBlocks.ts";

/** The blocks of an act in the order of the text; every line of it is in one of them, blank ones and comments apart. */
export function buildBlocks(source: BuildSource): Block[] {
  const lines = new ActLines(source);
  const paragraphs = new Paragraphs(lines);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.all.length; ) {
    const { block, end } = take(lines, paragraphs, index);
    if (block) blocks.push(block);
    index = end;
  }
  addVote(blocks, source.act);
  return blocks;
}

/** The block that begins at a line. */
function take(lines: ActLines, paragraphs: Paragraphs, index: number): Taken {
  const line = lines.all[index] as SourceLine;
  switch (line.shape) {
    case "blank":
    case "comment":
      return { block: null, end: index + 1 };
    case "rule":
      return { block: { kind: "rule", ...lines.base(index, index + 1) }, end: index + 1 };
    case "page":
      return textBlock(lines, index, index + 1, "page", 0);
    case "heading": {
      const level = HEADINGS[lines.role(index)] ?? Math.max(2, Math.min(3, line.level));
      return textBlock(lines, index, index + 1, "heading", level);
    }
    case "table":
      return takeTable(lines, index);
    case "quote":
      return textBlock(
        lines,
        index,
        lines.while(index, ({ shape }) => shape === "quote"),
        "quote",
        0,
      );
    default:
      if (lines.isVote(index)) return readVote(lines, index);
      return lines.isItem(index) ? readList(lines, index) : paragraphs.read(index);
  }
}

function takeTable(lines: ActLines, index: number): Taken {
  const end = lines.while(index, ({ shape }) => shape === "table");
  const table = readTable(lines.text, lines.all.slice(index, end));
  // A row of dashes alone is no table.
  const empty = !table.head && table.rows.length === 0;
  return { block: empty ? null : { kind: "table", ...lines.base(index, end), ...table }, end };
}
