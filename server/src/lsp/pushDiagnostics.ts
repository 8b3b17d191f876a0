import { diagnosticsAt, settled } from "./diagnostics.ts";
import type { Session } from "./session.ts";

/** Sends the diagnostics of the open documents to a client that does not ask for them. */
export class PushedDiagnostics {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** A document was opened or changed, or its settings were. */
  update(uri: string): void {
    const session = this.#session;
    if (session.client.pullsDiagnostics) return;
    this.#send(uri).catch((error: unknown) => {
      session.connection.console.error(`textDocument/publishDiagnostics ${uri}: ${String(error)}`);
    });
  }

  updateAll(): void {
    for (const document of this.#session.documents.all()) this.update(document.uri);
  }

  /** A closed document has no diagnostics. */
  clear(uri: string): void {
    if (this.#session.client.pullsDiagnostics) return;
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #send(uri: string): Promise<void> {
    const session = this.#session;
    const version = session.documents.get(uri)?.version;
    if (!(await settled(session, uri))) return;
    const place = await session.recall(uri);
    // What was asked for an old version is dropped: the newer one has its own request under way.
    if (!place || place.document.version !== version) return;
    const diagnostics = diagnosticsAt(place);
    await session.connection.sendDiagnostics({ uri, version, diagnostics });
  }
}
