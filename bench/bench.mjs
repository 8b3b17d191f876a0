// How fast Délib is, each figure next to the floor measured in the same run.
//   npm run bench                    every case, the limits judged; exit status 1 if one is broken
//   npm run bench -- --smoke         each case once and small: does it run?
//   npm run bench -- --only=NAME     one case of bench/cases
//   npm run bench -- --tolerance=0.1 how far over a limit a noisy machine may be (0.1: a tenth)
// A case is one file of bench/cases that exports `run` (see bench/lib/measure.mjs).
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { buildStale } from "../scripts/lib/stale.mjs";

const options = process.argv.slice(2);
const smoke = options.includes("--smoke");
/** @param {string} name @returns {string | undefined} */
const optionOf = (name) => options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = optionOf("only");
const tolerance = Number(optionOf("tolerance") ?? 0.1);

if (buildStale()) {
  console.error("building the programs…");
  const { status } = spawnSync(process.execPath, ["esbuild.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) process.exit(1);
}

const folder = new URL("cases/", import.meta.url);
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs") && (only === undefined || file === `${only}.mjs`))
  .sort();
if (cases.length === 0) {
  console.error(`no case named ${only}`);
  process.exit(2);
}

console.log(
  `node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}${smoke ? " (smoke: figures mean nothing)" : ""}`,
);
console.log("\n| case | ms | floor | ms | ratio | limit | |\n|---|---:|---|---:|---:|---:|---|");
let broken = 0;
for (const file of cases) {
  /** @type {import("./lib/measure.mjs").Row[]} */
  const rows = await (await import(new URL(file, folder).href)).run({ smoke });
  for (const row of rows) {
    if (!verdict(row)) broken++;
    console.log(line(row));
  }
}
if (broken > 0 && !smoke) {
  console.error(`\n${broken} limit(s) broken by more than ${tolerance * 100} %`);
  process.exitCode = 1;
}

/** @param {import("./lib/measure.mjs").Row} row @returns {boolean} whether its limits are kept, within the tolerance */
function verdict({ ms, floor, maxRatio, maxMs }) {
  const slack = 1 + tolerance;
  return (
    (maxMs === undefined || ms <= maxMs * slack) &&
    (maxRatio === undefined || floor === undefined || ms / floor.ms <= maxRatio * slack)
  );
}

/** @param {import("./lib/measure.mjs").Row} row @returns {string} one line of the table */
function line(row) {
  const { what, ms, floor, maxRatio, maxMs, note } = row;
  const limits = [
    ...(maxRatio === undefined ? [] : [`≤ ${maxRatio} ×`]),
    ...(maxMs === undefined ? [] : [`≤ ${figure(maxMs)} ms`]),
  ];
  const kept = smoke || limits.length === 0 ? "" : verdict(row) ? "ok" : "BROKEN";
  const cells = [
    what,
    figure(ms),
    floor?.what ?? "",
    floor === undefined ? "" : figure(floor.ms),
    floor === undefined ? "" : `${(ms / floor.ms).toFixed(2)} ×`,
    limits.join(", "),
    [kept, note].filter(Boolean).join(" · "),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** @param {number} ms @returns {string} three significant figures */
function figure(ms) {
  return ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3);
}
