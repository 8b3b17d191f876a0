// Installs the locked dependencies, as `npm ci` does; what it installed once is kept outside the project, by the lock
// file and the engine, and copied from there. Uses nothing but Node, since nothing may be installed yet.
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { dependenciesMissing, npm, ROOT } from "./lib/npm.mjs";

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "delib-dependencies");
/** Where npm puts packages: the project's folder and its parts'. */
const PLACES = ["", "server", "client"].map((part) => join(part, "node_modules"));

const key = createHash("sha256")
  .update(readFileSync(join(ROOT, "package-lock.json")))
  .update(`${process.version} ${process.platform} ${process.arch}`)
  .digest("hex")
  .slice(0, 16);
const kept = join(CACHE, key);

if (!dependenciesMissing()) console.log("the locked dependencies are there");
else if (existsSync(kept)) {
  for (const place of PLACES) {
    rmSync(join(ROOT, place), { recursive: true, force: true });
    copy(join(kept, place), join(ROOT, place));
  }
  if (dependenciesMissing()) {
    rmSync(kept, { recursive: true, force: true });
    process.exitCode = install();
  }
} else process.exitCode = install();

/** @returns {number} npm's exit status */
function install() {
  const status = npm(["ci"]);
  if (status === 0) keep();
  return status;
}

/** Keeps what was installed, in the place of what an older lock file wanted; a folder of the cache is complete or absent. */
function keep() {
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, "."));
  try {
    for (const place of PLACES) copy(join(ROOT, place), join(fresh, place));
    for (const name of readdirSync(CACHE))
      if (!name.startsWith(".") && name !== key) rmSync(join(CACHE, name), { recursive: true, force: true });
    if (!existsSync(kept)) renameSync(fresh, kept);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** @param {string} from @param {string} to */
function copy(from, to) {
  // Links between the parts of the project are relative, and stay so.
  if (existsSync(from)) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}
