import { readFileSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import {
  type CouncilFile,
  type CouncilProblem,
  councilFilePlaces,
  readCouncilFile,
  unknownStyle,
} from "../rules/councilFile/councilFile.ts";
import type { StyleSet } from "../styles/style.ts";
import { decode } from "../text/decode.ts";
import type { Bilingual } from "../text/language.ts";
import { lineAt, lineStartsOf } from "../text/lines.ts";

/** A `delib.json` of the disk. */
export interface FoundCouncilFile {
  /** Absolute. */
  readonly path: string;
  readonly file: CouncilFile;
  /** What cannot be used of it, its house style aside. */
  readonly problems: readonly PlacedProblem[];
  readonly starts: Uint32Array;
}

/** A problem with its line, counted from 1; null for the file as such. */
export interface PlacedProblem {
  readonly line: number | null;
  readonly message: Bilingual;
}

/** Bytes; no council's file is as long. */
const LARGEST = 5_000_000;

const byFolder = new Map<string, FoundCouncilFile | null>();
const byPath = new Map<string, FoundCouncilFile>();

/** The nearest `delib.json` at or above a folder (absolute); null without one. Each is read once in a run. */
export function councilFileNear(folder: string): FoundCouncilFile | null {
  const known = byFolder.get(folder);
  if (known !== undefined) return known;
  let found: FoundCouncilFile | null = null;
  for (const place of councilFilePlaces(folder.split(sep).join("/"))) {
    const path = resolve(place);
    found = byPath.get(path) ?? readAt(path);
    if (found === null) continue;
    byPath.set(path, found);
    break;
  }
  byFolder.set(folder, found);
  return found;
}

/** Files are read anew: one was written. */
export function forgetCouncilFiles(): void {
  byFolder.clear();
  byPath.clear();
}

/** The fault of the house style that a file names, the styles of its folder being these; null when there is none. */
export function styleProblem({ file, starts }: FoundCouncilFile, styles: StyleSet): PlacedProblem | null {
  const problem = unknownStyle(file, styles);
  return problem && placed(problem, starts);
}

function placed({ span, path, message: { fr, en } }: CouncilProblem, starts: Uint32Array): PlacedProblem {
  const message = path === "" ? { fr, en } : { fr: `${path} : ${fr}`, en: `${path}: ${en}` };
  return { line: lineAt(starts, span.start) + 1, message };
}

/** The folder of its own styles that a council's file names, absolute; null when it names none. */
export function stylesFolderOf({ path, file }: FoundCouncilFile): string | null {
  return file.styles === null ? null : resolve(dirname(path), file.styles);
}

/** Null where there is no such file. */
function readAt(path: string): FoundCouncilFile | null {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return null;
    if (stats.size > LARGEST) return unreadable(path, TOO_LARGE);
    const decoded = decode(readFileSync(path));
    if (!("text" in decoded)) return unreadable(path, NO_TEXT);
    const file = readCouncilFile(decoded.text);
    const starts = lineStartsOf(decoded.text);
    return { path, file, problems: file.problems.map((problem) => placed(problem, starts)), starts };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" || code === undefined ? null : unreadable(path, NOT_READ);
  }
}

function unreadable(path: string, message: Bilingual): FoundCouncilFile {
  return { path, file: readCouncilFile("{}"), problems: [{ line: null, message }], starts: lineStartsOf("") };
}

const TOO_LARGE: Bilingual = {
  fr: "fichier trop gros pour une fiche du conseil : il n’est pas utilisé",
  en: "file too large for a council file: it is not used",
};
const NO_TEXT: Bilingual = {
  fr: "ce n’est pas un texte : il n’est pas utilisé ; refaites-le avec « delib init »",
  en: "this is no text: it is not used; make it again with “delib init”",
};
const NOT_READ: Bilingual = {
  fr: "lecture refusée : la fiche du conseil n’est pas utilisée",
  en: "reading is not allowed: the council file is not used",
};
