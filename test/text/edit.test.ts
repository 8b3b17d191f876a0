import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, compatibleEdits, type TextEdit } from "../../server/src/text/edit.ts";

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

describe("applying edits", () => {
  it("replaces, inserts and deletes, in whatever order the edits come", () => {
    const edits = [edit(6, 7, ""), edit(0, 4, "Contre"), edit(9, 9, " voix")];
    expect(applyEdits("Pour : 83", edits)).toBe("Contre :83 voix");
    expect(applyEdits("Pour : 83", [...edits].reverse())).toBe(applyEdits("Pour : 83", edits));
  });

  it("speaks of offsets in the text before", () => {
    expect(applyEdits("abc", [edit(0, 1, "AAAA"), edit(2, 3, "CCCC")])).toBe("AAAAbCCCC");
  });

  it("leaves out what overlaps an edit already taken", () => {
    expect(applyEdits("abcdef", [edit(0, 3, "X"), edit(2, 5, "Y")])).toBe("Xdef");
  });

  it("applies an edit given twice once", () => {
    expect(applyEdits("1 février", [edit(1, 1, "er"), edit(1, 1, "er")])).toBe("1er février");
  });

  it("keeps edits that only touch", () => {
    expect(applyEdits("abcd", [edit(0, 2, "X"), edit(2, 4, "Y")])).toBe("XY");
  });

  it("does nothing without edits", () => {
    expect(applyEdits("Délibération", [])).toBe("Délibération");
  });

  it("never lets two kept edits overlap, and keeps the rest of the text", () => {
    const spans = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => edit(Math.min(a, b), Math.max(a, b), "⟦⟧"));
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 12 }), (edits) => {
        const text = "abcdefghijklmnopqrstuvwxyz01234";
        const kept = compatibleEdits(edits);
        for (const [index, each] of kept.entries()) {
          const next = kept[index + 1];
          if (next) expect(next.span.start).toBeGreaterThanOrEqual(each.span.end);
        }
        const removed = kept.reduce((sum, each) => sum + each.span.end - each.span.start, 0);
        expect(applyEdits(text, edits).length).toBe(text.length - removed + 2 * kept.length);
      }),
    );
  });
});
