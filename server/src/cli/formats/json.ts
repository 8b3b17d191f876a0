import type { Located, ReportedFinding } from "../check/report.ts";
import type { CheckRun } from "./format.ts";

/** For programs: the format of the contract, section 2, with what comments silence and what could not be read. */
export function json(run: CheckRun): string {
  const { totals } = run;
  const document = {
    version: 1,
    files: run.files.map((file) => ({
      path: file.path,
      findings: file.findings.map(finding),
      suppressed: file.suppressed.map((each) => ({ ...finding(each), reason: each.reason })),
    })),
    unreadable: run.troubles,
    summary: {
      files: run.files.length,
      errors: totals.error,
      warnings: totals.warning,
      infos: totals.info,
      hints: totals.hint,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function finding(each: ReportedFinding) {
  const fix = each.fixes.find((one) => one.safe) ?? each.fixes[0];
  return {
    rule: each.rule,
    level: each.level,
    message: each.message,
    start: each.start,
    end: each.end,
    related: each.related.map(located),
    law: each.law,
    fix: fix ? { title: fix.title, safe: fix.safe } : null,
  };
}

/** A place in another file names it; one in the finding's own file does not. */
function located({ path, message, start, end }: Located) {
  return { ...(path === undefined ? {} : { path }), message, start, end };
}
