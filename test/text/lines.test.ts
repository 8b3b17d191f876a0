import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  lineAt,
  lineEnd,
  lineSpan,
  lineStartsOf,
  offsetAt,
  type PositionEncoding,
  positionAt,
} from "../../server/src/text/lines.ts";

const ENCODINGS: readonly PositionEncoding[] = ["utf-8", "utf-16", "utf-32"];
/** Texts rich in line ends and in characters of one to four bytes. */
const text = fc
  .array(
    fc.constantFrom(
      "a",
      "é",
      "e\u0301",
      "\u202f",
      "—",
      "𝄞",
      "😀",
      "\n",
      "\r",
      "\r\n",
      "\f",
      "\u2028",
      "\t",
      "",
    ),
  )
  .map((pieces) => pieces.join(""));

describe("line starts", () => {
  it.each([
    ["", [0]],
    ["a", [0]],
    ["a\n", [0, 2]],
    ["a\nb", [0, 2]],
    ["a\r\nb", [0, 3]],
    ["a\rb", [0, 2]],
    ["\r\r\n\n", [0, 1, 3, 4]],
    ["\n\r", [0, 1, 2]],
    ["a\fb\vc\u2028d\u0085e", [0]],
  ])("%j begins lines at %j", (source, starts) => {
    expect([...lineStartsOf(source)]).toEqual(starts);
  });

  it("gives the lines of the text whatever its line ends", () => {
    const lines = ["Présents :", "", "Ada BRUN", "fin"];
    for (const end of ["\n", "\r\n", "\r"]) {
      const source = lines.join(end);
      const starts = lineStartsOf(source);
      const read = [...starts.keys()].map((line) => {
        const { start, end: stop } = lineSpan(source, starts, line);
        return source.slice(start, stop);
      });
      expect(read).toEqual(lines);
    }
  });

  it("finds the line of every offset", () => {
    const source = "un\r\ndeux\rtrois\n";
    const starts = lineStartsOf(source);
    const lines = [...source, ""].map((_, offset) => lineAt(starts, offset));
    expect(lines).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3]);
  });

  it("ends the last line at the text's end, even after a line break", () => {
    const source = "a\r\n";
    const starts = lineStartsOf(source);
    expect(lineEnd(source, starts, 0)).toBe(1);
    expect(lineEnd(source, starts, 1)).toBe(3);
  });
});

describe("positions", () => {
  const source = "é𝄞a\r\nb";
  const starts = lineStartsOf(source);

  it.each([
    ["utf-8", [0, 2, 6, 7]],
    ["utf-16", [0, 1, 3, 4]],
    ["utf-32", [0, 1, 2, 3]],
  ] as const)("count the columns of %s", (encoding, columns) => {
    const read = [0, 1, 3, 4].map((offset) => positionAt(source, starts, offset, encoding).character);
    expect(read).toEqual(columns);
  });

  it("bring offsets outside the text back into it", () => {
    expect(positionAt(source, starts, -5)).toEqual({ line: 0, character: 0 });
    expect(positionAt(source, starts, 99)).toEqual({ line: 1, character: 1 });
  });

  it("read a column after the line's end as the line's end, a line after the last as the text's end", () => {
    expect(offsetAt(source, starts, { line: 0, character: 99 })).toBe(4);
    expect(offsetAt(source, starts, { line: 0, character: 99 }, "utf-8")).toBe(4);
    expect(offsetAt(source, starts, { line: 9, character: 0 })).toBe(source.length);
    expect(offsetAt(source, starts, { line: -1, character: 3 })).toBe(0);
  });

  it("read a column inside a character as the character's beginning", () => {
    expect(offsetAt(source, starts, { line: 0, character: 4 }, "utf-8")).toBe(1);
    expect(offsetAt(source, starts, { line: 0, character: 1 }, "utf-8")).toBe(0);
  });

  it("come back to the same offset in every encoding", () => {
    fc.assert(
      fc.property(text, (any) => {
        const begin = lineStartsOf(any);
        for (let offset = 0; offset <= any.length; offset++) {
          // Inside a pair of surrogates or of CR LF there is no place of its own.
          const unit = any.charCodeAt(offset);
          if (unit >= 0xdc00 && unit < 0xe000) continue;
          if (unit === 0x0a && any.charCodeAt(offset - 1) === 0x0d) continue;
          for (const encoding of ENCODINGS) {
            const position = positionAt(any, begin, offset, encoding);
            expect(offsetAt(any, begin, position, encoding)).toBe(offset);
          }
        }
      }),
    );
  });

  it("agree with the bytes and code points of the line", () => {
    fc.assert(
      fc.property(text, fc.nat(), (any, seed) => {
        const begin = lineStartsOf(any);
        const offset = any.length === 0 ? 0 : seed % (any.length + 1);
        const unit = any.charCodeAt(offset);
        if (unit >= 0xdc00 && unit < 0xe000) return;
        const { line } = positionAt(any, begin, offset);
        const before = any.slice(begin[line], offset);
        expect(positionAt(any, begin, offset, "utf-8").character).toBe(Buffer.byteLength(before));
        expect(positionAt(any, begin, offset, "utf-32").character).toBe([...before].length);
      }),
    );
  });
});
