import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withFirst } from "../../scripts/lib/shownExamples.mjs";
import { RULES } from "../../server/src/rules/index.ts";

describe("the examples that a bundle keeps", () => {
  it("are the first good one and the first bad one", () => {
    const source =
      'defineRule({ id: "a", examples: { good: ["x", lines("y"), "z"], bad: [{ text: "b" }, { text: "c" }] } });';
    expect(withFirst(source)).toBe(
      'defineRule({ id: "a", examples: { good: ["x"], bad: [{ text: "b" }] } });',
    );
  });
  it("are all where there is one of each, and the settings of a rule stay", () => {
    const source = 'defineRule({ examples: { file: { council: {} }, good: ["x"], bad: [{ text: "b" }] } });';
    expect(withFirst(source)).toBe(source);
  });
  it("are fewer in the server than in the rules", () => {
    const bundle = readFileSync(new URL("../../server/dist/server.main.js", import.meta.url), "utf8");
    const told = RULES.flatMap(({ examples }) => examples.good.slice(1)).filter((text) => text.length > 80);
    const asWritten = told.filter((text) => bundle.includes(text.slice(-40).replaceAll("\n", "\\n")));
    expect(asWritten.length).toBeLessThan(told.length / 10);
  });
});
