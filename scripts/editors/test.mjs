// Proves the extension and the server in real editors; `npm run test:editors`.
//   node scripts/editors/test.mjs [WORD]…      only the clients whose name holds one of the words
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { npm, ROOT } from "../lib/npm.mjs";
import { buildStale } from "../lib/stale.mjs";
import { bundleSuite } from "./bundle.mjs";
import { inNodeHost, inTestWeb, inWebHost } from "./hosts.mjs";
import { reportResults } from "./results.mjs";

/** Fewer tests than this is a suite that ended early, whatever it says. */
const FEWEST = 30;

/** @type {readonly (readonly [name: string, run: () => Promise<import("./page.mjs").Outcome>])[]} */
const HOSTS = [
  ["VS Code latest, Node host, French", () => inNodeHost("latest", "fr")],
  ["VS Code latest, web worker host, English", () => inWebHost("latest", "en")],
  ["VS Code oldest, Node host, English", () => inNodeHost("oldest", "en")],
  ["VS Code oldest, web worker host, French", () => inWebHost("oldest", "fr")],
  ["VS Code for the Web, test-web", () => inTestWeb()],
];

const words = process.argv.slice(2).map((word) => word.toLowerCase());
/** @param {string} name */
const wanted = (name) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word));

if (buildStale() && npm(["run", "build"], true) !== 0) process.exit(1);
await bundleSuite();
let failed = false;

for (const [name, run] of HOSTS) {
  if (!wanted(name)) continue;
  const start = Date.now();
  const { code, results } = await run();
  const all = results.all;
  const why = !results.ended
    ? `it did not come to its end (${code})`
    : all.length < FEWEST
      ? `only ${all.length} tests ran`
      : code !== 0 && all.every(({ state }) => state !== "failed")
        ? `exit status ${code}`
        : null;
  if (why !== null)
    all.push({
      title: "the suite comes to its end",
      state: "failed",
      duration: 0,
      error: `${why}\n${results.lastLines.join("\n")}`,
    });
  if (!reportResults(name, all, Date.now() - start)) failed = true;
}

process.exitCode = failed ? 1 : 0;
void spawnSync;
void join;
void ROOT;
