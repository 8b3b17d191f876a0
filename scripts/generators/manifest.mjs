// What package.json and its translations say of rules and styles: the setting of each rule, the styles to choose from.
// The rest of these files is written by hand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../lib/load.mjs";
import { ROOT } from "../lib/npm.mjs";
import { loadRules } from "../lib/rules.mjs";

const { frenchSpaces } = await loadSource(`export { frenchSpaces } from "./server/src/text/typography.ts";`);
const LEVELS = ["error", "warning", "info", "hint", "off"];
const RULE = "rule.";
const STYLE = "style.";

/** @param {string} name @returns {any} */
const read = (name) => JSON.parse(readFileSync(join(ROOT, name), "utf8"));

/** @param {unknown} value @returns {string} */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

export async function outputs() {
  const rules = (await loadRules()).map(({ rule }) => rule);
  const { builtInStyles } = await loadSource(
    `export { builtInStyles } from "./server/src/styles/styles.ts";`,
  );
  const { common, houses } = builtInStyles();
  /** @type {{ id: string, title: { fr: string, en: string } }[]} */
  const styles = [common, ...houses];
  return new Map([
    ["package.json", json(manifest(rules, styles))],
    ["package.nls.json", json(translated(read("package.nls.json"), "en", rules, styles))],
    ["package.nls.fr.json", json(translated(read("package.nls.fr.json"), "fr", rules, styles))],
  ]);
}

/** @param {{ id: string }[]} rules @param {{ id: string }[]} styles @returns {unknown} package.json */
function manifest(rules, styles) {
  const whole = read("package.json");
  const properties = Object.assign(
    {},
    ...whole.contributes.configuration.map((/** @type {any} */ each) => each.properties),
  );
  properties["delib.rules"].properties = Object.fromEntries(
    rules.map(({ id }) => [id, { type: "string", enum: LEVELS, description: `%${RULE}${id}%` }]),
  );
  // The styles we bring are offered; a style that the council learnt has an id of its own, and is no mistake.
  properties["delib.style"].anyOf = [
    {
      enum: ["auto", ...styles.map(({ id }) => id)],
      enumDescriptions: ["%setting.style.auto%", ...styles.map(({ id }) => `%${STYLE}${id}%`)],
    },
    { pattern: read("schemas/style.schema.json").properties.id.pattern },
  ];
  return whole;
}

/**
 * @param {Record<string, string>} written @param {"fr" | "en"} language
 * @param {{ id: string, title: { fr: string, en: string } }[]} rules
 * @param {{ id: string, title: { fr: string, en: string } }[]} styles
 */
function translated(written, language, rules, styles) {
  const byHand = Object.entries(written).filter(([key]) => !key.startsWith(RULE) && !key.startsWith(STYLE));
  return Object.fromEntries([
    ...byHand,
    ...styles.map(({ id, title }) => [`${STYLE}${id}`, title[language]]),
    ...rules.map(({ id, title }) => [`${RULE}${id}`, language === "fr" ? frenchSpaces(title.fr) : title.en]),
  ]);
}
