import { type CountReading, readCount } from "../../french/numbers.ts";
import type { Act, Fact } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { type Span, span } from "../../text/span.ts";

/** How far behind a figure its words are looked for, in characters. */
const REACH = 120;

/** « (sept) » at the end of a clause, or words that fill the next column of the line. */
const WORDS =
  /^(?:\s{0,3}\(\s?(\p{L}[\p{L} -]{1,30}?)\s?\)(?=\s*(?:[\n\r.,;:|/]|$))|(?:[ \u00a0]{2,}|\t+|[ \t]*\|)[ \t]*(\p{L}[\p{L} -]{1,30}?)[ \t]*\|?[ \t]*(?:\r|\n|$))/u;

/** The number in words that stands behind a figure, in brackets or in the column beside, where it is another one; null else. */
export function otherInWords(text: string, { value, span: figure }: Fact<number>): Span | null {
  const behind = WORDS.exec(text.slice(figure.end, figure.end + REACH));
  const words = behind?.[1] ?? behind?.[2];
  if (!behind || words === undefined) return null;
  const count = countIn(words);
  if (!count?.words || count.value === value) return null;
  const start = figure.end + behind[0].indexOf(words);
  return span(start, start + words.length);
}

/** The count that a short text is, in words or in figures; null where it says more. */
export function countIn(text: string): CountReading | null {
  const folded = foldText(text);
  const count = readCount(folded, 0);
  return count && count.start === 0 && count.end === folded.length ? count : null;
}

/** The figures of the vote and of the ballots of an act. */
export function voteFigures({ vote }: Act): Fact<number>[] {
  const camps = [vote.for, vote.against, vote.abstain, vote.notVoting].map((camp) => camp.figure);
  const ballots = vote.ballots.flatMap(({ voters, blank, null: none, cast, absoluteMajority, results }) => [
    voters,
    blank,
    none,
    cast,
    absoluteMajority,
    ...results.map((each) => each.votes),
  ]);
  return [...camps, vote.cast, ...ballots].filter((each) => each !== null);
}
