// Golden acts: what is read in them, and what is said of them, is in the JSON file beside each. A new golden act is a
// new text in `acts`; `GOLDEN=write npx vitest run test/golden` writes its JSON, to be read before it is kept.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { goldenOf } from "./golden.ts";

const ACT = /\.delib(?:\.md|\.txt)?$/;

/** The acts of a folder, each with the file that keeps what is read in it. */
function actsOf(folder: string, goldenFolder: string): [name: string, text: string, golden: string][] {
  const acts = new URL(folder, import.meta.url);
  return readdirSync(acts)
    .filter((name) => ACT.test(name))
    .sort()
    .map((name) => [
      name,
      readFileSync(new URL(name, acts), "utf8"),
      fileURLToPath(new URL(`${goldenFolder}${name.replace(ACT, ".json")}`, import.meta.url)),
    ]);
}

const writing = process.env.GOLDEN === "write";

describe.each([
  ["examples", actsOf("../../examples/", "examples/")],
  ["acts", actsOf("acts/", "acts/")],
])("%s", (_, acts) => {
  it("are there", () => expect(acts.length).toBeGreaterThan(0));

  it.each(acts)("%s is read as before", (_name, text, golden) => {
    const read = goldenOf(text);
    if (writing) writeFileSync(golden, read);
    expect(JSON.parse(read)).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });
});

it("every golden file has its act", () => {
  for (const [folder, acts] of [
    ["examples/", actsOf("../../examples/", "examples/")],
    ["acts/", actsOf("acts/", "acts/")],
  ] as const) {
    const kept = readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith(".json"));
    expect(kept.sort()).toEqual(acts.map(([name]) => name.replace(ACT, ".json")).sort());
  }
});
