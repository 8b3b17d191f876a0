import { mkdirSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { FILE_KINDS } from "../../export/files.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../../export/format.ts";
import { choice } from "../choice.ts";
import { UsageError } from "../failure.ts";
import type { Io } from "../io.ts";
import type { Say } from "../say.ts";
import { EXPORT } from "./messages.ts";

/** Where the files of an export go: standard output, one file, or a folder. `path` is as it was typed. */
export type Target =
  | { readonly kind: "stdout" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string };

/** The format typed, else the one that the output's name ends in; throws `UsageError` without either. */
export function formatFor(typed: string | undefined, output: string | undefined, say: Say): ExportFormat {
  if (typed !== undefined) return choice(typed, EXPORT_FORMATS, "--format", say);
  const ending = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  const found = EXPORT_FORMATS.find((format) => FILE_KINDS[format].extension === ending);
  if (found === undefined) throw new UsageError(say(EXPORT.noFormat));
  return found;
}

/** Where `count` files of a format are to go; throws `UsageError` when they cannot go there. */
export function targetFor(
  format: ExportFormat,
  output: string | undefined,
  count: number,
  { cwd, out }: Pick<Io, "cwd" | "out">,
  say: Say,
): Target {
  if (output === undefined) {
    if (count > 1) throw new UsageError(say(EXPORT.manyFiles, { n: count }));
    if (FILE_KINDS[format].binary && out.isTerminal) throw new UsageError(say(EXPORT.binary, { format }));
    return { kind: "stdout" };
  }
  const found = kindOf(resolve(cwd, output));
  if (found === "folder" || /[/\\]$/.test(output)) return { kind: "folder", path: output };
  if (count === 1) return { kind: "file", path: output };
  if (found === "file" || extname(output) !== "")
    throw new UsageError(say(EXPORT.notFolder, { n: count, path: output }));
  return { kind: "folder", path: output };
}

/** The name under which a file is written; a folder that is not there is made (may throw what the system says). */
export function pathIn(target: Exclude<Target, { kind: "stdout" }>, name: string, cwd: string): string {
  if (target.kind === "file") return target.path;
  mkdirSync(resolve(cwd, target.path), { recursive: true });
  return join(target.path, name);
}

function kindOf(path: string): "file" | "folder" | null {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}
