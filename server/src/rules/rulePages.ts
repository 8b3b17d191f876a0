/** Where the pages of the rules are published (`docs/rules` of the project). */
const RULE_PAGES = "https://github.com/delib-fr/delib/blob/main/docs/rules";

/** The address of a rule's page. */
export function rulePageLink(rule: string): string {
  return `${RULE_PAGES}/${rule}.md`;
}
