// Writes every generated file; with --check writes nothing, lists what has drifted and fails if anything has.
import { drift, settle } from "./lib/generated.mjs";

/** Some files are made from others that are made themselves: more rounds than these mean that two never agree. */
const MOST_ROUNDS = 5;

const check = process.argv.includes("--check");
let found = await drift();
for (const { path, content } of found)
  console.log(`${check ? "drifted" : content === null ? "removed" : "written"}: ${path}`);
if (found.length === 0) console.log("generated files are up to date");
else if (check) {
  console.error(`${found.length} generated file(s) differ from their sources: run npm run generate`);
  process.exitCode = 1;
} else {
  for (let round = 1; found.length > 0 && round <= MOST_ROUNDS; round++) {
    found.forEach(settle);
    found = await drift();
    for (const { path } of found) console.log(`written: ${path}`);
  }
  if (found.length > 0) {
    console.error(`still drifting after ${MOST_ROUNDS} rounds: ${found.map(({ path }) => path).join(", ")}`);
    process.exitCode = 1;
  }
}
