import { setFlagsFromString } from "node:v8";
import { WORKER } from "./check/workerArgument.ts";

// The engine optimises what has run for a while. Here that is too soon: one act is over before it is repaid, and of many
// acts the first do not show all that the others hold, so that the work is thrown away. Measured: a fifth less time for
// one act and for a register. An engine that does not know the setting says nothing.
setFlagsFromString("--interrupt-budget=1000000");

// One file holds every part of the program; the engine reads each only when it is asked for, so that a run pays
// for what it uses.
async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv[0] === WORKER && (await import("./check/worker.ts")).serve()) return;
  const [{ run }, { processIo }] = await Promise.all([import("./run.ts"), import("./io.ts")]);
  process.exitCode = await run(argv, processIo());
}

void main();
