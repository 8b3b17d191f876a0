// The tables of the READMEs that say what each finding means: between the two marks of each README, from the rules.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../lib/npm.mjs";
import { GROUPS, loadRules } from "../lib/rules.mjs";

const START = "<!-- rules: made by npm run generate -->";
const END = "<!-- end of rules -->";

/** @type {Record<string, { fr: string, en: string }>} */
const GROUP_NAMES = {
  dates: { fr: "Les dates", en: "Dates" },
  attendance: { fr: "Les présences, les pouvoirs, le quorum", en: "Attendance, proxies, quorum" },
  votes: { fr: "Les votes", en: "Votes" },
  references: { fr: "Les références ACTES", en: "ACTES references" },
  structure: { fr: "La structure de l’acte", en: "The structure of the act" },
  amounts: { fr: "Les montants et les citations", en: "Amounts and citations" },
  suppression: { fr: "Les mises en sourdine", en: "Suppressions" },
  members: { fr: "Les membres du conseil", en: "The members of the council" },
  register: { fr: "Le registre", en: "The register" },
};

/** @type {Record<string, { fr: string, en: string }>} */
const LEVELS = {
  error: { fr: "erreur", en: "error" },
  warning: { fr: "avertissement", en: "warning" },
  info: { fr: "information", en: "info" },
  hint: { fr: "conseil", en: "hint" },
};

/** @param {string} text */
const cell = (text) => text.replace(/\|/g, "\\|").replace(/\s+/g, " ").trim();

/** @param {{ rule: import("../lib/rules.mjs").RuleShape }[]} rules @param {"fr" | "en"} language */
function tables(rules, language) {
  return GROUPS.flatMap((group) => {
    const inside = rules.filter(({ rule }) => rule.group === group);
    if (inside.length === 0) return [];
    const head =
      language === "fr"
        ? "| ce qui est contrôlé | niveau | règle |\n| --- | --- | --- |"
        : "| what is checked | level | rule |\n| --- | --- | --- |";
    const rows = inside.map(
      ({ rule }) =>
        `| ${cell(rule.title[language])} | ${LEVELS[rule.level]?.[language]} | [\`${rule.id}\`](docs/rules/${rule.id}.md) |`,
    );
    return [`**${GROUP_NAMES[group]?.[language] ?? group}**`, [head, ...rows].join("\n")];
  }).join("\n\n");
}

export async function outputs() {
  const rules = await loadRules();
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const [path, language] of /** @type {const} */ ([
    ["README.md", "en"],
    ["README.fr.md", "fr"],
  ])) {
    const text = readFileSync(join(ROOT, path), "utf8");
    const start = text.indexOf(START);
    const end = text.indexOf(END);
    if (start < 0 || end < start) throw new Error(`${path}: the marks of the table of rules are missing`);
    files.set(path, `${text.slice(0, start)}${START}\n\n${tables(rules, language)}\n\n${text.slice(end)}`);
  }
  return files;
}
