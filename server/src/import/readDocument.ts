import { type BinaryKind, decode } from "../text/decode.ts";
import { readDocx } from "./docx.ts";
import { readOdt } from "./odt.ts";
import { extractText } from "./pasted.ts";
import { readPdf } from "./pdf.ts";
import type { Extracted, ImportTrouble } from "./types.ts";
import { unzip } from "./zip.ts";

/** The largest document that is read, in bytes. */
const LARGEST = 100_000_000;
/** The longest text, in signs: a council's register of ten years. */
const LONGEST = 20_000_000;

/** What stands in a document, told by its bytes and never by its name: DOCX, ODT, PDF or text. */
export async function readDocument(bytes: Uint8Array): Promise<Extracted | ImportTrouble> {
  if (bytes.length > LARGEST) return { trouble: "tooLarge" };
  if (isPdf(bytes)) return readPdf(bytes);
  const decoded = decode(bytes);
  if ("binary" in decoded) return readBinary(decoded.binary, bytes);
  if (decoded.text.length > LONGEST) return { trouble: "tooLarge" };
  return /[\p{L}\p{N}]/u.test(decoded.text) ? extractText(decoded.text) : { trouble: "empty" };
}

/** A PDF may have a few bytes of its carrier before it. */
function isPdf(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024);
  for (let at = 0; at + 5 <= head.length; at++)
    if (head[at] === 0x25 && head[at + 1] === 0x50 && head[at + 2] === 0x44 && head[at + 3] === 0x46)
      return head[at + 4] === 0x2d;
  return false;
}

function readBinary(
  kind: BinaryKind,
  bytes: Uint8Array,
): Extracted | ImportTrouble | Promise<Extracted | ImportTrouble> {
  if (kind === "pdf") return readPdf(bytes);
  if (kind === "zip") return readZip(bytes);
  // A DOCX with a password is kept in the container of the old format.
  if (kind === "ole") return { trouble: hasWide(bytes, "EncryptedPackage") ? "encrypted" : "ole" };
  return { trouble: kind };
}

function readZip(bytes: Uint8Array): Extracted | ImportTrouble {
  const parts = unzip(bytes);
  if ("trouble" in parts) return parts;
  if (parts.has("word/document.xml")) return readDocx(parts);
  if (parts.has("content.xml")) return readOdt(parts);
  return { trouble: "archive" };
}

/** Whether the bytes hold a word in UTF-16, as the names of an old container are written. */
function hasWide(bytes: Uint8Array, word: string): boolean {
  const wide = Array.from(word, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wide[0] as number); at >= 0; at = bytes.indexOf(wide[0] as number, at + 1))
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
