import commun from "./data/commun.json" with { type: "json" };
import { HOUSES } from "./houses.ts";
import { WordingMatcher } from "./matcher.ts";
import type { HouseStyle, StyleSet } from "./style.ts";

let builtIn: StyleSet | null = null;
const matchers = new WeakMap<StyleSet, WordingMatcher>();

/** The styles that come with the project. */
export function builtInStyles(): StyleSet {
  builtIn ??= styleSet(commun as HouseStyle, HOUSES);
  return builtIn;
}

/** A set of the common style and these house styles; of two with one id the later wins. */
export function styleSet(common: HouseStyle, houses: readonly HouseStyle[]): StyleSet {
  const byId = new Map<string, HouseStyle>([[common.id, common]]);
  for (const house of houses) byId.set(house.id, house);
  return {
    common,
    houses: [...byId.values()].filter((each) => each !== common),
    byId: (id) => byId.get(id) ?? common,
  };
}

/** The matcher of a set, made once. */
export function matcherOf(styles: StyleSet): WordingMatcher {
  let matcher = matchers.get(styles);
  if (!matcher) {
    matcher = new WordingMatcher(styles);
    matchers.set(styles, matcher);
  }
  return matcher;
}
