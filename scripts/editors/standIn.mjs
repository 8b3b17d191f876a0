#!/usr/bin/env node
// Stands in for the desktop's `code`: takes what @vscode/test-electron gives it and runs it in the newest VS Code
// server. It proves `npm run test:electron` and the suite on a machine that has no desktop; it does not prove Electron.
import { inNodeHost } from "./hosts.mjs";

/** @type {Record<string, string>} */
const options = {};
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--([\w-]+)=(.*)$/s.exec(argument) ?? [];
  if (name !== undefined) options[name] = value ?? "";
}
const { code, results } = await inNodeHost(
  "latest",
  "fr",
  options.extensionTestsPath,
  options.extensionDevelopmentPath,
);
for (const result of results.all) console.log(`@@DELIB ${JSON.stringify(result)}`);
if (results.ended) console.log('@@DELIB {"end":true}');
if (code !== 0) console.log(results.lastLines.join("\n"));
process.exit(typeof code === "number" ? code : 99);
