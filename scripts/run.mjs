// `npm start` and `npm test` on a fresh clone: installs the locked dependencies when they are missing, builds what is
// stale, says so in one line, then does the work. Uses nothing but Node, since nothing may be installed yet.
//   npm start                 checks the acts in examples/, then shows the facts read
//   npm start -- FILE…        the same for files, folders or globs; the exit status is that of the check
//   npm test                  every test; `npm test -- NAME…` those files alone
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { dependenciesMissing, npm, ROOT } from "./lib/npm.mjs";
import { buildStale } from "./lib/stale.mjs";

const [task, ...rest] = process.argv.slice(2);

/** @param {string[]} args of node @returns {number} exit status; 1 when a signal ended it */
function node(args, cwd = ROOT) {
  return spawnSync(process.execPath, args, { cwd, stdio: "inherit" }).status ?? 1;
}

/** @param {string} message to people, out of the way of results @returns {void} */
const say = (message) => console.error(`[délib] ${message}`);

/** @param {number} status ends here if a step failed */
function must(status) {
  if (status !== 0) process.exit(status);
}

if (dependenciesMissing()) {
  say("installation des dépendances verrouillées / installing the locked dependencies (npm ci)…");
  must(npm(["ci"]));
}
if (task === "start" && buildStale()) {
  // Rules and styles that were added are taken up at once. Tests must not do this: they prove that nothing has drifted.
  must(
    spawnSync(process.execPath, ["scripts/generate.mjs"], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
    }).status ?? 1,
  );
}
if (buildStale()) {
  say("construction des programmes / building the programs…");
  must(
    spawnSync(process.execPath, ["esbuild.mjs"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] })
      .status ?? 1,
  );
}

if (task === "test") {
  process.exit(node(["node_modules/vitest/vitest.mjs", "run", ...rest]));
} else if (task === "start") {
  process.exit(start());
} else {
  console.error("usage: node scripts/run.mjs start|test [arguments]");
  process.exit(2);
}

/** @returns {number} exit status */
function start() {
  const cli = join(ROOT, "server/dist/cli.js");
  if (!existsSync(cli)) {
    say("server/dist/cli.js n’a pas été construit / was not built");
    return 2;
  }
  // Paths are those of the person who types: npm runs scripts from the project's folder.
  const here = process.env.INIT_CWD ?? process.cwd();
  const given = rest.length > 0;
  const targets = given ? rest : ["examples"];
  const cwd = given ? here : ROOT;
  const checked = node([cli, "check", ...targets], cwd);
  console.log();
  const inspected = node([cli, "inspect", ...withoutCheckOptions(targets)], cwd);
  if (given) return Math.max(checked, inspected);
  // The examples hold faults on purpose: finding them is success.
  return checked === 1 ? inspected : Math.max(checked, inspected);
}

/** @param {string[]} args @returns {string[]} what `inspect` takes too: the files */
function withoutCheckOptions(args) {
  const takesValue = new Set(["--format", "--level", "--max-warnings", "--config"]);
  return args.filter((arg, i) => (arg === "-" || !arg.startsWith("-")) && !takesValue.has(args[i - 1] ?? ""));
}
