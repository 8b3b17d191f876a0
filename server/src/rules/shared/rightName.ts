import type { KnownMember } from "../../council/directory.ts";
import type { Likeness } from "../../council/spelling.ts";
import type { Person } from "../../model/types.ts";
import type { TextEdit } from "../../text/edit.ts";
import { foldText } from "../../text/fold.ts";
import { span } from "../../text/span.ts";

interface Word {
  readonly text: string;
  readonly folded: string;
  /** Offset in the text that the words were taken from. */
  readonly start: number;
}

/**
 * Writes a misspelt name as the council does: only the words that differ, in capitals where they were; the whole name
 * where its words cannot be told one from another.
 */
export function rightName(
  text: string,
  person: Person,
  member: KnownMember,
  { differences }: Likeness,
): TextEdit[] {
  const written = wordsOf(text.slice(person.span.start, person.span.end));
  const own = wordsOf(member.name);
  const edits: TextEdit[] = [];
  for (const { written: wrong, right } of differences) {
    const [old, ...others] = written.filter(({ folded }) => folded === wrong);
    const word = own.find(({ folded }) => folded === right);
    if (!old || others.length > 0 || !word) return [{ span: person.span, newText: member.name }];
    const start = person.span.start + old.start;
    edits.push({ span: span(start, start + old.text.length), newText: cased(word.text, old.text) });
  }
  return edits;
}

function wordsOf(name: string): Word[] {
  return [...name.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    text: match[0],
    folded: foldText(match[0]),
    start: match.index,
  }));
}

/** The word in capitals where the old one was, else in small letters after the first. */
function cased(word: string, old: string): string {
  const isCapitals = (each: string) => each.length > 1 && each === each.toLocaleUpperCase("fr");
  if (isCapitals(old)) return word.toLocaleUpperCase("fr");
  if (!isCapitals(word)) return word;
  return word.charAt(0) + word.slice(1).toLocaleLowerCase("fr");
}
