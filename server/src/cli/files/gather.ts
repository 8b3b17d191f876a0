import { type Dirent, type PathLike, readdirSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { settingsTroubles } from "../config.ts";
import type { Trouble } from "../failure.ts";
import { TROUBLE } from "../messages.ts";
import { readingTrouble } from "../reason.ts";
import type { Say } from "../say.ts";

/** A text to read. */
export interface Input {
  /** As it is shown. */
  readonly path: string;
  /** Absolute name of the file; null for standard input. */
  readonly file: string | null;
}

export interface Gathered {
  readonly inputs: readonly Input[];
  /** Names that stand for nothing, and folders that could not be read. */
  readonly troubles: readonly Trouble[];
}

/** Name under which standard input is shown when none was given. */
export const STDIN = "<stdin>";

/** The acts of a folder, by their names. */
const ACTS = "**/*.{delib,delib.md,delib.txt}";
/** Folders of other people's files. */
const SKIPPED = ["**/node_modules/**", "**/.git/**"];

/**
 * The files that the words of the command line stand for, each once, in the order of the words and by name within
 * a folder or a glob. Files are taken as they are named; of a folder, the acts (`.delib`, `.delib.md`, `.delib.txt`).
 * Council and style files of their folders that cannot be used are among the troubles, unless `styles` (the latter) or
 * `settings` (both) is false.
 */
export async function gather(
  words: readonly string[],
  options: {
    readonly cwd: string;
    readonly stdinFilename?: string | undefined;
    readonly styles?: false;
    readonly settings?: false;
  },
  say: Say,
): Promise<Gathered> {
  const gatherer = new Gatherer(options.cwd, say);
  for (const word of words.length > 0 ? words : ["."]) {
    if (word === "-") gatherer.add(null, options.stdinFilename ?? STDIN);
    else if (word === "") gatherer.troubles.push({ path: '""', reason: say(TROUBLE.ENOENT) });
    else await gatherer.name(word);
  }
  if (options.settings !== false) gatherer.judgeSettings(options.styles !== false);
  return gatherer;
}

class Gatherer implements Gathered {
  readonly inputs: Input[] = [];
  readonly troubles: Trouble[] = [];
  readonly #cwd: string;
  readonly #say: Say;
  readonly #taken = new Set<string | null>();

  constructor(cwd: string, say: Say) {
    this.#cwd = cwd;
    this.#say = say;
  }

  add(file: string | null, path: string): void {
    if (this.#taken.has(file)) return;
    this.#taken.add(file);
    this.inputs.push({ path, file });
  }

  /** A file, a folder, or else a glob: a file whose name looks like a glob is a file. */
  async name(word: string): Promise<void> {
    const file = resolve(this.#cwd, word);
    try {
      const stats = statSync(file);
      if (stats.isDirectory()) await this.#search(ACTS, file, word, false);
      else if (stats.isFile() || stats.isFIFO()) this.add(file, this.#shown(file));
      else this.#trouble(word, this.#say(TROUBLE.notRegular));
    } catch (error) {
      const { isDynamicPattern } = await import("tinyglobby");
      if (isMissing(error) && isDynamicPattern(word)) await this.#search(word, this.#cwd, word, true);
      else this.#trouble(word, readingTrouble(error, this.#say));
    }
  }

  /** The council files, and the styles unless told otherwise, that will be asked for: each fault once. */
  judgeSettings(withStyles: boolean): void {
    const folders = new Set(this.inputs.map(({ path, file }) => dirname(file ?? resolve(this.#cwd, path))));
    for (const { path, reason } of settingsTroubles(folders, withStyles, this.#say))
      this.#trouble(this.#shown(path), reason);
  }

  async #search(pattern: string, folder: string, word: string, glob: boolean): Promise<void> {
    const { globSync } = await import("tinyglobby");
    const troubles = this.troubles.length;
    const found = globSync(process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern, {
      cwd: folder,
      ignore: SKIPPED,
      absolute: true,
      expandDirectories: false,
      // A link may lead back to where it stands, or to a file that is already there: it is read when it is named.
      followSymbolicLinks: false,
      caseSensitiveMatch: glob,
      dot: glob,
      fs: { readdirSync: this.#listing() },
    });
    for (const file of found.map((each) => resolve(each)).sort()) this.add(file, this.#shown(file));
    const silent = found.length === 0 && this.troubles.length === troubles;
    if (silent) this.#trouble(word, this.#say(glob ? TROUBLE.noMatch : TROUBLE.noAct));
  }

  /** Lists a folder for the search, and notes the folders that could not be listed: the search passes over them. */
  #listing(): typeof readdirSync {
    const list = (path: PathLike, options: { withFileTypes: true }): Dirent[] => {
      try {
        return readdirSync(path, options);
      } catch (error) {
        this.#trouble(this.#shown(resolve(String(path))), readingTrouble(error, this.#say));
        return [];
      }
    };
    return list as unknown as typeof readdirSync;
  }

  #trouble(path: string, reason: string): void {
    this.troubles.push({ path, reason });
  }

  /** A file's name relative to the current folder, with « / » on every system; whole on another drive. */
  #shown(file: string): string {
    const shown = relative(this.#cwd, file);
    return (isAbsolute(shown) ? file : shown || ".").split(sep).join("/");
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  // Windows refuses « * » in a name where other systems find nothing.
  return code === "ENOENT" || code === "ENOTDIR" || code === "EINVAL" || code === "ENAMETOOLONG";
}
