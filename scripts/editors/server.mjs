// Starts the server of a real VS Code: the editor that a browser opens, with an extension host of its own.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeFrenchPack } from "./french.mjs";

/** Nothing that asks, updates, connects or moves by itself. */
const QUIET = {
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "telemetry.telemetryLevel": "off",
  "security.workspace.trust.enabled": false,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  "workbench.reduceMotion": "on",
  "editor.cursorBlinking": "solid",
  "files.autoSave": "off",
};

/** The port that was asked for is in use. */
export class PortTaken extends Error {
  /** @param {number} port */
  constructor(port) {
    super(`the port ${port} is taken`);
  }
}

/** Milliseconds: a machine that is busy with something else starts it slowly. */
const START = 120_000;

/**
 * A running editor.
 * @typedef {object} Running
 * @property {number} port
 * @property {string} origin address without a slash at the end
 * @property {() => string} log what it has printed
 * @property {() => Promise<void>} stop ends it and removes what it wrote
 */

/**
 * @param {import("./install.mjs").Editor} editor
 * @param {{ settings?: Record<string, unknown>, vsix?: string, port?: number, locale?: "fr" | "en" }} [options]
 *   `settings` of the person; `vsix` to install first; `port` 0 for any that is free; `locale` of the display
 * @returns {Promise<Running>} once it listens; rejected when it ends or does not listen in time, with `PortTaken` when
 *   another program has its port
 */
export async function startEditor({ root, node }, { settings = {}, vsix, port = 0, locale = "fr" } = {}) {
  const home = await mkdtemp(join(tmpdir(), "delib-editor-"));
  const entry = join(root, "out/server-main.js");
  const dirs = [
    "--accept-server-license-terms",
    ...["--user-data-dir", join(home, "data")],
    ...["--extensions-dir", join(home, "extensions")],
    ...["--server-data-dir", join(home, "server")],
  ];
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, "config"),
    XDG_RUNTIME_DIR: home,
  };
  await mkdir(join(home, "data/User"), { recursive: true });
  await writeFile(join(home, "data/User/settings.json"), JSON.stringify({ ...QUIET, ...settings }));
  await writeFrenchPack(root, join(home, "data"));
  const clean = () => rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  try {
    if (vsix !== undefined)
      await promisify(execFile)(node, [entry, ...dirs, "--install-extension", vsix, "--force"], { env });
    const child = spawn(
      node,
      [
        entry,
        ...dirs,
        ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"],
        ...["--telemetry-level", "off", "--locale", locale],
        // Newer editors take the addresses of the extension and its tests from the page under this flag alone.
        "--enable-smoke-test-driver",
      ],
      { env, stdio: ["ignore", "pipe", "pipe"] },
    );
    const stop = async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const exit = once(child, "exit");
        child.kill("SIGTERM");
        const hard = setTimeout(() => child.kill("SIGKILL"), 5000);
        await exit;
        clearTimeout(hard);
      }
      await clean();
    };
    let log = "";
    /** @type {Promise<number>} */
    const listening = new Promise((resolve, reject) => {
      /** @param {Buffer} data */
      const read = (data) => {
        log += data;
        const found = /Extension host agent listening on (\d+)/.exec(log);
        if (found) resolve(Number(found[1]));
        // It says so, and goes on without anybody who could reach it.
        if (log.includes("EADDRINUSE")) reject(new PortTaken(port));
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`the editor ended (${code}): ${log}`)));
      setTimeout(() => reject(new Error(`the editor does not listen: ${log}`)), START).unref();
    });
    try {
      const at = await listening;
      return { port: at, origin: `http://127.0.0.1:${at}`, log: () => log, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  } catch (error) {
    await clean();
    throw error;
  }
}

/**
 * The address that opens a folder, with an extension in development and, maybe, its tests.
 * @param {Running} editor
 * @param {string} folder path of a folder or of a `.code-workspace` file
 * @param {string} [extension] path of its folder
 * @param {string} [tests] path of the module whose `run` is called
 * @returns {string}
 */
export function pageOf(editor, folder, extension, tests) {
  /** @param {string} path */
  const remote = (path) => `vscode-remote://127.0.0.1:${editor.port}${path}`;
  const query = new URLSearchParams({
    [folder.endsWith(".code-workspace") ? "workspace" : "folder"]: folder,
  });
  const payload = [
    ...(extension === undefined ? [] : [["extensionDevelopmentPath", remote(extension)]]),
    ...(tests === undefined ? [] : [["extensionTestsPath", remote(tests)]]),
  ];
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `${editor.origin}/?${query}`;
}
