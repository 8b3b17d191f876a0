import { join, resolve } from "node:path";
import type { AnyOptions } from "../../export/exporters.ts";
import type { ExportFile } from "../../export/files.ts";
import type { Exported, Exporter, ExportSource } from "../../export/format.ts";
import { createSnapshot } from "../../snapshot.ts";
import { printable } from "../check/cells.ts";
import { configFor, givenConfig } from "../config.ts";
import { EXPORT } from "../export/messages.ts";
import { formatFor, pathIn, type Target, targetFor } from "../export/target.ts";
import { EXIT, type ExitStatus, UsageError } from "../failure.ts";
import { gather } from "../files/gather.ts";
import { readText, toText } from "../files/read.ts";
import { TROUBLE } from "../messages.ts";
import { deliver } from "../output.ts";
import type { ExportCommandOptions } from "../program.ts";
import { reasonOf, writingTrouble } from "../reason.ts";
import type { Session } from "../run.ts";

/**
 * `delib export`: acts in another format. Status 0 when all of every act was written, 1 when something was left out for
 * what it lacks (which is told), 2 when something could not be read or written.
 */
export async function exportActs(
  words: readonly string[],
  options: ExportCommandOptions,
  session: Session,
): Promise<ExitStatus> {
  const { io, say } = session;
  const format = formatFor(options.format, options.output, say);
  const { EXPORTERS, filesOf, isAuthority, isSiret } = await import("../../export/bundle.ts");
  if (options.siret !== undefined && !isSiret(options.siret.replace(/\s/g, "")))
    throw new UsageError(say(EXPORT.siret, { value: options.siret }));
  if (options.prefecture !== undefined && !isAuthority(options.prefecture))
    throw new UsageError(say(EXPORT.prefecture, { value: options.prefecture }));
  const { sources, inputs, troubles } = await read(words, options, session);
  const tell = (path: string, reason: string) => io.err.write(`${printable(path)}: ${printable(reason)}\n`);
  for (const { path, reason } of troubles) tell(path, reason);
  let broken = troubles.length > 0;
  if (sources.length === 0) return EXIT.trouble;

  const files = filesOf(format, sources);
  const target = targetFor(format, options.output, files.length, io, say);
  let incomplete = false;
  for (const file of files) {
    const made = await make(EXPORTERS[format], file, options, session);
    if ("trouble" in made) {
      tell(file.sources[0]?.path ?? file.name, made.trouble);
      broken = true;
      continue;
    }
    for (const problem of made.problems) {
      if (problem.level === "error") incomplete = true;
      tell(placeOf(problem, file, target, session), problem.message[session.language]);
    }
    if (made.data !== null && write(made.data, file, target, inputs, session)) broken = true;
  }
  return broken ? EXIT.trouble : incomplete ? EXIT.findings : EXIT.clean;
}

async function read(words: readonly string[], options: ExportCommandOptions, { io, say }: Session) {
  const config = givenConfig(options, say, io.cwd);
  const { inputs, troubles } = await gather(
    words,
    { cwd: io.cwd, stdinFilename: options.stdinFilename },
    say,
  );
  const all = [...troubles];
  const sources: ExportSource[] = [];
  for (const { path, file } of inputs) {
    const text = file === null ? toText(await io.readInput(), say) : readText(file, say);
    if ("trouble" in text) all.push({ path, reason: text.trouble });
    else sources.push({ path, snapshot: createSnapshot(text.text, { config: configFor(path, config) }) });
  }
  return { sources, inputs: new Set(inputs.map((input) => input.file)), troubles: all };
}

async function make(
  exporter: Exporter<AnyOptions>,
  { sources }: ExportFile,
  { siret, nomenclature, prefecture, url }: ExportCommandOptions,
  { language, say }: Session,
): Promise<Exported | { readonly trouble: string }> {
  try {
    return await exporter(sources, { language, scdl: { siret, nomenclature, prefecture, url } });
  } catch (error) {
    return { trouble: say(TROUBLE.broken, { error: reasonOf(error) }) };
  }
}

/** The place of what concerns the file as a whole: as it was to be written, or its usual name. */
function placeIn(target: Target, name: string): string {
  if (target.kind === "stdout") return name;
  return target.kind === "file" ? target.path : join(target.path, name).replaceAll("\\", "/");
}

/** `actes/a.delib (délibération 2025-08, ligne 7)`: lines are counted from 1. */
function placeOf(
  { path, act, span }: Exported["problems"][number],
  { sources, name }: ExportFile,
  target: Target,
  { say }: Session,
): string {
  if (path === null) return placeIn(target, name);
  const source = sources.find((each) => each.path === path);
  const line = span && source ? source.snapshot.positionAt(span.start).line + 1 : null;
  if (line === null) return act === null ? path : `${path} (${say(EXPORT.actOnly, { act })})`;
  return `${path} (${act === null ? say(EXPORT.place, { line }) : say(EXPORT.actPlace, { act, line })})`;
}

/** Writes a file; true when that failed, which is told. */
function write(
  data: string | Uint8Array,
  { name }: ExportFile,
  target: Target,
  inputs: ReadonlySet<string | null>,
  session: Session,
): boolean {
  if (target.kind === "stdout") return deliver(data, undefined, session);
  const { io, say } = session;
  try {
    const path = pathIn(target, name, io.cwd);
    if (!inputs.has(resolve(io.cwd, path))) return deliver(data, path, session);
    io.err.write(`${printable(path)}: ${say(EXPORT.ownInput)}\n`);
  } catch (error) {
    io.err.write(`${printable(target.path)}: ${writingTrouble(error, say)}\n`);
  }
  return true;
}
