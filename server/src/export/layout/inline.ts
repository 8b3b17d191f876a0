import type { Span } from "../../text/span.ts";
import type { Line, Run } from "./blocks.ts";

const BOLD = 1;
const ITALIC = 2;
const STRUCK = 4;

/** Characters of one block ready to be cut into runs: spaces single, Markdown marks taken out, each with its look. */
export interface Inline {
  readonly chars: readonly string[];
  /** Source offset of each character. */
  readonly at: readonly number[];
  readonly looks: readonly number[];
  /** Index in `links`, plus one; 0 without a link. */
  readonly linked: readonly number[];
  readonly links: readonly string[];
}

/**
 * Reads lines of a block: each is a list of source pieces that are joined by a space, or by nothing where a word goes
 * on after its hyphen; the lines are parted by line feeds. `strong`: source spans set in bold (sorted).
 */
export function readInline(
  source: string,
  lines: readonly (readonly Span[])[],
  strong: readonly Span[] = [],
): Inline {
  const raw = gather(source, lines);
  const drop = new Uint8Array(raw.chars.length);
  const looks = new Array<number>(raw.chars.length).fill(0);
  const linked = new Array<number>(raw.chars.length).fill(0);
  const links: string[] = [];
  markComments(raw.chars, drop);
  markEscapes(raw.chars, drop);
  markLinks(raw.chars, drop, linked, links);
  markEmphasis(raw.chars, drop, looks);
  let next = 0;
  for (let index = 0; index < raw.chars.length; index++) {
    const offset = raw.at[index] as number;
    while (next < strong.length && (strong[next] as Span).end <= offset) next++;
    const here = strong[next];
    if (here && offset >= here.start && offset < here.end) looks[index] = (looks[index] as number) | BOLD;
  }
  const kept: number[] = [];
  for (let index = 0; index < raw.chars.length; index++) {
    const afterSpace = kept.length > 0 && raw.chars[kept[kept.length - 1] as number] === " ";
    if (drop[index] === 0 && !(afterSpace && raw.chars[index] === " ")) kept.push(index);
  }
  const pick = <T>(list: readonly T[]) => kept.map((index) => list[index] as T);
  return { chars: pick(raw.chars), at: pick(raw.at), looks: pick(looks), linked: pick(linked), links };
}

/** The lines of runs of the characters that stand in the source range; all of them without one. */
export function linesOf(inline: Inline, range?: Span): Line[] {
  const lines: Run[][] = [[]];
  let current: Run[] = lines[0] as Run[];
  let text = "";
  let first = -1;
  const flush = (end: number) => {
    if (first >= 0 && text !== "") current.push(runOf(inline, first, end, text));
    text = "";
    first = -1;
  };
  const from = range ? indexOf(inline, range.start) : 0;
  const to = range ? indexOf(inline, range.end) : inline.chars.length;
  for (let index = from; index < to; index++) {
    const char = inline.chars[index] as string;
    if (char === "\n") {
      flush(index);
      current = [];
      lines.push(current);
      continue;
    }
    if (
      first >= 0 &&
      (inline.looks[first] !== inline.looks[index] || inline.linked[first] !== inline.linked[index])
    )
      flush(index);
    if (first < 0) first = index;
    text += char;
  }
  flush(Math.max(from, to));
  return lines.map(trimmed).filter((line) => line.length > 0);
}

/** The index of the first character at or after a source offset. */
function indexOf({ at }: Inline, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The runs of a range as one line. */
export function lineOf(inline: Inline, range?: Span): Line {
  const lines = linesOf(inline, range);
  const [first] = lines;
  if (lines.length <= 1) return first ?? [];
  const joined: Run[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last) joined[joined.length - 1] = { ...last, text: `${last.text} ` };
    for (const run of line) joined.push(run);
  }
  return joined;
}

/** The words of a line without their looks. */
export function plainText(line: Line): string {
  return line.map((run) => run.text).join("");
}

