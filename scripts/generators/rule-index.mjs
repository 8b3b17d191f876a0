// server/src/rules/index.ts: the list of all rules, so that a new rule is one new file and nothing else by hand.
import { ruleFiles } from "../lib/rules.mjs";

/** @param {string} name a rule's file name, as `vote-sum` @returns {string} as `voteSum` */
const identifier = (name) => name.replace(/[^a-zA-Z0-9]+(.)/g, (_, letter) => letter.toUpperCase());

export function outputs() {
  const files = ruleFiles();
  // Helpers and rules of two groups may share a name: the group tells them apart.
  const imports = files.map((file) => ({ name: identifier(`${file.group}-${file.name}`), path: file.path }));
  const text = [
    "// Made by `npm run generate` from the files of the rules; not to be changed by hand.",
    ...imports.map(({ name, path }) => `import ${name} from "./${path}";`),
    'import type { Rule } from "./rule.ts";',
    "",
    "/** Every rule, by group in the order of the documentation, then by name. */",
    imports.length === 0
      ? "export const RULES: readonly Rule[] = [];"
      : `export const RULES: readonly Rule[] = [\n${imports.map(({ name }) => `  ${name},\n`).join("")}];`,
    "",
  ].join("\n");
  return new Map([["server/src/rules/index.ts", text]]);
}
