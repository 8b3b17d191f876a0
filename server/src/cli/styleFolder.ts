import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { extendStyles, MOST_STYLES, type StyleFile, type StyleProblem } from "../styles/extend.ts";
import type { StyleSet } from "../styles/style.ts";
import { builtInStyles } from "../styles/styles.ts";

/** Where a council's own styles are looked for, beside its acts or above them. */
export const STYLES_FOLDER = [".delib", "styles"] as const;

/** The styles for one folder, with what could not be read of them. */
export interface FolderStyles {
  readonly styles: StyleSet;
  /** The path of each is absolute. */
  readonly problems: readonly StyleProblem[];
}

/** Bytes; no style file is as long. */
const LARGEST = 2_000_000;
/** Folders from an act up to the root. */
const MOST_LEVELS = 64;

const read = new Map<string, FolderStyles>();
const nearest = new Map<string, string | null>();

/**
 * The styles for the acts of a folder (absolute): the built-in ones with those of the nearest `.delib/styles` at or
 * above it. Read once in a run.
 */
export function stylesNear(folder: string): FolderStyles {
  const styles = nearestFolder(folder);
  return styles === null ? { styles: builtInStyles(), problems: [] } : stylesIn(styles);
}

/** The built-in styles with those of this folder (absolute); null when there is no such folder. */
export function stylesOfFolder(folder: string): FolderStyles | null {
  return isFolder(folder) ? stylesIn(folder) : null;
}

function stylesIn(folder: string): FolderStyles {
  let found = read.get(folder);
  if (!found) {
    found = extendStyles(builtInStyles(), styleFiles(folder));
    read.set(folder, found);
  }
  return found;
}

function nearestFolder(from: string): string | null {
  const known = nearest.get(from);
  if (known !== undefined) return known;
  let folder = resolve(from);
  let found: string | null = null;
  for (let level = 0; level < MOST_LEVELS && found === null; level++) {
    const own = join(folder, ...STYLES_FOLDER);
    if (isFolder(own)) found = own;
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  nearest.set(from, found);
  return found;
}

function styleFiles(folder: string): StyleFile[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  return names.slice(0, MOST_STYLES).map((name) => {
    const path = join(folder, name);
    try {
      return { path, text: statSync(path).size > LARGEST ? null : readFileSync(path, "utf8") };
    } catch {
      return { path, text: null };
    }
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
