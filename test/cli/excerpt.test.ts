import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, printable } from "../../server/src/cli/check/cells.ts";
import { excerptOf } from "../../server/src/cli/check/excerpt.ts";
import { columnsOf, wrap } from "../../server/src/cli/wrap.ts";
import { lineStartsOf } from "../../server/src/text/lines.ts";
import { superlinear } from "../support/work.ts";

/** The line and the mark under the words between `⟦ ⟧`, as they are printed. */
function drawn(
  marked: string,
  columns = 60,
): { text: string; mark: string; line: number; until: number | null } {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const text = marked.replace("⟦", "").replace("⟧", "");
  const excerpt = excerptOf(text, lineStartsOf(text), { start, end }, columns);
  const mark = " ".repeat(excerpt.before) + "^".repeat(excerpt.width);
  return { text: excerpt.text, mark, line: excerpt.line, until: excerpt.until };
}

describe("the source line of a finding", () => {
  it("is shown whole with the mark under the words", () => {
    expect(drawn("un\nPour : ⟦84⟧ voix\ntrois")).toEqual({
      text: "Pour : 84 voix",
      mark: "       ^^",
      line: 2,
      until: null,
    });
  });

  it("shows an empty place by one mark, also at the end of the line", () => {
    expect(drawn("Commissions :⟦⟧\n").mark).toBe(`${" ".repeat(13)}^`);
    expect(drawn("⟦⟧").mark).toBe("^");
    expect(drawn("a\n⟦⟧\nb")).toMatchObject({ text: "", mark: "^", line: 2 });
  });

  it("takes a tab as spaces to the next stop", () => {
    expect(drawn("\tPour\t⟦84⟧")).toMatchObject({ text: "    Pour    84", mark: `${" ".repeat(12)}^^` });
  });

  it("counts marks on a letter as no column", () => {
    expect(drawn("e\u0301te\u0301 ⟦du⟧")).toMatchObject({ text: "e\u0301te\u0301 du", mark: "    ^^" });
    expect(drawn("x e⟦\u0301⟧t").mark).toBe("  ^");
  });

  it("counts wide characters as two columns", () => {
    expect(drawn("漢字 ⟦Pour⟧").mark).toBe("     ^^^^");
    expect(drawn("⟦😀⟧ Pour").mark).toBe("^^");
  });

  it("shows a place of several lines by its first, and says where it ends", () => {
    expect(drawn("Présents : ⟦Anne,\nLuc,\nZoé⟧\n")).toEqual({
      text: "Présents : Anne,",
      mark: `${" ".repeat(11)}^^^^^`,
      line: 1,
      until: 3,
    });
  });

  it("ends at the line break, whichever it is", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(drawn(`un${end}⟦deux⟧${end}trois`)).toMatchObject({ text: "deux", line: 2, until: null });
    }
  });

  it("cuts a long line around the place", () => {
    const far = drawn(`${"a".repeat(500)}⟦Pour⟧${"b".repeat(500)}`, 40);
    expect(far.text).toBe(`…${"a".repeat(20)}Pour${"b".repeat(14)}…`);
    expect(far.mark).toBe(`${" ".repeat(21)}^^^^`);
    const near = drawn(`${"a".repeat(5)}⟦Pour⟧${"b".repeat(500)}`, 40);
    expect(near.text).toBe(`aaaaaPour${"b".repeat(30)}…`);
    expect(near.mark).toBe("     ^^^^");
    const last = drawn(`${"a".repeat(500)}⟦Pour⟧`, 40);
    expect(last.text.endsWith("aPour")).toBe(true);
  });

  it("cuts a place longer than the line", () => {
    const whole = drawn(`⟦${"a".repeat(500)}⟧`, 40);
    expect(whole.text).toBe(`${"a".repeat(39)}…`);
    expect(whole.mark).toBe("^".repeat(39));
  });

  it("costs no more on a line of megabytes", () => {
    const show = (text: string) => {
      const starts = lineStartsOf(text);
      for (let at = 0; at < text.length; at += 10_000)
        excerptOf(text, starts, { start: at, end: at + 5_000 }, 100);
    };
    expect(superlinear((count) => "x".repeat(count), show, 5_000_000)).toEqual([]);
  });

  it("never leaves its columns, never splits a character, always has a mark", () => {
    const piece = fc.constantFrom(
      "a",
      "é",
      "e\u0301",
      "\t",
      "漢",
      "😀",
      " ",
      "\u00a0",
      "\u001b[31m",
      "\n",
      "\r\n",
      "\u0301",
    );
    const text = fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 10, max: 120 }), (source, a, b, columns) => {
        const [start, end] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const excerpt = excerptOf(source, lineStartsOf(source), { start, end }, columns);
        expect(excerpt.width).toBeGreaterThanOrEqual(1);
        expect(excerpt.before).toBeGreaterThanOrEqual(0);
        // A tab may grow when what stands before it is cut off; one wide character may stick out.
        expect(columnsOf(excerpt.text)).toBeLessThanOrEqual(columns + 4);
        expect(excerpt.before + excerpt.width).toBeLessThanOrEqual(columnsOf(excerpt.text) + 1);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(excerpt.text).not.toMatch(/[\n\r\t\u001b]/);
        expect(Buffer.from(excerpt.text).toString()).toBe(excerpt.text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what a terminal is given", () => {
  it.each([
    ["\u001b[31mrouge", "␛[31mrouge"],
    ["a\u0007b\u0000c\u007f", "a␇b␀c␡"],
    ["\u009b31m", "\ufffd31m"],
    ["txt.\u202efdp", "txt.\ufffdfdp"],
    ["a\u200bb\u00adc\ufeffd", "abcd"],
    ["a\u00a0b\u202fc", "a b c"],
    ["\uf0b7 vu", "• vu"],
    ["un\r\ndeux\ntrois\rquatre", "un deux trois quatre"],
    ["\ud800", "\ufffd"],
  ])("%j is printed %j", (text, printed) => {
    expect(printable(text)).toBe(printed);
  });

  it("knows where each character of the text ends", () => {
    expect(cellsOf("a😀é").map((cell) => cell.end)).toEqual([1, 3, 4]);
  });
});

describe("wrapping", () => {
  it("breaks between words and indents", () => {
    expect(wrap("un deux trois quatre cinq six sept", 22, "  ")).toEqual([
      "  un deux trois quatre",
      "  cinq six sept",
    ]);
  });

  it("lets a long word stand alone", () => {
    const word = "x".repeat(50);
    expect(wrap(`a ${word} b`, 20)).toEqual(["a", word, "b"]);
  });

  it("gives no line for no word", () => {
    expect(wrap("", 20)).toEqual([]);
  });
});
