import { describe, expect, it } from "vitest";
import { inCaseOf } from "../../../server/src/rules/shared/dateWriting.ts";
import { readFigure, unitsAt, writeLike } from "../../../server/src/rules/shared/figures.ts";
import { dateData, weekdayOfIso } from "../../../server/src/rules/shared/frenchDate.ts";
import { insertPart, insertPartBefore } from "../../../server/src/rules/shared/insertPart.ts";
import { quoted } from "../../../server/src/rules/shared/say.ts";
import { tablesIn } from "../../../server/src/rules/shared/tables.ts";
import { wordingPattern } from "../../../server/src/rules/shared/wording.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";

describe("inCaseOf", () => {
  it("follows small letters, a capital, capitals", () => {
    expect(inCaseOf("lundi", "mardi")).toBe("mardi");
    expect(inCaseOf("Lundi", "mardi")).toBe("Mardi");
    expect(inCaseOf("LUNDI", "février")).toBe("FÉVRIER");
    expect(inCaseOf("12", "mardi")).toBe("mardi");
  });
});

describe("dateData", () => {
  it("says a day in both languages, with no-break spaces", () => {
    expect(dateData("day", "2021-02-01")).toEqual({
      day: "1er\u00a0février\u00a02021",
      dayEn: "1\u00a0February\u00a02021",
    });
  });

  it("leaves what is no day as it is", () => {
    expect(dateData("day", "2021-02-31")).toEqual({ day: "2021-02-31", dayEn: "2021-02-31" });
    expect(weekdayOfIso("2021-02-31")).toBeNull();
    expect(weekdayOfIso("2023-07-12")).toBe(2);
  });
});

describe("quoted", () => {
  it("puts words on one line and cuts them", () => {
    expect(quoted(" a\n  b ")).toBe("a b");
    expect(quoted("abcdefghij", 5)).toBe("abcd…");
    expect(quoted("x".repeat(100_000))).toHaveLength(60);
  });
});

describe("readFigure", () => {
  it.each([
    ["155 000", 155000, 0, ""],
    ["2 033 729,68 €", 203372968, 2, "€"],
    ["4.000", 4000, 0, ""],
    ["-12,5 %", -125, 1, "%"],
    ["1400€", 1400, 0, "€"],
  ])("reads %s", (text, units, decimals, unit) => {
    expect(readFigure(text)).toMatchObject({ units, decimals, unit });
  });

  it.each(["", "deux", "12 000 habitants", "12/13", "1 23 456", "3,5,2"])("is no figure: « %s »", (text) => {
    expect(readFigure(text)).toBeNull();
  });

  it("compares figures of different decimals", () => {
    const figure = readFigure("12,5");
    expect(figure && unitsAt(figure, 2)).toBe(1250);
  });
});

describe("writeLike", () => {
  it.each([
    ["13 500 €", 13000, 0, "13 000 €"],
    ["1400€", 1234567, 0, "1234567€"],
    ["4.000", 1234567, 0, "1.234.567"],
    ["12,50 €", 5, 2, "0,05 €"],
    ["12", -7, 0, "-7"],
    ["900 € HT", 950, 0, "950 € HT"],
  ])("writes as %s", (model, units, decimals, written) => {
    expect(writeLike(model, units, decimals)).toBe(written);
  });
});

describe("tablesIn", () => {
  const read = (text: string) =>
    tablesIn(text, { start: 0, end: text.length }).map(({ header, rows }) => ({
      header: header?.map((cell) => cell.text) ?? null,
      rows: rows.map((row) => row.map((cell) => cell.text)),
    }));

  it("reads header, rows and spans", () => {
    const text = "avant | après\n\n| A | **B** |\r\n|---|:--:|\r\n| 1 | 2 |\n\nfin";
    expect(read(text)).toEqual([{ header: ["A", "B"], rows: [["1", "2"]] }]);
    const cell = tablesIn(text, { start: 0, end: text.length })[0]?.rows[0]?.[1];
    expect(cell && text.slice(cell.span.start, cell.span.end)).toBe("2");
  });

  it("reads several tables, also without header", () => {
    expect(read("| a | b |\n| c |\ntexte\n| d |")).toEqual([
      { header: null, rows: [["a", "b"], ["c"]] },
      { header: null, rows: [["d"]] },
    ]);
  });

  it("ends with the text, whatever bars it holds", () => {
    expect(read("|")).toEqual([{ header: null, rows: [[]] }]);
    expect(read("|||||\n|".repeat(3))).toHaveLength(1);
    expect(read("sans tableau")).toEqual([]);
  });
});

describe("insertPart", () => {
  it("adds a block after or before a line, in the line ends of the text", () => {
    const text = "un\r\ndeux\r\ntrois";
    expect(applyEdits(text, [insertPart(text, 5, ["A", "B"])])).toBe("un\r\ndeux\r\n\r\nA\r\nB\r\ntrois");
    expect(applyEdits("un\ndeux", [insertPartBefore("un\ndeux", 4, ["A"])])).toBe("un\nA\n\ndeux");
  });
});

describe("wordingPattern", () => {
  it("finds words with or without accents, composed or not, across spaces and line ends", () => {
    const pattern = new RegExp(`^${wordingPattern("pour exces d'un pouvoir")}$`, "i");
    expect(pattern.test("pour excès d’un pouvoir")).toBe(true);
    expect(pattern.test("POUR  EXCÈS\nD'UN POUVOIR")).toBe(true);
    expect(pattern.test("pour exce\u0300s d’un pouvoir")).toBe(true);
    expect(pattern.test("pour accès d’un pouvoir")).toBe(false);
  });
});
