import { describe, expect, it } from "vitest";
import { contains, hull, overlaps, span, touches } from "../../server/src/text/span.ts";

describe("spans", () => {
  it("are never negative", () => {
    expect(span(5, 3)).toEqual({ start: 5, end: 5 });
    expect(span(3, 5)).toEqual({ start: 3, end: 5 });
  });

  it("have a hull when there is at least one", () => {
    expect(hull([])).toBeNull();
    expect(hull([span(8, 9), span(2, 4), span(3, 3)])).toEqual({ start: 2, end: 9 });
    expect(hull([span(0, 0)])).toEqual({ start: 0, end: 0 });
  });

  it("are touched from their start to right after their end", () => {
    expect([1, 2, 3, 4, 5].map((offset) => touches(span(2, 4), offset))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it("contain themselves and what lies inside", () => {
    expect(contains(span(2, 6), span(2, 6))).toBe(true);
    expect(contains(span(2, 6), span(3, 3))).toBe(true);
    expect(contains(span(2, 6), span(1, 3))).toBe(false);
    expect(contains(span(2, 6), span(5, 7))).toBe(false);
  });

  it("overlap when they share a character", () => {
    expect(overlaps(span(0, 3), span(2, 5))).toBe(true);
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
    expect(overlaps(span(2, 2), span(0, 5))).toBe(true);
    expect(overlaps(span(5, 5), span(0, 5))).toBe(false);
  });
});
