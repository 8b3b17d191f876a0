import { extendStyles, type StyleFile } from "../styles/extend.ts";
import type { StyleSet } from "../styles/style.ts";
import { builtInStyles } from "../styles/styles.ts";
import type { Bilingual } from "../text/language.ts";
import type { Files } from "./files.ts";
import { FolderSettings } from "./folderSettings.ts";
import type { Settings } from "./settings.ts";
import { uriFrom } from "./uri.ts";

/** Where a council's own styles are looked for when no setting names another folder. */
const USUAL = ".delib/styles";
/** Folders above an act that are looked into. */
const MOST_LEVELS = 40;

/** Tells a person that a style file is not used; `uri` is the file's. */
type Tell = (uri: string, message: Bilingual) => void;

/**
 * The council's own styles of each folder: those of the folder that `delib.stylesFolder` names, else of the nearest
 * `.delib/styles` at or above the act. Read once, and again after `forget`.
 */
export class StyleFolders {
  readonly #files: Files;
  readonly #tell: Tell;
  /** Told of settings that cannot be used. */
  readonly #warn: (message: string) => void;
  /** The styles of each folder of styles; null where there is no style file. */
  #read = new Map<string, Promise<StyleSet | null>>();
  #settled = new FolderSettings();
  readonly #told = new Set<string>();

  constructor(files: Files, tell: Tell, warn: (message: string) => void) {
    this.#files = files;
    this.#tell = tell;
    this.#warn = warn;
  }

  /** A style file may have changed: read again. */
  forget(): void {
    this.#read = new Map();
    this.#settled = new FolderSettings();
  }

  /** Whether a changed file may be a style file. */
  concerns(uri: string): boolean {
    const folder = uri.slice(0, uri.lastIndexOf("/"));
    return uri.endsWith(".json") && (folder.endsWith(`/${USUAL}`) || this.#read.has(folder));
  }

  /** The settings for a document, with the styles of its folder; the very same ones where it has none. */
  of(settings: Settings, uri: string, scope: string): Settings | Promise<Settings> {
    const folder = uri.slice(0, uri.lastIndexOf("/"));
    return this.#settled.get(settings, folder) ?? this.#with(settings, folder, scope);
  }

  async #with(settings: Settings, folder: string, scope: string): Promise<Settings> {
    const settled = this.#settled;
    const styles = await this.#stylesFor(settings, folder, scope).catch(() => null);
    const found = styles ? { ...settings, config: { ...settings.config, styles } } : settings;
    const made = settings.wantedStyle === null ? found : this.#chosen(found, settings.wantedStyle, styles);
    return settled.keep(settings, folder, made);
  }

  /** The settings with the style that they ask for, where it is one of those that there are. */
  #chosen(settings: Settings, wanted: string, styles: StyleSet | null): Settings {
    const { common, houses } = styles ?? builtInStyles();
    const ids = [common, ...houses].map(({ id }) => id);
    if (ids.includes(wanted)) return { ...settings, config: { ...settings.config, style: wanted } };
    const allowed = ids.join(", ");
    this.#warn(`delib.style : styles connus : ${allowed} (known styles: ${allowed})`);
    return settings;
  }

  async #stylesFor(settings: Settings, folder: string, scope: string): Promise<StyleSet | null> {
    if (settings.stylesFolder !== null) return this.#stylesIn(placeOf(settings.stylesFolder, scope));
    // Above the client's folder only on a disk: a virtual folder has nothing above it.
    const top = folder.startsWith("file:") ? "file://" : scope;
    let at = folder;
    for (let level = 0; level < MOST_LEVELS && at.length >= top.length && at.includes("://"); level++) {
      const found = await this.#stylesIn(`${at}/${USUAL}`);
      if (found) return found;
      at = at.slice(0, at.lastIndexOf("/"));
    }
    return null;
  }

  #stylesIn(folder: string): Promise<StyleSet | null> {
    let read = this.#read.get(folder);
    if (!read) {
      read = this.#load(folder);
      this.#read.set(folder, read);
    }
    return read;
  }

  async #load(folder: string): Promise<StyleSet | null> {
    const uris = [...(await this.#files.listStyles(folder))].sort();
    if (uris.length === 0) return null;
    const files: StyleFile[] = [];
    for (const uri of uris) files.push({ path: uri, text: await this.#files.read(uri) });
    const { styles, problems } = extendStyles(builtInStyles(), files);
    for (const { path, message } of problems) {
      const sign = `${path} ${message.fr}`;
      if (!this.#told.has(sign)) this.#tell(path, message);
      this.#told.add(sign);
    }
    return styles;
  }
}

/** The URI of a folder that is named from another one, or wholly. */
function placeOf(named: string, scope: string): string {
  const path = named.replaceAll("\\", "/").replace(/\/+$/, "");
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return path;
  if (/^[A-Za-z]:\//.test(path)) return `file:///${escaped(path)}`;
  if (path.startsWith("/")) return `file://${escaped(path)}`;
  return uriFrom(scope, path);
}

function escaped(path: string): string {
  return path
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replace(/^([A-Za-z])%3A/, "$1%3A");
}
