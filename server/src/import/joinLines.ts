import { hyphenBetween, type Vocabulary } from "./hyphens.ts";
import {
  beginsAnew,
  breaksOff,
  cutsName,
  goesOnDashed,
  isHeading,
  isItem,
  isMarked,
  opensField,
} from "./shapes.ts";

/** A line made tidy, with its place. */
export interface TidyLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly unit: number;
  readonly justified: boolean;
  /** Its spaces are columns: it is joined with no other line. */
  readonly kept: boolean;
  /** The first line of a page but the first page. */
  readonly opensPage: boolean;
}

/** What stands between a line and the next. */
export type Seam = "break" | "space" | "none" | "dropHyphen";

/** The hyphen of a word that its own program has cut. */
const SOFT = "\u00ad";
/** Signs of the longest line of a page; what is longer was never cut by a printer. */
const LONGEST = 220;
/** Signs of the longest line that a page has room for. */
const WIDEST = 170;
/** How many lines around tell the width of a text when its own block is short. */
const AROUND = 8;
/** How far from the margin a line may end in which the next word had no room. */
const SLACK = 3;
/** How far from the margin the lines of a page end, in signs, give or take. */
const RAGGED = 12;
/** Margins nearer than these are no margins: a few short lines stand there. */
const NARROWEST = 50;
/** The part of the width that may be left empty at the end of a line of prose. */
const ROOM = 0.3;
/** Signs of a line that can be told from a heading, before a small letter and before a capital. */
const LONG_ENOUGH = 40;
const PROSE = 60;
/** What begins so many signs further right than the line below stands apart: a signature above a clause. */
const ASIDE = 20;
const ENDED = /[.!?:;]$/;
/** Fewer signs than these make no line of prose. */
const SHORTEST = 25;

/** A seam, and whether the lines themselves prove that they are one: the others must prove that no fact changes. */
export interface JudgedSeam {
  readonly how: Seam;
  readonly sure: boolean;
}

const BREAK: JudgedSeam = { how: "break", sure: true };
const SURE: JudgedSeam = { how: "space", sure: true };
const LIKELY: JudgedSeam = { how: "space", sure: false };

/** For each line, what stands between it and the next one. Blank lines are « » and always break. */
export function seamsOf(lines: readonly TidyLine[], vocabulary: Vocabulary): JudgedSeam[] {
  const margins = marginsOf(lines);
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const margin = margins[at] ?? 0;
    const wanted = next ? seam(line, next, margin, vocabulary) : BREAK;
    return wanted.sure || isPrinted(lines, at, margin) ? wanted : BREAK;
  });
}

/** Whether a page was as wide as its margin: no whole paragraph stands around, or another line ends near it too. */
function isPrinted(lines: readonly TidyLine[], at: number, margin: number): boolean {
  let paragraphs = false;
  for (let other = Math.max(0, at - AROUND); other < lines.length && other <= at + AROUND; other++) {
    const { text, right, unit } = lines[other] as TidyLine;
    if (text.length > WIDEST) paragraphs = true;
    else if (other !== at && Math.abs(margin - right) <= RAGGED * unit) return true;
  }
  return !paragraphs;
}

function seam(line: TidyLine, next: TidyLine, margin: number, vocabulary: Vocabulary): JudgedSeam {
  const { text } = line;
  if (text === "" || next.text === "" || text.length > LONGEST) return BREAK;
  if (line.kept || next.kept) return BREAK;
  if (isMarked(text) || isMarked(next.text)) return BREAK;
  if (text.endsWith(SOFT)) return /^\p{L}/u.test(next.text) ? { how: "dropHyphen", sure: true } : BREAK;
  const hyphen = /[\p{L}\p{M}][-\u2010\u2011]$/u.test(text)
    ? hyphenBetween(text, next.text, vocabulary)
    : null;
  if (hyphen) return { how: hyphen === "keep" ? "none" : "dropHyphen", sure: true };
  if (goesOnDashed(text, next.text)) return SURE;
  if (isItem(next.text) || line.left - next.left > ASIDE * line.unit) return BREAK;
  if (/:$/.test(text) && !/^[\p{Ll}\d]/u.test(next.text)) return BREAK;
  const length = line.right - line.left;
  const small = /^\p{Ll}/u.test(next.text);
  const room = margin - line.right;
  const wanted = firstWord(next.text).length * next.unit + SLACK * line.unit;
  const full = line.justified || (room <= wanted && margin >= NARROWEST * line.unit);
  if (breaksOff(text) && !opensField(next.text) && (full || small || length >= SHORTEST * line.unit))
    return SURE;
  if (cutsName(text, next.text)) return SURE;
  if (beginsAnew(next.text)) return BREAK;
  if (ENDED.test(text)) return full && endsFull(line, next, room) ? LIKELY : BREAK;
  if (isHeading(text) && !text.endsWith(",")) return BREAK;
  if (full && (line.justified || length >= SHORTEST * line.unit))
    return line.justified || small || text.endsWith(",") ? SURE : LIKELY;
  // A sentence that goes on with a small letter, or a list of names: the line was cut, though some room was left.
  if (text.endsWith(",")) return listed(text, next.text, room, margin);
  if (small && length >= LONG_ENOUGH * line.unit) return SURE;
  if (length < PROSE * line.unit) return listed(text, next.text, room, margin);
  return room <= margin * ROOM ? LIKELY : BREAK;
}

/** Names in a row, parted by commas, go on over the end of the line. */
function listed(text: string, next: string, room: number, margin: number): JudgedSeam {
  const names = (text.match(/,/g)?.length ?? 0) >= 2 && /^\p{Lu}/u.test(next) && /[,.]/.test(next);
  return names && room <= margin * ROOM ? LIKELY : BREAK;
}

/** A sentence that ends at the margin goes on only where the next line is prose as long. */
function endsFull(line: TidyLine, next: TidyLine, room: number): boolean {
  return (
    !/[:;]$/.test(line.text) &&
    room <= SLACK * line.unit &&
    next.right - next.left > 60 * next.unit &&
    Math.abs(next.left - line.left) < line.unit
  );
}

function firstWord(text: string): string {
  const end = text.search(/[\s\u00a0\u202f]/);
  return end < 0 ? text : text.slice(0, end);
}

/** The right margin of each line's own block, of its surroundings where the block is too short to show one. */
function marginsOf(lines: readonly TidyLine[]): number[] {
  const margins = new Array<number>(lines.length).fill(0);
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && (lines[to] as TidyLine).text !== "") to++;
    const own = widest(lines, from, to);
    for (let at = from; at < to; at++)
      margins[at] =
        to - from >= 4
          ? own
          : Math.max(own, widest(lines, Math.max(0, at - AROUND), Math.min(lines.length, at + AROUND + 1)));
    from = to + 1;
  }
  return margins;
}

function widest(lines: readonly TidyLine[], from: number, to: number): number {
  let right = 0;
  for (let at = from; at < to; at++) {
    const line = lines[at] as TidyLine;
    if (line.text.length <= LONGEST) right = Math.max(right, line.right);
  }
  return right;
}

/** The text of lines with their seams. */
export function stitch(lines: readonly TidyLine[], seams: readonly Seam[]): string {
  let text = "";
  for (const [at, line] of lines.entries()) {
    const how = at === lines.length - 1 ? "break" : (seams[at] ?? "break");
    if (how === "dropHyphen") text += line.text.slice(0, -1);
    else text += line.text.replace(SOFT, "") + (how === "space" ? " " : how === "none" ? "" : "\n");
  }
  return text;
}
