// One act, from the command typed to the findings printed, next to a Node that does nothing.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { act } from "../lib/acts.mjs";
import { CLI, inScratch, inTurns, timeNode } from "../lib/measure.mjs";

/** @type {import("../lib/measure.mjs").Case} */
export async function run({ smoke }) {
  return inScratch((folder) => {
    const file = join(folder, "acte.delib");
    writeFileSync(file, act(9));
    const [floor = 0, ours = 0] = inTurns(smoke ? 2 : 31, [
      () => timeNode(["-e", "0"]),
      () => timeNode([CLI, "check", file], [1]),
    ]);
    return [
      { what: "check, one act, cold", ms: ours, floor: { what: "node -e 0", ms: floor }, maxRatio: 2.5 },
    ];
  });
}
