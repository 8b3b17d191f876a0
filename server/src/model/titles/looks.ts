import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLineEnd, type Syntax } from "../../syntax/syntax.ts";
import { isDigit, isUpper } from "../../text/letters.ts";
import { firstIndex } from "../scope.ts";
import { SENTENCE, VERBS } from "./sentences.ts";

/** A longer line, in folded characters, is no title. */
export const LONGEST_TITLE = 170;

/** A text with longer lines has one paragraph a line; in the others the page's width breaks lines. */
const PARAGRAPH_LINE = 170;

/** Whether a line (0-based) looks like the title of what stands below it. */
export function isTitleLine(
  syntax: Syntax,
  line: number,
  start = syntax.folded.foldedLineStarts[line] as number,
): boolean {
  return looksLikeTitle(syntax, line, start, foldedLineEnd(syntax, line), false);
}

/**
 * Whether the line (0-based; `start` and `end` are its folded offsets) looks like a title. `paragraphs`: each paragraph of
 * the text is one line, so that a title needs no blank line above it.
 */
export function looksLikeTitle(
  syntax: Syntax,
  line: number,
  start: number,
  end: number,
  paragraphs: boolean,
): boolean {
  const { folded } = syntax;
  const length = end - start;
  if (length < 8 || length > LONGEST_TITLE) return false;
  const line0 = folded.text.slice(start, end);
  if (!isUpper(folded.source.charCodeAt(folded.map[start] as number))) return false;
  if (!/[a-z]{3}.* [a-z]|[a-z]{9}/.test(line0) || /[.,;]$/.test(line0)) return false;
  if (length < 60 && / (?:de|du|des|la|le|les|et|ou|a|au|aux|en|pour|sur|par|avec)$/.test(line0))
    return false;
  if (SENTENCE.test(line0) || VERBS.test(line0)) return false;
  if (KNOWN_HEAD.test(line0) && length <= 120 && !line0.includes(" : ")) return true;
  if ((line0.match(/\d/g)?.length ?? 0) * 3 > length) return false;
  const previous = previousText(syntax, line);
  // « Public visé : … » heads a paragraph of the body.
  if (!previous.blank && length > 50 && line0.includes(" : ")) return false;
  const own = (paragraphs && !previous.open) || previous.blank || previous.closes;
  return own && !goesOnBelow(syntax, line, line0) && hasBody(syntax, line);
}

/** Titles that no sentence before them needs to end. */
const KNOWN_HEAD =
  /^(?:elections? d(?:u|e|es) (?:[a-z0-9 ]{0,20})?(?:maires?|presidente?|adjoints?|vice|delegue|representant|membre)|determination du nombre|fixation du nombre|designation d|vote du? |approbation d)/;

/** « Voirie : » alone between a blank line and its text. */
export function isShortHead(syntax: Syntax, line: number, start: number, end: number): boolean {
  const { folded, lineKinds } = syntax;
  const written = folded.text.slice(start, end);
  return (
    /^[a-z][a-z' -]{3,38} ?:$/.test(written) &&
    isUpper(folded.source.charCodeAt(folded.map[start] as number)) &&
    !SENTENCE.test(written) &&
    lineKinds[line + 1] === LineKind.text &&
    hasBody(syntax, line)
  );
}

const BODY_LINES = 3;

const BODY_LENGTH = 40;

/**
 * Whether text follows the line: one of the next lines is long, begins a sentence, or holds a label (a ballot's
 * figures). The cells of a table that extraction laid out one a line are followed by other cells.
 */
function hasBody(syntax: Syntax, line: number): boolean {
  const { folded, lineKinds } = syntax;
  let seen = 0;
  for (let next = line + 1; next < folded.foldedLineStarts.length && seen < BODY_LINES; next++) {
    if (lineKinds[next] !== LineKind.text) continue;
    seen++;
    const start = folded.foldedLineStarts[next] as number;
    const end = foldedLineEnd(syntax, next);
    if (end - start >= BODY_LENGTH) return true;
    const opening = folded.text.slice(start, Math.min(end, start + 40));
    if (SENTENCE.test(opening) && / /.test(opening)) return true;
    const label = syntax.labels[firstIndex(syntax.labels, (each) => each.start >= start)];
    if (label && label.start < end && label.kind !== "text") return true;
  }
  return false;
}

/** A title takes at most so many lines. */
const TITLE_LINES = 3;

/** Whether the line is the beginning of a sentence that the page's width broke. */
function goesOnBelow(syntax: Syntax, line: number, content: string): boolean {
  const { folded, lineKinds } = syntax;
  if (content.length < 60) return false;
  for (let below = line + 1; below <= line + TITLE_LINES; below++) {
    const next = folded.foldedLineStarts[below];
    if (next === undefined || lineKinds[below] !== LineKind.text) return false;
    const code = folded.source.charCodeAt(folded.map[next] ?? 0);
    if (isUpper(code) || isDigit(code) || code === 0x2d || code === 0x2022) return false;
    // A wrapped title ends without a full stop; a wrapped sentence runs to its own.
    const written = folded.text.slice(next, foldedLineEnd(syntax, below));
    if (/[.;](?: |$)/.test(written) || VERBS.test(written)) return true;
  }
  return true;
}

/** The line above: blank, one that ends what it says, or one that goes on below. */
function previousText(syntax: Syntax, line: number): { blank: boolean; closes: boolean; open: boolean } {
  const { folded, lineKinds } = syntax;
  if (line === 0 || lineKinds[line - 1] !== LineKind.text) return { blank: true, closes: true, open: false };
  const start = folded.foldedLineStarts[line - 1] as number;
  const above = folded.text.slice(start, foldedLineEnd(syntax, line - 1));
  // A short line closes when it ends a paragraph that the page's width broke, or is an entry of a list.
  const short =
    above.length < 45 &&
    (previousLength(syntax, line - 2) > 60 || /^[-·]/.test(above) || /[a-z]{4} [a-z]/.test(above));
  return { blank: false, closes: /[.!?»\u00a4;:)]$/.test(above) || short, open: /[a-z] -$/.test(above) };
}

function previousLength(syntax: Syntax, line: number): number {
  if (line < 0) return 0;
  return foldedLineEnd(syntax, line) - (syntax.folded.foldedLineStarts[line] as number);
}

/** Whether each paragraph of the text is one line: several lines are longer than a page is wide. */
export function hasParagraphLines(syntax: Syntax): boolean {
  const { foldedLineStarts } = syntax.folded;
  let long = 0;
  for (let line = 1; line < foldedLineStarts.length; line++)
    if ((foldedLineStarts[line] as number) - (foldedLineStarts[line - 1] as number) > PARAGRAPH_LINE) long++;
  return long >= 3;
}
