import type { HouseStyle, StyleSet } from "../styles/style.ts";
import { foldText } from "../text/fold.ts";

const RECOGNISED = new WeakMap<
  StyleSet,
  readonly { readonly style: HouseStyle; readonly phrases: readonly string[] }[]
>();

/** The house style of a text: the one asked for, else the one whose own phrase stands in it, else the common one. */
export function styleOf(text: string, styles: StyleSet, asked: string | null): HouseStyle {
  if (asked) return styles.byId(asked);
  for (const { style, phrases } of recognisers(styles))
    if (phrases.some((phrase) => holds(text, phrase))) return style;
  return styles.common;
}

function recognisers(styles: StyleSet) {
  let found = RECOGNISED.get(styles);
  if (!found) {
    found = styles.houses.map((style) => ({ style, phrases: style.recognise.map(foldText) }));
    RECOGNISED.set(styles, found);
  }
  return found;
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
