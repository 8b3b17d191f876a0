import { setFlagsFromString } from "node:v8";

/** The versions of Node whose engine is known to have the settings below; another complains of them. */
const OLDEST = 20;
const NEWEST = 24;

/**
 * Has functions optimised later than the engine's own setting. It optimises what has run for a while, which here is too
 * soon: one act is over before it is repaid, and of many acts the first do not show all that the others hold, so that
 * the work is thrown away. Measured: a fifth less time for one act and for a register.
 */
export function optimiseLater(): void {
  set("--interrupt-budget=1000000");
}

/**
 * Has functions compiled, simply, when they first run instead of being interpreted some hundred times. Threads started
 * afterwards do the same. Repaid from some dozens of acts on.
 */
export function compileAtOnce(): void {
  set("--always-sparkplug");
}

function set(flag: string): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major >= OLDEST && major <= NEWEST) setFlagsFromString(flag);
}
