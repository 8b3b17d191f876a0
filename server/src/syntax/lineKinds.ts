import type { Folded } from "../text/fold.ts";

/** What a line is, seen alone. */
export const LineKind = {
  blank: 0,
  text: 1,
  /** « Page 2 sur 4 », « 2/4 », « - 3 - ». */
  page: 2,
  /** `---`, `***`, `===`: a rule drawn across the page. */
  rule: 3,
  /** An HTML comment. */
  comment: 4,
  /** A row of a Markdown table. */
  table: 5,
  /** Broken signs that a scanner saw in a margin: « N EX ce . “1 ». */
  noise: 6,
} as const;

/** Longer lines are never page marks. */
const LONGEST_PAGE_MARK = 40;

/** « page n sur N », « page n/N », « page n », « n / N », « - n - » alone on a folded line; groups 1 and 2 are n and N. */
export const PAGE_MARK =
  /^(?:pages? ?:? ?(\d{1,4})(?: ?(?:sur|\/|de|of) ?(\d{1,4}))?|(\d{1,3}) ?(?:sur|\/) ?(\d{1,3})|- ?(\d{1,3}) ?-)$/;

/** A kind for each line of the text (see `LineKind`). */
export function classifyLines(folded: Folded): Uint8Array {
  const starts = folded.foldedLineStarts;
  const { text } = folded;
  const kinds = new Uint8Array(starts.length);
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] as number;
    const end = line + 1 < starts.length ? (starts[line + 1] as number) - 1 : text.length;
    kinds[line] = kindOf(text, start, end);
  }
  return kinds;
}

function kindOf(text: string, start: number, end: number): number {
  if (end <= start) return LineKind.blank;
  const first = text.charCodeAt(start);
  if (first === 0x3c && text.startsWith("<!--", start)) return LineKind.comment;
  // A lone bar is the edge of a margin that a scanner saw.
  if (first === 0x7c && text.slice(start + 1, end).includes("|")) return LineKind.table;
  const length = end - start;
  if (
    length >= 3 &&
    (first === 0x2d || first === 0x3d || first === 0x2a || first === 0x5f) &&
    sameAll(text, start, end)
  )
    return LineKind.rule;
  const mayBePage = first === 0x70 || first === 0x2d || (first >= 0x30 && first <= 0x39);
  if (mayBePage && length <= LONGEST_PAGE_MARK && PAGE_MARK.test(text.slice(start, end)))
    return LineKind.page;
  return isNoise(text, start, end) ? LineKind.noise : LineKind.text;
}

const LONGEST_NOISE = 30;

/** A short line of several pieces, none a word of three letters, with a sign that no writing has beside them. */
function isNoise(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_NOISE || end - start < 3) return false;
  let letters = 0;
  let run = 0;
  let odd = false;
  let pieces = 1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) {
      letters++;
      if (++run > 2) return false;
      continue;
    }
    run = 0;
    if (code === 0x20) pieces++;
    else if (ODD.has(code)) odd = true;
  }
  return odd && letters > 0 && pieces >= 3;
}

const ODD: ReadonlySet<number> = new Set([...'"|!{}[]~^=<>\\;'].map((each) => each.charCodeAt(0)));

function sameAll(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== first && code !== 0x20) return false;
  }
  // A row of underscores is a blank to fill in, not a rule, unless it takes the line from edge to edge.
  return first !== 0x5f;
}
