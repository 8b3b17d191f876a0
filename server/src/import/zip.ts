import { unzipSync } from "fflate";
import type { ImportTrouble } from "./types.ts";

/** The largest part that is unpacked, and all of them together, in bytes: a document's text is far below. */
const LARGEST = 64_000_000;
const ALL = 128_000_000;

/** The parts of a DOCX or ODT that hold its text. */
const WANTED =
  /^(?:content\.xml|styles\.xml|META-INF\/manifest\.xml|\[Content_Types\]\.xml|word\/(?:document|numbering|styles|footnotes|endnotes|header\d{0,3}|footer\d{0,3})\.xml|mimetype)$/;

/** The parts of an archive that hold text, by name; a part that pretends to be small is cut at what it says. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | ImportTrouble {
  let sum = 0;
  let tooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        sum += originalSize;
        if (originalSize > LARGEST || sum > ALL) tooLarge = true;
        return !tooLarge;
      },
    });
    return tooLarge ? { trouble: "tooLarge" } : new Map(Object.entries(parts));
  } catch {
    return { trouble: tooLarge ? "tooLarge" : "corrupt" };
  }
}

/** The text of a part; null without it. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const part = parts.get(name);
  return part ? new TextDecoder().decode(part) : null;
}
