// Bundles the suite that runs inside the editors: one file for every extension host.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../lib/npm.mjs";

/** Where the bundle goes; within the extension's folder, since a web worker host loads it from there. */
export const SUITE = join(ROOT, ".build/editors/suite.js");

/** @returns {Promise<void>} rejected when the suite does not build */
export async function bundleSuite() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "test/editors/suite/index.ts")],
    outfile: SUITE,
    bundle: true,
    // The browser build of mocha and no module of Node: what runs in a worker runs in Node too.
    platform: "browser",
    mainFields: ["browser", "module", "main"],
    format: "cjs",
    target: "es2022",
    external: ["vscode", "node:*"],
    define: { global: "globalThis" },
    logLevel: "warning",
    write: false,
  });
  // Another runner may be reading the same bundle now: it is not written again for nothing.
  for (const { path, text } of outputFiles) {
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
