import type { ActLines, Taken } from "./actLines.ts";
import type { Role } from "./blocks.ts";
import type { SourceLine } from "./sourceLines.ts";
import { HEADINGS, textBlock } from "./textBlock.ts";

/** Lines `start` to `end` (excluded) and, for each but the first, whether it is joined to the one before. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly joins: readonly boolean[];
}

/** Longer ones are text. */
const LONGEST_HEADING = 900;
const LONGEST_CRY = 60;

/** Reads the paragraphs of one act, in their order. */
export class Paragraphs {
  readonly #lines: ActLines;
  #run: Run = { start: 0, end: 0, joins: [] };

  constructor(lines: ActLines) {
    this.#lines = lines;
  }

  /** The one that begins at a line: up to a blank, another shape, or a line that begins another part. */
  read(index: number): Taken {
    const lines = this.#lines;
    const run = this.#runAt(index);
    const joined = (at: number) => run.joins[at - run.start - 1] === true;
    let end = index + 1;
    while (end < run.end && (joined(end) || !(lines.begins(end) || isNewSentence(lines, end)))) end++;
    const joins = run.joins.slice(index - run.start, end - run.start - 1);
    const role = lines.role(index);
    const { span } = lines.base(index, end);
    const text = lines.text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEADING + 1)).trim();
    const level = text.length > LONGEST_HEADING ? 0 : (HEADINGS[role] ?? (isCry(text, role) ? 3 : 0));
    return textBlock(lines, index, end, level > 0 ? "heading" : "paragraph", level, joins);
  }

  /** The lines of text that follow one another at a line, and which of them are joined; read once for all its paragraphs. */
  #runAt(index: number): Run {
    if (index >= this.#run.start && index < this.#run.end) return this.#run;
    const lines = this.#lines;
    const end = lines.while(
      index,
      (each, at) =>
        at === index ||
        isPhrase(lines, each) ||
        (!lines.isVote(at) && (each.shape === "text" || (each.shape === "item" && !lines.isItem(at)))),
    );
    this.#run = { start: index, end, joins: lines.joins(index, end) };
    return this.#run;
  }
}

/** A blank line inside one phrase: an object that goes on below it. */
function isPhrase(lines: ActLines, { shape, content }: SourceLine): boolean {
  return shape === "blank" && lines.within(content.start);
}

/** In the body a line that begins after the end of a sentence is a paragraph of its own. */
function isNewSentence(lines: ActLines, index: number): boolean {
  if (lines.role(index) !== "body") return false;
  const before = lines.all[index - 1] as SourceLine;
  return !before.breaks && /[.;:!?»]/.test(lines.text.charAt(before.content.end - 1));
}

/** « LE CONSEIL MUNICIPAL », « DÉCIDE : » alone on a line. */
function isCry(text: string, role: Role): boolean {
  return (
    role !== "signature" &&
    role !== "council" &&
    text.length <= LONGEST_CRY &&
    !text.includes("\n") &&
    /\p{Lu}{2}/u.test(text) &&
    !/[\p{Ll}\d|]/u.test(text)
  );
}
