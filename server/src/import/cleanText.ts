import { withAir } from "./air.ts";
import { arrange } from "./arrange.ts";
import { closeSafely, Trials } from "./cautious.ts";
import { Vocabulary } from "./hyphens.ts";
import { type JudgedSeam, seamsOf, stitch, type TidyLine } from "./joinLines.ts";
import { stripPages } from "./pages.ts";
import { extractText, linesOf } from "./pasted.ts";
import { areTorn, beginsAnew, goesOnDashed, isItem, withOneBullet } from "./shapes.ts";
import { tidyColumns, tidyLine } from "./spaces.ts";
import type { Extracted, Imported, Removed, SourceLine, Tools } from "./types.ts";

/** A cleaning may show what another can go on with; more rounds than these never happened. */
const ROUNDS = 5;

/**
 * A pasted text as a clean act: no page headers, footers nor numbers, lines joined, cut words mended, one space for
 * several, one kind of bullet. No word is lost and no fact changes; cleaning twice is cleaning once.
 */
export function cleanText(text: string, tools: Tools): Imported {
  return clean(extractText(text), tools);
}

/** What a reader took out of a document as a clean act. */
export function clean(extracted: Extracted, tools: Tools): Imported {
  const { aside } = extracted;
  const layout = layoutOf(extracted);
  const trials = new Trials(lengthOf(extracted));
  let done = once({ ...extracted, layout }, tools, trials, null);
  for (let round = 1; round < ROUNDS; round++) {
    const pages = [linesOf(done.text)];
    const again = once(
      { pages, layout: layout === "paragraphs" ? layout : "text", aside: [] },
      tools,
      trials,
      done.text,
    );
    if (again.text === done.text) break;
    done = added(done, again);
  }
  return { ...done, removed: { ...done.removed, headers: [...aside, ...done.removed.headers] } };
}

/** A document may hold, as paragraphs, the lines of a page that somebody pasted into it. */
function layoutOf({ layout, pages }: Extracted): Extracted["layout"] {
  const torn = layout === "paragraphs" && areTorn(pages.flat().map((line) => line.text));
  return torn ? "text" : layout;
}

function added(before: Imported, after: Imported): Imported {
  const both = (kind: keyof Removed) => [...before.removed[kind], ...after.removed[kind]];
  return {
    text: after.text,
    removed: { headers: both("headers"), footers: both("footers"), pageNumbers: both("pageNumbers") },
    joined: before.joined + after.joined,
    mended: before.mended + after.mended,
  };
}

/** How long the text is, in signs. */
function lengthOf({ pages }: Extracted): number {
  let length = 0;
  for (const page of pages) for (const line of page) length += line.text.length + 1;
  return length;
}

/** One round of cleaning; `before` is the text as the round before has laid it out, null in the first. */
function once(extracted: Extracted, tools: Tools, trials: Trials, before: string | null): Imported {
  const { pages, removed } = stripPages(extracted);
  const lines = bulleted(tidy(extracted.layout === "pages" ? pages : arrange(pages, tools)));
  const vocabulary = new Vocabulary(lines.map((line) => line.text));
  const wanted =
    extracted.layout === "paragraphs"
      ? lines.map((): JudgedSeam => ({ how: "break", sure: true }))
      : seamsOf(lines, vocabulary);
  const seams = closeSafely(lines, wanted, tools, trials);
  const stitched = stitch(lines, seams);
  const text = extracted.layout === "paragraphs" ? withAir(stitched, tools) : stitched;
  return {
    text: text === before ? text : tools.format(text),
    removed,
    joined: seams.filter((each) => each !== "break").length,
    mended: seams.filter((each) => each === "none" || each === "dropHyphen").length,
  };
}

/** The lines of all pages, tidy, with one blank line at most between two and none at the ends. */
function tidy(pages: readonly (readonly SourceLine[])[]): TidyLine[] {
  const lines: TidyLine[] = [];
  for (const page of pages) {
    let opensPage = lines.length > 0;
    for (const line of page) {
      const text = line.kept ? tidyColumns(line.text) : tidyLine(line.text);
      const last = lines.at(-1);
      if (text === "") {
        if (!opensPage && last && last.text !== "") lines.push(blank());
        continue;
      }
      if (opensPage && last) meetPage(lines, text);
      else if (last?.text === "") bridge(lines, text);
      const { left, right, unit, justified = false, kept = false } = line;
      lines.push({ text, left, right, unit, justified, kept, opensPage });
      opensPage = false;
    }
  }
  while (lines.at(-1)?.text === "") lines.pop();
  return lines;
}

/** Between two pages: nothing where a sentence or a list goes on, else a blank line. */
function meetPage(lines: TidyLine[], next: string): void {
  while (lines.at(-1)?.text === "") lines.pop();
  const last = lines.at(-1)?.text ?? "";
  const goesOn = !/[.!?:]$/.test(last) && !beginsAnew(next) && (/^\p{Ll}/u.test(next) || /[,-]$/.test(last));
  if (goesOn || (isItem(next) && /[;:,]$/.test(last))) return;
  lines.push(blank());
}

/** A blank line in the middle of a sentence is none: what goes on with a small letter. */
function bridge(lines: TidyLine[], next: string): void {
  const before = lines.at(-2)?.text ?? "";
  const cut = before.length >= 60 && before.length <= 170 && /[\p{L}\d]$/u.test(before) && !isItem(next);
  if (cut && /^\p{Ll}/u.test(next)) lines.pop();
}

function blank(): TidyLine {
  return { text: "", left: 0, right: 0, unit: 1, justified: false, kept: false, opensPage: false };
}

/** One kind of bullet for all the lists. */
function bulleted(lines: readonly TidyLine[]): TidyLine[] {
  return lines.map((line, at) => {
    const inRow = goesOnDashed(lines[at - 1]?.text ?? "", line.text);
    const text = line.kept || inRow ? null : withOneBullet(line.text);
    return text === null ? line : { ...line, text };
  });
}
