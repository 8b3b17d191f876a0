import type { Syntax } from "../../syntax/syntax.ts";
import { isUpper } from "../../text/letters.ts";
import { indexWithin } from "../../text/search.ts";
import { look } from "./lineLook.ts";

/** More sentences on one line than this are not told apart. */
const MOST_SENTENCES = 40;

/**
 * Where the names on a line end, when a sentence that is none of them follows their full stop: the lines of the text
 * were run together (« …, M. Luc PETIT. Le quorum étant atteint, le maire ouvre la séance »). `to` when none does.
 */
export function namesEnd(syntax: Syntax, from: number, to: number): number {
  const { text } = syntax.folded;
  let stop = sentenceStop(syntax, from, to);
  for (let count = 0; stop < to && count < MOST_SENTENCES; count++) {
    const next = sentenceStop(syntax, stop + 1, to);
    const rest = look(syntax, stop + 1, next);
    if ((rest.prose || rest.lowers > 2) && !headsNames(syntax, stop + 1, next))
      return text.slice(from, stop).trim() === "" ? to : stop + 1;
    stop = next;
  }
  return to;
}

/** « Membres suppléants avec voix délibérative : Anne PETIT, Luc ROUX »: words before a colon, names behind it. */
function headsNames(syntax: Syntax, from: number, to: number): boolean {
  const colon = indexWithin(syntax.folded.text, ":", from, to);
  if (colon < 0) return false;
  const behind = look(syntax, colon + 1, to);
  return behind.names > 1 && behind.lowers === 0;
}

/** The first full stop of the range that ends a word and stands before a capital; `to` when there is none. */
function sentenceStop({ folded }: Syntax, from: number, to: number): number {
  const { text, source, map } = folded;
  for (let at = indexWithin(text, ". ", from, to); at >= 0; at = indexWithin(text, ". ", at + 1, to)) {
    if (at + 2 >= to) return to;
    if (
      isUpper(source.charCodeAt(map[at + 2] as number)) &&
      ENDS_WORD.test(text.slice(Math.max(0, at - 4), at))
    )
      return at;
  }
  return to;
}

/** The end of a word that is no civility and no initial. */
const ENDS_WORD = /(?:\)|[a-z]{2}[a-z])$(?<!mme|rs|lle|mes)/;
