import { createSnapshot } from "../snapshot.ts";
import { type FileFacts, factsOf, type Reading } from "./fileFacts.ts";
import type { ListedFile } from "./runtime.ts";
import type { Session } from "./session.ts";
import type { Settings } from "./settings.ts";
import { uriKey } from "./uri.ts";

/** All that is kept of one file of the client's folders; nothing of it points into the text. */
export interface KnownFile extends Omit<FileFacts, "failures"> {
  readonly uri: string;
  /** The version of the open document; null for a file that is not open. */
  readonly version: number | null;
  readonly stamp: string;
  readonly settings: Settings;
  readonly language: Reading["language"];
}

/** A file as it is to be known: what of it changes when it has to be read again. */
interface Wanted extends Pick<KnownFile, "uri" | "stamp" | "settings"> {
  readonly key: string;
  readonly open: boolean;
  /** How it is read; one object as long as nothing of it changes. */
  readonly reading: Reading;
}

/** A file that is being read. */
interface Pending extends Pick<Wanted, "stamp" | "reading"> {
  readonly made: Promise<KnownFile | null>;
  /** The same, once it is kept. */
  readonly read: Promise<KnownFile | null>;
}

/** The files of a folder when so many changes had been told, and the open documents that were none of them. */
interface Listing {
  readonly changes: number;
  readonly files: readonly ListedFile[];
  /** Their names, as `uriKey` gives them. */
  readonly keys: ReadonlySet<string>;
  readonly others: string;
}

/** From this many files on, starting threads costs less than it saves (measured with acts of 8 KB). */
const WORTH_THREADS = 150;

/**
 * What is known of the files of the client's folders. An open document is read from the client's text, every other one
 * from its place; what has not changed is not read again, whoever asks.
 */
export class ActFiles {
  readonly #session: Session;
  readonly #known = new Map<string, KnownFile>();
  readonly #lists = new Map<string, Listing>();
  readonly #pending = new Map<string, Pending>();
  readonly #readings = new WeakMap<Settings, Reading>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** What has been read so far of all files. */
  get known(): Iterable<KnownFile> {
    return this.#known.values();
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
    const wanted = await this.#wanted(file);
    const known = this.#fresh(wanted);
    if (known) return known;
    if (wanted.open) return this.#keep(wanted.key, this.#ofDocument(wanted));
    return this.#reading(wanted) ?? this.#begin(wanted, this.#ofFile(wanted));
  }

  /** Has the files read on threads where they are many and the platform has some: `know` then waits for those. */
  async readAhead(files: readonly ListedFile[]): Promise<void> {
    const { runtime } = this.#session;
    // They start while it is found out how each file is to be read.
    let readers = this.#unread(files) < WORTH_THREADS ? null : runtime.startReaders();
    const stale: Wanted[] = [];
    for (const file of files) {
      const wanted = await this.#wanted(file);
      if (!wanted.open && !this.#fresh(wanted) && !this.#reading(wanted)) stale.push(wanted);
    }
    if (stale.length >= WORTH_THREADS) readers ??= runtime.startReaders();
    if (!readers) return;
    const all = stale.map((wanted) =>
      this.#begin(
        wanted,
        readers.read(wanted.uri, wanted.reading).then(
          (facts) => facts && this.#made(wanted, null, facts),
          () => this.#ofFile(wanted),
        ),
      ),
    );
    void Promise.allSettled(all).then(() => readers.end());
  }

