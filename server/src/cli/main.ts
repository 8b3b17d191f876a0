import { WORKER } from "./check/workerArgument.ts";

// One file holds every part of the program; the engine reads each only when it is asked for, so that a run pays
// for what it uses.
async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv[0] === WORKER && (await (await import("./check/worker.ts")).serve())) return;
  const [{ run }, { processIo }] = await Promise.all([import("./run.ts"), import("./io.ts")]);
  process.exitCode = await run(argv, processIo());
}

void main();
