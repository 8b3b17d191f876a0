import { THREAD } from "./node/threadArgument.ts";

/** Exists in workers of a browser alone. */
declare const importScripts: unknown;

// One bundle for all: the package of the extension would not bear the same program twice.
void (typeof importScripts === "function"
  ? import("./browser.ts")
  : process.argv[2] === THREAD
    ? import("./node/thread.ts").then(({ serve }) => serve())
    : import("./node.ts"));
