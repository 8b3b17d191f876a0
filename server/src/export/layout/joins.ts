import type { Span } from "../../text/span.ts";
import type { SourceLine } from "./sourceLines.ts";

/** Narrower than this, lines are no prose that a page has cut. */
const NARROWEST = 40;
/** A line is full when the next word would have gone beyond this share of the widest line. */
const FULL = 0.8;

/** Words after which no line ends but for want of room. */
const LEADS_ON = /(?:^|[\s’'])(?:d[eu]|des|l[ae]|les|et|à|aux?|en|par|pour|sur|sous|avec|ou)$/;

/**
 * For each line but the first of a paragraph: whether only the width of a page put it on a line of its own, so that
 * it is joined to the one before. `opens`: a label begins the line; `whole`: spans that are one phrase (sorted by start).
 */
export function joinsOf(
  source: string,
  lines: readonly SourceLine[],
  opens: (line: number) => boolean,
  whole: (offset: number) => boolean,
): boolean[] {
  const widths = lines.map(({ content }) => widthOf(source, content));
  const widest = Math.max(...widths.slice(0, 400));
  return lines.slice(1).map((line, index) => {
    const before = lines[index] as SourceLine;
    if (whole(line.content.start - 1)) return true;
    if (before.breaks || opens(line.line) || line.shape === "item") return false;
    const start = line.content.start;
    const last = source.slice(Math.max(before.content.start, before.content.end - 2), before.content.end);
    const next = source.slice(start, start + 40);
    // « … du⏎Maire », « Jean-Noël BASTIDE,⏎Adrien COLOMBEL » in a narrow column; not « Présents :⏎Anne PETIT ».
    if (/:$/.test(last) && (widths[index] as number) < widest * FULL) return false;
    if (/^\p{Ll}/u.test(next) && !/[.;:!?]$/.test(last)) return true;
    if (
      LEADS_ON.test(source.slice(Math.max(before.content.start, before.content.end - 8), before.content.end))
    )
      return true;
    if (widest < NARROWEST) return false;
    // A long line of names goes on after its comma; names one a line are short.
    if (last.endsWith(",") && (widths[index] as number) > NARROWEST * 1.5) return true;
    const word = /^\S*/.exec(next)?.[0].length ?? 0;
    const full = (widths[index] as number) + 1 + word > widest * FULL;
    return full && !(/[.;]$/.test(last) && (widths[index] as number) < widest * FULL);
  });
}

function widthOf(source: string, { start, end }: Span): number {
  let width = 0;
  let space = false;
  for (let at = start; at < end; at++) {
    const blank = source.charCodeAt(at) <= 0x20;
    if (!blank || !space) width++;
    space = blank;
  }
  return width;
}
