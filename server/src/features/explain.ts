import { RULES } from "../rules/index.ts";
import type { BadExample, Level, Rule } from "../rules/rule.ts";
import { rulePageLink } from "../rules/rulePages.ts";
import { say } from "../rules/shared/say.ts";
import type { Bilingual, Language } from "../text/language.ts";
import { teller } from "./at.ts";
import { exampleFinding } from "./exampleFinding.ts";
import { fenced, lawLink } from "./markdown.ts";

/** A rule explained in Markdown: what, why, the law, a bad and a good example, its settings; null when there is none. */
export function explainRule(id: string, language: Language): string | null {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) return null;
  const tell = teller(language);
  const [bad] = rule.examples.bad;
  const [good] = rule.examples.good;
  const { file } = rule.examples;
  const sections = [
    `# ${tell(rule.title)}`,
    `\`${rule.id}\` · ${tell(LEVEL_NAMES[rule.level])} · [${tell(PAGE)}](${rulePageLink(rule.id)})`,
    rule.why[language],
    ...(rule.law.length > 0
      ? [`## ${tell(LAW)}`, rule.law.map((each) => `- ${lawLink(each)}`).join("\n")]
      : []),
    ...(file === undefined ? [] : [`## ${tell(FILE)}`, fenced(JSON.stringify(file, null, 2))]),
    ...(bad ? [`## ${tell(BAD)}`, fenced(bad.text.replace(/[⟦⟧]/g, "")), said(rule, bad, language)] : []),
    ...(bad?.fixed === undefined ? [] : [`## ${tell(FIXED)}`, fenced(bad.fixed)]),
    ...(good === undefined ? [] : [`## ${tell(GOOD)}`, fenced(good)]),
    `## ${tell(SETTINGS)}`,
    `- \`"delib.rules": { "${id}": "off" }\`\n- \`<!-- delib-ignore ${id}: ${tell(REASON)} -->\``,
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** What the rule says of its bad example, as a quotation. */
function said(rule: Rule, { text, config }: BadExample, language: Language): string {
  const finding = exampleFinding(rule, text.replace(/[⟦⟧]/g, ""), config);
  return finding ? `> ${finding.message[language].replace(/\s*\n\s*/g, " ")}` : "";
}

const LEVEL_NAMES: Readonly<Record<Level, Bilingual>> = {
  error: say("erreur", "error"),
  warning: say("avertissement", "warning"),
  info: say("information", "note"),
  hint: say("conseil", "hint"),
};

const PAGE = say("page de la règle", "page of the rule");
const LAW = say("Textes", "Law");
const FILE = say("Avec cette fiche du conseil (delib.json)", "With this council file (delib.json)");
const BAD = say("À corriger", "To correct");
const FIXED = say("Une fois corrigé", "Once corrected");
const GOOD = say("Correct", "Correct");
const SETTINGS = say("Réglages", "Settings");
const REASON = say("motif", "reason");
