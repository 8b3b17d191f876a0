// `npm run try`: the examples in a real VS Code in the browser, with the extension loaded. Ctrl-C stops it.
//   node scripts/editors/try.mjs [--port=N] [FOLDER]      another folder than the examples
import { cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dependenciesMissing, npm, ROOT } from "../lib/npm.mjs";
import { buildStale } from "../lib/stale.mjs";
import { newestEditor } from "./install.mjs";

/** @param {string} message to people */
const say = (message) => console.error(`[délib] ${message}`);

/** What has to be undone at the end, the last first. @type {(() => void | Promise<void>)[]} */
const undo = [];

/** @param {number} status @returns {Promise<never>} */
async function leave(status) {
  for (let each = undo.pop(); each !== undefined; each = undo.pop()) await each();
  process.exit(status);
}

/** Set once somebody has asked for the end: what is just starting is stopped when it has started. */
let stopping = false;
let starting = false;
function stop() {
  if (stopping) return;
  stopping = true;
  if (!starting) void leave(0);
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

const options = process.argv.slice(2);
const asked = options.find((option) => option.startsWith("--port="))?.slice("--port=".length) ?? "0";
const port = /^\d{1,5}$/.test(asked) ? Number(asked) : Number.NaN;
if (!(port <= 65_535)) {
  say(`--port=${asked} : il faut un nombre de 0 à 65535 / a number from 0 to 65535 is needed`);
  process.exit(2);
}
const given = options.find((option) => !option.startsWith("--"));
const folder = given === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), given);
if (folder !== null && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  say(`${folder} n’est pas un dossier / is not a folder`);
  process.exit(2);
}

if (dependenciesMissing()) {
  say("installation des dépendances verrouillées / installing the locked dependencies (npm ci)…");
  if (npm(["ci"]) !== 0) process.exit(1);
}
const editor = await newestEditor().catch((error) => {
  say(
    "l’éditeur n’a pas pu être installé : vérifiez la connexion à internet, puis recommencez / the editor could not be " +
      `installed: check the connection to the internet, then try again\n        ${error.message}`,
  );
  return leave(1);
});
if (buildStale()) {
  say("construction des programmes / building the programs…");
  if (npm(["run", "build"], true) !== 0) process.exit(1);
}
// Imported only now: it needs nothing that was missing, but what it starts is built by now.
const { pageOf, PortTaken, startEditor } = await import("./server.mjs");

let opened = folder;
if (opened === null) {
  // The examples are opened as a copy, so that whoever tries may change them at will.
  const home = mkdtempSync(join(tmpdir(), "delib-essai-"));
  undo.push(() => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  opened = join(home, "exemples");
  cpSync(join(ROOT, "examples"), opened, { recursive: true });
}
const locale = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "")
  ? "en"
  : "fr";
starting = true;
const running = await startEditor(editor, { port, locale }).catch((error) => {
  if (stopping) return leave(0);
  say(
    error instanceof PortTaken
      ? `le port ${port} est pris par un autre programme : choisissez-en un autre, ou aucun / the port ${port} is taken by another program: choose another one, or none`
      : `l’éditeur n’a pas démarré / the editor did not start: ${error.message}`,
  );
  return leave(1);
});
starting = false;
undo.push(() => running.stop());
if (stopping) await leave(0);
console.log(pageOf(running, opened, ROOT));
say("ouvrez cette adresse dans un navigateur ; Ctrl-C arrête / open this address in a browser; Ctrl-C stops");
