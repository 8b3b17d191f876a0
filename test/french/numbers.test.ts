import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCount, readInteger, readNumberWords } from "../../server/src/french/numbers.ts";
import { numberToWords, ordinalToWords, yearToWords } from "../../server/src/french/numberWords.ts";
import { foldText } from "../../server/src/text/fold.ts";
import { shared } from "../support/shared.ts";

const VECTORS = shared("reference/french-numbers-vectors.json", "the vectors of French numbers");
const SPELLINGS = ["traditional", "rectified"] as const;

interface Vectors {
  numbers: { n: number; traditional: string; rectified_1990: string }[];
  ordinals: { n: number; traditional: string; rectified_1990: string }[];
}

/** Reads the whole of `text`, folded; null when the reading stops before its end. */
function whole(text: string): number | null {
  const folded = foldText(text);
  const reading = readNumberWords(folded, 0);
  return reading && reading.start === 0 && reading.end === folded.length ? reading.value : null;
}

function first(text: string, from = 0): [number, string] | null {
  const folded = foldText(text);
  const reading = readNumberWords(folded, from);
  return reading && [reading.value, folded.slice(reading.start, reading.end)];
}

describe("numbers in words", () => {
  it.runIf(VECTORS)("agrees with the reference vectors both ways", () => {
    const vectors = JSON.parse(readFileSync(VECTORS as URL, "utf8")) as Vectors;
    expect(vectors.numbers.length).toBeGreaterThan(100);
    for (const { n, traditional, rectified_1990 } of vectors.numbers) {
      expect(numberToWords(n, { spelling: "traditional" })).toBe(traditional);
      expect(numberToWords(n, { spelling: "rectified" })).toBe(rectified_1990);
      expect(whole(traditional), traditional).toBe(n);
      expect(whole(rectified_1990), rectified_1990).toBe(n);
    }
    for (const { n, traditional, rectified_1990 } of vectors.ordinals) {
      expect(ordinalToWords(n, { spelling: "traditional" })).toBe(traditional);
      expect(ordinalToWords(n, { spelling: "rectified" })).toBe(rectified_1990);
    }
  });

  it("reads what it writes, for every year and a spread of all numbers", () => {
    const values = [...Array(10_000).keys()];
    for (let n = 10_000; n <= 999_999; n += 97) values.push(n);
    values.push(80_000, 80_080, 200_000, 200_200, 999_999, 100_000, 101_001);
    for (const spelling of SPELLINGS) {
      for (const n of values) {
        const words = numberToWords(n, { spelling });
        if (whole(words) !== n) expect(whole(words), words).toBe(n);
        const feminine = numberToWords(n, { spelling, feminine: true });
        if (whole(feminine) !== n) expect(whole(feminine), feminine).toBe(n);
        const spaced = words.replaceAll("-", " ");
        if (whole(spaced) !== n) expect(whole(spaced), spaced).toBe(n);
      }
      for (let year = 1900; year <= 2100; year++) expect(whole(yearToWords(year, spelling))).toBe(year);
    }
  });

  it.each([
    ["quatre-vingts", 80],
    ["quatre vingt mille", 80_000],
    ["QUATRE-VINGT-UNE", 81],
    ["quatre-vingts-dix", 90],
    ["deux mil vingt-trois", 2023],
    ["deux mil vingt et un", 2021],
    ["mil neuf cent quatre-vingt-dix-neuf", 1999],
    ["dix-neuf cent quatre-vingt-dix-neuf", 1999],
    ["onze cents", 1100],
    ["deux milles", 2000],
    ["deux mille et un", 2001],
    ["deux mille vingt-et-un", 2021],
    ["deux‑mille‑vingt‑et‑un", 2021],
    ["deux mille vingt- trois", 2023],
    ["deux mille vingt -trois", 2023],
    ["deux mille\nvingt-\ntrois", 2023],
    ["dix neuf", 19],
    ["soixante-et-onze", 71],
    ["soixante dix sept", 77],
    ["septante et un", 71],
    ["huitante-deux", 82],
    ["octante", 80],
    ["nonante-neuf", 99],
    ["vingt et une", 21],
    ["cent une", 101],
    ["zéro", 0],
    ["mille", 1000],
    ["cent", 100],
  ])("reads « %s »", (text, value) => {
    expect(whole(text)).toBe(value);
  });

  it.each([
    ["deux trois", [2, "deux"]],
    ["vingt trente", [20, "vingt"]],
    ["vingt et deux", [20, "vingt"]],
    ["vingt et le onze", [20, "vingt"]],
    ["deux mille vingt et le onze juillet", [2020, "deux mille vingt"]],
    ["un mille", [1, "un"]],
    ["mille onze cents", [1011, "mille onze"]],
    ["dix cents", [10, "dix"]],
    ["cent cent", [100, "cent"]],
    ["deux cent mille mille", [200_000, "deux cent mille"]],
    ["quarante onze", [40, "quarante"]],
    ["une voix", [1, "une"]],
    ["vingt\n\ntrois", [20, "vingt"]],
    ["dix\n-sept mesures", [10, "dix"]],
    ["trois, quatre", [3, "trois"]],
  ] as const)("stops where the number ends in « %s »", (text, expected) => {
    expect(first(text)).toEqual(expected);
  });

  it.each([
    "unanimité",
    "centre",
    "Deux-Sèvres",
    "dixième",
    "vingts",
    "et un",
    "deuxième",
    "sixte",
    "onzeville",
    "Trois-Ponts",
    "",
    "-",
    "millième",
  ])("reads nothing in « %s »", (text) => expect(first(text)).toBeNull());

  it("begins at the beginning of a word", () => {
    expect(first("vingt-trois", 6)).toBeNull();
    expect(first("xdeux", 1)).toBeNull();
    expect(first("l'un des deux", 2)).toEqual([1, "un"]);
    expect(first("- trois", 2)).toEqual([3, "trois"]);
  });

  it("never looks past the end it is given", () => {
    expect(readNumberWords("vingt-trois", 0, 6)).toEqual({ value: 20, start: 0, end: 5 });
    expect(readNumberWords("vingt-trois", 0, 5)).toEqual({ value: 20, start: 0, end: 5 });
    expect(readNumberWords("deux", 0, 0)).toBeNull();
  });

  it("reads no more than the grammar allows of a hostile text", () => {
    expect(first("mille ".repeat(20_000))).toEqual([1000, "mille"]);
    expect(first("vingt-".repeat(20_000))).toBeNull();
    expect(first("et ".repeat(50_000))).toBeNull();
    expect(readInteger("1".repeat(100_000), 0)).toBeNull();
    expect(readInteger(`1${" 000".repeat(30_000)}`, 0)).toBeNull();
  });

  it("gives figures for what has no words here", () => {
    expect(numberToWords(1_000_000, { spelling: "traditional" })).toBe("1000000");
    expect(numberToWords(1.5, { spelling: "traditional" })).toBe("1.5");
    expect(ordinalToWords(0, { spelling: "traditional" })).toBe("0");
    expect(ordinalToWords(1, { spelling: "traditional", feminine: true })).toBe("première");
  });
});

