// Checks the types of every project; a project that has no source yet is skipped. By the native compiler, which needs a
// fifth of the time; the one in JavaScript stays for the tools that ask it for syntax (knip).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/npm.mjs";

const projects = ["server", "client", "client/src/preview/webview", "test/editors", "."].filter(
  (project) => project !== "client" || existsSync(join(ROOT, "client/src/extension.ts")),
);
const tsc = join(ROOT, "node_modules/typescript-native/bin/tsc");
for (const project of projects) {
  const { status } = spawnSync(
    process.execPath,
    [tsc, "-p", project, "--pretty", String(process.stdout.isTTY === true)],
    {
      cwd: ROOT,
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exitCode = 1;
}
