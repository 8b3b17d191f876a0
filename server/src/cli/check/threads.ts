import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Input } from "../files/gather.ts";
import type { Job, Outcome } from "./job.ts";
import type { Queue } from "./queue.ts";
import type { Answer, Order } from "./worker.ts";
import { WORKER } from "./workerArgument.ts";

/** More threads than these wait for the disk and for memory more than they save. */
const MOST = 8;

/**
 * Starts a thread for each processor but this one's; they take from the queue until it is empty. Settles when all have
 * ended. The files that a thread had taken when it broke have no outcome.
 */
export function startThreads(
  job: Job,
  inputs: readonly Input[],
  queue: Queue,
  outcomes: (Outcome | null)[],
): Promise<unknown> {
  const order: Order = { job, inputs, taken: queue.shared };
  const count = Math.min(MOST, availableParallelism()) - 1;
  return Promise.all(Array.from({ length: count }, () => thread(order, outcomes)));
}

function thread(order: Order, outcomes: (Outcome | null)[]): Promise<void> {
  const worker = new Worker(__filename, { argv: [WORKER], workerData: order });
  return new Promise((resolve) => {
    worker.on("message", (answer: Answer) => {
      // Ended from here, it loses no time in ending by itself.
      if (answer === null) void worker.terminate();
      else for (const [index, outcome] of answer.outcomes.entries()) outcomes[answer.from + index] = outcome;
    });
    // Whatever broke it: what it leaves undone is done by whoever waits for it.
    worker.on("error", () => {});
    worker.on("exit", () => resolve());
  });
}
