import {
  COUNCIL_FILE,
  type CouncilFile,
  type CouncilProblem,
  councilFilePlaces,
  layered,
  readCouncilFile,
  unknownStyle,
} from "../rules/councilFile/councilFile.ts";
import type { StyleSet } from "../styles/style.ts";
import type { Files } from "./files.ts";
import { FolderSettings } from "./folderSettings.ts";
import type { Settings } from "./settings.ts";
import { uriFrom } from "./uri.ts";

/** A `delib.json` with its place. */
export interface FoundCouncilFile {
  readonly uri: string;
  readonly text: string;
  readonly file: CouncilFile;
}

/** Shows what cannot be used of a file, in the place of what was shown of it before. */
type Publish = (found: Pick<FoundCouncilFile, "uri" | "text">, problems: readonly CouncilProblem[]) => void;

/**
 * The `delib.json` of each folder of acts: the nearest one, at or above it. What it says stands above the settings of
 * the editor, so that everybody who opens the folder sees the same. Read once, and again after `forget`.
 */
export class CouncilFiles {
  readonly #files: Files;
  readonly #publish: Publish;
  #byFolder = new Map<string, Promise<FoundCouncilFile | null>>();
  #byPlace = new Map<string, Promise<FoundCouncilFile | null>>();
  #settled = new FolderSettings();
  readonly #published = new Set<string>();
  /** The files whose house style has still to be judged, by the folder of acts. */
  readonly #unjudged = new Map<string, FoundCouncilFile>();

  constructor(files: Files, publish: Publish) {
    this.#files = files;
    this.#publish = publish;
  }

  /** A council file may have changed: read again. */
  forget(): void {
    this.#byFolder = new Map();
    this.#byPlace = new Map();
    this.#settled = new FolderSettings();
    for (const uri of this.#published) this.#publish({ uri, text: "" }, []);
    this.#published.clear();
    this.#unjudged.clear();
  }

  /** Shows that the house style of the file of a folder of acts is none of these, which are all that it has. */
  judgeStyle(folder: string, styles: StyleSet): void {
    const found = this.#unjudged.get(folder);
    if (!found) return;
    this.#unjudged.delete(folder);
    const problem = unknownStyle(found.file, styles);
    if (!problem) return;
    this.#published.add(found.uri);
    this.#publish(found, [...found.file.problems, problem]);
  }

  /** Whether a changed file is a council file. */
  concerns(uri: string): boolean {
    return uri.endsWith(`/${COUNCIL_FILE}`);
  }

  /**
   * The settings for the acts of a folder, with what its council file says; the very same ones where there is none.
   * `top` is the last folder that is looked into.
   */
  of(settings: Settings, folder: string, top: string): Settings | Promise<Settings> {
    return this.#settled.get(settings, folder) ?? this.#with(settings, folder, top);
  }

  /** The council file for the acts of a folder; null without one. */
  near(folder: string, top: string): Promise<FoundCouncilFile | null> {
    let found = this.#byFolder.get(folder);
    if (!found) {
      found = this.#nearest(folder, top);
      this.#byFolder.set(folder, found);
    }
    return found;
  }

  async #with(settings: Settings, folder: string, top: string): Promise<Settings> {
    const settled = this.#settled;
    const found = await this.near(folder, top).catch(() => null);
    const made = found ? combined(settings, found) : settings;
    if (found?.file.stylePlace && settled === this.#settled) this.#unjudged.set(folder, found);
    return settled.keep(settings, folder, made);
  }

  async #nearest(folder: string, top: string): Promise<FoundCouncilFile | null> {
    for (const place of councilFilePlaces(folder, top)) {
      let read = this.#byPlace.get(place);
      if (!read) {
        read = this.#read(place);
        this.#byPlace.set(place, read);
      }
      const found = await read;
      if (found) return found;
    }
    return null;
  }

  async #read(uri: string): Promise<FoundCouncilFile | null> {
    const beside = await this.#files.listStyles(uri.slice(0, uri.lastIndexOf("/")));
    if (!beside.some((each) => this.concerns(each))) return null;
    const text = await this.#files.read(uri);
    if (text === null) return null;
    const file = readCouncilFile(text);
    if (file.problems.length > 0) {
      this.#published.add(uri);
      this.#publish({ uri, text }, file.problems);
    }
    return { uri, text, file };
  }
}

/** The file's settings above the client's; a house style is chosen later, when the styles are known. */
function combined(settings: Settings, { uri, file }: FoundCouncilFile): Settings {
  const { style } = file.config;
  const config = layered(settings.config, { ...file.config, style: null });
  const folder = uri.slice(0, uri.lastIndexOf("/"));
  return {
    ...settings,
    config,
    wantedStyle: style ?? settings.wantedStyle,
    stylesFolder: file.styles === null ? settings.stylesFolder : uriFrom(folder, file.styles),
  };
}
