import type { Input } from "../files/gather.ts";
import { type Job, type Outcome, perform, performChunk } from "./job.ts";
import { Queue } from "./queue.ts";

/** From this many files on, starting threads costs less than it saves (measured with acts of 8 KB on two processors). */
const WORTH_THREADS = 300;

/** Checks the files, in several threads when there are many; outcomes stand in the order of the files. */
export async function performAll(
  job: Job,
  inputs: readonly Input[],
  readInput: () => Promise<Uint8Array>,
): Promise<Outcome[]> {
  const found: (Outcome | null)[] = inputs.map(() => null);
  const queue = new Queue(inputs.length);
  const many = inputs.length >= WORTH_THREADS;
  const threads = many ? (await import("./threads.ts")).startThreads(job, inputs, queue, found) : null;
  for (let chunk = queue.next(); chunk; chunk = queue.next()) {
    for (const [index, outcome] of (await performChunk(job, inputs, chunk)).entries())
      found[chunk.from + index] = outcome;
  }
  await threads;
  const outcomes: Outcome[] = [];
  for (const [index, input] of inputs.entries()) {
    // What is left: standard input, which only this thread has, and what a thread had taken when it broke.
    outcomes.push(
      found[index] ?? (await perform(job, input, input.file === null ? await readInput() : null)),
    );
  }
  return outcomes;
}
