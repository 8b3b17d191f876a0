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

/** The windows that are opened one after the other: what is done in each, and in which folder of the examples. */
const WINDOWS = [
  { name: "text", steps: TEXT, folder: "." },
  { name: "preview", steps: PREVIEW, folder: "." },
  { name: "register", steps: REGISTER, folder: "conseil" },
  { name: "council", steps: COUNCIL, folder: "conseil" },
];

/**
 * @param {"latest" | "oldest"} name
 * @param {"fr" | "en"} locale
 * @param {"light" | "dark"} theme
 * @param {(title: string, work: Workbench) => Promise<void>} [after] called after each step that succeeded
 * @returns {Promise<import("./results.mjs").Result[]>} a result per step; the rest fails with the first that does
 */
export async function asPerson(name, locale, theme, after) {
  const home = mkdtempSync(join(tmpdir(), "delib-person-"));
  // Its name stands in the pictures.
  const examples = join(home, locale === "fr" ? "exemples" : "examples");
  cpSync(join(ROOT, "examples"), examples, { recursive: true });
  const settings = {
    "workbench.colorTheme": theme === "dark" ? "Default Dark Modern" : "Default Light Modern",
    "editor.minimap.enabled": false,
  };
  const running = await startEditor(await editor(name), { locale, settings, vsix: join(ROOT, "delib.vsix") });
  const browser = await launchBrowser();
  /** @type {import("./results.mjs").Result[]} */
  const results = [];
  try {
    for (const { name: window, steps, folder } of WINDOWS) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(45_000);
      /** @type {string[]} what the pages of previews were forbidden to do */
      const complaints = [];
      page.on("console", (message) => {
        const { url } = message.location();
        if (/Content Security Policy/i.test(message.text()) && /fake\.html|\/webview\//.test(url))
          complaints.push(message.text());
      });
      await page.goto(pageOf(running, join(examples, folder)));
      const work = new Workbench(page);
      let broken = "";
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
            const picture = `${name}-${locale}-${theme}-${window}.png`;
            await page.screenshot({ path: join(SCREENSHOTS, picture) }).catch(() => {});
          }
          broken ||= step;
          results.push({ title, state: "failed", duration: Date.now() - start, error: String(error) });
        }
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await running.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  return results;
}
