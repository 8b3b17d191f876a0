import type { Diagnostic } from "vscode-languageserver";
import { type RegisterRow, registerRows } from "../features/registerRows.ts";
import { type RegisterFile, summarise } from "../register/summary.ts";
import { createSnapshot, type Snapshot } from "../snapshot.ts";
import type { Language } from "../text/language.ts";
import { lspDiagnostics } from "./diagnostics.ts";
import type { ListedFile } from "./runtime.ts";
import type { Session } from "./session.ts";
import type { Settings } from "./settings.ts";
import { uriKey } from "./uri.ts";

/** All that is kept of one file of the client's folders; nothing of it points into the text. */
export interface KnownFile {
  readonly uri: string;
  /** The version of the open document; null for a file that is not open. */
  readonly version: number | null;
  readonly stamp: string;
  readonly settings: Settings;
  readonly language: Language;
  /** The findings of its own text. */
  readonly items: readonly Diagnostic[];
  /** What the rules over many acts need of it; places are in the encoding of the client. */
  readonly register: RegisterFile;
  /** The lines of the register, one for each act. */
  readonly rows: readonly (Omit<RegisterRow, "span"> & { readonly range: Diagnostic["range"] })[];
}

/**
 * What is known of the files of the client's folders. An open document is read from the client's text, every other one
 * from its place; what has not changed is not read again, whoever asks.
 */
export class ActFiles {
  readonly #session: Session;
  readonly #known = new Map<string, KnownFile>();
  readonly #lists = new Map<string, { readonly changes: number; readonly files: readonly ListedFile[] }>();
  readonly #reading = new Map<string, Promise<KnownFile | null>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The files of the folders whose settings are wanted, each once; an open document by the name the client gives it. */
  async list(wanted: (settings: Settings) => boolean): Promise<ReadonlyMap<string, ListedFile>> {
    const session = this.#session;
    const files = new Map<string, ListedFile>();
    for (const folder of session.folders) {
      if (!wanted(await session.settings.of(folder))) continue;
      for (const { uri: listed, stamp } of await this.#listed(folder)) {
        const uri = session.documents.get(listed)?.uri ?? listed;
        files.set(uri, { uri, stamp });
      }
    }
    return files;
  }

  /** What is known of a file now, read when need be; null when it cannot be read. */
  async know(file: ListedFile): Promise<KnownFile | null> {
    const session = this.#session;
    const { uri } = file;
    const settings = await session.settingsOf(uri);
    const language = session.languageOf(settings);
    const open = session.documents.get(uri);
    const stamp = open ? `version ${open.version}` : file.stamp;
    const key = uriKey(uri);
    const known = this.#known.get(key);
    if (known && known.stamp === stamp && known.settings === settings && known.language === language)
      return known;
    if (open) return this.#keep(key, this.#ofDocument(uri, stamp, settings, language));
    const reading = this.#reading.get(key) ?? this.#ofFile(uri, stamp, settings, language);
    this.#reading.set(key, reading);
    const read = await reading;
    this.#reading.delete(key);
    return this.#keep(key, read);
  }

  /** Forgets the files that are not among these. */
  keepOnly(uris: Iterable<string>): void {
    const kept = new Set([...uris].map(uriKey));
    for (const key of this.#known.keys()) if (!kept.has(key)) this.#known.delete(key);
  }

  /** The files of a folder, listed again when the client has told of a change, or where it does not tell. */
  async #listed(folder: string): Promise<readonly ListedFile[]> {
    const { files, watched } = this.#session;
    const changes = files.changes;
    const before = this.#lists.get(folder);
    if (watched && before?.changes === changes) return before.files;
    const listed = await files.list(folder);
    this.#lists.set(folder, { changes, files: listed });
    return listed;
  }

  #keep(key: string, file: KnownFile | null): KnownFile | null {
    if (file) this.#known.set(key, file);
    else this.#known.delete(key);
    return file;
  }

  #ofDocument(uri: string, stamp: string, settings: Settings, language: Language): KnownFile | null {
    const place = this.#session.place(uri, settings);
    return place && this.#made(uri, place.document.version, stamp, settings, language, place.snapshot);
  }

  async #ofFile(
    uri: string,
    stamp: string,
    settings: Settings,
    language: Language,
  ): Promise<KnownFile | null> {
    const text = await this.#session.files.read(uri);
    if (text === null) return null;
    const snapshot = createSnapshot(text, { config: settings.config });
    return this.#made(uri, null, stamp, settings, language, snapshot);
  }

  #made(
    uri: string,
    version: number | null,
    stamp: string,
    settings: Settings,
    language: Language,
    snapshot: Snapshot,
  ): KnownFile {
    const convert = this.#session.converterOf(snapshot);
    const items = lspDiagnostics(this.#session, uri, snapshot, convert, language);
    const rows = registerRows(snapshot).map(({ span, ...row }) => ({ ...row, range: convert.range(span) }));
    const register = summarise(uri, snapshot.document, (span) => convert.range(span));
    // A copy shares no string with the text of the file, which a short piece of it would keep in memory.
    const copy = JSON.parse(JSON.stringify({ items, rows })) as Pick<KnownFile, "items" | "rows">;
    return { uri, version, stamp, settings, language, register, ...copy };
  }
}