function runOf(inline: Inline, first: number, end: number, text: string): Run {
  const look = inline.looks[first] as number;
  const start = inline.at[first] as number;
  const last = inline.at[end - 1] ?? start;
  return {
    text,
    span: { start, end: Math.max(start, last) + 1 },
    bold: (look & BOLD) !== 0,
    italic: (look & ITALIC) !== 0,
    struck: (look & STRUCK) !== 0,
    href: inline.links[(inline.linked[first] as number) - 1] ?? null,
  };
}

/** A line without spaces at its ends, nor runs that are nothing else there. */
function trimmed(line: readonly Run[]): Line {
  const runs = [...line];
  while (runs[0] && runs[0].text.trim() === "") runs.shift();
  while (runs.length > 0 && runs[runs.length - 1]?.text.trim() === "") runs.pop();
  const first = runs[0];
  if (first) runs[0] = { ...first, text: first.text.trimStart() };
  const last = runs[runs.length - 1];
  if (last) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs;
}

interface Raw {
  readonly chars: string[];
  readonly at: number[];
}

function gather(source: string, lines: readonly (readonly Span[])[]): Raw {
  const raw: Raw = { chars: [], at: [] };
  const push = (char: string, at: number) => {
    raw.chars.push(char);
    raw.at.push(at);
  };
  lines.forEach((pieces, line) => {
    if (line > 0) push("\n", pieces[0]?.start ?? 0);
    pieces.forEach((piece, index) => {
      if (index > 0 && !goesOn(source, pieces[index - 1] as Span, piece)) pushSpace(raw, " ", piece.start);
      for (let at = piece.start; at < piece.end; at++) {
        const code = source.charCodeAt(at);
        if (isSpace(code)) pushSpace(raw, code === 0xa0 || code === 0x202f ? source.charAt(at) : " ", at);
        else if (code >= 0xd800 && code < 0xdc00 && isLow(source.charCodeAt(at + 1)) && at + 1 < piece.end) {
          push(source.slice(at, at + 2), at);
          at++;
        } else push(sound(source, at, code), at);
      }
    });
  });
  return raw;
}

/** One space for several; a no-break space among them wins. */
function pushSpace(raw: Raw, space: string, at: number): void {
  const last = raw.chars.length - 1;
  const before = raw.chars[last];
  if (before === " " || before === "\u00a0" || before === "\u202f") {
    if (before === " ") raw.chars[last] = space;
    return;
  }
  raw.chars.push(space);
  raw.at.push(at);
}

/** « Isabelle JOUVIN-⏎MARCEL »: a word that its hyphen leads into the next line. */
function goesOn(source: string, before: Span, after: Span): boolean {
  return (
    /\p{L}[-\u2010]$/u.test(source.slice(Math.max(before.start, before.end - 3), before.end)) &&
    /^\p{L}/u.test(source.slice(after.start, after.start + 2))
  );
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0x202f || code === 0x2028 || code === 0x2029
  );
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/** A character that every format can hold: half a pair and what is no character are shown as such. */
function sound(source: string, at: number, code: number): string {
  return (code >= 0xd800 && code < 0xe000) || code >= 0xfffe ? "\ufffd" : source.charAt(at);
}

const ESCAPABLE = new Set([..."\\`*_{}[]()#+-.!~>|"]);

/** Comments are no part of the act; one that is not closed in its block is text. */
function markComments(chars: readonly string[], drop: Uint8Array): void {
  for (let open = 0; open + 6 < chars.length; open++) {
    if (chars[open] !== "<" || chars[open + 1] !== "!" || chars[open + 2] !== "-" || chars[open + 3] !== "-")
      continue;
    let close = open + 4;
    while (
      close + 2 < chars.length &&
      !(chars[close] === "-" && chars[close + 1] === "-" && chars[close + 2] === ">")
    )
      close++;
    if (close + 2 >= chars.length) return;
    drop.fill(1, open, close + 3);
    open = close + 2;
  }
}

