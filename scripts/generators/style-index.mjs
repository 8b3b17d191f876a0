// server/src/styles/houses.ts: the list of all house styles, so that a new style is one data file and nothing else. A file
// that is no style is told with the place in it and what is wanted there.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../lib/load.mjs";
import { ROOT } from "../lib/npm.mjs";

/** The common style holds the wordings of all; it is no house. */
const COMMON = "commun.json";

const FOLDER = "server/src/styles/data";

export async function outputs() {
  const files = readdirSync(join(ROOT, FOLDER))
    .filter((name) => name.endsWith(".json") && name !== COMMON)
    .sort();
  const { readStyle, isStyle } = await loadSource(
    `export { readStyle, isStyle } from "./server/src/styles/readStyle.ts";`,
  );
  for (const name of files) {
    const read = readStyle(JSON.parse(readFileSync(join(ROOT, FOLDER, name), "utf8")));
    if (!isStyle(read)) throw new Error(`${FOLDER}/${name}: ${read.path}: ${read.message.en}`);
  }
  const identifier = (/** @type {string} */ name) =>
    name.replace(/\.json$/, "").replace(/[^a-zA-Z0-9]+(.)/g, (_, letter) => letter.toUpperCase());
  const text = [
    "// Made by `npm run generate` from the data files of the styles; not to be changed by hand.",
    ...files.map((name) => `import ${identifier(name)} from "./data/${name}" with { type: "json" };`),
    'import type { HouseStyle } from "./style.ts";',
    "",
    "/** Every house style that comes with the project, by name. */",
    `export const HOUSES = [${files.map(identifier).join(", ")}] as readonly HouseStyle[];`,
    "",
  ].join("\n");
  return new Map([["server/src/styles/houses.ts", text]]);
}
