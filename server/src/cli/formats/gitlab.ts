import type { Level } from "../../rules/rule.ts";
import { fingerprints } from "./fingerprint.ts";
import type { CheckRun } from "./format.ts";

const SEVERITIES: Readonly<Record<Level, string>> = {
  error: "critical",
  warning: "major",
  info: "minor",
  hint: "info",
};

/** A code quality report of GitLab. */
export function gitlab(run: CheckRun): string {
  const issues = run.files.flatMap((file) => {
    const prints = fingerprints(file, file.findings);
    return file.findings.map((finding, index) => ({
      description: finding.message,
      check_name: finding.rule,
      fingerprint: prints[index],
      severity: SEVERITIES[finding.level],
      location: { path: file.path, lines: { begin: finding.start.line, end: finding.end.line } },
    }));
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
