import type { Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { DiagnosticItem } from "../features/diagnostics.ts";
import type { Level } from "../rules/rule.ts";
import type { Converter } from "./convert.ts";

/** The severity of each level, as the protocol counts them: threads that read files need not load its library. */
export const SEVERITY: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  info: 3,
  hint: 4,
};

const TAGS: Readonly<Record<NonNullable<DiagnosticItem["tag"]>, DiagnosticTag>> = {
  unnecessary: 1,
  deprecated: 2,
};

/** One finding in the words of the protocol. */
export function lspDiagnostic(
  item: DiagnosticItem,
  uri: string,
  convert: Converter,
  withRelated: boolean,
): Diagnostic {
  const related = item.related.map((each) => ({
    location: { uri, range: convert.range(each.span) },
    message: each.message,
  }));
  return {
    range: convert.range(item.span),
    severity: SEVERITY[item.level],
    code: item.rule,
    codeDescription: { href: item.link },
    source: "delib",
    message: item.message,
    ...(item.tag ? { tags: [TAGS[item.tag]] } : {}),
    ...(withRelated && related.length > 0 ? { relatedInformation: related } : {}),
    data: { rule: item.rule, law: item.law, fixable: item.fixable },
  };
}
