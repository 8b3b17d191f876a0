import { readFileSync, statSync } from "node:fs";
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

/** Reads a file as text, or says why it is none; never throws. */
export function readText(file: string, say: Say): ReadText | Unread {
  try {
    // Reading at once is several times faster than by promises: acts are small and there may be thousands.
    if (statSync(file).size > LIMIT_MB << 20) return { trouble: say(TROUBLE.tooLarge, { limit: LIMIT_MB }) };
    return toText(readFileSync(file), say);
  } catch (error) {
    return { trouble: readingTrouble(error, say) };
  }
}

/** The text of bytes, or what they are when they are none. */
export function toText(bytes: Uint8Array, say: Say): ReadText | Unread {
  const decoded = decode(bytes);
  if ("binary" in decoded) return { trouble: say(TROUBLE[decoded.binary]) };
  return { ...decoded, bytes };
}
