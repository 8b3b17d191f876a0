import { describe, expect, it } from "vitest";
import { faultOf } from "./floors.ts";
import { allImports, importsOf } from "./imports.ts";

describe("floors: imports go downwards only", () => {
  const imports = allImports("server/src");

  it("reads the imports of the server", () => {
    expect(imports.length).toBeGreaterThan(0);
  });

  it("has no import that goes up, no Node and no protocol where they must not be", () => {
    const faults = imports.flatMap((each) => {
      const fault = faultOf(each);
      return fault === null ? [] : [`${each.from}:${each.line} ${each.to}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it("has no circle of files (types apart)", () => {
    const run = imports.filter((each) => !each.typeOnly);
    expect(circles(run.map(({ from, to }) => [from, to] as const))).toEqual([]);
  });
});

describe("the reader of imports", () => {
  const from = "server/src/rules/votes/tie.ts";

  it("sees every form of import and its line", () => {
    const text = [
      'import { a } from "../rule.ts";',
      'import type { B } from "../../model/types.ts";',
      'export * from "./x.ts";',
      'const c = await import("../../cli/main.ts");',
      "import {",
      "  d,",
      '} from "node:fs";',
      '// import { e } from "../../lsp/node.ts";',
      'import "vscode-languageserver";',
    ].join("\n");
    expect(importsOf(text, from).map(({ to, line }) => [to, line])).toEqual([
      ["server/src/rules/rule.ts", 1],
      ["server/src/model/types.ts", 2],
      ["server/src/rules/votes/x.ts", 3],
      ["server/src/cli/main.ts", 4],
      ["node:fs", 7],
      ["vscode-languageserver", 9],
    ]);
  });

  it("tells the imports of types apart", () => {
    const text = [
      'import type { A } from "./a.ts";',
      'import { type B, type C } from "./b.ts";',
      'import { type D, e } from "./d.ts";',
      'export type { F } from "./f.ts";',
      'import "./g.ts";',
    ].join("\n");
    expect(importsOf(text, from).map(({ typeOnly }) => typeOnly)).toEqual([true, true, false, true, false]);
  });

  it.each([
    ["server/src/rules/votes/tie.ts", "server/src/model/types.ts", null],
    ["server/src/model/acts.ts", "server/src/rules/rule.ts", "model (floor 3) imports rules (floor 4)"],
    ["server/src/text/fold.ts", "node:fs", "node: below the programs that run in Node"],
    ["server/src/cli/main.ts", "node:fs", null],
    ["server/src/lsp/node.ts", "node:net", null],
    ["server/src/lsp/server.ts", "node:net", "node: below the programs that run in Node"],
    ["server/src/features/hover.ts", "vscode-languageserver-protocol", "the protocol below lsp/"],
    ["server/src/lsp/server.ts", "vscode-languageserver", null],
    ["server/src/cli/main.ts", "server/src/lsp/server.ts", "cli (floor 7) imports lsp (floor 7)"],
    ["server/src/elsewhere/a.ts", "server/src/text/fold.ts", "elsewhere has no floor"],
    ["server/src/features/hover.ts", "server/src/snapshot.ts", null],
    ["server/src/rules/run.ts", "server/src/snapshot.ts", "rules (floor 4) imports snapshot.ts (floor 5)"],
  ])("%s → %s: %s", (file, to, fault) => {
    expect(faultOf({ from: file, to })).toBe(fault);
  });
});

/** Circles of files that import one another, each as « a → b → a »; a file stands in one circle at most. */
function circles(edges: readonly (readonly [string, string])[]): string[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
