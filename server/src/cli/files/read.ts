import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { type DecodedText, decode } from "../../text/decode.ts";
import { TROUBLE } from "../messages.ts";
import { readingTrouble } from "../reason.ts";
import type { Say } from "../say.ts";

/** A text with the bytes that it was read from. */
export interface ReadText extends DecodedText {
  readonly bytes: Uint8Array;
}

/** Why a file gives no text, on one line. */
export interface Unread {
  readonly trouble: string;
}

/** Largest file that is read: a council's whole register of a century is far below. */
const LIMIT_MB = 100;

/** Where files are read: nearly every act is shorter, and nothing has to be asked or made for it. */
const ROOM = new Uint8Array(64 << 10);

/** Reads a file as text, or says why it is none; never throws. */
export function readText(file: string, say: Say): ReadText | Unread {
  try {
    const bytes = readBytes(file);
    return bytes ? toText(bytes, say) : { trouble: say(TROUBLE.tooLarge, { limit: LIMIT_MB }) };
  } catch (error) {
    return { trouble: readingTrouble(error, say) };
  }
}

/**
 * The bytes of a file, or of a pipe to its end; null when they are too many. Throws when it cannot be read. Reading at
 * once is several times faster than by promises: acts are small and there may be thousands.
 */
function readBytes(file: string): Uint8Array | null {
  const opened = openSync(file, "r");
  try {
    let length = 0;
    while (length < ROOM.length) {
      const read = readSync(opened, ROOM, length, ROOM.length - length, null);
      if (read === 0) return ROOM.slice(0, length);
      length += read;
    }
    if (fstatSync(opened).size > LIMIT_MB << 20) return null;
    // The rest: a descriptor is read on from where it stands.
    return Buffer.concat([ROOM, readFileSync(opened)]);
  } finally {
    closeSync(opened);
  }
}

/** The text of bytes, or what they are when they are none. */
export function toText(bytes: Uint8Array, say: Say): ReadText | Unread {
  const decoded = decode(bytes);
  if ("binary" in decoded) return { trouble: say(TROUBLE[decoded.binary]) };
  return { ...decoded, bytes };
}
