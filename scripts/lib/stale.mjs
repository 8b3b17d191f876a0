// Whether the bundles are older than what they are made from.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./npm.mjs";

/** Where the build leaves the hash of its inputs. */
const STAMP = join(ROOT, ".build/stamp");

/** What the bundles and the generated files are made from. */
const INPUTS = [
  "server/src",
  "client/src",
  "esbuild.mjs",
  "package-lock.json",
  "scripts/lib",
  "scripts/generators",
];

/** @param {string} path @returns {string[]} the files at or below `path`, sorted, none if it does not exist */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
}

/**
 * The hash of every input: by content, since times say nothing after a clone or a change of branch.
 * @returns {string} hexadecimal SHA-256
 */
export function stampOf() {
  const hash = createHash("sha256");
  for (const file of INPUTS.flatMap((input) => filesIn(join(ROOT, input)))) {
    hash
      .update(file.slice(ROOT.length).replaceAll("\\", "/"))
      .update("\0")
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

/** @param {string} stamp of the inputs, taken before the build began */
export function writeStamp(stamp) {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
}

/** @returns {boolean} whether the bundles must be built again */
export function buildStale() {
  const built = existsSync(join(ROOT, "server/dist/cli.js")) && existsSync(STAMP);
  return !built || readFileSync(STAMP, "utf8") !== stampOf();
}
