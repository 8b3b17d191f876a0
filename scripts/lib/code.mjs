// The code that the engine makes of the bundles, kept beside them for the next starts: see server/src/launch/launch.ts.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Editor } from "./editor.mjs";
import { ROOT } from "./npm.mjs";

const DIST = join(ROOT, "server/dist");
const HOOK = ["--require", join(ROOT, "scripts/lib/keep.cjs")];
/** An act that has something of everything, faults included. */
const EXAMPLE = join(ROOT, "examples/fautes.delib");

/** Removes what was kept: of two bundles of one length the engine could not tell which one it was made of. */
export function forgetCode() {
  if (!existsSync(DIST)) return;
  for (const file of readdirSync(DIST)) if (file.endsWith(".code")) rmSync(join(DIST, file));
}

/** Runs each program once as people do, and keeps the code that the engine has made by then. */
export async function keepCode() {
  spawnSync(process.execPath, [...HOOK, join(DIST, "cli.js"), "check", EXAMPLE], {
    stdio: "ignore",
    env: keeping("cli.main.js"),
  });
  const editor = new Editor(HOOK, keeping("server.main.js"));
  await editor.start();
  editor.open("untitled:acte", readFileSync(EXAMPLE, "utf8"));
  await editor.diagnostics("untitled:acte");
  await editor.end();
}

/** @param {string} bundle @returns {NodeJS.ProcessEnv} what tells the hook where to keep the code of a bundle */
function keeping(bundle) {
  const { v8 } = process.versions;
  return { ...process.env, DELIB_CODE: join(DIST, `${bundle}.${v8}-${process.arch}.code`) };
}
