import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

/**
 * Runs the bundle of that name, which stands beside the file that is being run. If the build has kept the code that
 * this very engine made of it, the engine takes that: a quarter of a cold start is saved. The engine refuses what
 * another one made, or what was made of a text of another length; it then compiles the text, as ever.
 */
export function launch(name: string): void {
  const bundle = join(__dirname, name);
  const script = new Script(`(function(require,__filename,__dirname){${readFileSync(bundle, "utf8")}\n})`, {
    filename: bundle,
    cachedData: kept(bundle),
  });
  // The program believes to be this file: its threads are started by it too.
  script.runInThisContext()(createRequire(__filename), __filename, __dirname);
}

/** The code that the build has kept for this engine; undefined when there is none. */
function kept(bundle: string): Buffer | undefined {
  try {
    return readFileSync(`${bundle}.${process.versions.v8}-${process.arch}.code`);
  } catch {
    return undefined;
  }
}
