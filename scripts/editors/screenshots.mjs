// `npm run screenshots`: makes the pictures of the documentation and of the walkthrough again, in light and dark, with a
// French display.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, ROOT } from "../lib/npm.mjs";
import { asPerson } from "./person.mjs";
import { plainWebp } from "./plainWebp.mjs";

/** The step of a person after which a picture is taken for the documentation → its name. */
const PICTURES = new Map([
  ["sees hints, lens and the state of the act", "constats"],
  ["goes through the facts in the side bar", "faits"],
  ["starts a new act and goes to its end", "nouvelle"],
  ["opens an act from the register", "registre"],
  ["sees the act as it is printed, beside its text", "apercu"],
]);

/** Pixels of the window: the side bar and the text, the text and what is below it, the text alone. */
const SIDE = { x: 0, y: 36, width: 860, height: 540 };
const BELOW = { x: 350, y: 36, width: 860, height: 740 };
const TEXT = { x: 350, y: 36, width: 860, height: 540 };

/** The same for the walkthrough → its name, and the part of the window that is shown. */
const WALKTHROUGH = new Map([
  ["opens an act with faults and sees the words underlined", { name: "example", clip: TEXT }],
  ["sees what mends a fault", { name: "correct", clip: TEXT }],
  ["starts a new act and goes to its end", { name: "new", clip: TEXT }],
  ["goes through the facts in the side bar", { name: "facts", clip: SIDE }],
  ["reads the fault in the list of problems", { name: "folder", clip: BELOW }],
]);
const IMAGES = join(ROOT, "docs/images");
const STEPS = join(ROOT, "walkthrough");

if (npm(["run", "package"], true) !== 0) process.exit(1);
mkdirSync(IMAGES, { recursive: true });
for (const theme of /** @type {const} */ (["light", "dark"])) {
  const results = await asPerson("latest", "fr", theme, async (step, { page }) => {
    const picture = PICTURES.get(step);
    if (picture !== undefined) await page.screenshot({ path: join(IMAGES, `${picture}-${theme}.png`) });
    const shown = WALKTHROUGH.get(step);
    if (shown) await webp(page, shown.clip, join(STEPS, `${shown.name}-${theme}.webp`));
  });
  for (const { title, error } of results.filter(({ state }) => state === "failed")) {
    console.error(`${title}: ${error}`);
    process.exitCode = 1;
  }
}

/**
 * Small: the walkthrough is in the package.
 * @param {import("playwright-core").Page} page
 * @param {{ x: number, y: number, width: number, height: number }} clip
 * @param {string} path
 */
async function webp(page, clip, path) {
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send("Page.captureScreenshot", {
    format: "webp",
    quality: 30,
    clip: { ...clip, scale: 0.75 },
  });
  writeFileSync(path, plainWebp(Buffer.from(data, "base64")));
  await browser.detach();
}