  #unread(files: readonly ListedFile[]): number {
    const isRead = ({ stamp }: ListedFile, key: string) =>
      this.#known.get(key)?.stamp === stamp || this.#pending.get(key)?.stamp === stamp;
    return files.filter((file) => !isRead(file, uriKey(file.uri))).length;
  }

  /** Forgets the files that are not among these. */
  keepOnly(uris: Iterable<string>): void {
    const kept = new Set([...uris].map(uriKey));
    for (const key of this.#known.keys()) if (!kept.has(key)) this.#known.delete(key);
  }

  /**
   * The files of a folder, listed again when the client has told of a change, or where it does not tell. A file that is
   * made where another was just deleted may be told by nobody: when a document is opened that is not listed, the folder is
   * looked at once more.
   */
  async #listed(folder: string): Promise<readonly ListedFile[]> {
    const { files, watched } = this.#session;
    const changes = files.changes;
    const before = this.#lists.get(folder);
    if (watched && before?.changes === changes && before.others === this.#openBeside(folder, before.keys))
      return before.files;
    const listed = await files.list(folder);
    const keys = new Set(listed.map(({ uri }) => uriKey(uri)));
    this.#lists.set(folder, { changes, files: listed, keys, others: this.#openBeside(folder, keys) });
    return listed;
  }

  /** The open documents below a folder that are none of its files, of which the names are `keys`. */
  #openBeside(folder: string, keys: ReadonlySet<string>): string {
    const below = `${uriKey(folder)}/`;
    const open = this.#session.documents.all().map(({ uri }) => uriKey(uri));
    return open
      .filter((key) => key.startsWith(below) && !keys.has(key))
      .sort()
      .join("\n");
  }

  async #wanted({ uri, stamp }: ListedFile): Promise<Wanted> {
    const settings = await this.#session.settingsOf(uri);
    const document = this.#session.documents.get(uri);
    return {
      uri,
      key: uriKey(uri),
      open: document !== null,
      stamp: document ? `version ${document.version}` : stamp,
      settings,
      reading: this.#readingOf(settings),
    };
  }

  #readingOf(settings: Settings): Reading {
    const { client } = this.#session;
    const known = this.#readings.get(settings);
    const language = this.#session.languageOf(settings);
    if (known?.language === language) return known;
    const { styles, ...config } = settings.config;
    const reading: Reading = {
      config,
      styles: styles ? { common: styles.common, houses: styles.houses } : null,
      language,
      encoding: client.encoding,
      related: client.relatedInformation,
    };
    this.#readings.set(settings, reading);
    return reading;
  }

  /** What is known of a file, when it is still so. */
  #fresh({ key, stamp, settings, reading }: Wanted): KnownFile | null {
    const known = this.#known.get(key);
    const same = known?.stamp === stamp && known.settings === settings && known.language === reading.language;
    return same ? known : null;
  }

  /** What is being read of a file in this very state. */
  #reading({ key, stamp, reading }: Wanted): Promise<KnownFile | null> | null {
    const pending = this.#pending.get(key);
    return pending?.stamp === stamp && pending.reading === reading ? pending.read : null;
  }

  #begin({ key, stamp, reading }: Wanted, made: Promise<KnownFile | null>): Promise<KnownFile | null> {
    const latest = () => this.#pending.get(key)?.made === made;
    const read = made
      .then((file) => (latest() ? this.#keep(key, file) : file))
      .finally(() => {
        if (latest()) this.#pending.delete(key);
      });
    this.#pending.set(key, { stamp, reading, made, read });
    return read;
  }

  #keep(key: string, file: KnownFile | null): KnownFile | null {
    if (file) this.#known.set(key, file);
    else this.#known.delete(key);
    return file;
  }

  #ofDocument(wanted: Wanted): KnownFile | null {
    const place = this.#session.place(wanted.uri, wanted.settings);
    return (
      place &&
      this.#made(
        wanted,
        place.document.version,
        detached(factsOf(wanted.uri, place.snapshot, wanted.reading)),
      )
    );
  }

  async #ofFile(wanted: Wanted): Promise<KnownFile | null> {
    const text = await this.#session.files.read(wanted.uri);
    if (text === null) return null;
    const snapshot = createSnapshot(text, { config: wanted.settings.config });
    return this.#made(wanted, null, detached(factsOf(wanted.uri, snapshot, wanted.reading)));
  }

  #made(
    { uri, stamp, settings, reading }: Wanted,
    version: number | null,
    { failures, ...facts }: FileFacts,
  ): KnownFile {
    for (const failure of failures) this.#session.connection.console.error(failure);
    return { uri, version, stamp, settings, language: reading.language, ...facts };
  }
}

/** A copy that shares no string with the text of the file, which a short piece of it would keep in memory. */
function detached(facts: FileFacts): FileFacts {
  return JSON.parse(JSON.stringify(facts)) as FileFacts;
}
