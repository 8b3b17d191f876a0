/** Exists in workers alone. */
declare const importScripts: unknown;

// One bundle for both: the package of the extension would not bear the same program twice.
void (typeof importScripts === "function" ? import("./browser.ts") : import("./node.ts"));
