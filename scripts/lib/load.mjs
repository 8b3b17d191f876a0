// Loads TypeScript of the project into a script, bundled in memory: no file is written, nothing has to be built.
import { build } from "esbuild";
import { ROOT } from "./npm.mjs";

/**
 * The exports of a piece of TypeScript or JavaScript whose imports are relative to the project's folder.
 * @param {string} source for example `export { RULES } from "./server/src/rules/index.ts"`
 * @returns {Promise<any>} the module; the caller says what it expects of it
 */
export async function loadSource(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20.20",
    logLevel: "warning",
  });
  const text = outputFiles[0]?.text ?? "";
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
