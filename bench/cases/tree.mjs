// The view « Registre » on a folder of 2,000 acts: from the start of the server to the whole tree, and after one change.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Editor } from "../../scripts/lib/editor.mjs";
import { act } from "../lib/acts.mjs";
import { FLOOR, median, timeNode } from "../lib/measure.mjs";

/** Most milliseconds until the view is there. */
const MOST = 2_000;

/** @type {import("../lib/measure.mjs").Case} */
export async function run({ smoke }) {
  const count = smoke ? 20 : 2_000;
  const folder = mkdtempSync(join(tmpdir(), "delib-bench-"));
  try {
    for (let i = 0; i < count; i++) {
      const inside = join(folder, `d${Math.floor(i / 100)}`);
      if (i % 100 === 0) mkdirSync(inside);
      writeFileSync(join(inside, `acte-${i}.delib`), act(i));
    }
    const first = [];
    const again = [];
    for (let round = 0; round < (smoke ? 1 : 3); round++) {
      const { opened, changed } = await timed(folder, count);
      first.push(opened);
      again.push(changed);
    }
    return [
      {
        what: `register view, ${count} acts of 8 KB`,
        ms: median(first),
        floor: { what: "Node reads and scans them", ms: timeNode([FLOOR, folder]) },
        maxMs: MOST,
      },
      { what: "register view after a change on the disk", ms: median(again), maxMs: MOST / 4 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {number} count @returns {Promise<{ opened: number, changed: number }>} milliseconds */
async function timed(folder, count) {
  const editor = new Editor();
  const uri = pathToFileURL(folder).href;
  const from = performance.now();
  await editor.start({ workspaceFolders: [{ uri, name: "actes" }] });
  const acts = await tree(editor);
  const opened = performance.now() - from;
  if (acts !== count) throw new Error(`the register shows ${acts} acts of ${count}`);
  const file = join(folder, "d0", "acte-0.delib");
  writeFileSync(file, act(0).replace("2023-0001", "2023-9999"));
  const then = performance.now();
  editor.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
  await tree(editor);
  const changed = performance.now() - then;
  await editor.end();
  return { opened, changed };
}

/** @param {Editor} editor @returns {Promise<number>} how many acts the tree shows */
async function tree(editor) {
  const answer = /** @type {{ sessions: { acts: unknown[] }[] }} */ (await editor.ask("delib/register", {}));
  return answer.sessions.reduce((sum, { acts }) => sum + acts.length, 0);
}
