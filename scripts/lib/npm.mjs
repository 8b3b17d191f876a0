// npm as the scripts use it: the locked dependencies, and the links to the project's own programs.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * Runs npm; what it says goes to standard error, so that our results stay clean.
 * @param {readonly string[]} args
 * @param {boolean} silent whether it says nothing but errors
 * @returns {number} npm's exit status
 */
export function npm(args, silent = false) {
  // npm sets npm_execpath for the scripts that it runs: the very npm in use, on every system, without a shell.
  const cli = process.env.npm_execpath;
  /** @type {import("node:child_process").StdioOptions} */
  const stdio = ["ignore", silent ? "ignore" : 2, 2];
  const result =
    cli !== undefined && /npm-cli\.c?js$/.test(cli)
      ? spawnSync(process.execPath, [cli, ...args], { cwd: ROOT, stdio })
      : spawnSync("npm", args, { cwd: ROOT, stdio, shell: process.platform === "win32" });
  return result.status ?? 1;
}

/** @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, resolved?: string }} Locked */

/** @param {string} file @returns {Record<string, Locked>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages ?? {};

/**
 * Whether `npm ci` has to run: nothing is installed, or what is installed is not what the lock file says.
 * Compares the lock file with the record that npm leaves in node_modules; a package for another system may be absent.
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function dependenciesMissing(root = ROOT) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return true;
  const installed = packagesOf(record);
  for (const [path, wanted] of Object.entries(packagesOf(join(root, "package-lock.json")))) {
    if (!path.startsWith("node_modules/") && !path.includes("/node_modules/")) continue;
    const found = installed[path];
    if (found === undefined) {
      if (wanted.optional) continue;
      return true;
    }
    if (found.version !== wanted.version || found.integrity !== wanted.integrity) return true;
    if (!wanted.optional && !existsSync(join(root, path))) return true;
  }
  return false;
}

/**
 * Makes `npx delib` work: npm links a workspace's program only if its file exists, and at `npm ci` it is not built yet.
 * Does nothing when the link is there.
 */
export function linkBins() {
  const built = existsSync(join(ROOT, "server/dist/cli.js")) && existsSync(join(ROOT, "node_modules"));
  if (!built) return;
  const missing = [
    "delib",
    ...(existsSync(join(ROOT, "server/dist/server.js")) ? ["delib-language-server"] : []),
  ].some((name) => !existsSync(join(ROOT, "node_modules/.bin", name)));
  if (missing) npm(["rebuild", "delib-language-server"], true);
}
