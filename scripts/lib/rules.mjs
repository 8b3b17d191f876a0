// The rules as files: what the index and the pages are made from.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "./load.mjs";
import { ROOT } from "./npm.mjs";

/**
 * The names of the groups, which are folders of server/src/rules, in the order in which people are shown the rules.
 * @type {{ GROUPS: Record<string, { fr: string, en: string }> }}
 */
export const { GROUPS } = await loadSource(`export { GROUPS } from "./server/src/rules/groups.ts";`);

/** @typedef {{ group: string, name: string, path: string }} RuleFile */

/**
 * Every file `server/src/rules/<group>/<name>.ts` that has a rule as its default export; others are helpers.
 * @returns {RuleFile[]} by group, then by name; `path` is relative to server/src/rules
 */
export function ruleFiles() {
  const folder = join(ROOT, "server/src/rules");
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    if (name in GROUPS) continue;
    const stray = readdirSync(join(folder, name)).find(
      (file) => file.endsWith(".ts") && isRule(join(folder, name, file)),
    );
    if (stray !== undefined)
      throw new Error(`server/src/rules/${name}/${stray}: not a group of rules (server/src/rules/groups.ts)`);
  }
  return Object.keys(GROUPS)
    .filter((group) => existsSync(join(folder, group)))
    .flatMap((group) =>
      readdirSync(join(folder, group))
        .filter((file) => file.endsWith(".ts") && isRule(join(folder, group, file)))
        .sort()
        .map((file) => ({ group, name: file.slice(0, -3), path: `${group}/${file}` })),
    );
}

/** @param {string} file @returns {boolean} */
function isRule(file) {
  return /^export default /m.test(readFileSync(file, "utf8"));
}

/** @typedef {{ fr: string, en: string }} Bilingual */
/**
 * What the pages show of a rule (the whole shape is in server/src/rules/rule.ts).
 * @typedef {{
 *   id: string, group: string, level: string, law: readonly string[], title: Bilingual, why: Bilingual,
 *   messages: Readonly<Record<string, Bilingual>>,
 *   examples: { file?: Readonly<Record<string, unknown>>, good: readonly string[], bad: readonly { text: string, fixed?: string }[] },
 * }} RuleShape
 */

/** @returns {Promise<{ file: RuleFile, rule: RuleShape }[]>} the rules themselves, in the order of `ruleFiles` */
export async function loadRules() {
  const files = ruleFiles();
  const source = files
    .map((file, i) => `export { default as r${i} } from "./server/src/rules/${file.path}";`)
    .join("\n");
  const loaded = await loadSource(source);
  return files.map((file, i) => ({ file, rule: loaded[`r${i}`] }));
}
