// Makes delib.vsix, then looks into it: nothing but what .vscodeignore lets in, and at most 1.2 MB (what reads and writes other formats is loaded only when it is used).
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/npm.mjs";
import { squeeze } from "./lib/squeeze.mjs";
import { buildStale } from "./lib/stale.mjs";

/** Bytes: 1.2 MB however a megabyte is counted. */
const LIMIT = 1_200_000;
const OUT = "delib.vsix";

/** @param {string[]} args of node */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

if (buildStale()) run("esbuild.mjs");
run(
  "node_modules/@vscode/vsce/vsce",
  "package",
  "--no-dependencies",
  "--allow-missing-repository",
  "--no-rewrite-relative-links",
  "--out",
  OUT,
);
await squeeze(join(ROOT, OUT));
const { size } = statSync(join(ROOT, OUT));
console.log(`${OUT}: ${(size / 1000).toFixed(0)} KB of at most ${LIMIT / 1000} KB`);
if (size > LIMIT) {
  console.error(`${OUT} is too large`);
  process.exit(1);
}
