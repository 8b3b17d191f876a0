import { describe, expect, it } from "vitest";
import {
  councilSize,
  councilSizes,
  deemedCompleteSize,
  epciBaseSeats,
  populationOfCouncil,
} from "../../server/src/law/councilSize.ts";
import {
  absoluteMajority,
  isAdopted,
  majorityOf,
  thirdOf,
  twoThirdsOf,
  votesCast,
} from "../../server/src/law/majority.ts";
import { daysBetween, isCalendarDay, rowAt } from "../../server/src/law/timeline.ts";

describe("majorities", () => {
  it.each([
    [92, 47, 31, 62],
    [65, 33, 22, 44],
    [55, 28, 19, 37],
    [11, 6, 4, 8],
    [8, 5, 3, 6],
    [1, 1, 1, 1],
  ])("of %i: majority %i, third %i, two thirds %i", (n, majority, third, twoThirds) => {
    expect([majorityOf(n), thirdOf(n), twoThirdsOf(n)]).toEqual([majority, third, twoThirds]);
  });

  it.each([
    [27, 14],
    [28, 15],
    [0, 1],
  ])("absolute majority of %i votes cast: %i", (cast, majority) => {
    expect(absoluteMajority(cast)).toBe(majority);
  });

  it("tells the fate of a vote", () => {
    expect(isAdopted(10, 9)).toBe("adopted");
    expect(isAdopted(9, 10)).toBe("rejected");
    expect(isAdopted(9, 9)).toBe("tie");
    expect(votesCast(10, 9)).toBe(19);
  });
});

describe("sizes of councils", () => {
  it.each([
    [0, 7],
    [99, 7],
    [100, 11],
    [1499, 15],
    [3499, 23],
    [3500, 27],
    [149_999, 55],
    [250_000, 65],
    [299_999, 65],
    [300_000, 69],
    [2_000_000, 69],
  ])("%i inhabitants: %i members", (population, members) => {
    expect(councilSize(population)).toBe(members);
  });

  it("finds the populations of a size", () => {
    expect(populationOfCouncil(65)).toEqual({ members: 65, from: 250_000, to: 299_999 });
    expect(populationOfCouncil(69)?.to).toBeNull();
    expect(populationOfCouncil(34)).toBeNull();
    expect(councilSizes()).toHaveLength(19);
  });

  it("knows small councils deemed complete and the seats of an EPCI", () => {
    expect([50, 100, 499, 999].map(deemedCompleteSize)).toEqual([5, 9, 9, 13]);
    expect(deemedCompleteSize(1000)).toBeNull();
    expect([0, 3500, 499_999, 1_000_000, 1_000_001].map(epciBaseSeats)).toEqual([16, 18, 80, 100, 130]);
  });
});

describe("dates", () => {
  const rows = [
    { from: "2020-01-01", to: "2020-01-31", name: "january" },
    { from: "2020-03-01", to: null, name: "since march" },
  ];

  it.each([
    ["2019-12-31", undefined],
    ["2020-01-01", "january"],
    ["2020-01-31", "january"],
    ["2020-02-01", undefined],
    ["2020-03-01", "since march"],
    ["2040-03-01", "since march"],
    ["2020", undefined],
  ])("row of %s: %s", (date, name) => {
    expect(rowAt(rows, date)?.name).toBe(name);
  });

  it("counts days over a leap year and refuses days that do not exist", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2023-02-28", "2023-03-01")).toBe(1);
    expect(daysBetween("2023-03-01", "2023-02-28")).toBe(-1);
    expect(daysBetween("2023-02-29", "2023-03-01")).toBeNull();
    expect(isCalendarDay("2023-02-31")).toBe(false);
    expect(isCalendarDay("2024-02-29")).toBe(true);
    expect(isCalendarDay("2024-13-01")).toBe(false);
    expect(isCalendarDay("2024-1-1")).toBe(false);
  });
});
