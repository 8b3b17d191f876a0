// The extension hosts of real editors in which the suite runs.
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../lib/npm.mjs";
import { SUITE } from "./bundle.mjs";
import { editor, WEB_VERSION } from "./install.mjs";
import { runPage } from "./page.mjs";
import { Results } from "./results.mjs";
import { pageOf, startEditor } from "./server.mjs";
import { webHostProxy } from "./webHost.mjs";

/** @typedef {import("./page.mjs").Outcome} Outcome */

/** What the suite, which asks the editor by its commands, needs not see painted and laid out after each of them. */
const BARE = {
  "editor.minimap.enabled": false,
  "editor.stickyScroll.enabled": false,
  "breadcrumbs.enabled": false,
  "workbench.editor.showTabs": "none",
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
};

/** @returns {{ path: string, remove: () => void }} a copy of the folders that the suite opens: nothing of ours is changed */
export function workspaceCopy() {
  const path = mkdtempSync(join(tmpdir(), "delib-acts-"));
  cpSync(join(ROOT, "test/editors/workspace"), path, { recursive: true });
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

/**
 * @param {"latest" | "oldest"} name
 * @param {"fr" | "en"} locale
 * @param {string} [suite] the module whose `run` is called
 * @param {string} [extension]
 * @returns {Promise<Outcome>} in the Node extension host, with two folders open
 */
export async function inNodeHost(name, locale, suite = SUITE, extension = ROOT) {
  const acts = workspaceCopy();
  const running = await startEditor(await editor(name), { locale, settings: BARE });
  try {
    return await runPage(pageOf(running, join(acts.path, "delib.code-workspace"), extension, suite));
  } finally {
    await running.stop();
    acts.remove();
  }
}

/**
 * @returns {Promise<Outcome>} by `npm run test:electron`, with a stand-in for the desktop: the Node extension host of the
 * newest VS Code, in French
 */
export async function inDesktop() {
  const script = join(ROOT, "scripts/editors/electron.mjs");
  const env = { ...process.env, VSCODE_EXECUTABLE_PATH: join(ROOT, "scripts/editors/standIn.mjs") };
  const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "inherit"] });
  // Before its output is read: the event may come with the last line.
  const closed = once(child, "close");
  const results = new Results();
  for await (const line of createInterface({ input: child.stdout })) results.take(line);
  const [code] = await closed;
  return { code: code ?? "killed", results };
}

/**
 * @param {"latest" | "oldest"} name
 * @param {"fr" | "en"} locale
 * @returns {Promise<Outcome>} in the web worker extension host, with two folders open
 */
export async function inWebHost(name, locale) {
  const acts = workspaceCopy();
  const running = await startEditor(await editor(name), { locale, settings: BARE });
  /** @type {Awaited<ReturnType<typeof webHostProxy>> | undefined} */
  let proxy;
  try {
    proxy = await webHostProxy(running.port, ROOT, SUITE);
    const page = pageOf(running, join(acts.path, "delib.code-workspace")).slice(running.origin.length);
    return await runPage(`${proxy.origin}${page}`);
  } finally {
    proxy?.close();
    await running.stop();
    acts.remove();
  }
}

/** @returns {Promise<Outcome>} in VS Code for the Web, by @vscode/test-web, with a folder that is no folder of a disk */
export async function inTestWeb() {
  const { root } = await editor("web");
  const { open } = createRequire(import.meta.url)("@vscode/test-web");
  const acts = workspaceCopy();
  const port = await freePort();
  const server = await open({
    browserType: "none",
    quality: "stable",
    commit: WEB_VERSION,
    testRunnerDataDir: root,
    host: "127.0.0.1",
    port,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: SUITE,
    folderPath: join(acts.path, "nord"),
    printServerLog: false,
  });
  try {
    return await runPage(`http://127.0.0.1:${port}/`);
  } finally {
    server.dispose();
    acts.remove();
  }
}

/** Ports that are tried before something else than their use must be wrong. */
const MOST_PORTS = 100;

/**
 * For a program that cannot choose one itself. Below those that the system gives by itself to whoever asks for any:
 * nobody takes it between our look and that program's.
 * @returns {Promise<number>} rejected when none of so many is free
 */
async function freePort() {
  for (let tries = 1; ; tries++) {
    const port = randomInt(20_000, 32_000);
    const server = createServer().listen(port, "127.0.0.1");
    try {
      await once(server, "listening");
    } catch (error) {
      if (tries < MOST_PORTS) continue;
      throw error;
    }
    server.close();
    await once(server, "close");
    return port;
  }
}
