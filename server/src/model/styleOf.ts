import { Cue } from "../french/cues.ts";
import { recognisersOf } from "../styles/recognisers.ts";
import type { HouseStyle, StyleSet } from "../styles/style.ts";
import type { Syntax } from "../syntax/syntax.ts";

/** The style of a text, and whether the council for which it was made wrote it. */
export interface StyleChoice {
  readonly style: HouseStyle;
  readonly own: boolean;
}

/**
 * The house style of a text: the one asked for, else the one whose own phrase stands in it, else one all of whose
 * signs do, else the common one.
 */
export function styleOf(syntax: Syntax, styles: StyleSet, asked: string | null): StyleChoice {
  const all = recognisersOf(styles);
  const places = syntax.cues.of(Cue.style, 0, syntax.folded.text.length);
  const holdsAll = (phrases: readonly string[]) =>
    phrases.length > 0 && phrases.every((phrase) => holds(syntax.folded.text, phrase, places));
  // A list of three or more lacks one at most, which may be the very part that the act misses; the first names the council.
  const holdsMost = (phrases: readonly string[]) => {
    const [first, ...others] = phrases;
    if (phrases.length < 3 || first === undefined) return holdsAll(phrases);
    const missing = others.filter((phrase) => !holds(syntax.folded.text, phrase, places));
    return missing.length < 2 && holdsAll([first]);
  };
  const named = all.find(({ names }) => names.some(holdsMost));
  if (asked) return { style: styles.byId(asked), own: named?.style.id === asked };
  if (named) return { style: named.style, own: true };
  const alike = all.find(({ signs }) => holdsAll(signs));
  return { style: alike?.style ?? styles.common, own: false };
}

/** Whether the phrase stands in the folded text; one that begins with a word, at one of these places. */
function holds(text: string, phrase: string, places: readonly number[]): boolean {
  if (/^[a-z0-9]/.test(phrase)) return places.some((at) => standsAt(text, at, phrase));
  const first = phrase.split(" ", 1)[0] as string;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (standsAt(text, at, phrase)) return true;
  return false;
}

/** Whether the phrase stands at `at` in the folded text, one line break standing for any of its spaces. */
function standsAt(text: string, at: number, phrase: string): boolean {
  let index = 0;
  while (index < phrase.length && same(text.charCodeAt(at + index), phrase.charCodeAt(index))) index++;
  return index === phrase.length;
}

function same(written: number, wanted: number): boolean {
  return written === wanted || (wanted === 0x20 && written === 0x0a);
}
