import type { HouseStyle, StyleSet } from "../styles/style.ts";
import { foldText } from "../text/fold.ts";

/** The style of a text, and whether the council for which it was made wrote it. */
export interface StyleChoice {
  readonly style: HouseStyle;
  readonly own: boolean;
}

interface Recogniser {
  readonly style: HouseStyle;
  /** Each a list of phrases that stand together. */
  readonly names: readonly (readonly string[])[];
  readonly signs: readonly string[];
}

const RECOGNISED = new WeakMap<StyleSet, readonly Recogniser[]>();

/**
 * The house style of a text: the one asked for, else the one whose own phrase stands in it, else one all of whose
 * signs do, else the common one.
 */
export function styleOf(text: string, styles: StyleSet, asked: string | null): StyleChoice {
  const all = recognisers(styles);
  const named = all.find(({ names }) => names.some((phrases) => holdsAll(text, phrases)));
  if (asked) return { style: styles.byId(asked), own: named?.style.id === asked };
  if (named) return { style: named.style, own: true };
  const alike = all.find(({ signs }) => holdsAll(text, signs));
  return { style: alike?.style ?? styles.common, own: false };
}

function recognisers(styles: StyleSet): readonly Recogniser[] {
  let found = RECOGNISED.get(styles);
  if (!found) {
    found = styles.houses.map((style) => ({
      style,
      names: style.recognise.map((each) => (typeof each === "string" ? [each] : each).map(foldText)),
      signs: (style.signs ?? []).map(foldText),
    }));
    RECOGNISED.set(styles, found);
  }
  return found;
}

function holdsAll(text: string, phrases: readonly string[]): boolean {
  return phrases.length > 0 && phrases.every((phrase) => holds(text, phrase));
}

/** Whether the phrase stands in the folded text, one line break standing for any of its spaces. */
function holds(text: string, phrase: string): boolean {
  const first = phrase.split(" ", 1)[0] as string;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    let index = 0;
    while (index < phrase.length && same(text.charCodeAt(at + index), phrase.charCodeAt(index))) index++;
    if (index === phrase.length) return true;
  }
  return false;
}

function same(written: number, wanted: number): boolean {
  return written === wanted || (wanted === 0x20 && written === 0x0a);
}
