import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLineEnd, type Syntax } from "../../syntax/syntax.ts";
import { isDigit, isUpper } from "../../text/letters.ts";
import { Memo } from "../../text/memo.ts";

/** « 24-098 – », « 2024-67 », « 23.12 : » before the title of an act, in folded offsets. */
export interface SerialHead {
  readonly start: number;
  /** Where the number ends. */
  readonly end: number;
  /** Where the title begins. */
  readonly title: number;
}

/** The year, in two figures or four, and the rank of the act in it. */
const HEAD = /^(?:n ?° ?)?((?:20)?([123]\d)([-_./]))(\d{1,4})(?: ?[-:.|] ?| )(?=[a-z"«])/;
const LONGEST_HEAD = 24;
/** The year is said so near to the beginning. */
const YEAR_REACH = 4000;
/** From one act to the next the ranks do not go up by more: some are decisions of another list. */
const WIDEST_STEP = 5;

const HEADS = new Memo<Syntax, ReadonlyMap<number, SerialHead>>();

/**
 * The lines that begin with the year and a rank which goes up from line to line, before a title with a capital: the
 * numbers of the acts of minutes, which no word announces. By the folded offset of the line; empty with fewer than two.
 */
export function serialHeads(syntax: Syntax): ReadonlyMap<number, SerialHead> {
  let heads = HEADS.get(syntax);
  if (!heads) {
    heads = find(syntax);
    HEADS.set(syntax, heads);
  }
  return heads;
}

function find(syntax: Syntax): ReadonlyMap<number, SerialHead> {
  const { folded, lineKinds } = syntax;
  const { text, source, map, foldedLineStarts } = folded;
  const found = new Map<number, SerialHead>();
  let prefix = "";
  let rank = -1;
  for (let line = 0; line < foldedLineStarts.length; line++) {
    const start = foldedLineStarts[line] as number;
    const first = text.charCodeAt(start);
    if (!(isDigit(first) || first === 0x6e) || lineKinds[line] !== LineKind.text) continue;
    const match = HEAD.exec(text.slice(start, Math.min(foldedLineEnd(syntax, line), start + LONGEST_HEAD)));
    if (!match) continue;
    const [whole, before, year, sign, figures] = match as unknown as [string, string, string, string, string];
    const title = start + whole.length;
    if (!isUpper(source.charCodeAt(map[title] ?? 0)) && !/["«]/.test(text.charAt(title))) continue;
    // « 24-5 »: two short figures are of anything.
    if (before.length === 3 && figures.length < 3) continue;
    const next = Number(figures);
    if (prefix === "") {
      if (!text.slice(0, YEAR_REACH).includes(`20${year}`)) continue;
      prefix = before;
    }
    if (before !== prefix || (sign === "." && figures.length < 2)) continue;
    if (rank >= 0 && (next <= rank || next > rank + WIDEST_STEP)) continue;
    rank = next;
    const end = start + whole.indexOf(before) + before.length + figures.length;
    found.set(start, { start: start + whole.indexOf(before), end, title });
  }
  return found.size >= 2 ? found : new Map();
}
