// Files made from others. Each file of scripts/generators exports `outputs()`: path → content (paths from the
// project's folder, with slashes), and may export `owned`: folders in which nothing else may stand.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./npm.mjs";

/** @typedef {{ path: string, content: string | null }} Drift a file that is not what it should be; null: should not be */

/** @returns {Promise<Drift[]>} what `npm run generate` would write or remove, sorted by path */
export async function drift() {
  const folder = join(ROOT, "scripts/generators");
  /** @type {Drift[]} */
  const found = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".mjs"))
    .sort()) {
    const generator = await import(pathToFileURL(join(folder, file)).href);
    /** @type {Map<string, string>} */
    const outputs = await generator.outputs();
    for (const [path, content] of outputs) {
      const at = join(ROOT, path);
      if (!existsSync(at) || readFileSync(at, "utf8").replaceAll("\r\n", "\n") !== content)
        found.push({ path, content });
    }
    for (const path of generator.owned ?? []) {
      for (const left of filesBelow(path)) if (!outputs.has(left)) found.push({ path: left, content: null });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @param {string} folder @returns {string[]} paths from the project's folder */
function filesBelow(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** @param {Drift} file writes it, or removes what should not be */
export function settle({ path, content }) {
  const at = join(ROOT, path);
  if (content === null) return rmSync(at);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
}
