/**
 * Stands in the bundle for Node's module of that name, with which the protocol's library looks for packages installed
 * elsewhere. The server looks for none, and loading it costs the start several milliseconds.
 */
export function fork(): never {
  throw new Error("the server starts no program");
}

/** See `fork`. */
export function spawnSync(): never {
  throw new Error("the server starts no program");
}
