import { firstIndex } from "../../model/scope.ts";
import type { DocumentModel } from "../../model/types.ts";
import type { PhraseRole } from "../../styles/roles.ts";
import type { StyleSet } from "../../styles/style.ts";
import { matcherOf } from "../../styles/styles.ts";
import type { PhraseHit } from "../../syntax/syntax.ts";
import { foldText, toFolded, toSource } from "../../text/fold.ts";
import { contains, type Span } from "../../text/span.ts";

/** Whether a stretch of the text (source offsets) holds a turn of phrase of one of the roles, outside the spans `except`. */
export function saysIn(
  document: DocumentModel,
  range: Span,
  roles: readonly PhraseRole[],
  except: readonly (Span | null)[] = [],
): boolean {
  const { folded, phrases } = document.syntax;
  const from = toFolded(folded, range.start);
  const to = toFolded(folded, range.end);
  for (let index = firstIndex(phrases, (hit) => hit.start >= from); index < phrases.length; index++) {
    const hit = phrases[index] as PhraseHit;
    if (hit.start >= to) break;
    if (hit.end > to || !roles.includes(hit.role)) continue;
    const where = toSource(folded, hit.start, hit.end);
    if (!except.some((each) => each !== null && contains(each, where))) return true;
  }
  return false;
}

/** Whether a short text (an object, a function) holds a turn of phrase of one of the roles. */
export function mentions(styles: StyleSet, value: string, roles: readonly PhraseRole[]): boolean {
  const text = foldText(value);
  const matcher = matcherOf(styles);
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const letter = isWordChar(text.charCodeAt(at));
    if (letter && !inWord && matcher.match(text, at)?.phrases.some((role) => roles.includes(role)))
      return true;
    inWord = letter;
  }
  return false;
}

/** Whether the folded text holds one of the folded words. */
export function holdsWord(value: string, words: readonly string[]): boolean {
  const folded = ` ${foldText(value).replace(/[^a-z0-9]/g, " ")} `;
  return words.some((word) => folded.includes(` ${word} `));
}

function isWordChar(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
