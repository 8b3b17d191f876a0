// Opens a page in which an editor runs a suite, and waits for its end.
import { launchBrowser } from "./browser.mjs";
import { Results } from "./results.mjs";

/** Nobody looks at it: few pixels to paint, for a processor that does it without the help of a graphics card. */
const WINDOW = { viewport: { width: 1024, height: 640 }, deviceScaleFactor: 0.5 };

/** Milliseconds for a whole suite. */
const LIMIT = 600_000;

/**
 * @typedef {object} Outcome
 * @property {number | string} code exit status of the extension host, or why there is none
 * @property {Results} results
 */

/**
 * @param {string} url
 * @returns {Promise<Outcome>}
 */
export async function runPage(url) {
  const results = new Results();
  const browser = await launchBrowser();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    const page = await browser.newPage(WINDOW);
    /** @type {Promise<number | string>} */
    const exited = new Promise((resolve) => {
      timer = setTimeout(() => resolve("timeout"), LIMIT);
      page.on("crash", () => resolve("the page crashed"));
      // The editor calls these two when they exist: before the page is opened.
      void page.exposeFunction("codeAutomationExit", resolve);
    });
    await page.exposeFunction(
      "codeAutomationLog",
      (/** @type {string} */ _, /** @type {unknown[]} */ args) => {
        for (const arg of args) if (String(arg).includes("@@DELIB ")) results.take(String(arg));
      },
    );
    page.on("console", (message) => results.take(message.text()));
    page.on("pageerror", (error) => results.take(`page error: ${error.message}`));
    // The suite tells its own end: however long the page takes to come, it counts against the limit of the whole.
    await page.goto(url, { waitUntil: "commit", timeout: LIMIT });
    const code = await exited;
    return { code, results };
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}
