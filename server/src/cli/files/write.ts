import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { encode } from "../../text/decode.ts";
import { TROUBLE } from "../messages.ts";
import { writingTrouble } from "../reason.ts";
import type { Say } from "../say.ts";
import type { ReadText } from "./read.ts";

/** Bits of a file's mode that let somebody write it. */
const WRITABLE = 0o222;

/**
 * The bytes of a new text in the encoding of the old one, or why they cannot be made. Where the old bytes were not
 * all valid, writing the text back would change places that no fix speaks of.
 */
export function sameEncoding(
  old: ReadText,
  text: string,
  say: Say,
): Uint8Array | { readonly trouble: string } {
  const again = encode(old.text, old.encoding, old.bom);
  if (!(again instanceof Uint8Array) || !equal(again, old.bytes)) {
    return { trouble: say(TROUBLE.lossy, { encoding: old.encoding.toUpperCase() }) };
  }
  const bytes = encode(text, old.encoding, old.bom);
  if (bytes instanceof Uint8Array) return bytes;
  return {
    trouble: say(TROUBLE.unencodable, { character: bytes.unencodable, encoding: old.encoding.toUpperCase() }),
  };
}

/**
 * Replaces the content of a file at once: a reader sees the old or the new bytes, never half of them, and a failure
 * leaves the file as it was. A link is followed. Gives the reason when it failed, null when it did not.
 */
export function replaceFile(named: string, bytes: Uint8Array, say: Say): string | null {
  let temporary: string | null = null;
  try {
    const file = realpathSync(named);
    const { mode } = statSync(file);
    // Renaming asks the folder for leave, not the file; whoever made the file read-only meant it.
    if ((mode & WRITABLE) === 0) return say(TROUBLE.readOnly);
    temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
    writeFileSync(temporary, bytes, { flag: "wx", mode });
    chmodSync(temporary, mode);
    renameSync(temporary, file);
    return null;
  } catch (error) {
    if (temporary) rmSync(temporary, { force: true });
    return writingTrouble(error, say);
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
