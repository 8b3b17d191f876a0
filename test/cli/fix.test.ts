import { describe, expect, it } from "vitest";
import { mend } from "../../server/src/cli/check/fix.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import type { Level } from "../../server/src/rules/rule.ts";
import type { TextEdit } from "../../server/src/text/edit.ts";
import { superlinear } from "../support/work.ts";

function finding(edits: readonly TextEdit[], options: { safe?: boolean; level?: Level } = {}): Finding {
  const both = { fr: "x", en: "x" };
  const fixes = [{ title: both, safe: options.safe ?? true, edits }];
  const span = edits[0]?.span ?? { start: 0, end: 0 };
  return {
    rule: "x",
    level: options.level ?? "error",
    span,
    message: both,
    data: {},
    related: [],
    law: [],
    fixes,
    tag: null,
  };
}

/** A finding for each place of `word`, mended to `by`. */
const replacing =
  (word: string, by: string, options = {}) =>
  (text: string): Finding[] =>
    [...text.matchAll(new RegExp(word, "g"))].map(({ index }) =>
      finding([{ span: { start: index, end: index + word.length }, newText: by }], options),
    );

describe("safe fixes", () => {
  it("are all applied at once", () => {
    expect(mend("1 février, 1 mars", replacing("1 ", "1er "), "hint")).toEqual({
      text: "1er février, 1er mars",
      applied: 2,
    });
  });

  it("are applied again until none is left", () => {
    const steps = (text: string) => [...replacing("a", "b")(text), ...replacing("b", "c")(text)];
    expect(mend("a", steps, "hint")).toEqual({ text: "c", applied: 2 });
  });

  it("do nothing when there is none", () => {
    expect(mend("texte", () => [finding([])], "hint")).toEqual({ text: "texte", applied: 0 });
  });

  it("are left alone when they are not safe, or below the level asked for", () => {
    expect(mend("a", replacing("a", "b", { safe: false }), "hint").applied).toBe(0);
    expect(mend("a", replacing("a", "b", { level: "info" }), "warning").applied).toBe(0);
    expect(mend("a", replacing("a", "b", { level: "warning" }), "warning").applied).toBe(1);
  });

  it("take the first safe one of several", () => {
    const two: Finding = {
      ...finding([]),
      fixes: [
        { title: { fr: "", en: "" }, safe: false, edits: [{ span: { start: 0, end: 1 }, newText: "non" }] },
        { title: { fr: "", en: "" }, safe: true, edits: [{ span: { start: 0, end: 1 }, newText: "oui" }] },
      ],
    };
    expect(mend("a", (text) => (text === "a" ? [two] : []), "hint").text).toBe("oui");
  });

  it("are applied whole or not at all", () => {
    const first = finding([{ span: { start: 2, end: 4 }, newText: "XX" }]);
    const crossing = finding([
      { span: { start: 0, end: 1 }, newText: "Y" },
      { span: { start: 3, end: 5 }, newText: "Y" },
    ]);
    const once = (text: string) => (text === "abcdef" ? [first, crossing] : []);
    expect(mend("abcdef", once, "hint")).toEqual({ text: "abXXef", applied: 1 });
  });

  it("stop when two of them undo each other", () => {
    const pair = (text: string) => (text === "a" ? replacing("a", "b")(text) : replacing("b", "a")(text));
    expect(mend("a", pair, "hint")).toEqual({ text: "b", applied: 1 });
  });

  it("stop when each calls for another", () => {
    let calls = 0;
    const growing = () => {
      calls++;
      return [finding([{ span: { start: 0, end: 0 }, newText: "x" }])];
    };
    const { text } = mend("", growing, "hint");
    expect(text.length).toBeLessThanOrEqual(10);
    expect(calls).toBeLessThanOrEqual(10);
  });

  it("cost each the same on a hundred thousand places", () => {
    expect(mend("a ".repeat(100_000), replacing("a", "b"), "hint").applied).toBe(100_000);
    const run = (text: string) => void mend(text, replacing("a", "b"), "hint");
    expect(superlinear((count) => "a ".repeat(count), run, 10_000)).toEqual([]);
  });
});
