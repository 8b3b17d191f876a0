// The bundle of the readers as it is shipped: a script that needs nothing of Node, and a module for Node.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { beforeAll, describe, expect, it } from "vitest";
import { docxOf, odtOf, pdfOf } from "./build.ts";

const BUNDLE = fileURLToPath(new URL("../../server/dist/import.js", import.meta.url));
const TEXT = "Délibération n° 2023-41\nLe conseil municipal approuve le budget.\n";

beforeAll(() => {
  if (!existsSync(BUNDLE)) throw new Error("server/dist/import.js is missing: npm run build");
});

/** Runs the bundle as a script where no global of Node is to be seen, as in a browser's worker. */
function asScript(bytes: Uint8Array): Promise<unknown> {
  const program = `
    const { parentPort, workerData } = require("node:worker_threads");
    const { runInThisContext } = require("node:vm");
    for (const name of ["process", "Buffer", "require", "module", "global", "setImmediate"]) globalThis[name] = undefined;
    runInThisContext(workerData.script);
    const tools = { sameFacts: () => true, keepsFacts: () => true, format: (text) => text };
    delibImport.importDocument(workerData.bytes, tools).then((made) => parentPort.postMessage(made));
  `;
  const script = readFileSync(BUNDLE, "utf8");
  const worker = new Worker(program, { eval: true, workerData: { script, bytes } });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  }).finally(() => worker.terminate());
}

describe("the bundle of the readers", () => {
  it.each([
    ["DOCX", docxOf(TEXT)],
    ["ODT", odtOf(TEXT)],
    ["PDF", pdfOf(TEXT)],
  ] as const)("reads a %s without Node", async (_, bytes) => {
    expect(await asScript(bytes)).toMatchObject({ text: TEXT });
  });

  it("is a module with the names that the programs ask for", () => {
    const loaded = createRequire(import.meta.url)(BUNDLE);
    expect(Object.keys(loaded).sort()).toEqual(["importDocument", "importPasted"]);
  });
});
