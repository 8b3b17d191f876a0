import { type RegisterFile, summarise } from "../../register/summary.ts";
import type { Config } from "../../rules/config.ts";
import type { Level } from "../../rules/rule.ts";
import { createSnapshot } from "../../snapshot.ts";
import type { Language } from "../../text/language.ts";
import { configFor } from "../config.ts";
import { unified } from "../diff.ts";
import type { Input } from "../files/gather.ts";
import { type ReadText, readText, toText, type Unread } from "../files/read.ts";
import { replaceFile, sameEncoding } from "../files/write.ts";
import { TROUBLE } from "../messages.ts";
import { reasonOf } from "../reason.ts";
import { type Say, sayIn } from "../say.ts";
import { report } from "./examine.ts";
import { mend } from "./fix.ts";
import type { Chunk } from "./queue.ts";
import type { FileReport } from "./report.ts";

/** What is done with each file; plain data, so that it can be sent to a worker. */
export interface Job {
  readonly language: Language;
  readonly config: Config;
  /** Columns for the source lines; null when the format does not show them. */
  readonly columns: number | null;
  /** `fix` writes the mended text back, `diff` only says what would change. */
  readonly mode: "check" | "fix" | "diff";
  /** Findings below this level are not mended. */
  readonly level: Level;
}

/** What became of one file; plain data. */
export interface Outcome {
  /** Null when the file could not be read. */
  readonly report: FileReport | null;
  /** What the rules that compare acts need of the file, with the levels that its settings say; null as above. */
  readonly register: (RegisterFile & { readonly levels: Config["rules"] }) | null;
  /** Why the file could not be read, or written; null when all went well. */
  readonly trouble: string | null;
  /** How many fixes were applied, or would be. */
  readonly fixes: number;
  /** The unified diff, in mode `diff`. */
  readonly diff: string | null;
  /** The bytes of the mended text, for standard input in mode `fix`. */
  readonly mended: Uint8Array | null;
}

/** Checks one file, and mends it when the job says so; never throws. */
export async function perform(job: Job, input: Input, stdin: Uint8Array | null): Promise<Outcome> {
  const say = sayIn(job.language);
  const read = input.file === null ? toText(stdin ?? new Uint8Array(), say) : readText(input.file, say);
  if ("trouble" in read) return { ...NOTHING, trouble: read.trouble };
  try {
    return job.mode === "check" ? plainly(job, input, read.text) : await mending(job, input, read, say);
  } catch (error) {
    return { ...NOTHING, trouble: say(TROUBLE.broken, { error: reasonOf(error) }) };
  }
}

/** What became of each file of a chunk; null for standard input, which is left to whoever has it. */
export async function performChunk(
  job: Job,
  inputs: readonly Input[],
  { from, to }: Chunk,
): Promise<(Outcome | null)[]> {
  const outcomes: (Outcome | null)[] = [];
  for (const input of inputs.slice(from, to))
    outcomes.push(input.file === null ? null : await perform(job, input, null));
  return outcomes;
}

const NOTHING: Outcome = { report: null, register: null, trouble: null, fixes: 0, diff: null, mended: null };

function plainly(job: Job, input: Input, text: string): Outcome {
  return { ...NOTHING, ...examined(job, input, text) };
}

async function mending(job: Job, input: Input, read: ReadText, say: Say): Promise<Outcome> {
  const config = configFor(input.path, job.config);
  const { text, applied } = mend(read.text, (each) => createSnapshot(each, { config }).findings, job.level);
  if (job.mode === "diff") {
    const diff = applied === 0 ? null : await unified(input.path, read.text, text);
    return { ...plainly(job, input, read.text), fixes: applied, diff };
  }
  const bytes = applied === 0 ? read.bytes : sameEncoding(read, text, say);
  const trouble = applied === 0 ? null : written(input, bytes, say);
  const kept = trouble === null ? text : read.text;
  return {
    ...plainly(job, input, kept),
    trouble,
    fixes: trouble === null ? applied : 0,
    mended: input.file === null ? (bytes instanceof Uint8Array ? bytes : read.bytes) : null,
  };
}

function written(input: Input, bytes: Uint8Array | Unread, say: Say): string | null {
  if (!(bytes instanceof Uint8Array)) return bytes.trouble;
  return input.file === null ? null : replaceFile(input.file, bytes, say);
}

function examined(job: Job, input: Input, text: string): Pick<Outcome, "report" | "register"> {
  const config = configFor(input.path, job.config);
  const snapshot = createSnapshot(text, { config });
  return {
    report: report(input.path, snapshot, job),
    register: {
      ...summarise(input.path, snapshot.document, (span) => snapshot.placeOf(span)),
      levels: config.rules,
    },
  };
}
