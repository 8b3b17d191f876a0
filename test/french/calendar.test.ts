import { describe, expect, it } from "vitest";
import {
  addDays,
  clearDays,
  daysBetween,
  FOLDED_MONTHS,
  fromIso,
  isLeapYear,
  isRealDate,
  isRealDayOfYear,
  MONTHS,
  toIso,
  WEEKDAYS,
  weekdayOf,
} from "../../server/src/french/calendar.ts";
import { foldText } from "../../server/src/text/fold.ts";

const day = (iso: string) => fromIso(iso) ?? expect.unreachable(iso);

describe("calendar", () => {
  it("knows which days exist", () => {
    expect(isRealDate({ year: 2023, month: 2, day: 31 })).toBe(false);
    expect(isRealDate({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isRealDate({ year: 2100, month: 2, day: 29 })).toBe(false);
    expect(isRealDate({ year: 2023, month: 13, day: 1 })).toBe(false);
    expect(isRealDate({ year: 2023, month: 4, day: 0 })).toBe(false);
    expect(isRealDate({ year: 0, month: 4, day: 1 })).toBe(false);
    expect(isRealDayOfYear(2, 29)).toBe(true);
    expect(isRealDayOfYear(4, 31)).toBe(false);
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true]);
  });

  it("knows the weekdays of known days", () => {
    const known = [
      ["2023-07-11", "mardi"],
      ["2021-02-01", "lundi"],
      ["2020-03-05", "jeudi"],
      ["2024-02-29", "jeudi"],
      ["2026-01-31", "samedi"],
      ["1999-12-31", "vendredi"],
      ["1789-07-14", "mardi"],
      ["0001-01-01", "lundi"],
    ] as const;
    for (const [iso, weekday] of known) expect(WEEKDAYS[weekdayOf(day(iso))], iso).toBe(weekday);
  });

  it("counts days over months, leap years and changes of clocks", () => {
    expect(daysBetween(day("2024-02-28"), day("2024-03-01"))).toBe(2);
    expect(daysBetween(day("2023-03-25"), day("2023-03-27"))).toBe(2);
    expect(daysBetween(day("2023-01-02"), day("2023-01-01"))).toBe(-1);
    expect(toIso(addDays(day("2023-12-31"), 1))).toBe("2024-01-01");
    expect(toIso(addDays(day("2024-03-01"), -1))).toBe("2024-02-29");
    for (let n = -1000; n < 1000; n += 37)
      expect(daysBetween(day("2020-06-15"), addDays(day("2020-06-15"), n))).toBe(n);
  });

  it("counts clear days without the two ends", () => {
    expect(clearDays(day("2023-07-05"), day("2023-07-11"))).toBe(5);
    expect(clearDays(day("2023-07-11"), day("2023-07-11"))).toBe(-1);
  });

  it("reads and writes ISO days", () => {
    expect(toIso({ year: 2023, month: 7, day: 1 })).toBe("2023-07-01");
    expect(fromIso("2023-02-29")).toBeNull();
    expect(fromIso("2023-7-1")).toBeNull();
    expect(fromIso("20230701")).toBeNull();
    expect(fromIso("")).toBeNull();
  });

  it("spells the months, folded as the text is", () => {
    expect(MONTHS.map(foldText)).toEqual([...FOLDED_MONTHS]);
  });
});
