import type { ClientRequests } from "./requests.ts";
import type { ListedFile } from "./runtime.ts";
import type { Session } from "./session.ts";

/**
 * The files of the client's folders: as the server's platform reads them, else (a worker, a virtual folder) as a client
 * gives them that offers to.
 */
export class Files {
  readonly #session: Session;
  /** Times that the client said a file had changed: what tells one content from another where nothing else does. */
  readonly #touched = new Map<string, number>();

  constructor(session: Session) {
    this.#session = session;
  }

  #changes = 0;

  /** How many times the client said that files had changed. */
  get changes(): number {
    return this.#changes;
  }

  /** The client says that this file, or a folder, changed. */
  touch(uri: string): void {
    this.#changes++;
    this.#touched.set(uri, (this.#touched.get(uri) ?? 0) + 1);
  }

  /** The acts in a folder and below it; none when nobody can list it. */
  async list(folder: string): Promise<readonly ListedFile[]> {
    const { runtime, connection, clientFiles } = this.#session;
    const listed = await runtime.listFiles(folder);
    if (listed || !clientFiles) return listed ?? [];
    const uris = await connection.sendRequest<ClientRequests["delib/listFiles"]["result"]>(
      "delib/listFiles",
      {
        folder,
      },
    );
    return uris.map((uri) => ({ uri, stamp: String(this.#touched.get(uri) ?? 0) }));
  }

  /** The style files of a folder, not those below it; none when there is no such folder. */
  async listStyles(folder: string): Promise<readonly string[]> {
    const { runtime, connection, clientFiles } = this.#session;
    const listed = await runtime.listStyles(folder);
    if (listed || !clientFiles) return listed ?? [];
    return connection.sendRequest<ClientRequests["delib/listStyles"]["result"]>("delib/listStyles", {
      folder,
    });
  }

  /** The text of a file that is not open; null when it cannot be read. */
  async read(uri: string): Promise<string | null> {
    const { runtime, connection, clientFiles } = this.#session;
    const text = await runtime.readFile(uri);
    if (text !== null || !clientFiles) return text;
    const answer = await connection.sendRequest<ClientRequests["delib/readFile"]["result"]>(
      "delib/readFile",
      {
        uri,
      },
    );
    return answer?.text ?? null;
  }
}
