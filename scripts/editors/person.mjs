// The packaged extension, installed and used as a person does: in a browser, by mouse and keyboard.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../lib/npm.mjs";
import { launchBrowser } from "./browser.mjs";
import { editor } from "./install.mjs";
import { pageOf, startEditor } from "./server.mjs";
import { COUNCIL } from "./steps/council.mjs";
import { PREVIEW } from "./steps/preview.mjs";
import { REGISTER } from "./steps/register.mjs";
import { SAID } from "./steps/said.mjs";
import { TEXT } from "./steps/text.mjs";
import { Workbench } from "./workbench.mjs";

/** Kept by the continuous integration when a test fails. */
const SCREENSHOTS = join(ROOT, ".build/screenshots");

/** Milliseconds before what never comes is a failure: a machine may be busy with something else. */
const PATIENCE = 90_000;

/** What is done one after the other, and in which folder of the examples. */
const SCENES = [
  { name: "text", steps: TEXT, folder: "." },
  { name: "preview", steps: PREVIEW, folder: "." },
  { name: "register", steps: REGISTER, folder: "conseil" },
  { name: "council", steps: COUNCIL, folder: "conseil" },
];

/**
 * @param {"latest" | "oldest"} name
 * @param {"fr" | "en"} locale
 * @param {"light" | "dark"} theme
 * @param {(title: string, work: Workbench) => Promise<void>} [after] called after each step that succeeded; each scene
 *   has a window of its own then, in which nothing of another stands
 * @returns {Promise<import("./results.mjs").Result[]>} a result per step; the rest of a window fails with the first
 */
export async function asPerson(name, locale, theme, after) {
  // Nothing is begun without a browser.
  const browser = await launchBrowser();
  const home = mkdtempSync(join(tmpdir(), "delib-person-"));
  // Its name stands in the pictures.
  const examples = join(home, locale === "fr" ? "exemples" : "examples");
  const settings = {
    "workbench.colorTheme": theme === "dark" ? "Default Dark Modern" : "Default Light Modern",
    "editor.minimap.enabled": false,
  };
  /** @type {import("./server.mjs").Running | undefined} */
  let running;
  /** @type {import("./results.mjs").Result[]} */
  const results = [];
  /** @type {string[]} what the pages of previews were forbidden to do */
  let complaints = [];
  /** @type {{ page: import("playwright-core").Page, folder: string } | undefined} */
  let window;
  let broken = "";
  try {
    cpSync(join(ROOT, "examples"), examples, { recursive: true });
    running = await startEditor(await editor(name), { locale, settings, vsix: join(ROOT, "delib.vsix") });
    for (const { name: scene, steps, folder } of SCENES) {
      if (window === undefined || window.folder !== folder || after !== undefined) {
        await window?.page.close();
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        page.setDefaultTimeout(PATIENCE);
        complaints = [];
        listenForComplaints(page, complaints);
        // What is looked for first is waited for: the editor is not there when its page is.
        await page.goto(pageOf(running, join(examples, folder)), { waitUntil: "commit" });
        window = { page, folder };
        broken = "";
      }
      const { page } = window;
      const work = new Workbench(page);
      for (const [step, run] of steps) {
        const title = `a person (${name}, ${locale}, ${theme}) ${step}`;
        const start = Date.now();
        try {
          if (broken !== "") throw new Error(`not reached: ${broken}`);
          await run({ work, said: SAID[locale] });
          await after?.(step, work);
          if (complaints.length > 0) throw new Error(`the policy of a page was broken: ${complaints[0]}`);
          results.push({ title, state: "passed", duration: Date.now() - start });
        } catch (error) {
          if (broken === "") {
            mkdirSync(SCREENSHOTS, { recursive: true });
            const picture = `${name}-${locale}-${theme}-${scene}.png`;
            await page.screenshot({ path: join(SCREENSHOTS, picture) }).catch(() => {});
          }
          broken ||= step;
          results.push({ title, state: "failed", duration: Date.now() - start, error: String(error) });
        }
      }
    }
  } finally {
    await browser.close();
    await running?.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  return results;
}

/** @param {import("playwright-core").Page} page @param {string[]} complaints takes what the page says of its previews */
function listenForComplaints(page, complaints) {
  page.on("console", (message) => {
    const { url } = message.location();
    if (/Content Security Policy/i.test(message.text()) && /fake\.html|\/webview\//.test(url))
      complaints.push(message.text());
  });
}
