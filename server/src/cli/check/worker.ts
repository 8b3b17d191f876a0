import { parentPort, workerData } from "node:worker_threads";
import type { Input } from "../files/gather.ts";
import { type Job, type Outcome, performChunk } from "./job.ts";
import { Queue } from "./queue.ts";

/** What a thread is given: the files, what is done with each, and how many are taken. */
export interface Order {
  readonly job: Job;
  readonly inputs: readonly Input[];
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** What it says of some files that stand together; null once there are no more. */
export type Answer = { readonly from: number; readonly outcomes: readonly (Outcome | null)[] } | null;

/** Does files until none is left; false when this is no thread of the pool. */
export async function serve(): Promise<boolean> {
  if (parentPort === null) return false;
  const { job, inputs, taken } = workerData as Order;
  const queue = new Queue(inputs.length, taken);
  for (let chunk = queue.next(); chunk; chunk = queue.next()) {
    const outcomes = await performChunk(job, inputs, chunk);
    parentPort.postMessage({ from: chunk.from, outcomes } satisfies Answer);
  }
  parentPort.postMessage(null satisfies Answer);
  return true;
}
