import { decodeWindows1252, encodeWindows1252 } from "./windows1252.ts";

/** The encodings in which an act may be stored. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What a file is when it is no text. */
export type BinaryKind = "pdf" | "zip" | "ole" | "rtf" | "unknown";

/** A text that was read from bytes, and what is needed to write it back the same way. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the bytes begin with a byte order mark, which is no part of the text. */
  readonly bom: boolean;
}

/** Bytes that are no text. */
export interface NotText {
  readonly binary: BinaryKind;
}

/** A text holds characters that its encoding cannot write; `unencodable` is the first of them. */
export interface Unencodable {
  readonly unencodable: string;
}

/** First bytes of the documents that are most often given in place of a text. */
const SIGNATURES: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF-
  ["zip", [0x50, 0x4b, 0x03, 0x04]], // docx, odt, zip
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]], // doc, xls
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
];

/** How far a NUL byte is looked for: a text has none, and every binary format soon has one. */
const PROBE = 8192;

const REPLACEMENT = 0xfffd;

/**
 * The text of a file's bytes: UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252. Says
 * what the bytes are when they are no text. Never fails, whatever the bytes.
 */
export function decode(bytes: Uint8Array): DecodedText | NotText {
  const kind = SIGNATURES.find(([, start]) => startsWith(bytes, start));
  if (kind) return { binary: kind[0] };
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes.subarray(3), true);
  // FF FE 00 00 opens UTF-32, which nobody writes acts in: its NUL bytes make it no text below.
  const wide = startsWith(bytes, [0xff, 0xfe, 0, 0]) ? null : wideEncoding(bytes);
  if (wide) return { text: decodeWith(wide, bytes.subarray(2)), encoding: wide, bom: true };
  if (bytes.subarray(0, PROBE).includes(0)) return { binary: "unknown" };
  return decodeUtf8(bytes, false);
}

/** The bytes of a text in an encoding: what `decode` read, when the text is the same. */
export function encode(text: string, encoding: Encoding, bom: boolean): Uint8Array | Unencodable {
  if (encoding === "windows-1252") return encodeWindows1252(text);
  const marked = bom ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(marked);
  return encodeUtf16(marked, encoding === "utf-16le");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte);
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  return startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : null;
}

function decodeWith(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Refuses what is no UTF-8. */
const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * UTF-8, or Windows-1252 when it is not. A UTF-8 file cut inside a character, or with a few bytes spoilt, is
 * still UTF-8: in Windows-1252 text the bytes of accented letters almost never make a valid UTF-8 sequence.
 */
function decodeUtf8(bytes: Uint8Array, bom: boolean): DecodedText {
  try {
    const text = STRICT.decode(bytes);
    return { text, encoding: "utf-8", bom };
  } catch {
    const text = decodeWith("utf-8", bytes);
    if (bom || mostlyValid(text)) return { text, encoding: "utf-8", bom };
    return { text: decodeWindows1252(bytes), encoding: "windows-1252", bom: false };
  }
}

/** Whether more of the characters beyond ASCII were read than were replaced. */
function mostlyValid(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === REPLACEMENT) balance--;
    else if (unit >= 0x80) balance++;
  }
  return balance > 0;
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
