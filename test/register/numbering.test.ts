import { describe, expect, it } from "vitest";
import { numberAfter, readNumbering } from "../../server/src/register/numbering.ts";

describe("readNumbering: series, order, suffix", () => {
  it.each([
    ["2024-12", "2024-03-12", "2024-#", 12, ""],
    ["2024-012", "2024-03-12", "2024-#", 12, ""],
    ["2024/12", "2024-03-12", "2024-#", 12, ""],
    ["2024-12 bis", "2024-03-12", "2024-#", 12, "BIS"],
    ["2024-12bis", "2024-03-12", "2024-#", 12, "BIS"],
    ["2024_110A", "2024-10-16", "2024-#", 110, "A"],
    ["M2023-243", "2023-07-11", "M2023-#", 243, ""],
    ["V2021-011", "2021-02-08", "V2021-#", 11, ""],
    ["DE2024-090", "2024-09-18", "DE2024-#", 90, ""],
    ["21-03-11-9", "2021-03-11", "21-03-11-#", 9, ""],
    ["087-17", "2017-09-28", "#-17", 87, ""],
    ["12/2024", null, "#-2024", 12, ""],
    ["2024-24", "2024-03-12", "2024-#", 24, ""],
    ["24-24", "2024-03-12", "24-#", 24, ""],
    ["2024087", "2024-03-12", "2024#", 87, ""],
    ["12", "2024-03-12", "#", 12, ""],
    ["D12", "2024-03-12", "D#", 12, ""],
  ])("%s of %s", (number, date, series, order, suffix) => {
    expect(readNumbering(number, date)).toMatchObject({ series, order, suffix });
  });

  it.each(["sans numéro", "", "1234567890123"])("finds no order in « %s »", (number) => {
    expect(readNumbering(number, null)).toBeNull();
  });

  it("tells bare numbers, which may begin again", () => {
    expect(readNumbering("12", "2024-03-12")?.bare).toBe(true);
    expect(readNumbering("D12", "2024-03-12")?.bare).toBe(true);
    expect(readNumbering("2024-12", "2024-03-12")?.bare).toBe(false);
  });
});

describe("numberAfter: another number of the same form", () => {
  it.each([
    ["2024-12", 13, "2024-13"],
    ["2024-009", 10, "2024-010"],
    ["2024-99", 100, "2024-100"],
    ["M2023-243", 244, "M2023-244"],
    ["087-17", 88, "088-17"],
    ["2024-12 bis", 13, "2024-13"],
    ["21-03-11-9", 10, "21-03-11-10"],
  ])("%s, %i", (number, order, expected) => {
    const numbering = readNumbering(number, number.startsWith("087") ? "2017-09-28" : "2024-01-15");
    expect(numbering && numberAfter(number, numbering, order)).toBe(expected);
  });
});
