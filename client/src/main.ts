import type { ExtensionContext } from "vscode";

/** Exists in workers alone: the editor runs in a browser. */
declare const importScripts: unknown;

/** Entry of the extension everywhere. One bundle for both hosts: most of it is the same. */
export async function activate(context: ExtensionContext): Promise<void> {
  const start =
    typeof importScripts === "function"
      ? (await import("./browser.ts")).activate
      : (await import("./extension.ts")).activate;
  return start(context);
}
