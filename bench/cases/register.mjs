// A register: 1,000 acts in one file of 8 MB.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { register } from "../lib/acts.mjs";
import { CLI, FLOOR, inScratch, inTurns, timeNode } from "../lib/measure.mjs";

/** @type {import("../lib/measure.mjs").Case} */
export async function run({ smoke }) {
  const count = smoke ? 10 : 1_000;
  return inScratch((folder) => {
    const file = join(folder, "registre.delib");
    const text = register(count);
    writeFileSync(file, text);
    const [floor = 0, ours = 0] = inTurns(smoke ? 1 : 7, [
      () => timeNode([FLOOR, folder]),
      () => timeNode([CLI, "check", file], [1, 0]),
    ]);
    return [
      {
        what: `check, a register of ${count} acts (${(text.length / 1e6).toFixed(1)} MB)`,
        ms: ours,
        floor: { what: "Node reads and scans it", ms: floor },
        ...(smoke ? {} : { maxMs: 1_500 }),
      },
    ];
  });
}
