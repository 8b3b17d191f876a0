/**
 * Stands in the bundle for Node's module of that name, with which the protocol's library gives a pipe a name. A server
 * is told the name of its pipe, and loading the module costs the start several milliseconds.
 */
export function randomBytes(): never {
  throw new Error("the server names no pipe");
}
