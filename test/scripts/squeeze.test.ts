import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { squeeze } from "../../scripts/lib/squeeze.mjs";
import { ROOT } from "../architecture/imports.ts";

const folder = mkdtempSync(join(tmpdir(), "delib-squeeze-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = {
  "extension/package.json": new Uint8Array(readFileSync(join(ROOT, "package.json"))),
  "extension/picture.webp": new Uint8Array(randomBytes(500)),
  "extension/empty.txt": new Uint8Array(0),
  "[Content_Types].xml": strToU8("<Types/>"),
};

describe("a package that is squeezed", () => {
  const path = join(folder, "small.vsix");

  it("holds the same files in the same order, in fewer bytes", async () => {
    writeFileSync(path, zipSync(FILES, { level: 6 }));
    const before = statSync(path).size;
    await squeeze(path);
    const after = unzipSync(readFileSync(path));
    expect(Object.keys(after)).toEqual(Object.keys(FILES));
    for (const [name, content] of Object.entries(FILES)) expect(after[name]).toEqual(content);
    expect(statSync(path).size).toBeLessThan(before);
  });

  it("has the same bytes each time", async () => {
    const once = readFileSync(path);
    await squeeze(path);
    expect(readFileSync(path).equals(once)).toBe(true);
  });
});
