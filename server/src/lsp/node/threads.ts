import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { optimiseAsUsual, optimiseLater } from "../../launch/engine.ts";
import type { FileFacts, Reading } from "../fileFacts.ts";
import type { ActReaders } from "../runtime.ts";
import type { Answer, Order } from "./thread.ts";
import { THREAD } from "./threadArgument.ts";

/** More threads than these wait for the disk and for memory more than they save. */
const MOST = 8;
/** Files of one order: few enough that no thread is long alone with its last ones. */
const CHUNK = 8;

interface Task {
  readonly uri: string;
  readonly reading: Reading;
  readonly resolve: (facts: FileFacts | null) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** The files that it has been sent, in their order, by order. */
  readonly sent: Task[][];
  readonly known: Set<number>;
}

/** Threads, one for each processor, that read files; this one goes on answering the client meanwhile. */
export class Threads implements ActReaders {
  readonly #threads = new Set<Thread>();
  readonly #ids = new Map<Reading, number>();
  readonly #waiting: Task[] = [];
  #taken = 0;

  constructor(count = Math.min(MOST, availableParallelism())) {
    optimiseLater();
    for (let i = 0; i < count; i++) this.#start();
  }

  read(uri: string, reading: Reading): Promise<FileFacts | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ uri, reading, resolve, reject });
      // When the last of many is asked for, the first orders are full.
      if (this.#waiting.length - this.#taken === 1) queueMicrotask(() => this.#send());
      else if (this.#threads.size === 0) this.#send();
    });
  }

  end(): void {
    optimiseAsUsual();
    for (const thread of this.#threads) this.#lose(thread);
  }

  #start(): void {
    const worker = new Worker(__filename, { argv: [THREAD] });
    const thread: Thread = { worker, sent: [], known: new Set() };
    this.#threads.add(thread);
    worker.on("message", (answer: string) => this.#take(thread, JSON.parse(answer) as Answer));
    // Whatever broke it: what it leaves undone is done by whoever waits for it.
    worker.on("error", () => this.#lose(thread));
    worker.on("exit", () => this.#lose(thread));
    worker.unref();
  }

  #take(thread: Thread, answer: Answer): void {
    const tasks = thread.sent.shift() ?? [];
    for (const [at, { resolve }] of tasks.entries()) resolve(answer[at] ?? null);
    this.#send();
  }

  /** Each thread has an order in work and one that waits, so that it never waits for this one. */
  #send(): void {
    for (let round = 0; round < 2; round++)
      for (const thread of this.#threads) if (thread.sent.length <= round) this.#order(thread);
    if (this.#threads.size === 0) for (const task of this.#rest()) task.reject(new Error("no thread"));
    if (this.#taken === this.#waiting.length) this.#waiting.length = this.#taken = 0;
  }

  #order(thread: Thread): void {
    const tasks = this.#waiting.slice(this.#taken, this.#taken + CHUNK);
    if (tasks.length === 0) return;
    this.#taken += tasks.length;
    const readings: Order["readings"][number][] = [];
    const files = tasks.map(({ uri, reading }) => {
      const id = this.#ids.get(reading) ?? this.#ids.size;
      this.#ids.set(reading, id);
      if (!thread.known.has(id)) readings.push({ id, reading });
      thread.known.add(id);
      return { uri, reading: id };
    });
    thread.sent.push(tasks);
    try {
      thread.worker.postMessage({ files, readings } satisfies Order);
    } catch {
      this.#lose(thread);
    }
  }

  #lose(thread: Thread): void {
    if (!this.#threads.delete(thread)) return;
    void thread.worker.terminate();
    for (const task of thread.sent.flat()) task.reject(new Error("the thread broke"));
    if (this.#threads.size === 0) this.#send();
  }

  #rest(): Task[] {
    const rest = this.#waiting.slice(this.#taken);
    this.#taken = this.#waiting.length;
    return rest;
  }
}
