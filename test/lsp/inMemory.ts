import { PassThrough } from "node:stream";
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { ListedFile, Runtime } from "../../server/src/lsp/runtime.ts";
import { startServer } from "../../server/src/lsp/server.ts";
import { type Answers, capabilities, TestClient } from "./client.ts";

/** Files that a test pretends to have on a disk: what was read is kept, so that a test can tell what was not. */
export class FakeDisk {
  readonly files: Map<string, { text: string; stamp: string }>;
  readonly read: string[] = [];

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.files = new Map(Object.entries(files).map(([uri, text]) => [uri, { text, stamp: "1" }]));
  }

  write(uri: string, text: string): void {
    this.files.set(uri, { text, stamp: String(Math.random()) });
  }

  get runtime(): Runtime {
    return {
      version: "0.0.0-test",
      today: () => "2025-03-21",
      delay: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      listFiles: async (folder): Promise<readonly ListedFile[] | null> =>
        folder.startsWith("file:")
          ? [...this.files]
              .filter(([uri]) => uri.startsWith(`${folder}/`) && !uri.endsWith(".json"))
              .map(([uri, { stamp }]) => ({ uri, stamp }))
          : null,
      listStyles: async (folder) =>
        folder.startsWith("file:")
          ? [...this.files.keys()].filter(
              (uri) => uri.startsWith(`${folder}/`) && /^[^/]*\.json$/.test(uri.slice(folder.length + 1)),
            )
          : null,
      startReaders: () => null,
      loadExport: () => import("../../server/src/export/bundle.ts"),
      loadImport: () => import("../../server/src/import/bundle.ts"),
      readFile: async (uri) => {
        this.read.push(uri);
        return this.files.get(uri)?.text ?? null;
      },
    };
  }
}

/** What a test says at the beginning. */
export interface Start {
  readonly disk?: FakeDisk;
  readonly answers?: Answers;
  readonly initialize?: object;
}

/** A server in this very process and a client that has not said anything yet. */
function connected({ disk = new FakeDisk(), answers = {} }: Start = {}): TestClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(connection, disk.runtime);
  return new TestClient(toServer, toClient, answers);
}

/** A session that has begun: `initialize` with what the test adds to it, and `initialized`. */
export async function started(start: Start = {}): Promise<TestClient> {
  const client = connected(start);
  await client.request("initialize", {
    processId: null,
    rootUri: null,
    locale: "fr",
    capabilities: capabilities(),
    ...start.initialize,
  });
  client.notify("initialized", {});
  return client;
}

/** Opens a document of an invented scheme. */
export function open(client: TestClient, uri: string, text: string, version = 1): void {
  client.notify("textDocument/didOpen", {
    textDocument: { uri, languageId: "deliberation", version, text },
  });
}
