import { readFileSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { decode } from "../../text/decode.ts";
import type { ListedFile } from "../runtime.ts";
import { uriBelow } from "../uri.ts";

/** Folders and files beyond these numbers are left out: a folder of acts has fewer, a home folder more. */
const MOST_FOLDERS = 5_000;
const MOST_FILES = 20_000;
/** Bytes; no act is as long. */
const LARGEST_FILE = 32_000_000;

const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git", ".hg", ".svn"]);
const ACT = /\.delib(?:\.md|\.txt)?$/i;

/** The acts below a folder, breadth first; links to folders are not followed, so that no circle is walked. */
export async function actsUnder(folderUri: string): Promise<ListedFile[]> {
  const root = fileURLToPath(folderUri);
  const files: ListedFile[] = [];
  const folders: (readonly string[])[] = [[]];
  for (let at = 0; at < folders.length && at < MOST_FOLDERS; at++) {
    const names = folders[at] as readonly string[];
    for (const entry of await readdir([root, ...names].join("/"), { withFileTypes: true }).catch(() => [])) {
      const inner = [...names, entry.name];
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(inner);
      if (!entry.isFile() || !ACT.test(entry.name) || files.length >= MOST_FILES) continue;
      files.push({ uri: uriBelow(folderUri, inner), stamp: stampOf([root, ...inner].join("/")) });
    }
  }
  return files;
}

/** URIs of the style files (JSON) right in a folder. */
export async function stylesIn(folderUri: string): Promise<string[]> {
  const names = await readdir(fileURLToPath(folderUri)).catch(() => []);
  return names.filter((name) => name.endsWith(".json")).map((name) => uriBelow(folderUri, [name]));
}

/** The text of a file; null when it cannot be read or is no text. */
export function textOf(uri: string): string | null {
  if (!uri.startsWith("file:")) return null;
  try {
    const path = fileURLToPath(uri);
    // Reading at once is several times faster than by promises: acts are small and there may be thousands.
    if (statSync(path).size > LARGEST_FILE) return null;
    const decoded = decode(readFileSync(path));
    return "text" in decoded ? decoded.text : null;
  } catch {
    return null;
  }
}

/** At once, for the same reason: by promises, asking 2,000 files took longer than reading them again. */
function stampOf(path: string): string {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  return `${mtimeMs}-${size}`;
}
