// The packaged extension, installed and used as a person does: in a browser, by mouse and keyboard.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../lib/npm.mjs";
import { launchBrowser } from "./browser.mjs";
import { editor } from "./install.mjs";
import { pageOf, startEditor } from "./server.mjs";
import { Workbench } from "./workbench.mjs";

/** Kept by the continuous integration when a test fails. */
const SCREENSHOTS = join(ROOT, ".build/screenshots");

/** What the extension says in each language, as far as it is looked for. */
const SAID = {
  fr: {
    finding: "est un vendredi",
    fix: "vendredi",
    present: "8 présents",
    listed: "Présents",
    voters: "10 votants",
    act: "Délibération n° 2025-09",
    newAct: "Nouvelle délibération",
    insert: "Insérer une formule",
    preview: "Aperçu",
    findings: "Montrer ou cacher les constats",
    print: "Imprimer l’acte",
  },
  en: {
    finding: "is a Friday",
    fix: "vendredi",
    present: "8 present",
    listed: "Present",
    voters: "10 voters",
    act: "Act no. 2025-09",
    newAct: "New act",
    insert: "Insert a wording",
    preview: "Preview",
    findings: "Show or hide the findings",
    print: "Print the act",
  },
};

/**
 * @typedef {object} Scene
 * @property {Workbench} work
 * @property {typeof SAID.fr} said
 */

/** In order: each begins where the one before it ended. @type {readonly (readonly [string, (scene: Scene) => Promise<void>])[]} */
const STEPS = [
  [
    "opens an act with faults and sees the words underlined",
    async ({ work }) => {
      await work.openFile("fautes.delib");
      await work.page.locator(".squiggly-error").first().waitFor({ state: "attached" });
    },
  ],
  [
    "reads the fault in the list of problems",
    async ({ work, said }) => {
      await work.press("Control+Shift+KeyM");
      await work.page.locator(".markers-panel").getByText(said.finding).first().waitFor();
    },
  ],
  [
    "sees hints, lens and the state of the act",
    async ({ work, said }) => {
      await work.text.getByText(said.present).first().waitFor();
      await work.page.locator(".statusbar-item").getByText(said.voters).first().waitFor();
    },
  ],
  [
    "takes the quick fix, and the fault is gone",
    async ({ work, said }) => {
      await work.line("Date de convocation").locator("span span", { hasText: "jeudi" }).first().click();
      await work.press("Control+Period");
      await work.page.locator(".action-widget").getByText(said.fix).first().waitFor();
      // The preferred one is chosen already.
      await work.press("Enter");
      await work.line("vendredi 14 mars 2025").waitFor();
      await work.page.locator(".markers-panel").getByText(said.finding).waitFor({ state: "detached" });
    },
  ],
  [
    "reads an @ctes identifier part by part under the mouse",
    async ({ work }) => {
      await work.press("Control+Shift+KeyM");
      await work.focusText();
      await work.press("Control+End");
      await work.hover("003-210300042-20250319-2025_09-DE", "210300042");
      await work.press("Escape");
    },
  ],
  [
    "finds the act in the outline",
    async ({ work, said }) => {
      await work.page
        .locator(".pane-header[aria-label*='Structure'], .pane-header[aria-label*='Outline']")
        .first()
        .click();
      await work.page.locator(".outline-pane, .outline-tree").getByText(said.act).first().waitFor();
    },
  ],
  [
    "goes through the facts in the side bar",
    async ({ work, said }) => {
      await work.page.locator(".activitybar .action-label[aria-label*='Délib']").first().click();
      const view = work.page.locator(".sidebar .monaco-list");
      await view.getByText(said.listed).first().waitFor();
      await view.getByText("Votes").first().waitFor();
    },
  ],
  [
    "completes a code of the nomenclature by its words",
    async ({ work }) => {
      await work.focusText();
      await work.press("Control+End");
      await work.type("\nNomenclature ACTES : subv");
      await work.suggestion("7.5");
      await work.line("7.5 Subventions").first().waitFor();
    },
  ],
  [
    "writes with a snippet",
    async ({ work }) => {
      await work.press("Control+End");
      await work.type("\n\nsignature");
      await work.suggestion(/signature/i);
      await work.press("Escape");
      await work.text.locator(".view-line", { hasText: "[prénom" }).first().waitFor();
    },
  ],
  [
    "inserts a wording",
    async ({ work, said }) => {
      await work.press("Control+End");
      await work.type("\n\n");
      await work.command(said.insert);
      await work.pick("issue d.un vote");
      await work.press("Escape");
      await work.text
        .locator(".view-line", { hasText: /issue\sd.un\svote/ })
        .first()
        .waitFor();
    },
  ],
  [
    "starts a new act and goes to its end",
    async ({ work, said }) => {
      await work.command(said.newAct);
      await work.answer(null);
      await work.answer("2026-12");
      await work.answer("17/11/2026");
      await work.answer("Acquisition d’un véhicule");
      await work.line("mardi 17 novembre 2026").first().waitFor();
      await work.page.locator(".sidebar").getByText("Acquisition d’un véhicule").first().waitFor();
    },
  ],
];

