import type { Level } from "../rules/rule.ts";
import { rulePageLink } from "../rules/rulePages.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";

/** A finding as an editor shows it. */
export interface DiagnosticItem {
  readonly span: Span;
  readonly level: Level;
  /** Id of the rule. */
  readonly rule: string;
  readonly message: string;
  /** The rule's page. */
  readonly link: string;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly tag: "unnecessary" | "deprecated" | null;
  /** Articles, as « CGCT L2121-20 ». */
  readonly law: readonly string[];
  /** Whether a quick fix is offered. */
  readonly fixable: boolean;
}

/** The findings of a text, in its order, in one language; places are source offsets. */
export function diagnosticsOf(snapshot: Snapshot, language: Language): DiagnosticItem[] {
  return snapshot.findings.map((finding) => ({
    span: finding.span,
    level: finding.level,
    rule: finding.rule,
    message: finding.message[language],
    link: rulePageLink(finding.rule),
    related: finding.related.map(({ span, message }) => ({ span, message: message[language] })),
    tag: finding.tag,
    law: finding.law,
    fixable: finding.fixes.length > 0,
  }));
}
