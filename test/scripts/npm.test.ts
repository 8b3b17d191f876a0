import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dependenciesMissing } from "../../scripts/lib/npm.mjs";

describe("dependenciesMissing", () => {
  let root = "";
  const lock = {
    "": { version: "1.0.0" },
    "node_modules/a": { version: "1.2.3", integrity: "sha512-a" },
    "node_modules/other-system": { version: "1.0.0", integrity: "sha512-o", optional: true },
  };
  const installed = { "node_modules/a": lock["node_modules/a"] };
  const write = (path: string, packages: object) =>
    writeFileSync(join(root, path), JSON.stringify({ packages }));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "delib-npm-"));
    mkdirSync(join(root, "node_modules/a"), { recursive: true });
    write("package-lock.json", lock);
    write("node_modules/.package-lock.json", installed);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("is false when what is installed is what is locked, a package for another system apart", () => {
    expect(dependenciesMissing(root)).toBe(false);
  });

  it("is true when nothing is installed", () => {
    rmSync(join(root, "node_modules"), { recursive: true });
    expect(dependenciesMissing(root)).toBe(true);
  });

  it("is true when the lock asks for another version, another content or one package more", () => {
    write("package-lock.json", { ...lock, "node_modules/a": { version: "1.2.4", integrity: "sha512-b" } });
    expect(dependenciesMissing(root)).toBe(true);
    write("package-lock.json", { ...lock, "node_modules/a": { version: "1.2.3", integrity: "sha512-b" } });
    expect(dependenciesMissing(root)).toBe(true);
    write("package-lock.json", { ...lock, "node_modules/b": { version: "1.0.0", integrity: "sha512-b" } });
    expect(dependenciesMissing(root)).toBe(true);
  });

  it("is true when a folder was removed by hand", () => {
    rmSync(join(root, "node_modules/a"), { recursive: true });
    expect(dependenciesMissing(root)).toBe(true);
  });
});
