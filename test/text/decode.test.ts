import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecodedText, decode, type Encoding, encode } from "../../server/src/text/decode.ts";

const TEXT = "L’an deux mille vingt-trois, Élisée Œ — 12 €\r\n";

function text(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes);
  if ("binary" in decoded) throw new Error(`read as ${decoded.binary}`);
  return decoded;
}

function bytesOf(source: string, encoding: Encoding, bom: boolean): Uint8Array {
  const bytes = encode(source, encoding, bom);
  if (!(bytes instanceof Uint8Array)) throw new Error(`no ${bytes.unencodable} in ${encoding}`);
  return bytes;
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (source: string) => new TextEncoder().encode(source);

describe("reading bytes", () => {
  it.each([
    ["utf-8", false],
    ["utf-8", true],
    ["utf-16le", true],
    ["utf-16be", true],
    ["windows-1252", false],
  ] as const)("knows %s (mark: %s) and gives the text without its mark", (encoding, bom) => {
    expect(text(bytesOf(TEXT, encoding, bom))).toEqual({ text: TEXT, encoding, bom });
  });

  it("reads nothing as an empty UTF-8 text", () => {
    expect(decode(bytes())).toEqual({ text: "", encoding: "utf-8", bom: false });
  });

  it("reads a lone mark as an empty text", () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf))).toEqual({ text: "", encoding: "utf-8", bom: true });
    expect(decode(bytes(0xff, 0xfe))).toEqual({ text: "", encoding: "utf-16le", bom: true });
  });

  it("takes only the first mark for one", () => {
    expect(text(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61)).text).toBe("\ufeffa");
  });

  it("keeps form feeds, private-use bullets, decomposed accents and no-break spaces", () => {
    const source = "a\fb\uf0b7 e\u0301\u00a0\u202f\u0001";
    expect(text(bytesOf(source, "utf-8", false)).text).toBe(source);
  });

  it("reads every Windows-1252 byte as a character of its own", () => {
    const all = Uint8Array.from({ length: 255 }, (_, index) => index + 1);
    const decoded = text(all);
    expect(decoded.encoding).toBe("windows-1252");
    expect(new Set(decoded.text).size).toBe(255);
    // Node 20's own decoder of that name reads Latin-1, hence the table of ours: WHATWG, index windows-1252.
    expect(decoded.text.slice(0x7f, 0x9f)).toBe("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");
    expect(decoded.text.slice(0x9f)).toBe(Buffer.from(all.subarray(0x9f)).toString("latin1"));
  });

  it("reads UTF-8 with a few spoilt bytes, or cut inside a character, as UTF-8", () => {
    const whole = bytesOf("Présents : Élodie, Noé, Zoé", "utf-8", false);
    const cut = whole.subarray(0, whole.length - 1);
    expect(text(cut)).toMatchObject({ text: "Présents : Élodie, Noé, Zo\ufffd", encoding: "utf-8" });
    const spoilt = Uint8Array.from(whole);
    spoilt[0] = 0xff;
    expect(text(spoilt).encoding).toBe("utf-8");
  });

  it("reads a text with one accent in Windows-1252", () => {
    expect(text(bytes(0x50, 0x72, 0xe9, 0x73)).text).toBe("Prés");
  });
});

describe("what is no text", () => {
  it.each([
    ["pdf", ascii("%PDF-1.7\n")],
    ["zip", bytes(0x50, 0x4b, 0x03, 0x04, 0x14)],
    ["ole", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ["rtf", ascii("{\\rtf1\\ansi")],
    ["unknown", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ["unknown", bytes(0x61, 0x00, 0x62, 0x00)],
    ["unknown", bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
  ] as const)("is %s", (binary, content) => {
    expect(decode(content)).toEqual({ binary });
  });

  it("is a NUL near the beginning, not one far below", () => {
    const late = new Uint8Array(20_000).fill(0x61);
    late[19_000] = 0;
    expect(decode(late)).toMatchObject({ encoding: "utf-8" });
    late[8_000] = 0;
    expect(decode(late)).toEqual({ binary: "unknown" });
  });
});

describe("writing back", () => {
  const encodings = fc.constantFrom<[Encoding, boolean][]>(
    ["utf-8", false],
    ["utf-8", true],
    ["utf-16le", true],
    ["utf-16be", true],
  );

  it("gives the bytes that were read, in every encoding", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), encodings, (source, [encoding, bom]) => {
        const whole = bytesOf(source, encoding, bom);
        const decoded = decode(whole);
        if ("binary" in decoded) return;
        // A text that begins with a mark of its own is a text with a mark.
        if (!bom && source.startsWith("\ufeff")) return;
        expect(decoded).toEqual({ text: source, encoding, bom });
        expect(encode(decoded.text, decoded.encoding, decoded.bom)).toEqual(whole);
      }),
    );
  });

  it("gives back any bytes read as Windows-1252", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        const decoded = decode(content);
        if ("binary" in decoded || decoded.encoding !== "windows-1252") return;
        expect(encode(decoded.text, "windows-1252", false)).toEqual(content);
      }),
    );
  });

  it("never fails, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        const decoded = decode(content);
        if (!("binary" in decoded)) expect(typeof decoded.text).toBe("string");
      }),
    );
  });

  it.each([
    ["1ᵉʳ", "ᵉ"],
    ["12\u202f000", "\u202f"],
    ["😀", "😀"],
  ])("names the character of %j that Windows-1252 has not", (source, unencodable) => {
    expect(encode(source, "windows-1252", false)).toEqual({ unencodable });
  });
});
