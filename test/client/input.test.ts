import { describe, expect, it } from "vitest";
import { faultOfObject, isActNumber, LONGEST_OBJECT } from "../../client/src/input/checks.ts";
import { dayInWords, figuresOf, readSessionDate, sessionDay } from "../../client/src/input/sessionDate.ts";

describe("date of the session", () => {
  it.each([
    ["11/07/2023", "2023-07-11"],
    [" 1/2/2021 ", "2021-02-01"],
    ["11.07.2023", "2023-07-11"],
    ["2023-07-11", "2023-07-11"],
    ["11 juillet 2023", "2023-07-11"],
    ["mardi 11 juillet 2023", "2023-07-11"],
    ["1er février 2021", "2021-02-01"],
    ["29/02/2024", "2024-02-29"],
  ])("%s is %s", (typed, day) => {
    expect(sessionDay(typed)).toBe(day);
  });

  it.each(["", "demain", "31/02/2023", "29/02/2023", "11 juillet", "11/07/2023 à 18 h", "11/13/2023", "le"])(
    "%s is none",
    (typed) => {
      expect(sessionDay(typed)).toBeNull();
    },
  );

  it("is said in words while it is typed", () => {
    const date = readSessionDate("11/07/2023");
    expect(date && dayInWords(date)).toBe("mardi onze juillet deux-mille-vingt-trois");
    const first = readSessionDate("1/2/2021");
    expect(first && dayInWords(first)).toBe("lundi premier février deux-mille-vingt-et-un");
  });

  it("begins as the day of the person’s own clock", () => {
    expect(figuresOf(new Date(2025, 4, 3, 23, 59))).toBe("03/05/2025");
  });
});

describe("number and object", () => {
  it.each(["2025-10", "M2023-243", "1"])("%s may be a number", (typed) => {
    expect(isActNumber(typed)).toBe(true);
  });

  it.each(["", "  ", "sans", "1\n2", "1".repeat(41)])("« %s » may not", (typed) => {
    expect(isActNumber(typed)).toBe(false);
  });

  it("asks for an object that transmission takes", () => {
    expect(faultOfObject("Achat d’un broyeur")).toBeNull();
    expect(faultOfObject("  ")).toBe("empty");
    expect(faultOfObject("x".repeat(LONGEST_OBJECT))).toBeNull();
    expect(faultOfObject("x".repeat(LONGEST_OBJECT + 1))).toBe("long");
  });
});
