// The view « Registre » on a folder of 2,000 acts: from the start of the server to the first acts
// and to the whole tree, and after one change.
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
    const all = [];
    const again = [];
    for (let round = 0; round < (smoke ? 1 : 3); round++) {
      const { shown, opened, changed } = await timed(folder, count);
      first.push(shown);
      all.push(opened);
      again.push(changed);
    }
    return [
      { what: "register view, first acts shown", ms: median(first), maxMs: MOST },
      {
        what: `register view, ${count} acts of 8 KB`,
        ms: median(all),
        floor: { what: "Node reads and scans them", ms: timeNode([FLOOR, folder]) },
        maxMs: MOST,
      },
      { what: "register view after a change on the disk", ms: median(again), maxMs: MOST / 4 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {number} count @returns {Promise<{ shown: number, opened: number, changed: number }>} milliseconds */
async function timed(folder, count) {
  const editor = new Editor();
  const uri = pathToFileURL(folder).href;
  const from = performance.now();
  await editor.start({ workspaceFolders: [{ uri, name: "actes" }] });
  const first = await tree(editor);
  const shown = performance.now() - from;
  // As the view does: it shows what has been read, and asks for the rest.
  const { acts } = first.whole ? first : await whole(editor);
  const opened = performance.now() - from;
  if (first.acts === 0) throw new Error("the register shows nothing at first");
  if (acts !== count) throw new Error(`the register shows ${acts} acts of ${count}`);
  const file = join(folder, "d0", "acte-0.delib");
  writeFileSync(file, act(0).replace("2023-0001", "2023-9999"));
  const then = performance.now();
  editor.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
  await whole(editor);
  const changed = performance.now() - then;
  await editor.end();
  return { shown, opened, changed };
}

/** @param {Editor} editor @returns {Promise<{ acts: number, whole: boolean }>} how many acts the tree shows, and whether these are all */
async function tree(editor) {
  const answer = /** @type {{ whole: boolean, sessions: { acts: unknown[] }[] }} */ (
    await editor.ask("delib/register", {})
  );
  return { acts: answer.sessions.reduce((sum, { acts }) => sum + acts.length, 0), whole: answer.whole };
}

/** @param {Editor} editor @returns {ReturnType<typeof tree>} the tree once every act has been read */
async function whole(editor) {
  for (;;) {
    const found = await tree(editor);
    if (found.whole) return found;
  }
}
