// A folder of 2,000 acts of 8 KB, checked by the command line, next to Node reading and scanning the same files.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { act } from "../lib/acts.mjs";
import { CLI, FLOOR, inScratch, inTurns, peakMemory, timeNode } from "../lib/measure.mjs";

/** @type {import("../lib/measure.mjs").Case} */
export async function run({ smoke }) {
  const count = smoke ? 20 : 2_000;
  return inScratch((folder) => {
    write(folder, count);
    prove(folder, count);
    const [floor = 0, ours = 0] = inTurns(smoke ? 1 : 7, [
      () => timeNode([FLOOR, folder]),
      () => timeNode([CLI, "check", folder], [0, 1]),
    ]);
    const peak = peakMemory([CLI, "check", folder]);
    return [
      {
        what: `check, ${count} acts of 8 KB`,
        ms: ours,
        floor: { what: "Node reads and scans them", ms: floor },
        maxRatio: 5,
        note: `${Math.round(count / (ours / 1_000))} acts/s, peak ${peak.toFixed(0)} MB`,
      },
    ];
  });
}

/** @param {string} folder @param {number} count */
function write(folder, count) {
  for (let i = 0; i < count; i++) {
    const inside = join(folder, `d${Math.floor(i / 100)}`);
    if (i % 100 === 0) mkdirSync(inside);
    writeFileSync(join(inside, `acte-${i}.delib`), act(i));
  }
}

/** A figure means nothing if the work was not done: every file is read, and the wrong ones are found. @param {string} folder @param {number} count */
function prove(folder, count) {
  const { stdout } = spawnSync(process.execPath, [CLI, "check", "--format", "json", folder], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const { summary } = JSON.parse(stdout);
  if (summary.files !== count || summary.errors < count / 10) {
    throw new Error(`the check of ${count} acts gave ${JSON.stringify(summary)}`);
  }
}
