import type { CancellationToken, SymbolInformation, WorkspaceSymbolParams } from "vscode-languageserver";
import { type ActSymbol, workspaceSymbols } from "../features/workspaceSymbols.ts";
import { createSnapshot, type Snapshot } from "../snapshot.ts";
import { foldText } from "../text/fold.ts";
import { SymbolKind } from "./protocol.ts";
import type { Session } from "./session.ts";
import type { Settings } from "./settings.ts";

/** The acts of a file that is not open, as long as it and its settings are the same. */
interface Known {
  readonly stamp: string;
  readonly settings: Settings;
  readonly symbols: readonly SymbolInformation[];
}

/** How many files are read before what the client has sent meanwhile may come in. */
const BATCH = 20;
/** More answers than anybody reads. */
const MOST = 500;

/** The acts of the client's folders and open documents, found by number and object. */
export class WorkspaceSymbols {
  readonly #session: Session;
  readonly #known = new Map<string, Known>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The acts that hold every word of the query; open documents as they are typed, the others as they are stored. */
  async find({ query }: WorkspaceSymbolParams, token: CancellationToken): Promise<SymbolInformation[]> {
    const session = this.#session;
    const found: SymbolInformation[] = [];
    for (const { uri } of session.documents.all()) {
      const place = await session.recall(uri);
      if (!place) continue;
      const acts = workspaceSymbols(place.snapshot, query, place.language);
      found.push(...acts.map((act) => this.#symbol(uri, act, place.snapshot)));
    }
    const words = foldText(query.slice(0, 200)).split(" ");
    let read = 0;
    for (const folder of session.folders)
      for (const file of await session.files.list(folder)) {
        if (session.documents.get(file.uri) || found.length >= MOST || token.isCancellationRequested)
          continue;
        const symbols = await this.#stored(file.uri, file.stamp);
        found.push(...symbols.filter(({ name }) => holdsAll(foldText(name), words)));
        read++;
        if (read % BATCH === 0) await session.runtime.delay(0);
      }
    return found.slice(0, MOST);
  }

  async #stored(uri: string, stamp: string): Promise<readonly SymbolInformation[]> {
    const settings = await this.#session.settingsOf(uri);
    const known = this.#known.get(uri);
    if (known && known.stamp === stamp && known.settings === settings) return known.symbols;
    const text = await this.#session.files.read(uri);
    if (text === null) return [];
    const snapshot = createSnapshot(text, { config: settings.config });
    const acts = workspaceSymbols(snapshot, "", this.#session.languageOf(settings));
    const made = acts.map((act) => this.#symbol(uri, act, snapshot));
    // A copy shares no string with the text of the file, which a short piece of it would keep in memory.
    const symbols = JSON.parse(JSON.stringify(made)) as SymbolInformation[];
    this.#known.set(uri, { stamp, settings, symbols });
    return symbols;
  }

  #symbol(uri: string, { name, date, span }: ActSymbol, snapshot: Snapshot): SymbolInformation {
    const range = this.#session.converterOf(snapshot).range(span);
    return {
      name,
      kind: SymbolKind.Class,
      location: { uri, range },
      ...(date === null ? {} : { containerName: date }),
    };
  }
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
