import { expect, it } from "vitest";
import { lineStartWithin } from "../../server/src/text/search.ts";

it.each([
  ["ab\ncdef", 6, 3, 3],
  ["ab\ncdef", 6, 2, -1],
  ["ab\ncdef", 3, 0, 3],
  ["abcd", 3, 3, 0],
  ["abcd", 3, 2, -1],
  ["\n\nab", 4, 2, 2],
])("in %j the line of %i begins, at most %i before, at %i", (text, at, most, start) => {
  expect(lineStartWithin(text, at, most)).toBe(start);
});
