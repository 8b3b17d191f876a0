import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Folded, fold, foldText, toFolded, toSource } from "../../server/src/text/fold.ts";
import { lineStartsOf } from "../../server/src/text/lines.ts";

const PIECES = [
  "a",
  "Z",
  "é",
  "É",
  "e\u0301",
  "ç",
  "œ",
  "Æ",
  "…",
  "’",
  "'",
  "«",
  "»",
  "“",
  "–",
  "\u2011",
  "\u00ad",
  "\u200b",
  " ",
  "  ",
  "\t",
  "\u00a0",
  "\u202f",
  "\u3000",
  "\f",
  "\n",
  "\r",
  "\r\n",
  "*",
  "**",
  "\uf0b7",
  "•",
  "😀",
  "\ud800",
  "漢",
  "º",
  "ᵉʳ",
  "\u0000",
  "ﬁ",
  "12",
];
const text = fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join(""));
const anything = fc.oneof(text, fc.string({ unit: "binary" }));

/** Properties that hold for every folded text. */
function wellFormed(folded: Folded): void {
  const { source, text: out, map } = folded;
  expect(map.length).toBe(out.length + 1);
  expect(map[out.length]).toBe(source.length);
  for (let at = 1; at < map.length; at++)
    expect(map[at] as number).toBeGreaterThanOrEqual(map[at - 1] as number);
  for (const unit of out) expect(unit.charCodeAt(0)).toBeLessThan(0x100);
}

describe("folding makes alike", () => {
  it.each([
    ["case", "Délibération", "DÉLIBÉRATION"],
    ["composed and decomposed accents", "Élisée Ça".normalize("NFC"), "Élisée Ça".normalize("NFD")],
    ["one space and several", "William ARS", "William  \t ARS"],
    ["kinds of space", "N° 12", "N\u00a0\u202f12".replace("N", "N°")],
    ["apostrophes", "l'an", "l’an"],
    ["dashes", "ROS-ROUART", "ROS–ROUART"],
    ["non-breaking hyphen", "ROS-ROUART", "ROS\u2011ROUART"],
    ["soft hyphens", "délibération", "délibé\u00adration"],
    ["quotes", '"oui"', "“oui”"],
    ["ligatures of letters", "œuvre", "oeuvre"],
    ["ligatures of a PDF", "affaires, efficace, finances, conflit", "aﬀaires, eﬃcace, ﬁnances, conﬂit"],
    ["escapes of Markdown", "- 21-03-11-9\n1. (a) [b]", "\\- 21\\-03\\-11\\-9 \\\n1\\. \\(a\\) \\[b\\]"],
    ["line ends", "a\nb\nc", "a\r\nb\rc"],
    ["ordinal signs", "N° 1", "Nº 1"],
    ["superscripts", "1er", "1ᵉʳ"],
    ["Markdown bold", "**Présents** :", "Présents :"],
    ["bullets of symbol fonts", "• vu", "\uf0b7 vu"],
    ["spaces at the ends of lines", "a\nb", "  a  \n  b  "],
    ["ellipses", "etc…", "etc..."],
  ])("%s", (_, a, b) => {
    expect(fold(b).text).toBe(fold(a).text);
  });

  it("keeps what tells words apart", () => {
    const folded = ["pour", "contre", "92", "9.2", "a*b", "a/b", "a\\b", "(a)"].map(
      (each) => fold(each).text,
    );
    expect(folded).toEqual(["pour", "contre", "92", "9.2", "a*b", "a/b", "a\\b", "(a)"]);
  });

  it("keeps a lone asterisk, also one beside the marks of bold", () => {
    expect(fold("M. X *").text).toBe("m. x *");
    expect(fold("***M. X***").text).toBe("*m. x*");
  });

  it("gives short texts without their spaces", () => {
    expect(foldText("  Présents  ")).toBe("presents");
  });
});

describe("the map", () => {
  it("is monotone, ends at the text's end, and holds only small characters", () => {
    fc.assert(
      fc.property(anything, (source) => wellFormed(fold(source))),
      { numRuns: 300 },
    );
  });

  it("has room for a text that grows", () => {
    const folded = fold("…œ".repeat(10_000));
    wellFormed(folded);
    expect(folded.text).toBe("...oe".repeat(10_000));
  });

  it("counts the same lines as LSP", () => {
    fc.assert(
      fc.property(anything, (source) => {
        const folded = fold(source);
        expect([...folded.lineStarts]).toEqual([...lineStartsOf(source)]);
        expect(folded.foldedLineStarts.length).toBe(folded.lineStarts.length);
        for (const [line, start] of folded.foldedLineStarts.entries()) {
          if (line > 0) expect(folded.text[start - 1]).toBe("\n");
        }
      }),
    );
  });

  it("leads each word back to itself", () => {
    const source = "  L’an  deux-mille\r\n« Œuvre »,\u00a0É\u0301té…\rfin";
    const folded = fold(source);
    const back = (word: string) => {
      const at = folded.text.indexOf(word);
      const { start, end } = toSource(folded, at, at + word.length);
      return source.slice(start, end);
    };
    expect(back("deux-mille")).toBe("deux-mille");
    expect(back("oeuvre")).toBe("Œuvre");
    expect(back("fin")).toBe("fin");
    expect(back("l'an")).toBe("L’an");
  });

  it("takes a letter with its combining marks", () => {
    const source = "e\u0301te\u0301 x";
    const folded = fold(source);
    expect(folded.text).toBe("ete x");
    expect(toSource(folded, 0, 3)).toEqual({ start: 0, end: 5 });
    expect(toSource(folded, 2, 3)).toEqual({ start: 3, end: 5 });
  });

  it("gives spans inside the text, empty ones for empty ranges", () => {
    fc.assert(
      fc.property(anything, fc.nat(200), fc.nat(200), (source, a, b) => {
        const folded = fold(source);
        const span = toSource(folded, Math.min(a, b), Math.max(a, b));
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(source.length);
        if (a === b) expect(span.end).toBe(span.start);
      }),
    );
  });

  it("goes from the source to the first folded character at or after it", () => {
    fc.assert(
      fc.property(anything, fc.nat(100), (source, seed) => {
        const offset = source.length === 0 ? 0 : seed % (source.length + 1);
        const folded = fold(source);
        const at = toFolded(folded, offset);
        expect(folded.map[at] as number).toBeGreaterThanOrEqual(offset);
        if (at > 0) expect(folded.map[at - 1] as number).toBeLessThan(offset);
      }),
    );
  });

  it("folds a folded text to itself", () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = fold(source).text.replace(/\*+/g, "*");
        expect(fold(once).text.replace(/\*+/g, "*")).toBe(once);
      }),
    );
  });
});

describe("hostile texts", () => {
  it.each([
    ["spaces", " ".repeat(1_000_000), ""],
    ["combining marks", "\u0301".repeat(1_000_000), ""],
    ["asterisks", "*".repeat(100_000), null],
    ["line ends", "\r\n".repeat(100_000), "\n".repeat(100_000)],
  ])("a million %s are folded in one pass", (_, source, expected) => {
    const folded = fold(source);
    wellFormed(folded);
    if (expected !== null) expect(folded.text).toBe(expected);
  });
});
