// Writes every generated file; with --check writes nothing, lists what has drifted and fails if anything has.
import { drift, settle } from "./lib/generated.mjs";

const check = process.argv.includes("--check");
const found = await drift();
for (const file of found) {
  console.log(`${check ? "drifted" : file.content === null ? "removed" : "written"}: ${file.path}`);
  if (!check) settle(file);
}
if (found.length === 0) console.log("generated files are up to date");
else if (check) {
  console.error(`${found.length} generated file(s) differ from their sources: run npm run generate`);
  process.exitCode = 1;
}
