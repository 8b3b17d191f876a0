import type { Config } from "../rules/config.ts";
import { exampleConfig } from "../rules/exampleConfig.ts";
import { exampleFindings } from "../rules/registerExample.ts";
import type { Rule } from "../rules/rule.ts";
import { createSnapshot } from "../snapshot.ts";
import { builtInStyles } from "../styles/styles.ts";
import type { Bilingual } from "../text/language.ts";

/** What a rule says first of one of its examples (its marks taken out); null when it says nothing. */
export function exampleFinding(
  rule: Rule,
  text: string,
  given?: Partial<Config>,
): { readonly message: Bilingual } | null {
  const config = exampleConfig(rule, given);
  const findings = rule.checkRegister
    ? exampleFindings(rule, text, builtInStyles(), config)
    : createSnapshot(text, { config }).findings;
  return findings.find((each) => each.rule === rule.id) ?? null;
}
