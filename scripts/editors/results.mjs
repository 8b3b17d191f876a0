// The results of tests that ran somewhere else: from lines on a console to mocha's JSON report.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../lib/npm.mjs";

const MARK = "@@DELIB ";
/** What an editor without its native modules always says. */
const NOISE = /Could not locate the bindings file|watchdog|Failed to load resource/;
const REPORTS = join(ROOT, ".build/reports");

/**
 * One test, as `test/editors/suite/report.ts` tells it.
 * @typedef {{ title: string, state: "passed" | "failed" | "skipped", duration: number, error?: string, stack?: string }} Result
 */

/** Collects the results among the lines that a host prints. */
export class Results {
  /** @type {Map<string, Result>} by title: a line may arrive by two ways */
  #results = new Map();
  #ended = false;
  /** @type {string[]} */
  #lines = [];

  /** @param {string} line anything the host printed */
  take(line) {
    const at = line.indexOf(MARK);
    if (at < 0) {
      if (!NOISE.test(line)) this.#lines.push(line.slice(0, 1000));
      return;
    }
    const told = JSON.parse(line.slice(at + MARK.length));
    if (told.end) this.#ended = true;
    else this.#results.set(told.title, told);
  }

  /** Every test so far. */
  get all() {
    return [...this.#results.values()];
  }

  /** Whether the suite came to its end. */
  get ended() {
    return this.#ended;
  }

  /** The last lines that are no results, to tell why a suite ended early. */
  get lastLines() {
    return this.#lines.slice(-40);
  }
}

/**
 * Prints the results and writes them as mocha's JSON report, which the totals count.
 * @param {string} host
 * @param {readonly Result[]} results
 * @param {number} milliseconds
 * @returns {boolean} whether nothing failed
 */
export function reportResults(host, results, milliseconds) {
  const failures = results.filter(({ state }) => state === "failed");
  const skipped = results.filter(({ state }) => state === "skipped");
  const stats = {
    tests: results.length,
    passes: results.length - failures.length - skipped.length,
    failures: failures.length,
    pending: skipped.length,
    duration: milliseconds,
  };
  mkdirSync(REPORTS, { recursive: true });
  const file = `editors-${host.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.json`;
  writeFileSync(join(REPORTS, file), JSON.stringify({ stats, tests: results, failures }, null, 1));
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(`${failures.length > 0 ? "✗" : "✓"} ${host}: ${stats.passes}/${stats.tests} in ${seconds} s`);
  for (const { title, error, stack } of failures)
    console.log(`    ✗ ${title}\n      ${(stack ?? error ?? "").replaceAll("\n", "\n      ")}`);
  return failures.length === 0;
}
