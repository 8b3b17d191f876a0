// Made by `npm run generate` from the files of the rules; not to be changed by hand.
import type { Rule } from "./rule.ts";

/** Every rule, by group in the order of the documentation, then by name. */
export const RULES: readonly Rule[] = [];
