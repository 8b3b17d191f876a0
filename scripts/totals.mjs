// Prints the totals of one or several JSON reports of vitest or mocha, alone on a line: `N passed, N failed, N skipped`.
//   node scripts/totals.mjs REPORT…       exit status 1 if a test failed, a report is missing or nothing ran
import { readFileSync } from "node:fs";

let passed = 0;
let failed = 0;
let skipped = 0;
for (const file of process.argv.slice(2)) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    if (report.stats !== undefined) {
      passed += report.stats.passes;
      failed += report.stats.failures;
      skipped += report.stats.pending;
      continue;
    }
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    skipped += report.numPendingTests + report.numTodoTests;
    // A file that could not even be loaded has no failed test of its own: it counts as one.
    for (const suite of report.testResults)
      if (suite.status === "failed" && suite.assertionResults.length === 0) failed++;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    failed++;
  }
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
