import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Job, type Outcome, performChunk } from "./job.ts";
import type { Chunk, Queue } from "./queue.ts";
import type { Answer, Order } from "./worker.ts";
import { WORKER } from "./workerArgument.ts";

/** More threads than these wait for the disk and for memory more than they save. */
const MOST = 8;

/** Starts a thread for each processor but this one's; they take from the queue until it is empty. */
export function startThreads(job: Job, queue: Queue, outcomes: Outcome[]): Promise<unknown> {
  const count = Math.min(MOST, availableParallelism()) - 1;
  return Promise.all(Array.from({ length: count }, () => thread(job, queue, outcomes)));
}

/** A thread; should it break, the files that it had are done here. */
function thread(job: Job, queue: Queue, outcomes: Outcome[]): Promise<void> {
  const worker = new Worker(__filename, { argv: [WORKER] });
  let taken: Chunk | null = null;
  return new Promise((resolve) => {
    const send = (): void => {
      taken = queue.next();
      if (taken) worker.postMessage({ job, ...taken } satisfies Order);
      else void worker.terminate().then(() => resolve());
    };
    worker.on("message", (answer: Answer) => {
      for (const [index, outcome] of answer.outcomes.entries()) outcomes[answer.from + index] = outcome;
      send();
    });
    worker.on("error", () => {
      const lost = taken;
      taken = null;
      void (lost ? performChunk(job, lost, outcomes) : Promise.resolve()).then(resolve);
    });
    send();
  });
}
