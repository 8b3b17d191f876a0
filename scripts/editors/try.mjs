// `npm run try`: the examples in a real VS Code in the browser, with the extension loaded. Ctrl-C stops it.
//   node scripts/editors/try.mjs [--port=N] [FOLDER]      another folder than the examples
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dependenciesMissing, npm, ROOT } from "../lib/npm.mjs";
import { buildStale } from "../lib/stale.mjs";
import { newestEditor } from "./install.mjs";

const options = process.argv.slice(2);
const port = Number(options.find((option) => option.startsWith("--port="))?.slice("--port=".length) ?? 0);
const given = options.find((option) => !option.startsWith("--"));

/** @param {string} message to people */
const say = (message) => console.error(`[délib] ${message}`);

if (dependenciesMissing()) {
  say("installation des dépendances verrouillées / installing the locked dependencies (npm ci)…");
  if (npm(["ci"]) !== 0) process.exit(1);
}
const editor = await newestEditor();
if (buildStale()) {
  say("construction des programmes / building the programs…");
  if (npm(["run", "build"], true) !== 0) process.exit(1);
}
// Imported only now: it needs nothing that was missing, but what it starts is built by now.
const { pageOf, startEditor } = await import("./server.mjs");

const folder = given === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), given);
if (folder !== null && !existsSync(folder)) {
  say(`${folder} n’existe pas / does not exist`);
  process.exit(2);
}
// The examples are opened as a copy, so that whoever tries may change them at will.
const copy = folder === null ? join(mkdtempSync(join(tmpdir(), "delib-essai-")), "exemples") : null;
if (copy !== null) cpSync(join(ROOT, "examples"), copy, { recursive: true });
const locale = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "")
  ? "en"
  : "fr";
const running = await startEditor(editor, { port, locale });
console.log(pageOf(running, copy ?? folder ?? ROOT, ROOT));
say("ouvrez cette adresse dans un navigateur ; Ctrl-C arrête / open this address in a browser; Ctrl-C stops");

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await running.stop();
  if (copy !== null) rmSync(join(copy, ".."), { recursive: true, force: true });
  process.exit(0);
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
