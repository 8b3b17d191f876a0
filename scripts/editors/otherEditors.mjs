// Editors with a language client of their own, against the server over standard input and output.
import { execFile } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
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

/** The block of `docs/editors.md` with which a person sets the editor up: it is what is proved. */
const CONFIGURATIONS = {
  neovim: /^0\.7 to 0\.10:\n\n```lua\n([\s\S]*?)\n```$/m,
  emacs: /^```elisp\n([\s\S]*?)\n```$/m,
};

/** @param {keyof typeof COMMANDS} editor @returns {string} throws when the documentation has none */
function configuration(editor) {
  const documentation = readFileSync(join(ROOT, "docs/editors.md"), "utf8").replaceAll("\r\n", "\n");
  const block = CONFIGURATIONS[editor].exec(documentation)?.[1];
  if (block === undefined) throw new Error(`docs/editors.md has no configuration of ${editor}`);
  return block;
}

/**
 * Runs the script of an editor, set up as the documentation says: it prints `ok` and a word for each thing proved, and stops at the first that fails.
 * @param {keyof typeof COMMANDS} editor
 * @returns {Promise<import("./results.mjs").Result[]>}
 */
export async function inOtherEditor(editor) {
  const settings = configuration(editor);
  const acts = workspaceCopy();
  const config = join(acts.path, "configuration");
  writeFileSync(config, settings);
  // The program as npm would put it where programs are looked for.
  const program = join(acts.path, "delib-language-server");
  writeFileSync(
    program,
    `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "server/dist/server.js")}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  const [command = "", ...args] = COMMANDS[editor];
  const env = {
    ...process.env,
    PATH: `${acts.path}${delimiter}${process.env.PATH ?? ""}`,
    DELIB_CONFIG: config,
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
