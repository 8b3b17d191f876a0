import { type Config, DEFAULT_CONFIG } from "./config.ts";
import { councilFileOf } from "./councilFile/councilFile.ts";
import type { Rule } from "./rule.ts";

/** The settings under which an example of a rule is read: those of its `delib.json`, then the example's own. */
export function exampleConfig({ examples }: Rule, own: Partial<Config> = {}): Config {
  const file = examples.file === undefined ? DEFAULT_CONFIG : councilFileOf(examples.file).config;
  return { ...file, ...own };
}
