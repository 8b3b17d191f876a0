import { describe, expect, it } from "vitest";
import { cellsOf } from "../../server/src/cli/check/cells.ts";

describe("characters in a terminal", () => {
  it("shows what has a width and can be shown as it is, whatever the way by which it is told", () => {
    const strange = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zs}\p{Zl}\p{Zp}]/u;
    for (let code = 0x80; code < 0x300; code++) {
      const text = String.fromCodePoint(code);
      if (!strange.test(text)) expect(cellsOf(text)).toEqual([{ text, width: 1, end: 1 }]);
      else expect(cellsOf(text)[0]?.text).not.toBe(text);
    }
    for (let code = 0x2010; code < 0x2030; code++) {
      const text = String.fromCodePoint(code);
      expect(cellsOf(text)[0]?.text === text, code.toString(16)).toBe(!strange.test(text));
    }
  });
});
