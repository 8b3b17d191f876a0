// The tables of the READMEs, each between two marks: what each finding means, from the rules; the commands and the
// settings of VS Code, from the manifest and its translations.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LEVEL_NAMES, table } from "../lib/markdown.mjs";
import { ROOT } from "../lib/npm.mjs";
import { GROUPS, loadRules } from "../lib/rules.mjs";

/** @typedef {"fr" | "en"} Language */

const NONE = { fr: "aucun", en: "none" };

/** @param {import("../lib/rules.mjs").RuleShape[]} rules @param {Language} language @returns {string} a table a group */
function rulesOf(rules, language) {
  const head =
    language === "fr" ? ["ce qui est contrôlé", "niveau", "règle"] : ["what is checked", "level", "rule"];
  return Object.entries(GROUPS)
    .flatMap(([group, name]) => {
      const rows = rules
        .filter((rule) => rule.group === group)
        .map((rule) => [
          rule.title[language],
          LEVEL_NAMES[rule.level]?.[language] ?? rule.level,
          `[\`${rule.id}\`](docs/rules/${rule.id}.md)`,
        ]);
      return rows.length === 0 ? [] : [`**${name[language]}**`, table(head, rows)];
    })
    .join("\n\n");
}

/** @param {any} contributes of package.json @param {(text: string) => string} say @param {Language} language */
function commandsOf({ commands, keybindings }, say, language) {
  const head = language === "fr" ? ["commande", "identifiant"] : ["command", "identifier"];
  /** @type {Map<string, string>} */
  const keys = new Map(
    keybindings.map((/** @type {any} */ { command, key }) => [command, keyName(key, language)]),
  );
  return table(
    head,
    commands.map((/** @type {{ command: string, title: string }} */ { command, title }) => {
      const key = keys.get(command);
      return [`**${say(title)}**${key ? ` (${key})` : ""}`, `\`${command}\``];
    }),
  );
}

/** @param {string} key of a key binding @param {Language} language @returns {string} as people write it */
function keyName(key, language) {
  const parts = key.split("+").map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return parts.map((part) => (language === "fr" && part === "Shift" ? "Maj" : part)).join("+");
}

/** @param {any} contributes of package.json @param {(text: string) => string} say @param {Language} language */
function settingsOf({ configuration }, say, language) {
  const head = language === "fr" ? ["réglage", "effet", "d’origine"] : ["setting", "what it does", "default"];
  return table(
    head,
    configuration.flatMap((/** @type {any} */ { properties }) =>
      Object.entries(properties).map(([id, each]) => [
        `\`${id}\``,
        say(each.markdownDescription ?? each.description),
        valueName(each.default, language),
      ]),
    ),
  );
}

/** @param {unknown} value of a setting @param {Language} language */
function valueName(value, language) {
  const empty = value === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
  return empty ? NONE[language] : `\`${value}\``;
}

/** @param {string} path @param {string} text of a README @param {string} name of the block @param {string} content */
function filled(path, text, name, content) {
  const from = `<!-- ${name}: made by npm run generate -->`;
  const to = `<!-- end of ${name} -->`;
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  if (start < 0 || end < start) throw new Error(`${path}: the marks of « ${name} » are missing`);
  return `${text.slice(0, start)}${from}\n\n${content}\n\n${text.slice(end)}`;
}

/** @param {string} name @returns {any} */
const read = (name) => JSON.parse(readFileSync(join(ROOT, name), "utf8"));

export async function outputs() {
  const rules = (await loadRules()).map(({ rule }) => rule);
  const { contributes } = read("package.json");
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const [path, language, translation] of /** @type {const} */ ([
    ["README.md", "en", "package.nls.json"],
    ["README.fr.md", "fr", "package.nls.fr.json"],
  ])) {
    const words = read(translation);
    const say = (/** @type {string} */ text) => words[text.replaceAll("%", "")] ?? text;
    let text = readFileSync(join(ROOT, path), "utf8");
    text = filled(path, text, "rules", rulesOf(rules, language));
    text = filled(path, text, "commands", commandsOf(contributes, say, language));
    text = filled(path, text, "settings", settingsOf(contributes, say, language));
    files.set(path, text);
  }
  return files;
}
