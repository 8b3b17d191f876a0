import { describe, expect, it } from "vitest";
import { findAmounts, readAmount, readDecimal } from "../../server/src/french/amounts.ts";
import { numberToWords } from "../../server/src/french/numberWords.ts";
import { foldText } from "../../server/src/text/fold.ts";

function read(text: string): [number, string, string, string | null] | null {
  const folded = foldText(text);
  const amount = readAmount(folded, 0);
  return (
    amount && [amount.cents, folded.slice(amount.figure.start, amount.figure.end), amount.unit, amount.tax]
  );
}

describe("sums of money", () => {
  it.each([
    ["2 033 729,68 €", 203_372_968, "2 033 729,68", "€", null],
    ["2\u202f033\u00a0729,68\u00a0€", 203_372_968, "2 033 729,68", "€", null],
    ["112 443.89 €", 11_244_389, "112 443.89", "€", null],
    ["88 582.82€", 8_858_282, "88 582.82", "€", null],
    ["350 000 euros", 35_000_000, "350 000", "€", null],
    ["4.000 €", 400_000, "4.000", "€", null],
    ["4.000,5 €", 400_050, "4.000,5", "€", null],
    ["0.125 €", 12.5, "0.125", "€", null],
    ["1,5 M€", 150_000_000, "1,5", "M€", null],
    ["2,35 millions d'euros", 235_000_000, "2,35", "M€", null],
    ["3 k€", 300_000, "3", "k€", null],
    ["14 600 € HT", 1_460_000, "14 600", "€", "HT"],
    ["14 600 €\nH.T.", 1_460_000, "14 600", "€", "HT"],
    ["295.68 € TTC", 29_568, "295.68", "€", "TTC"],
    ["500€ toutes taxes comprises", 50_000, "500", "€", "TTC"],
    ["12 euros et 50 centimes", 1_250, "12", "€", null],
    ["-1 200,50 €", -120_050, "-1 200,50", "€", null],
    ["1 €", 100, "1", "€", null],
    ["mille deux cents euros", 120_000, "mille deux cents", "€", null],
    ["soixante-quinze euros et vingt centimes", 7_520, "soixante-quinze", "€", null],
    ["deux millions trois cent mille euros", 230_000_000, "deux millions trois cent mille", "M€", null],
    ["un million d'euros", 100_000_000, "un million", "M€", null],
    ["0,07 €", 7, "0,07", "€", null],
    ["1,15 €", 115, "1,15", "€", null],
    ["10€/pièce", 1_000, "10", "€", null],
  ])("« %s »", (text, cents, figure, unit, tax) => {
    expect(read(text)).toEqual([cents, figure, unit, tax]);
  });

  it.each([
    "12",
    "12 %",
    "12 voix",
    "12 europeens",
    "1.2.3 €",
    "24.07.2023 €",
    "1er euro",
    "deux voix",
    "euros",
    "€",
    "",
    "9999999999999999 €",
    "999999999999 M€",
    "12\n\n€",
  ])("« %s » is no sum", (text) => expect(read(text)).toBeNull());

  it("covers the unit, the tax and the centimes", () => {
    const end = (text: string) => readAmount(foldText(text), 0)?.end;
    expect(end("14 600 € HT, soit")).toBe("14 600 € HT".length);
    expect(end("12 euros et 50 centimes.")).toBe("12 euros et 50 centimes".length);
    expect(end("12 euros et 50 personnes")).toBe("12 euros".length);
    expect(end("500 € haut")).toBe("500 €".length);
    expect(readAmount("500 \u00a4", 0, 4)).toBeNull();
  });

  it("reads every sum in words that is written", () => {
    for (let n = 2; n < 900_000; n += 4_321) {
      const words = `${numberToWords(n, { spelling: "traditional" })} euros`;
      if (readAmount(foldText(words), 0)?.cents !== n * 100) expect(words).toBe(n);
    }
  });

  it("finds all of them", () => {
    const text = foldText(
      "Une subvention de 1 500 € (mille cinq cents euros), soit 3 000,00 € TTC ; 40 % de 2,5 M€ ; article 6574 ; en 2023 500 € ; 4 143 00€ ; solde -12 €.",
    );
    expect(findAmounts(text).map((each) => each.cents)).toEqual([
      150_000, 150_000, 300_000, 250_000_000, -1_200,
    ]);
  });

  it("ends on hostile texts", () => {
    expect(findAmounts("1".repeat(100_000))).toEqual([]);
    expect(findAmounts("1 000 ".repeat(20_000))).toEqual([]);
    expect(findAmounts("1 ".repeat(50_000))).toEqual([]);
    expect(findAmounts("mille ".repeat(20_000))).toEqual([]);
    expect(findAmounts("-".repeat(100_000))).toEqual([]);
    expect(findAmounts("1,".repeat(50_000))).toEqual([]);
    expect(findAmounts("1 \u00a4 ".repeat(20_000))).toHaveLength(20_000);
  });
});

describe("decimal figures", () => {
  it.each([
    ["2,5 %", 250, 1],
    ["2 033 729,68", 203_372_968, 2],
    ["40", 4_000, 0],
    ["-12,50", -1_250, 2],
    ["4.000", 400_000, 0],
    ["12,5.", 1_250, 1],
  ])("reads « %s »", (text, cents, decimals) => {
    expect(readDecimal(foldText(text), 0)).toMatchObject({ cents, decimals });
  });

  it.each(["1er", "24.07.2023", "x", "", "-", "2,5a"])("reads nothing in « %s »", (text) =>
    expect(readDecimal(foldText(text), 0)).toBeNull(),
  );
});
