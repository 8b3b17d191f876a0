// Proves the extension and the server in real editors; `npm run test:editors`.
//   node scripts/editors/test.mjs [WORD]…      only the clients whose name holds one of the words
import { availableParallelism, totalmem } from "node:os";
import { npm } from "../lib/npm.mjs";
import { buildStale } from "../lib/stale.mjs";
import { bundleSuite } from "./bundle.mjs";
import { inDesktop, inNodeHost, inTestWeb, inWebHost } from "./hosts.mjs";
import { inOtherEditor } from "./otherEditors.mjs";
import { asPerson } from "./person.mjs";
import { reportResults } from "./results.mjs";

/** @typedef {import("./results.mjs").Result} Result */

/** Fewer tests than this is a suite that ended early, whatever it says. */
const FEWEST = 30;

/** Clients that run at once: each has an editor, a browser and a server of its own, which want a processor and 2 GB. */
const AT_ONCE = Math.max(2, Math.min(availableParallelism(), Math.floor(totalmem() / 2 ** 31)));

/**
 * Those that need the most time first, so that none is left to run alone at the end.
 * @type {readonly (readonly [name: string, run: () => Promise<readonly Result[]>])[]}
 */
const CLIENTS = [
  ["A person, VS Code latest, French, light", () => asPerson("latest", "fr", "light")],
  ["A person, VS Code oldest, English, dark", () => asPerson("oldest", "en", "dark")],
  ["VS Code latest, Node host by test-electron, French", () => suite(inDesktop)],
  ["VS Code latest, web worker host, English", () => suite(() => inWebHost("latest", "en"))],
  ["VS Code oldest, Node host, English", () => suite(() => inNodeHost("oldest", "en"))],
  ["VS Code oldest, web worker host, French", () => suite(() => inWebHost("oldest", "fr"))],
  ["VS Code for the Web, test-web", () => suite(inTestWeb)],
  ["Neovim", () => inOtherEditor("neovim")],
  ["Emacs", () => inOtherEditor("emacs")],
];

/** An editor that ends before the first test, as they now and then do on a busy machine, is opened so often in all. */
const MOST_STARTS = 3;

/**
 * @param {() => Promise<import("./page.mjs").Outcome>} run
 * @returns {Promise<readonly Result[]>} its tests, and a failed one more when the suite did not come to a sound end
 */
async function suite(run) {
  let { code, results } = await run();
  for (let starts = 1; results.all.length === 0 && starts < MOST_STARTS; starts++) {
    console.log(`the editor ended before the first test (${code}), and is opened again`);
    ({ code, results } = await run());
  }
  const tests = results.all;
  const failed = tests.some(({ state }) => state === "failed");
  let why = null;
  if (!results.ended) why = `it did not come to its end (${code})`;
  else if (tests.length < FEWEST) why = `only ${tests.length} tests ran`;
  else if (code !== 0 && !failed) why = `exit status ${code}`;
  if (why === null) return tests;
  const error = `${why}\n${results.lastLines.join("\n")}`;
  return [...tests, { title: "the suite comes to its end", state: "failed", duration: 0, error }];
}

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const wanted =
  words.length === 0
    ? CLIENTS
    : CLIENTS.filter(([name]) => words.some((word) => name.toLowerCase().includes(word)));
if (wanted.length === 0) {
  console.error(`no such client; there are: ${CLIENTS.map(([name]) => name).join("; ")}`);
  process.exit(2);
}
if (buildStale() && npm(["run", "build"], true) !== 0) process.exit(1);
await bundleSuite();
// `.ci/run` has made the package already.
const packaged = process.env.DELIB_PACKAGED === "1";
if (!packaged && wanted.some(([name]) => name.startsWith("A person")) && npm(["run", "package"], true) !== 0)
  process.exit(1);
/** Clients that have not been begun. */
const waiting = [...wanted];
await Promise.all(Array.from({ length: AT_ONCE }, oneAfterTheOther));

async function oneAfterTheOther() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, run] = next;
    const start = Date.now();
    const results = await run().catch((error) => [
      {
        title: "the editor starts",
        state: /** @type {const} */ ("failed"),
        duration: 0,
        error: String(error),
      },
    ]);
    if (!reportResults(name, results, Date.now() - start)) process.exitCode = 1;
  }
}
