import type { PhraseRole } from "../../styles/roles.ts";
import type { StyleSet } from "../../styles/style.ts";
import { matcherOf } from "../../styles/styles.ts";
import { fold, foldText, toSource } from "../../text/fold.ts";
import { contains, type Span } from "../../text/span.ts";

/**
 * Whether a stretch of the text holds a turn of phrase of one of the roles, outside the spans `except`. It reads the
 * whole stretch: for rules that are about to report, never for every act.
 */
export function says(
  styles: StyleSet,
  text: string,
  range: Span,
  roles: readonly PhraseRole[],
  except: readonly (Span | null)[] = [],
): boolean {
  const folded = fold(text.slice(range.start, range.end));
  const matcher = matcherOf(styles);
  let inWord = false;
  for (let at = 0; at < folded.text.length; at++) {
    const letter = isWordChar(folded.text.charCodeAt(at));
    const begins = letter && !inWord;
    inWord = letter;
    if (!begins) continue;
    const match = matcher.match(folded.text, at);
    if (!match?.phrases.some((role) => roles.includes(role))) continue;
    const local = toSource(folded, at, match.end);
    const where = { start: local.start + range.start, end: local.end + range.start };
    if (!except.some((each) => each !== null && contains(each, where))) return true;
  }
  return false;
}

/** Whether a short text (an object, a function) holds a turn of phrase of one of the roles. */
export function mentions(styles: StyleSet, value: string, roles: readonly PhraseRole[]): boolean {
  return says(styles, value, { start: 0, end: value.length }, roles);
}

/** Whether the folded text holds one of the folded words. */
export function holdsWord(value: string, words: readonly string[]): boolean {
  const folded = ` ${foldText(value).replace(/[^a-z0-9]/g, " ")} `;
  return words.some((word) => folded.includes(` ${word} `));
}

function isWordChar(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
