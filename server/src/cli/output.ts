import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Sink } from "./io.ts";
import { writingTrouble } from "./reason.ts";
import type { Session } from "./run.ts";

/** Writes a result to the file asked for, else to the stream; true when it could not be written, which is told. */
export function deliver(
  text: string | Uint8Array,
  file: string | undefined,
  { io, say }: Session,
  sink: Sink = io.out,
): boolean {
  if (file === undefined) {
    if (text.length > 0) sink.write(text);
    return false;
  }
  try {
    writeFileSync(resolve(io.cwd, file), text);
    return false;
  } catch (error) {
    io.err.write(`${file}: ${writingTrouble(error, say)}\n`);
    return true;
  }
}
