import { fold } from "../text/fold.ts";
import { keyOf, pageNumberOf } from "./key.ts";
import { linesOf } from "./pasted.ts";
import type { Extracted, ImportTrouble } from "./types.ts";

/** What a page's header may say that the act itself does not, and that the act needs. */
const NEEDED =
  /\b(?:deliberation n|dcm|dcc|extrait du registre|registre des|seance du|(?:conseil|commune|ville|mairie|metropole|communaute|departement|region|syndicat) (?:de\b|du\b|des\b|d'))/;

/** What parts the pieces of a header's line: « Saint-Aubin — Délibération n° 2025-08 ». */
const PIECES = /\s[–—|-]\s|\t|\s•\s/;

/** A document of whole paragraphs, without its page headers and footers. */
export function extractParagraphs(
  body: readonly string[],
  headers: readonly string[],
  footers: readonly string[],
): Extracted | ImportTrouble {
  const lines = body.flatMap((each) => each.split("\n"));
  if (!lines.some((line) => /[\p{L}\p{N}]/u.test(line))) return { trouble: "empty" };
  const folded = fold(lines.join("\n")).text;
  const kept: string[] = [];
  const aside: string[] = [];
  for (const line of headers.flatMap((each) => each.split("\n"))) {
    const key = keyOf(line);
    if (line.trim() === "" || kept.includes(line) || aside.includes(line)) continue;
    const said = folded.includes(key) || line.split(PIECES).every((piece) => folded.includes(keyOf(piece)));
    const needed = NEEDED.test(key) && !said && pageNumberOf(line) === null;
    (needed ? kept : aside).push(line);
  }
  for (const line of footers.flatMap((each) => each.split("\n")))
    if (line.trim() !== "" && !aside.includes(line)) aside.push(line);
  const all = kept.length > 0 ? [...kept, "", ...lines] : lines;
  return { pages: [linesOf(all.join("\n"))], layout: "paragraphs", aside };
}
