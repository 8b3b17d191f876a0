/** Words of folded text as names hold them; offsets are folded offsets. */
import { isFoldedLetter } from "../../text/letters.ts";

/** Where the run of letters that begins at `at` ends. */
export function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isFoldedLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Where the next word of a name begins: after a space, a hyphen, an apostrophe, one line break; -1 when none does. */
export function nextWord(text: string, end: number): number {
  let at = end;
  let breaks = 0;
  while (at < end + 3) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) breaks++;
    else if (code !== 0x20 && code !== 0x2d && code !== 0x27) break;
    at++;
  }
  return at > end && breaks < 2 && isFoldedLetter(text.charCodeAt(at)) ? at : -1;
}

/** Whether the word is the second half of a hyphenated one. */
export function joinsBefore(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 0x2d && isFoldedLetter(text.charCodeAt(start - 2));
}

/** Whether the word goes on behind a hyphen, on its line or the next. */
export function joinsAfter(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== 0x2d) return false;
  const at = text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  return isFoldedLetter(text.charCodeAt(at));
}
