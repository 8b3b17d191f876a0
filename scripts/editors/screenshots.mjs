// `npm run screenshots`: makes the pictures of the documentation again, in light and dark, with a French display.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { npm, ROOT } from "../lib/npm.mjs";
import { asPerson } from "./person.mjs";

/** The step of a person after which a picture is taken → its name. */
const PICTURES = new Map([
  ["sees hints, lens and the state of the act", "constats"],
  ["goes through the facts in the side bar", "faits"],
  ["starts a new act and goes to its end", "nouvelle"],
  ["opens an act from the register", "registre"],
  ["sees the act as it is printed, beside its text", "apercu"],
]);
const FOLDER = join(ROOT, "docs/images");

if (npm(["run", "package"], true) !== 0) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
for (const theme of /** @type {const} */ (["light", "dark"])) {
  const results = await asPerson("latest", "fr", theme, async (step, { page }) => {
    const picture = PICTURES.get(step);
    if (picture !== undefined) await page.screenshot({ path: join(FOLDER, `${picture}-${theme}.png`) });
  });
  for (const { title, error } of results.filter(({ state }) => state === "failed")) {
    console.error(`${title}: ${error}`);
    process.exitCode = 1;
  }
}
