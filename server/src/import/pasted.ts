import type { Extracted, SourceLine } from "./types.ts";

/** The lines of a text that was pasted, or that another program took out of a PDF; form feeds part its pages. */
export function extractText(text: string): Extracted {
  const pages = text.split("\f");
  return { pages: pages.map(linesOf), layout: pages.length > 1 ? "pages" : "text", aside: [] };
}

/** The lines of a text, measured in signs. */
export function linesOf(text: string): SourceLine[] {
  return text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/).map(measured);
}

/** A line measured in signs: several spaces in a row, which justify it, count as one. */
function measured(text: string): SourceLine {
  const trimmed = text.trim();
  const left = text.length - text.trimStart().length;
  const gaps = trimmed.match(/\s{1,200}/g) ?? [];
  const wide = gaps.filter((gap) => gap.length >= 2);
  const justified =
    wide.length >= 2 && wide.length * 2 >= gaps.length && wide.every((gap) => gap.length < COLUMN);
  return { text, left, right: left + trimmed.replace(/\s{2,200}/g, " ").length, unit: 1, justified };
}

/** As many spaces part columns. */
const COLUMN = 5;
