/**
 * Windows-1252, the encoding of old Word and Notepad files. Bytes 0x00-0x7F and 0xA0-0xFF are the characters of
 * the same number; this is the row between (WHATWG Encoding Standard, index windows-1252; the five bytes that
 * the code page leaves out stand for the control character of the same number, so that nothing is lost).
 */
const HIGH_ROW = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Byte of each character of the row 0x80-0x9F. */
const BYTE_OF = new Map([...HIGH_ROW].map((character, index) => [character.charCodeAt(0), 0x80 + index]));

/** The text of Windows-1252 bytes; every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    units[at] = byte >= 0x80 && byte < 0xa0 ? HIGH_ROW.charCodeAt(byte - 0x80) : byte;
  }
  let text = "";
  const step = 8192;
  for (let from = 0; from < units.length; from += step)
    text += String.fromCharCode.apply(null, units.subarray(from, from + step) as unknown as number[]);
  return text;
}

/** The Windows-1252 bytes of a text, or the first character that has none. */
export function encodeWindows1252(text: string): Uint8Array | { readonly unencodable: string } {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0x80 || (unit >= 0xa0 && unit < 0x100) ? unit : BYTE_OF.get(unit);
    if (byte === undefined) return { unencodable: String.fromCodePoint(text.codePointAt(at) as number) };
    bytes[at] = byte;
  }
  return bytes;
}
