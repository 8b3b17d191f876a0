// Measuring: medians, and programs run one after the other so that noise of the machine meets both alike.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ROOT } from "../../scripts/lib/npm.mjs";

/** The command line as it is shipped. */
export const CLI = join(ROOT, "server/dist/cli.js");
/** The floor of a folder, run as a program of its own. */
export const FLOOR = fileURLToPath(new URL("floor.mjs", import.meta.url));

/**
 * One line of the results.
 * @typedef {{
 *   what: string,
 *   ms: number,
 *   floor?: { what: string, ms: number },
 *   maxRatio?: number,
 *   maxMs?: number,
 *   note?: string,
 * }} Row `maxRatio` limits ms / floor.ms, `maxMs` limits ms
 */
/** A bench case gives rows; `smoke` asks for the smallest run that still goes everywhere. @typedef {(options: { smoke: boolean }) => Promise<Row[]>} Case */

/** @param {readonly number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/**
 * Runs Node with arguments; what it prints is thrown away.
 * @param {readonly string[]} args @param {readonly number[]} allowed exit statuses that are no failure
 * @returns {number} milliseconds
 */
export function timeNode(args, allowed = [0]) {
  const from = performance.now();
  const { status, signal } = spawnSync(process.execPath, args, { stdio: "ignore", cwd: ROOT });
  const ms = performance.now() - from;
  if (status === null || !allowed.includes(status)) {
    throw new Error(`node ${args.join(" ")} ended with ${status ?? signal}`);
  }
  return ms;
}

/**
 * Medians of programs that take turns.
 * @param {number} rounds
 * @param {readonly (() => number)[]} programs each gives its milliseconds
 * @returns {number[]} one median for each
 */
export function inTurns(rounds, programs) {
  /** @type {number[][]} */
  const times = programs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, program] of programs.entries()) times[i]?.push(program());
  }
  return times.map(median);
}

/** @param {readonly string[]} args of node @returns {number} peak memory in MB */
export function peakMemory(args) {
  return inScratch((folder) => {
    const out = join(folder, "peak");
    const hook = pathToFileURL(fileURLToPath(new URL("peak.mjs", import.meta.url))).href;
    spawnSync(process.execPath, ["--import", hook, ...args], {
      stdio: "ignore",
      cwd: ROOT,
      env: { ...process.env, DELIB_PEAK: out },
    });
    return Number(readFileSync(out, "utf8")) / 1024;
  });
}

/** @template T @param {(folder: string) => T} work in a folder that is removed afterwards @returns {T} */
export function inScratch(work) {
  const folder = mkdtempSync(join(tmpdir(), "delib-bench-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
