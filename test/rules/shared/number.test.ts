import { describe, expect, it } from "vitest";
import { sameNumber } from "../../../server/src/rules/shared/actNumber.ts";
import { dateInNumber, nearDateInNumber } from "../../../server/src/rules/shared/numberDate.ts";
import { readNumberForm } from "../../../server/src/rules/shared/numberForm.ts";

describe("readNumberForm", () => {
  it.each([
    ["M{yyyy}-{n}", "M2023-243", "yyyy=2023"],
    ["M{yyyy}-{n}", "m2023–243", "yyyy=2023"],
    ["V{yyyy}-{nnn}", "V2021-011", "yyyy=2021"],
    ["V{yyyy}-{nnn}", "V2021-1011", "yyyy=2021"],
    ["{yy}-{mm}-{dd}-{n}", "21-03-11-9", "yy=21 mm=03 dd=11"],
    ["{yy}-{mm}-{dd}-{n}", "21-03-11-9bis", "yy=21 mm=03 dd=11"],
  ])("reads %s in %s", (form, number, pieces) => {
    expect(
      readNumberForm(form, number)
        ?.map((each) => `${each.token}=${each.text}`)
        .join(" "),
    ).toBe(pieces);
  });

  it.each([
    ["M{yyyy}-{n}", "M2023-043"],
    ["M{yyyy}-{n}", "M2023-"],
    ["V{yyyy}-{nnn}", "V2021-11"],
    ["V{yyyy}-{nnn}", "2021-011"],
    ["{yy}-{mm}-{dd}-{n}", "2021-03-11-9"],
    ["{yy}-{mm}-{dd}-{n}", "21-3-11-9"],
    ["M{yyyy}-{n}", "M2023-243-4"],
  ])("does not read %s in %s", (form, number) => {
    expect(readNumberForm(form, number)).toBeNull();
  });
});

describe("dateInNumber", () => {
  const read = (number: string) => {
    const found = dateInNumber(number);
    return found && [number.slice(found.start, found.end), found.year, found.month, found.day];
  };

  it("reads a whole date before an order number", () => {
    expect(read("2021-03-11-9")).toEqual(["2021-03-11", 2021, 3, 11]);
    expect(read("DCM_20210311-009")).toEqual(["20210311", 2021, 3, 11]);
  });

  it("reads a day written the French way behind an order number", () => {
    expect(read("14/29062023")).toEqual(["29062023", 2023, 6, 29]);
    expect(read("07-29-06-2023")).toEqual(["29-06-2023", 2023, 6, 29]);
    expect(read("07-20240926")).toEqual(["20240926", 2024, 9, 26]);
    expect(read("29062023")).toBeNull();
    expect(read("14/41062023")).toBeNull();
  });

  it("reads the year alone where the rest may be an order number", () => {
    expect(read("2011-02-001")).toEqual(["2011", 2011, null, null]);
    expect(read("2021-060")).toEqual(["2021", 2021, null, null]);
    expect(read("03-2024")).toEqual(["2024", 2024, null, null]);
    expect(read("2021-13-45-9")).toEqual(["2021", 2021, null, null]);
  });

  it("reads nothing that may be an order number, nor one year of two", () => {
    expect(read("2045")).toBeNull();
    expect(read("12")).toBeNull();
    expect(read("2021-2022-4")).toBeNull();
    expect(read("120211")).toBeNull();
    expect(read("DE 1850-4")).toBeNull();
  });
});

describe("sameNumber", () => {
  it("does not look at dashes, spaces, case and leading zeros", () => {
    expect(sameNumber("M2023-243", "m2023 – 0243")).toBe(true);
    expect(sameNumber("2021-03", "2021/3")).toBe(true);
    expect(sameNumber("2021-03", "2021-13")).toBe(false);
  });
});

describe("nearDateInNumber", () => {
  const read = (number: string) => {
    const found = nearDateInNumber(number, { year: 2022, month: 10, day: 21 });
    return found && number.slice(found.start, found.end);
  };

  it("reads pairs of figures of which one alone is not the session's", () => {
    expect(read("CP/21/11/22/D/3/12")).toBe("21/11/22");
    expect(read("22-10-20-4")).toBe("22-10-20");
    expect(read("23.10.09")).toBe("23");
    expect(read("DEL 23-10-009")).toBe("23");
  });

  it("takes other figures for order numbers", () => {
    for (const number of [
      "CP/21/10/22/D/3",
      "22-10-21-4",
      "22.10.09",
      "10.09",
      "24.10.09",
      "21.09.03",
      "23.10.22",
    ])
      expect(read(number)).toBeNull();
    expect(read("12/13/14/15")).toBeNull();
    expect(read("21/40/22/3")).toBeNull();
  });
});
