import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../architecture/imports.ts";

/** `npm run try` with what cannot be opened: it needs no editor to say so. */
function tried(...args: readonly string[]) {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("delib-essai-"));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, "scripts/editors/try.mjs"), ...args],
    { encoding: "utf8" },
  );
  const left = readdirSync(tmpdir()).filter(
    (name) => name.startsWith("delib-essai-") && !before.includes(name),
  );
  return { stdout, lines: stderr.trim().split("\n"), status, left };
}

describe("npm run try", () => {
  it.each([
    ["a port that is no number", "--port=abc", "--port=abc"],
    ["a port beyond the last", "--port=70000", "--port=70000"],
    ["a folder that is not there", "nulle-part", "nulle-part"],
    ["a file in the place of a folder", "package.json", "package.json"],
  ])("says in one sentence what is wrong with %s", (_, argument, named) => {
    const { stdout, lines, status, left } = tried(argument);
    expect({ stdout, status, left, lines: lines.length }).toEqual({
      stdout: "",
      status: 2,
      left: [],
      lines: 1,
    });
    expect(lines[0]).toContain(named);
  });
});