function markEscapes(chars: string[], drop: Uint8Array): void {
  for (let index = 0; index + 1 < chars.length; index++) {
    if (drop[index] !== 0 || chars[index] !== "\\" || !ESCAPABLE.has(chars[index + 1] as string)) continue;
    drop[index] = 1;
    // Kept as it is: no mark begins or ends there.
    index++;
    drop[index] = ESCAPED;
  }
}

/** In `drop` while marks are looked for: a character that an escape keeps. Taken back at the end of `markEmphasis`. */
const ESCAPED = 2;
const LONGEST_LINK = 500;

function markLinks(chars: readonly string[], drop: Uint8Array, linked: number[], links: string[]): void {
  for (let open = 0; open < chars.length; open++) {
    if (chars[open] !== "[" || drop[open] !== 0) continue;
    const limit = Math.min(chars.length, open + LONGEST_LINK);
    let close = open + 1;
    while (close < limit && chars[close] !== "]" && chars[close] !== "[") close++;
    if (chars[close] !== "]" || chars[close + 1] !== "(" || close === open + 1) continue;
    let end = close + 2;
    while (end < limit && chars[end] !== ")" && chars[end] !== " " && chars[end] !== "\n") end++;
    const href = chars.slice(close + 2, end).join("");
    if (chars[end] !== ")" || !/^(?:https?:\/\/|mailto:)[^\s"<>]+$/i.test(href)) continue;
    links.push(href);
    for (let index = open + 1; index < close; index++) linked[index] = links.length;
    for (let index = close + 1; index <= end; index++) if (drop[index] === 0) drop[index] = ESCAPED;
    drop[open] = 1;
    // « [words](address) » is printed « words (address) ».
    (chars as string[])[close] = " ";
    open = end;
  }
}

/** Marks « ** », « * », « _ », « __ », « ~~ » that open and close around words: dropped, their look set between. */
function markEmphasis(chars: readonly string[], drop: Uint8Array, looks: number[]): void {
  const opened = new Map<string, { at: number; size: number }>();
  for (let index = 0; index < chars.length; ) {
    const char = chars[index] as string;
    if ((char !== "*" && char !== "_" && char !== "~") || drop[index] !== 0) {
      index++;
      continue;
    }
    let end = index;
    while (chars[end] === char && drop[end] === 0) end++;
    const size = end - index;
    if (size <= 3 && (char !== "~" || size === 2))
      pair(chars, drop, looks, opened, { char, at: index, size });
    index = end;
  }
  for (let index = 0; index < drop.length; index++) if (drop[index] === ESCAPED) drop[index] = 0;
}

interface Mark {
  readonly char: string;
  readonly at: number;
  readonly size: number;
}

function pair(
  chars: readonly string[],
  drop: Uint8Array,
  looks: number[],
  opened: Map<string, { at: number; size: number }>,
  { char, at, size }: Mark,
): void {
  const before = at === 0 ? "" : (chars[at - 1] as string);
  const after = chars[at + size] ?? "";
  const opens = after !== "" && !/\s/.test(after);
  const closes = before !== "" && !/\s/.test(before);
  // Inside a word two asterisks are marks, one is not: it tells who gave a proxy to whom.
  const weak = char === "_" || (char === "*" && size === 1);
  const key = `${char}${size}`;
  const open = opened.get(key);
  if (open && closes && !(weak && isWord(after))) {
    const look = char === "~" ? STRUCK : size === 1 ? ITALIC : size === 2 ? BOLD : BOLD | ITALIC;
    for (let index = open.at; index < at; index++) looks[index] = (looks[index] as number) | look;
    drop.fill(1, open.at, open.at + size);
    drop.fill(1, at, at + size);
    opened.delete(key);
  } else if (opens && !(weak && isWord(before))) opened.set(key, { at, size });
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
