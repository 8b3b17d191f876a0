import type { Bilingual } from "../../text/language.ts";

/** A sentence in both languages, French first. */
export function say(fr: string, en: string): Bilingual {
  return { fr, en };
}

/**
 * Words of the text as a message quotes them: one line, at most `most` characters (60 unless told), the rest cut
 * with an ellipsis.
 */
export function quoted(words: string, most = 60): string {
  const line = words
    .slice(0, most * 4)
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= most && words.length <= most * 4 ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
