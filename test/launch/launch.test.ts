// The programs as they are started: with the code that the build has kept, without it, and with a spoilt one.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/npm.mjs";
import { BAD_ACT, folder } from "../cli/harness.ts";

const DIST = join(ROOT, "server/dist");

beforeAll(() => {
  if (!existsSync(join(DIST, "cli.main.js")))
    throw new Error("server/dist/cli.main.js is missing: npm run build");
});

/** A copy of what the build left for the command line, beside an act with a fault. */
function installed() {
  const place = folder({ "faux.delib": BAD_ACT });
  for (const name of readdirSync(DIST))
    if (name.startsWith("cli.")) copyFileSync(join(DIST, name), join(place, name));
  const code = readdirSync(place).find((name) => name.endsWith(".code"));
  if (code === undefined) throw new Error("the build has kept no code: npm run build");
  const check = (...node: string[]) => {
    const args = [...node, join(place, "cli.js"), "check", "faux.delib"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: "utf8" });
    return { status, stdout, stderr };
  };
  return { place, code: join(place, code), check };
}

describe("the command line, started", () => {
  it("takes the code that the build has kept for this engine", () => {
    const { place, check } = installed();
    const hook = join(place, "hook.cjs");
    writeFileSync(
      hook,
      'const vm = require("node:vm");\n' +
        "vm.Script = class extends vm.Script {\n" +
        '  constructor(...given) { super(...given); console.error("rejected:", this.cachedDataRejected); }\n' +
        "};\n",
    );
    expect(check("--require", hook)).toMatchObject({ status: 1, stderr: "rejected: false\n" });
  });

  it("says the same without it, or with what is none", () => {
    const { code, check } = installed();
    const said = check();
    expect(said).toMatchObject({ status: 1, stderr: "" });
    const kept = readFileSync(code);
    for (const spoilt of [Buffer.alloc(0), Buffer.from("no code"), kept.subarray(0, kept.length >> 1)]) {
      writeFileSync(code, spoilt);
      expect(check()).toEqual(said);
    }
    rmSync(code);
    expect(check()).toEqual(said);
  });

  it("does not take it with other settings of the engine, under which it may not be right", () => {
    const { check } = installed();
    expect(check("--no-opt")).toEqual(check());
  });
});
