import { describe, expect, it } from "vitest";
import { WordSet } from "../../server/src/text/wordSet.ts";

describe("a set of words", () => {
  const set = new WordSet(["conseil", "est", "ont"]);

  it("has its words, where they stand in a text", () => {
    const text = "le conseil est";
    expect(set.has(text, 3, 10)).toBe(true);
    expect(set.has(text, 11, 14)).toBe(true);
  });

  it("has no other word, of the same letter or length", () => {
    expect(set.has("consent", 0, 7)).toBe(false);
    expect(set.has("cas", 0, 3)).toBe(false);
    expect(set.has("est", 0, 2)).toBe(false);
    expect(set.has("1er", 0, 3)).toBe(false);
    expect(set.has("e".repeat(40), 0, 35)).toBe(false);
    expect(set.has("", 0, 0)).toBe(false);
  });
});
