import type { Connection, InitializeParams } from "vscode-languageserver";
import type { Snapshot } from "../snapshot.ts";
import { builtInStyles } from "../styles/styles.ts";
import type { Bilingual, Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { shownIn } from "../text/typography.ts";
import { type Client, clientOf } from "./client.ts";
import { Converter } from "./convert.ts";
import { CouncilFiles } from "./councilFiles.ts";
import { publishCouncil } from "./councilProblems.ts";
import { Documents, type OpenDocument } from "./documents.ts";
import { Files } from "./files.ts";
import { languageFor } from "./locale.ts";
import type { Runtime } from "./runtime.ts";
import { askOf, type Settings, SettingsStore } from "./settings.ts";
import { StyleFolders } from "./styleFolders.ts";
import { nameOf } from "./uri.ts";

/** An open document with all that a request on it needs. */
export interface Place {
  readonly session: Session;
  readonly document: OpenDocument;
  readonly snapshot: Snapshot;
  readonly convert: Converter;
  readonly settings: Settings;
  readonly language: Language;
}

/** The protocol's number of a warning. */
const WARNING = 2;

/** What one client and the server share from `initialize` to `exit`. */
export class Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly files: Files;
  readonly styles: StyleFolders;
  readonly councils: CouncilFiles;
  state: "new" | "running" | "shutdown" = "new";
  /** Whether the client tells of files that change. */
  watched = false;
  /** Whether the client shows facts of acts beside the text, and is told when they may have changed without it. */
  showsActs = false;
  #client: Client = clientOf({ processId: null, rootUri: null, capabilities: {} });
  #folders: readonly string[] = [];
  #clientCommands: ReadonlySet<string> = new Set();
  #clientFiles = false;
  #changes = 0;
  #waiters: (() => void)[] = [];

  constructor(connection: Connection, runtime: Runtime) {
    this.connection = connection;
    this.runtime = runtime;
    this.documents = new Documents(() => this.#client.encoding);
    this.files = new Files(this);
    const warn = (message: string) => connection.console.warn(message);
    const tell = (uri: string, message: Bilingual) => {
      const language = languageFor("auto", this.#client.locale);
      const said = { type: WARNING, message: `${nameOf(uri)}: ${shownIn(message, language)}` };
      void connection.sendNotification("window/showMessage", said);
    };
    this.styles = new StyleFolders(this.files, tell, warn);
    this.councils = new CouncilFiles(this.files, (found, problems) => publishCouncil(this, found, problems));
    this.settings = new SettingsStore((message) => connection.console.warn(message));
  }

  get client(): Client {
    return this.#client;
  }

  /** URIs of the workspace folders, without a slash at the end. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Whether the client reads files for the server (`initializationOptions.files`). */
  get clientFiles(): boolean {
    return this.#clientFiles;
  }

  /** Whether the client runs this command itself (`initializationOptions.clientCommands`). */
  clientRuns(command: string): boolean {
    return this.#clientCommands.has(command);
  }

  start(params: InitializeParams): void {
    this.state = "running";
    this.#client = clientOf(params);
    const folders = params.workspaceFolders?.map((folder) => folder.uri);
    this.#folders = (folders ?? (params.rootUri ? [params.rootUri] : [])).map(withoutSlash);
    const options: unknown = params.initializationOptions;
    const { settings, clientCommands, files } = isObject(options) ? options : {};
    this.#clientFiles = files === true;
    if (Array.isArray(clientCommands)) this.#clientCommands = new Set(clientCommands.map(String));
    if (settings !== undefined) this.settings.take(settings);
    if (this.#client.configuration) this.settings.askWith(askOf(this.connection));
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(withoutSlash));
    const kept = this.#folders.filter((folder) => !gone.has(folder));
    this.#folders = [...kept, ...added.map(withoutSlash).filter((folder) => !kept.includes(folder))];
  }

  /** The scope under which the settings of a document are asked: its folder, the innermost one; else itself. */
  scopeOf(uri: string): string {
    let scope = "";
    for (const folder of this.#folders)
      if (uri.startsWith(`${folder}/`) && folder.length > scope.length) scope = folder;
    return scope === "" ? uri : scope;
  }

  /** The settings for a document, with those of its council's file and the styles of its folder. */
  settingsOf(document: string): Settings | Promise<Settings> {
    const uri = this.#placeOf(document);
    const scope = this.scopeOf(uri);
    return then(this.settings.of(scope), (client) =>
      then(this.#withCouncil(client, uri, scope), (council) =>
        then(this.styles.of(council, uri, scope), (settings) => {
          this.councils.judgeStyle(folderOf(uri), settings.config.styles ?? builtInStyles());
          return settings;
        }),
      ),
    );
  }

  /** An untitled act is about to be saved in the folder that is open, when there is but one. */
  #placeOf(uri: string): string {
    const [only] = this.#folders;
    return uri.startsWith("untitled:") && only !== undefined && this.#folders.length === 1
      ? `${only}/untitled`
      : uri;
  }

  #withCouncil(settings: Settings, uri: string, scope: string): Settings | Promise<Settings> {
    const folder = folderOf(uri);
    if (!folder.includes("://")) return settings;
    // Above the client's folder only on a disk: a virtual folder has nothing above it.
    const top = folder.startsWith("file:") ? "" : scope === uri ? folder : scope;
    return this.councils.of(settings, folder, top);
  }

  /** The document with its snapshot; null when it is not open. */
  async recall(uri: string): Promise<Place | null> {
    if (!this.documents.get(uri)) return null;
    const settings = await this.settingsOf(uri);
    return this.place(uri, settings);
  }

  /** As `recall`, the settings being known. */
  place(uri: string, settings: Settings): Place | null {
    const document = this.documents.get(uri);
    const snapshot = this.documents.recall(uri, settings.config);
    if (!document || !snapshot) return null;
    return {
      session: this,
      document,
      snapshot,
      convert: this.converterOf(snapshot),
      settings,
      language: this.languageOf(settings),
    };
  }

  converterOf(snapshot: Snapshot): Converter {
    const { lineStarts } = snapshot.syntax.folded;
    return new Converter({ text: snapshot.text, lineStarts }, this.#client.encoding);
  }

  languageOf(settings: Settings): Language {
    return languageFor(settings.language, this.#client.locale);
  }

  /** How many times something changed that diagnostics depend on. */
  get changes(): number {
    return this.#changes;
  }

  /** Something changed that diagnostics depend on: a text, a file, the settings, the folders. */
  changed(): void {
    this.#changes++;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
  }

  /** Settles at the next change after the one counted, at once when it has come already. */
  nextChange(since: number): Promise<void> {
    if (this.#changes !== since) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push(resolve));
  }
}

/** The place where a request stands, as an offset. */
export function offsetIn(
  place: Place,
  params: { readonly position: Parameters<Converter["offset"]>[0] },
): number {
  return place.convert.offset(params.position);
}

/** The stretch of text of a request. */
export function spanIn(place: Place, params: { readonly range: Parameters<Converter["span"]>[0] }): Span {
  return place.convert.span(params.range);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/"));
}

/** What follows on a value, at once where it is there already. */
function then<A, B>(value: A | Promise<A>, next: (value: A) => B | Promise<B>): B | Promise<B> {
  return value instanceof Promise ? value.then(next) : next(value);
}

function withoutSlash(uri: string): string {
  return uri.endsWith("/") ? uri.slice(0, -1) : uri;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
