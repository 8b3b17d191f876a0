import { diagnosticsAt, settled } from "./diagnostics.ts";
import type { RegisterFindings } from "./register.ts";
import type { Session } from "./session.ts";

/**
 * Sends the diagnostics of the open documents to a client that does not ask for them, and of the others what the register
 * says of them.
 */
export class PushedDiagnostics {
  readonly #session: Session;
  readonly #register: RegisterFindings;

  constructor(session: Session, register: RegisterFindings) {
    this.#session = session;
    this.#register = register;
  }

  /** A document was opened or changed, or its settings were, or the register says something else of a file. */
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

  /** A closed document has no diagnostics of its own text. */
  clear(uri: string): void {
    if (this.#session.client.pullsDiagnostics) return;
    void this.#session.connection.sendDiagnostics({
      uri,
      diagnostics: [...this.#register.diagnosticsOf(uri)],
    });
  }

  async #send(uri: string): Promise<void> {
    const session = this.#session;
    const version = session.documents.get(uri)?.version;
    if (version === undefined) return this.clear(uri);
    if (!(await settled(session, uri))) return;
    const place = await session.recall(uri);
    // What was asked for an old version is dropped: the newer one has its own request under way.
    if (!place || place.document.version !== version) return;
    const diagnostics = diagnosticsAt(place, this.#register);
    await session.connection.sendDiagnostics({ uri, version, diagnostics });
  }
}
