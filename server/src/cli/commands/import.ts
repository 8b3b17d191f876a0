import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { importTools } from "../../features/importTools.ts";
import { summaryOf } from "../../import/summary.ts";
import { TROUBLES } from "../../import/troubles.ts";
import type { Imported } from "../../import/types.ts";
import { printable } from "../check/cells.ts";
import { configFor, givenConfig } from "../config.ts";
import { EXIT, type ExitStatus, UsageError } from "../failure.ts";
import { gather, type Input } from "../files/gather.ts";
import { IMPORT } from "../importText.ts";
import { TROUBLE } from "../messages.ts";
import type { ImportOptions } from "../program.ts";
import { readingTrouble, writingTrouble } from "../reason.ts";
import type { Session } from "../run.ts";

/** Bytes; the same bound as for acts. */
const LARGEST = 100 << 20;

/** Where an act goes: a file, absolute, or standard output. */
type Goal = { readonly file: string } | "stdout";

/**
 * `delib import`: documents as clean acts. Status 2 when one could not be read or written; the others are imported all
 * the same. Standard error says what was done where standard output holds the act, else standard output does.
 */
export async function importFiles(
  words: readonly string[],
  options: ImportOptions,
  session: Session,
): Promise<ExitStatus> {
  const { io, say } = session;
  const { inputs, troubles } = await documents(words, session);
  const goals = goalsOf(inputs, options, session);
  let failed = troubles.length > 0;
  const tell = (path: string, reason: string) => {
    io.err.write(`${printable(path)}: ${printable(reason)}\n`);
    failed = true;
  };
  for (const { path, reason } of troubles) tell(path, reason);

  const taken = new Set<string>();
  for (const [at, input] of inputs.entries()) {
    const goal = goals[at] as Goal;
    const refused = refusal(input, goal, taken, options, session);
    const made = refused === null ? await read(input, session) : { reason: refused };
    if ("reason" in made) {
      tell(input.path, made.reason);
      continue;
    }
    const trouble = write(made.text, goal, options, session);
    if (trouble !== null) tell(input.path, trouble);
    else if (!options.quiet) {
      const sink = goal === "stdout" ? io.err : io.out;
      const to = goal === "stdout" ? "" : ` → ${printable(shown(goal.file, input, options))}`;
      sink.write(`${printable(input.path)}${to}${say(COLON)}${summaryOf(made, session.language)}\n`);
    }
  }
  return failed ? EXIT.trouble : EXIT.clean;
}

const COLON = { fr: " : ", en: ": " };

/** The documents that the words stand for; a folder stands for none, since nobody means all that lies in it. */
async function documents(words: readonly string[], { io, say }: Session) {
  const folders = words.filter((word) => word !== "-" && isFolder(resolve(io.cwd, word)));
  const named = words.filter((word) => !folders.includes(word));
  const found = named.length > 0 ? await gather(named, { cwd: io.cwd }, say) : { inputs: [], troubles: [] };
  const refused = folders.map((path) => ({
    path,
    reason: say(IMPORT.folder, { path: path.replace(/\/$/, "") }),
  }));
  return { inputs: found.inputs, troubles: [...refused, ...found.troubles] };
}

/** Where each act goes; throws `UsageError` when several are to go into one file. */
function goalsOf(inputs: readonly Input[], { output }: ImportOptions, { io, say }: Session): Goal[] {
  const name = ({ path }: Input) => `${basename(path).replace(/(?:\.delib)?\.[^.]{1,10}$/, "")}.delib`;
  if (output === undefined)
    return inputs.map((input) =>
      input.file === null ? "stdout" : { file: join(dirname(input.file), name(input)) },
    );
  if (output === "-") return inputs.map(() => "stdout");
  const place = resolve(io.cwd, output);
  const folder = isFolder(place) || /[/\\]$/.test(output) || (inputs.length > 1 && extname(output) === "");
  if (!folder && inputs.length > 1) throw new UsageError(say(IMPORT.manyFiles, { path: output }));
  return inputs.map((input) => ({
    file: folder ? join(place, input.file === null ? "import.delib" : name(input)) : place,
  }));
}

/** Why an act may not be written there, null when it may; notes the file as taken. */
function refusal(
  input: Input,
  goal: Goal,
  taken: Set<string>,
  { force }: ImportOptions,
  { say }: Session,
): string | null {
  if (goal === "stdout") return null;
  if (goal.file === input.file) return say(IMPORT.itself);
  if (taken.has(goal.file)) return say(IMPORT.twice);
  taken.add(goal.file);
  return !force && exists(goal.file) ? say(IMPORT.exists) : null;
}

async function read(
  input: Input,
  { io, say, language }: Session,
): Promise<Imported | { readonly reason: string }> {
  const tools = importTools(configFor(input.path, givenConfig({}, say, io.cwd)));
  let bytes: Uint8Array;
  try {
    if (input.file !== null && statSync(input.file).size > LARGEST)
      return { reason: say(TROUBLE.tooLarge, { limit: LARGEST >> 20 }) };
    bytes = input.file === null ? await io.readInput() : readFileSync(input.file);
  } catch (error) {
    return { reason: readingTrouble(error, say) };
  }
  // The readers of documents are a bundle of their own: no other command pays for them.
  const { importDocument } = await import("../../import/bundle.ts");
  const made = await importDocument(bytes, tools);
  return "trouble" in made ? { reason: TROUBLES[made.trouble][language] } : made;
}

/** Writes an act; why that was not possible, null otherwise. */
function write(text: string, goal: Goal, { force }: ImportOptions, { io, say }: Session): string | null {
  if (goal === "stdout") {
    io.out.write(text);
    return null;
  }
  try {
    mkdirSync(dirname(goal.file), { recursive: true });
    writeFileSync(goal.file, text, { flag: force ? "w" : "wx" });
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EEXIST"
      ? say(IMPORT.exists)
      : writingTrouble(error, say);
  }
}

/** The act's name as the document's is shown: beside it, or where it was asked for. */
function shown(file: string, input: Input, { output }: ImportOptions): string {
  if (output === undefined) return join(dirname(input.path), basename(file));
  return basename(output) === basename(file) ? output : join(output, basename(file));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch {
    return false;
  }
}