describe("numbers in figures", () => {
  it.each([
    ["83", 83, 2],
    ["05", 5, 2],
    ["155 000", 155_000, 7],
    ["155\u00a0000 habitants", 155_000, 7],
    ["4.000", 4000, 5],
    ["1.234.567 habitants", 1_234_567, 9],
    ["83voix", 83, 2],
    ["83, puis", 83, 2],
    ["83.", 83, 2],
    ["2023 000", 2023, 4],
    ["12 3456", 12, 2],
    ["12 34", 12, 2],
    ["155\n000", 155, 3],
    ["0", 0, 1],
  ])("reads « %s »", (text, value, end) => {
    expect(readInteger(foldText(text), 0)).toEqual({ value, start: 0, end });
  });

  it.each(["2,5 %", "1.2.3", "112 443.89", "1er", "2e", "3ème", "4ieme", "1°", "x", ""])(
    "reads no integer in « %s »",
    (text) => expect(readInteger(foldText(text), 0)).toBeNull(),
  );

  it("does not begin inside a word or a number", () => {
    expect(readInteger("m2023", 1)).toBeNull();
    expect(readInteger("2,5", 2)).toBeNull();
    expect(readInteger("123", 1)).toBeNull();
    expect(readInteger("n°12", 2)?.value).toBe(12);
  });

  it("tells figures from words", () => {
    expect(readCount("12 voix", 0)).toEqual({ value: 12, start: 0, end: 2, words: false });
    expect(readCount("douze voix", 0)).toEqual({ value: 12, start: 0, end: 5, words: true });
    expect(readCount("voix", 0)).toBeNull();
  });
});
