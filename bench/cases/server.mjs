// The language server over stdio: its start, a key pressed, many documents open.
import { Editor } from "../../scripts/lib/editor.mjs";
import { act } from "../lib/acts.mjs";
import { median, timeNode } from "../lib/measure.mjs";

const URI = "untitled:acte";
/** Most memory for 100 open documents, in MB. */
const MOST_MEMORY = 150;

/** @type {import("../lib/measure.mjs").Case} */
export async function run({ smoke }) {
  /** @type {number[]} */
  const starts = [];
  /** @type {number[]} */
  const floors = [];
  for (let round = 0; round < (smoke ? 1 : 15); round++) {
    floors.push(timeNode(["-e", "0"]));
    starts.push(await firstDiagnostics());
  }
  const memory = await manyDocuments(smoke ? 2 : 100);
  if (!smoke && memory > MOST_MEMORY) throw new Error(`100 documents open: ${memory.toFixed(0)} MB`);
  return [
    {
      what: "server, start to first diagnostics",
      ms: median(starts),
      floor: { what: "node -e 0", ms: median(floors) },
      maxRatio: 2.5,
    },
    {
      what: "server, key press to diagnostics, 8 KB",
      ms: await keyPress(smoke ? 3 : 200),
      maxMs: 5,
      note: `100 documents open: ${memory.toFixed(0)} MB`,
    },
  ];
}

/** @returns {Promise<number>} milliseconds from the command to the diagnostics of one act */
async function firstDiagnostics() {
  const from = performance.now();
  const editor = new Editor();
  await editor.start();
  editor.open(URI, act(9));
  await editor.diagnostics(URI);
  const ms = performance.now() - from;
  await editor.end();
  return ms;
}

/** @param {number} rounds @returns {Promise<number>} median milliseconds from a change to its diagnostics */
async function keyPress(rounds) {
  const editor = new Editor();
  await editor.start();
  editor.open(URI, act(9));
  await editor.diagnostics(URI);
  const times = [];
  const start = { line: 60, character: 0 };
  for (let version = 2; version < rounds + 2; version++) {
    const from = performance.now();
    const contentChanges = [{ range: { start, end: start }, text: "a" }];
    editor.tell("textDocument/didChange", { textDocument: { uri: URI, version }, contentChanges });
    await editor.diagnostics(URI);
    times.push(performance.now() - from);
  }
  await editor.end();
  return median(times);
}

/** @param {number} count @returns {Promise<number>} MB once so many documents are open and checked */
async function manyDocuments(count) {
  const editor = new Editor();
  await editor.start();
  for (let i = 0; i < count; i++) {
    editor.open(`untitled:${i}`, act(i));
    await editor.diagnostics(`untitled:${i}`);
  }
  const memory = editor.memory();
  await editor.end();
  return memory;
}
