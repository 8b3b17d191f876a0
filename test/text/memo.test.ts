// What is worked out once for an object of the text that is being read.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { forgetTexts, Memo } from "../../server/src/text/memo.ts";

describe("a memo", () => {
  it("keeps a value for an object, false and null too, and nothing for another one", () => {
    const memo = new Memo<object, boolean | null>();
    const [a, b, c] = [{}, {}, {}];
    memo.set(a, false);
    memo.set(b, null);
    expect([memo.get(a), memo.get(b), memo.get(c)]).toEqual([false, null, undefined]);
  });

  it("forgets when another text is read, and keeps again afterwards", () => {
    const memo = new Memo<object, number>();
    const key = {};
    memo.set(key, 1);
    forgetTexts();
    expect(memo.get(key)).toBeUndefined();
    memo.set(key, 2);
    expect(memo.get(key)).toBe(2);
    void createSnapshot("Présents : Alba ARBELIN").syntax;
    expect(memo.get(key)).toBeUndefined();
  });

  it("changes nothing in what two texts say that are read in turns", () => {
    const wrong =
      "Délibération n° 2023-1\n\nPrésents : Alba ARBELIN, Alba ARBELIN, Dorian CASTAVAL\n\nObjet : Prêt\n";
    const first = createSnapshot(wrong);
    const acts = first.acts;
    const second = createSnapshot(wrong.replace("Dorian", "Blaise"));
    const found = second.findings.length;
    expect(first.acts).toBe(acts);
    expect(first.findings.map(({ rule }) => rule)).toEqual(
      createSnapshot(wrong).findings.map(({ rule }) => rule),
    );
    expect(first.findings.length).toBe(found);
  });
});
