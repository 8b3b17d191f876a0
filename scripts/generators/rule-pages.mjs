// docs/rules: one page per rule and a table of them all, French first, from the fields of the rules.
import { LEVEL_NAMES, table } from "../lib/markdown.mjs";
import { GROUPS, loadRules } from "../lib/rules.mjs";

/** Folders in which every file is made here: what is left over there is removed. */
export const owned = ["docs/rules"];

/** @typedef {import("../lib/rules.mjs").RuleShape} RuleShape */

/** @param {string} text @returns {string} a code block that shows the text as it is, whatever fences stand in it */
function block(text) {
  const longest = (text.match(/`{3,}/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text.replace(/\n$/, "")}\n${fence}`;
}

/** @param {string} template a message (server/src/text/template.ts) @returns {string} with « … » for each value, in the plural */
const readable = (template) => template.replace(/\{\w+#[^|{}]*\|([^|{}]*)\}/g, "$1").replace(/\{\w+\}/g, "…");

/** @param {RuleShape} rule @param {"fr" | "en"} language @returns {string[]} paragraphs */
function half(rule, language) {
  const french = language === "fr";
  const law =
    rule.law.length > 0
      ? rule.law.join(" ; ")
      : french
        ? "arithmétique ou usage de rédaction"
        : "arithmetic or drafting practice";
  const level = LEVEL_NAMES[rule.level]?.[language] ?? rule.level;
  const group = GROUPS[rule.group]?.[language] ?? rule.group;
  const list = Object.values(rule.messages)
    .map((message) => `- ${readable(message[language])}`)
    .join("\n");
  return [
    `## ${rule.title[language]}`,
    french
      ? `Niveau : **${level}** (\`${rule.level}\`) · Groupe : ${group} · Fondement : ${law}`
      : `Level: **${level}** (\`${rule.level}\`) · Group: ${group} · Basis: ${law}`,
    rule.why[language],
    french ? "Ce que dit la règle :" : "What the rule says:",
    list,
  ];
}

/** @param {RuleShape} rule @returns {string} the page in Markdown */
function page(rule) {
  const bad = rule.examples.bad.flatMap((example) => [
    "Fautif — les mots visés sont entre ⟦ ⟧ / Wrong — the words meant stand between ⟦ ⟧:",
    block(example.text),
    ...(example.fixed === undefined ? [] : ["Corrigé / Mended:", block(example.fixed)]),
  ]);
  const good = rule.examples.good.slice(0, 1).flatMap((text) => ["Correct / Right:", block(text)]);
  const file = rule.examples.file
    ? [
        "Avec cette fiche du conseil, `delib.json` / With this council file, `delib.json`:",
        `\`\`\`json\n${JSON.stringify(rule.examples.file, null, 2)}\n\`\`\``,
      ]
    : [];
  return `${[
    "<!-- npm run generate -->",
    `# \`${rule.id}\``,
    ...half(rule, "fr"),
    "## Exemples / Examples",
    ...file,
    ...bad,
    ...good,
    ...half(rule, "en"),
    "## Réglage / Setting",
    `\`"rules": { "${rule.id}": "off" }\` (ou/or \`"error"\`, \`"warning"\`, \`"info"\`, \`"hint"\`)`,
    "[Toutes les règles / All rules](README.md)",
  ].join("\n\n")}\n`;
}

/** @param {RuleShape[]} rules @returns {string} the page of all of them, in Markdown */
function allRules(rules) {
  const head = ["règle / rule", "niveau / level", "titre", "title", "correction / fix"];
  const sections = Object.entries(GROUPS).flatMap(([group, { fr, en }]) => {
    const inside = rules.filter((rule) => rule.group === group);
    if (inside.length === 0) return [];
    const rows = inside.map((rule) => {
      const fix = rule.examples.bad.some((example) => example.fixed !== undefined) ? "oui / yes" : "–";
      return [`[\`${rule.id}\`](${rule.id}.md)`, `\`${rule.level}\``, rule.title.fr, rule.title.en, fix];
    });
    return [`## ${fr === en ? fr : `${fr} / ${en}`}`, table(head, rows)];
  });
  return `${[
    "<!-- npm run generate -->",
    "# Les règles / The rules",
    `${rules.length} règles. Chacune se règle ou se coupe par son nom ; \`delib explain RÈGLE\` en donne la page dans le terminal.`,
    `${rules.length} rules. Each is set or switched off by its name; \`delib explain RULE\` prints its page in the terminal.`,
    ...sections,
  ].join("\n\n")}\n`;
}

export async function outputs() {
  const rules = (await loadRules()).map(({ rule }) => rule);
  return new Map([
    ["docs/rules/README.md", allRules(rules)],
    ...rules.map((rule) => /** @type {[string, string]} */ ([`docs/rules/${rule.id}.md`, page(rule)])),
  ]);
}
