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
  const outcomes: Outcome[] = new Array(inputs.length);
  const queue = new Queue(inputs);
  const many = inputs.length >= WORTH_THREADS;
  const threads = many ? (await import("./threads.ts")).startThreads(job, queue, outcomes) : null;
  for (let chunk = queue.next(); chunk; chunk = queue.next()) {
    await performChunk(job, chunk, outcomes);
    // Lets the answers of the threads in, so that they are never out of work.
    if (many) await new Promise<void>((resume) => setImmediate(resume));
  }
  await threads;
  // Only this thread has standard input.
  for (const [index, input] of inputs.entries()) {
    if (input.file === null) outcomes[index] = await perform(job, input, await readInput());
  }
  return outcomes;
}
