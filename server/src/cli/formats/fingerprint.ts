import { createHash } from "node:crypto";
import type { FileReport, ReportedFinding } from "../check/report.ts";

/**
 * A name for each finding of a file that stays the same when lines are added above it: its path, its rule, the
 * words under it, and its rank among those that have these in common.
 */
export function fingerprints(file: FileReport, findings: readonly ReportedFinding[]): string[] {
  const ranks = new Map<string, number>();
  return findings.map((finding) => {
    const same = [file.path, finding.rule, finding.words].join("\0");
    const rank = ranks.get(same) ?? 0;
    ranks.set(same, rank + 1);
    return createHash("sha256").update(`${same}\0${rank}`).digest("hex");
  });
}
