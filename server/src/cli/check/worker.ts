import { parentPort } from "node:worker_threads";
import type { Input } from "../files/gather.ts";
import { type Job, type Outcome, perform } from "./job.ts";

/** What a worker is asked: these files, to be done as the job says. */
export interface Order {
  readonly job: Job;
  /** Place of the first file among all files. */
  readonly from: number;
  readonly inputs: readonly Input[];
}

/** What it answers: what became of each file, in the same order. */
export interface Answer {
  readonly from: number;
  readonly outcomes: readonly Outcome[];
}

/** Answers orders until the pool lets the thread go; false when this is no thread of the pool. */
export function serve(): boolean {
  if (parentPort === null) return false;
  const port = parentPort;
  port.on("message", async (order: Order) => {
    const outcomes: Outcome[] = [];
    for (const input of order.inputs) outcomes.push(await perform(order.job, input, null));
    port.postMessage({ from: order.from, outcomes } satisfies Answer);
  });
  return true;
}
