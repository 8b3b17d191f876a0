// What the generated pages share: cells of tables, and the words for levels.

/** @type {Record<string, { fr: string, en: string }>} */
export const LEVEL_NAMES = {
  error: { fr: "erreur", en: "error" },
  warning: { fr: "avertissement", en: "warning" },
  info: { fr: "information", en: "info" },
  hint: { fr: "conseil", en: "hint" },
};

/**
 * @param {readonly string[]} head @param {readonly (readonly string[])[]} rows of as many cells
 * @returns {string} a table in Markdown, whatever stands in the cells
 */
export function table(head, rows) {
  const lines = [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** @param {string} text */
const cell = (text) => text.replace(/\|/g, "\\|").replace(/\s+/g, " ").trim();
