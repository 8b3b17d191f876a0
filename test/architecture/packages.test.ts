import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./imports.ts";

const manifests = ["package.json", "client/package.json", "server/package.json"] as const;
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));

describe("packages", () => {
  it.each(manifests)("%s names exact versions, and needs nothing once bundled", (path) => {
    const manifest = read(path);
    expect(manifest.dependencies ?? {}).toEqual({});
    const loose = Object.entries<string>(manifest.devDependencies).filter(
      ([, version]) => !/^(?:npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
    expect(manifest.license).toBe("MIT");
  });

  it("has one version for the three parts", () => {
    expect(new Set(manifests.map((path) => read(path).version)).size).toBe(1);
  });

  it("locks every package by its checksum", () => {
    const { packages } = read("package-lock.json") as {
      packages: Record<string, { integrity?: string; link?: boolean; inBundle?: boolean; resolved?: string }>;
    };
    const installed = Object.entries(packages).filter(
      ([path, entry]) => path.includes("node_modules/") && !entry.link,
    );
    expect(installed.length).toBeGreaterThan(100);
    expect(
      installed.filter(([, entry]) => entry.integrity === undefined && !entry.inBundle).map(([path]) => path),
    ).toEqual([]);
  });

  it("bundles only code whose licence asks for no more than its mention", () => {
    const { packages } = read("package-lock.json") as { packages: Record<string, { license?: string }> };
    const bundled = ["client", "server"].flatMap((part) =>
      Object.keys(read(`${part}/package.json`).devDependencies),
    );
    const licences = bundled.map((name) => packages[`node_modules/${name}`]?.license);
    expect(
      licences.filter((licence) => !/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/.test(licence ?? "")),
    ).toEqual([]);
  });
});