/** In a window of its own. @type {typeof STEPS} */
const PREVIEW = [
  [
    "sees the act as it is printed, beside its text",
    async ({ work }) => {
      await work.openFile("village.delib");
      await work.focusText();
      await work.page.locator(".editor-instance .monaco-editor.focused").first().waitFor();
      await work.press("Control+Shift+KeyV");
      await work.preview.locator("h1", { hasText: "2025-08" }).waitFor();
      await work.preview.locator(".vote-table", { hasText: "Marc PEYROT" }).waitFor();
      await work.preview.locator(".sheet-end").waitFor();
      await work.press("Control+KeyB");
    },
  ],
  [
    "sees the preview follow what is typed, and the cursor",
    async ({ work }) => {
      await work.focusText();
      await work.press("Control+Home");
      await work.type("MAIRIE ");
      await work.preview.getByText("MAIRIE République").waitFor();
      await work.press("Control+End");
      await work.preview.locator(".remedies .current").waitFor();
    },
  ],
  [
    "goes from the preview to the text",
    async ({ work }) => {
      await work.preview.locator("p", { hasText: "Date de convocation" }).dblclick();
      await work.page
        .locator(".statusbar-item")
        .getByText(/\b12\b/)
        .first()
        .waitFor();
      await work.preview.locator("p.current", { hasText: "Date de convocation" }).waitFor();
    },
  ],
  [
    "has the findings in the margin, and prints",
    async ({ work, said }) => {
      await work.focusText();
      await work.press("Control+End");
      await work.type("\nFait à Saint-Aubin-les-Prés, le jeudi 14 mars 2025");
      await work.preview.locator("h1").click();
      await work.page.locator(".tab.active", { hasText: said.preview }).waitFor();
      await work.command(said.findings);
      await work.preview.locator(".note", { hasText: said.finding }).first().waitFor();
      const download = work.page.waitForEvent("download");
      await work.command(said.print);
      const name = (await download).suggestedFilename();
      if (name !== "village.html") throw new Error(`the page that is printed is called ${name}`);
    },
  ],
];

/**
 * @param {"latest" | "oldest"} name
 * @param {"fr" | "en"} locale
 * @param {"light" | "dark"} theme
 * @param {(title: string, work: Workbench) => Promise<void>} [after] called after each step that succeeded
 * @returns {Promise<import("./results.mjs").Result[]>} a result per step; the rest fails with the first that does
 */
export async function asPerson(name, locale, theme, after) {
  const folder = mkdtempSync(join(tmpdir(), "delib-examples-"));
  cpSync(join(ROOT, "examples"), folder, { recursive: true });
  const settings = {
    "workbench.colorTheme": theme === "dark" ? "Default Dark Modern" : "Default Light Modern",
    "editor.minimap.enabled": false,
  };
  const running = await startEditor(await editor(name), { locale, settings, vsix: join(ROOT, "delib.vsix") });
  const browser = await launchBrowser();
  /** @type {import("./results.mjs").Result[]} */
  const results = [];
  try {
    for (const steps of [STEPS, PREVIEW]) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(45_000);
      /** @type {string[]} what the pages of previews were forbidden to do */
      const complaints = [];
      page.on("console", (message) => {
        const { url } = message.location();
        if (/Content Security Policy/i.test(message.text()) && /fake\.html|\/webview\//.test(url))
          complaints.push(message.text());
      });
      await page.goto(pageOf(running, folder));
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
            const picture = `${name}-${locale}-${theme}-${steps === STEPS ? "text" : "preview"}.png`;
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
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  return results;
}
