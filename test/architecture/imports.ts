import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** An import as written: the file that has it and what it names, both from the project's folder. */
export interface Import {
  /** `server/src/rules/run.ts`, with slashes on every system. */
  readonly from: string;
  /** A path as `from` when relative; else the package or `node:` module as written. */
  readonly to: string;
  /** 1-based. */
  readonly line: number;
  /** Names types only, so that nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
}

/** The `.ts` files below a folder of the project, sorted, with slashes, from the project's folder. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.split(sep).join("/")}`)
    .filter((path) => path.endsWith(".ts") && !path.includes("/node_modules/"))
    .sort();
}

const IMPORT =
  /\b(?:import|export)\b([\w\s{},*$]{0,4000}?)\bfrom\s*["']([^"'\n]+)["']|\b(?:import|require)\s*\(?\s*["']([^"'\n]+)["']/g;

/** Every static, dynamic and type import of a TypeScript text. `from` is where the text stands. */
export function importsOf(text: string, from: string): Import[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|\s)\/\/.*$/gm, "$1");
  return [...code.matchAll(IMPORT)].map((match) => {
    const written = match[2] ?? match[3] ?? "";
    const to = written.startsWith(".") ? posix.join(posix.dirname(from), written) : written;
    const line = code.slice(0, match.index + match[0].length).split("\n").length;
    return { from, to, line, typeOnly: isTypeOnly(match[1] ?? "") };
  });
}

/** Whether what stands between `import` and `from` names types only: `type X`, or `type` before every name. */
function isTypeOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1];
  return names?.split(",").every((name) => /^\s*(?:type\s|$)/.test(name)) ?? false;
}

/** Every import of every file below a folder. */
export function allImports(folder: string): Import[] {
  return sourcesIn(folder).flatMap((file) => importsOf(readFileSync(join(ROOT, file), "utf8"), file));
}
