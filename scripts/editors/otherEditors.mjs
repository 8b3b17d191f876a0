// Editors with a language client of their own, against the server over standard input and output.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../lib/npm.mjs";
import { workspaceCopy } from "./hosts.mjs";

/** Milliseconds for one editor. */
const LIMIT = 180_000;
const PROOFS = ["diagnostics", "code action", "completion", "hover", "rename", "formatting", "shutdown"];

const COMMANDS = {
  neovim: [
    "nvim",
    "--headless",
    "-u",
    "NONE",
    "-i",
    "NONE",
    "-n",
    "-c",
    "luafile test/editors/lsp/check.lua",
  ],
  emacs: ["emacs", "--batch", "-Q", "-l", "test/editors/lsp/check.el"],
};

/**
 * Runs the script of an editor: it prints `ok` and a word for each thing proved, and stops at the first that fails.
 * @param {keyof typeof COMMANDS} editor
 * @returns {Promise<import("./results.mjs").Result[]>}
 */
export function inOtherEditor(editor) {
  const acts = workspaceCopy();
  const [command = "", ...args] = COMMANDS[editor];
  const env = {
    ...process.env,
    DELIB_SERVER: join(ROOT, "server/dist/server.js"),
    DELIB_FILE: join(acts.path, "nord/compte-faux.delib"),
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
  };
  return new Promise((resolve) => {
    execFile(command, args, { cwd: ROOT, env, timeout: LIMIT }, (error, stdout, stderr) => {
      acts.remove();
      const proved = new Set(stdout.split(/\r?\n/));
      const failure = `${stderr.trim()}\n${error?.message ?? ""}`;
      resolve(
        PROOFS.map((proof) => {
          const title = `${editor}: ${proof}`;
          return proved.has(`ok ${proof}`)
            ? { title, state: "passed", duration: 0 }
            : { title, state: "failed", duration: 0, error: failure };
        }),
      );
    });
  });
}
