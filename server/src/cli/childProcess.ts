/**
 * Stands in the bundle for Node's module of that name, which the parser of arguments loads for commands that are
 * programs of their own. There are none here, and loading it costs a cold start several milliseconds.
 */
export function spawn(): never {
  throw new Error("no command is a program of its own");
}
