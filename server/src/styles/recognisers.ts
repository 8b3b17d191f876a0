import { CueTree } from "../french/cues.ts";
import { foldText } from "../text/fold.ts";
import type { HouseStyle, StyleSet } from "./style.ts";

/** By what a house style is told, folded: one of its names, or all of its signs. */
export interface Recogniser {
  readonly style: HouseStyle;
  /** Each a list of phrases that stand together. */
  readonly names: readonly (readonly string[])[];
  readonly signs: readonly string[];
}

const RECOGNISERS = new WeakMap<StyleSet, readonly Recogniser[]>();
const TREES = new WeakMap<StyleSet, CueTree>();

/** What tells each house style of the set, made once. */
export function recognisersOf(styles: StyleSet): readonly Recogniser[] {
  let found = RECOGNISERS.get(styles);
  if (!found) {
    found = styles.houses.map((style) => ({
      style,
      names: style.recognise.map((each) => (typeof each === "string" ? [each] : each).map(foldText)),
      signs: (style.signs ?? []).map(foldText),
    }));
    RECOGNISERS.set(styles, found);
  }
  return found;
}

/** The cues to look for in a text that may be of one of these styles, made once. */
export function cueTreeOf(styles: StyleSet): CueTree {
  let tree = TREES.get(styles);
  if (!tree) {
    tree = new CueTree(recognisersOf(styles).flatMap(({ names, signs }) => [...names.flat(), ...signs]));
    TREES.set(styles, tree);
  }
  return tree;
}
