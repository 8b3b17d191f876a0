import type { Level } from "../../rules/rule.ts";
import type { ReportedFinding } from "../check/report.ts";
import type { CheckRun } from "./format.ts";

const COMMANDS: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** Annotations of GitHub Actions, one a line (« workflow commands »). */
export function github(run: CheckRun): string {
  const lines = run.files.flatMap((file) => file.findings.map((finding) => annotation(file.path, finding)));
  for (const { path, reason } of run.troubles) lines.push(`::error file=${property(path)}::${data(reason)}`);
  return lines.map((line) => `${line}\n`).join("");
}

function annotation(path: string, finding: ReportedFinding): string {
  const { start, end } = finding;
  const properties = [`file=${property(path)}`, `line=${start.line}`, `endLine=${end.line}`];
  // A column on several lines makes GitHub refuse the annotation. Its end column is the last character's.
  if (start.line === end.line) {
    properties.push(`col=${start.column}`, `endColumn=${Math.max(start.column, end.column - 1)}`);
  }
  properties.push(`title=${property(finding.rule)}`);
  const law = finding.law.length > 0 ? ` (${finding.law.join(", ")})` : "";
  return `::${COMMANDS[finding.level]} ${properties.join(",")}::${data(finding.message + law)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
