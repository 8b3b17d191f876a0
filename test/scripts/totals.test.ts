import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../architecture/imports.ts";

const folder = mkdtempSync(join(tmpdir(), "delib-totals-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the script on reports; gives its last line and its exit status. */
function totals(...reports: readonly object[]): { last: string | undefined; status: number | null } {
  const files = reports.map((report, i) => {
    const file = join(folder, `${i}.json`);
    writeFileSync(file, JSON.stringify(report));
    return file;
  });
  const { stdout, status } = spawnSync(process.execPath, [join(ROOT, "scripts/totals.mjs"), ...files], {
    encoding: "utf8",
  });
  return { last: stdout.trim().split("\n").at(-1), status };
}

const vitest = (passed: number, failed: number, skipped = 0, testResults: object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults,
});

describe("scripts/totals.mjs", () => {
  it("adds the reports of both runners", () => {
    const mocha = { stats: { passes: 4, failures: 0, pending: 1 } };
    expect(totals(vitest(10, 0), mocha)).toEqual({ last: "14 passed, 0 failed, 1 skipped", status: 0 });
  });

  it("fails when a test failed, and leaves out skipped ones when there are none", () => {
    expect(totals(vitest(10, 2))).toEqual({ last: "10 passed, 2 failed", status: 1 });
  });

  it("counts a file that could not be loaded as a failure", () => {
    const unloaded = { status: "failed", assertionResults: [] };
    expect(totals(vitest(10, 0, 0, [unloaded]))).toEqual({ last: "10 passed, 1 failed", status: 1 });
  });

  it("fails when nothing ran", () => {
    expect(totals(vitest(0, 0))).toEqual({ last: "0 passed, 0 failed", status: 1 });
    expect(totals().status).toBe(1);
  });
});
