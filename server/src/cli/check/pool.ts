import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Input } from "../files/gather.ts";
import { type Job, type Outcome, perform } from "./job.ts";
import type { Answer, Order } from "./worker.ts";

/** From this many files on, starting workers costs less than it saves (measured with acts of 8 KB on two cores). */
const WORTH_WORKERS = 300;
const CHUNK = 32;
const MOST_WORKERS = 8;

/** Checks the files, in several threads when there are many; outcomes stand in the order of the files. */
export async function performAll(
  job: Job,
  inputs: readonly Input[],
  readInput: () => Promise<Uint8Array>,
): Promise<Outcome[]> {
  const helpers = inputs.length < WORTH_WORKERS ? 0 : Math.min(MOST_WORKERS, availableParallelism()) - 1;
  const outcomes: Outcome[] = new Array(inputs.length);
  const queue = new Queue(inputs);
  const workers = Array.from({ length: helpers }, () => helper(job, queue, outcomes));
  for (let chunk = queue.next(); chunk; chunk = queue.next()) {
    for (const [index, input] of chunk.inputs.entries()) {
      if (input.file !== null) outcomes[chunk.from + index] = await perform(job, input, null);
    }
    // Lets the answers of the workers in, so that they are never out of work.
    if (helpers > 0) await new Promise<void>((resume) => setImmediate(resume));
  }
  await Promise.all(workers);
  // Only this thread has standard input.
  for (const [index, input] of inputs.entries()) {
    if (input.file === null) outcomes[index] = await perform(job, input, await readInput());
  }
  return outcomes;
}

/** Files still to be taken, a few at a time. */
class Queue {
  readonly #inputs: readonly Input[];
  #next = 0;

  constructor(inputs: readonly Input[]) {
    this.#inputs = inputs;
  }

  next(): { readonly from: number; readonly inputs: readonly Input[] } | null {
    const from = this.#next;
    if (from >= this.#inputs.length) return null;
    this.#next = Math.min(from + CHUNK, this.#inputs.length);
    return { from, inputs: this.#inputs.slice(from, this.#next) };
  }
}

/** A thread that takes from the queue until it is empty; should it break, its files are done here. */
function helper(job: Job, queue: Queue, outcomes: Outcome[]): Promise<void> {
  const worker = new Worker(__filename);
  let taken: ReturnType<Queue["next"]> = null;
  return new Promise((resolve) => {
    const finish = (): void => void worker.terminate().then(() => resolve());
    const send = (): void => {
      taken = queue.next();
      if (taken) worker.postMessage({ job, ...taken } satisfies Order);
      else finish();
    };
    worker.on("message", (answer: Answer) => {
      for (const [index, outcome] of answer.outcomes.entries()) outcomes[answer.from + index] = outcome;
      send();
    });
    worker.on("error", async () => {
      for (const [index, input] of (taken?.inputs ?? []).entries()) {
        outcomes[(taken?.from ?? 0) + index] = await perform(job, input, null);
      }
      resolve();
    });
    send();
  });
}
