import { readNameWord, type WordShape } from "../../model/people/words.ts";
import { type Folded, toFolded, toSource } from "../../text/fold.ts";
import { isFoldedLetter } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";

/** One word of a written name: « Jean-Luc », « ROS-ROUART ». */
export interface NameWordAt {
  readonly shape: WordShape;
  /** Its folded words, hyphens apart: `["ros", "rouart"]`. */
  readonly words: readonly string[];
  /** Source offsets. */
  readonly span: Span;
}

/** Names of more words are read no further. */
const MOST_WORDS = 12;

/** The words of a name that stands in the source span, in order. */
export function nameWordsIn(folded: Folded, where: Span): NameWordAt[] {
  const to = toFolded(folded, where.end);
  const words: NameWordAt[] = [];
  let at = toFolded(folded, where.start);
  while (at < to && words.length < MOST_WORDS) {
    const word = readNameWord(folded, at, to);
    if (!word) {
      at++;
      continue;
    }
    words.push({
      shape: word.shape,
      words: plainWords(folded.text, word.start, word.end),
      span: toSource(folded, word.start, word.end),
    });
    at = word.end;
  }
  return words;
}

/** The runs of letters of a folded range. */
function plainWords(text: string, from: number, to: number): string[] {
  const words: string[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && isFoldedLetter(text.charCodeAt(at))) continue;
    if (at > start) words.push(text.slice(start, at));
    start = at + 1;
  }
  return words;
}
