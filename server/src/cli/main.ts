import { isMainThread } from "node:worker_threads";

// One file holds every part of the program; the engine reads each only when it is asked for, so that a run pays
// for what it uses.
if (isMainThread) {
  import("./run.ts").then(async ({ run }) => {
    const { processIo } = await import("./io.ts");
    process.exitCode = await run(process.argv.slice(2), processIo());
  });
} else {
  import("./check/worker.ts").then(({ serve }) => serve());
}
