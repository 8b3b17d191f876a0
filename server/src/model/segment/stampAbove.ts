import type { Folded } from "../../text/fold.ts";
import { lineAt } from "../../text/lines.ts";

/** A line of the stamp that the sending to the prefecture prints at the head of the first page. */
const STAMP =
  /^(?:(?:envoye|recu|transmis)e? en (?:sous-)?prefecture le|(?:affiche|publie)e? (?:en ligne )?le|id ?: ?\d{3}-)[^\n]{0,60}$/;
/** It has no more lines, blank ones between. */
const MOST_LINES = 9;

/** « ID : 087-…-DE »: the stamp of one act, and of no other. */
const IDENTIFIER = /^id ?: ?\d/;

/** Whether a text, up to its first act at the folded offset `first`, begins with the stamp of one act. */
export function opensWithStamp(text: string, first: number): boolean {
  const lines = text.slice(0, Math.min(first, 300)).split("\n");
  const stamp = lines.map((line) => line.trim()).filter((line) => STAMP.test(line));
  return STAMP.test(lines.find((line) => line.trim() !== "")?.trim() ?? "") && stamp.some(isIdentifier);
}

function isIdentifier(line: string): boolean {
  return IDENTIFIER.test(line);
}

/** The folded offset at which the stamp above an act begins; `begin`, where the act begins, when none stands behind `least`. */
export function stampAbove({ text, foldedLineStarts }: Folded, begin: number, least: number): number {
  let top = begin;
  let identified = false;
  const line = lineAt(foldedLineStarts, begin);
  for (let above = line - 1; above >= 0 && above >= line - MOST_LINES; above--) {
    const start = foldedLineStarts[above] as number;
    if (start < least) break;
    const content = text.slice(start, (foldedLineStarts[above + 1] as number) - 1).trim();
    if (content === "") continue;
    if (!STAMP.test(content)) break;
    identified ||= isIdentifier(content);
    top = start;
  }
  return identified ? top : begin;
}
