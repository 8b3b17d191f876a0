// `npm run test:electron`: the suite in the desktop VS Code. Downloads it where there is internet.
//   VSCODE_EXECUTABLE_PATH=/path/to/code   uses that one instead; nothing is downloaded
//   VSCODE_VERSION=1.100.0                 another version than the newest one
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { npm, ROOT } from "../lib/npm.mjs";
import { buildStale } from "../lib/stale.mjs";
import { bundleSuite, SUITE } from "./bundle.mjs";
import { workspaceCopy } from "./hosts.mjs";

if (buildStale() && npm(["run", "build"], true) !== 0) process.exit(1);
await bundleSuite();
const { VSCODE_EXECUTABLE_PATH, VSCODE_VERSION } = process.env;
const acts = workspaceCopy();
try {
  process.exitCode = await runTests({
    ...(VSCODE_EXECUTABLE_PATH
      ? { vscodeExecutablePath: VSCODE_EXECUTABLE_PATH }
      : { version: VSCODE_VERSION || "stable" }),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: SUITE,
    launchArgs: [
      join(acts.path, "delib.code-workspace"),
      "--disable-extensions",
      "--disable-workspace-trust",
      // Root has no sandbox, and needs a folder of its own.
      ...(process.getuid?.() === 0 ? ["--no-sandbox", `--user-data-dir=${join(acts.path, "data")}`] : []),
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  acts.remove();
}
