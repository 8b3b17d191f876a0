import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { type ExportBundle, type ImportBundle, isoDay, type Runtime } from "./runtime.ts";
import { startServer } from "./server.ts";

/** The scope of a worker, as far as the server uses it. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & {
  setTimeout(run: () => void, milliseconds: number): unknown;
  importScripts(address: string): void;
  /** What `export.js` leaves there. */
  readonly delibExport?: ExportBundle;
  /** What `import.js` leaves there. */
  readonly delibImport?: ImportBundle;
};
/** Set when the worker is bundled. */
declare const DELIB_VERSION: string;

const runtime: Runtime = {
  version: DELIB_VERSION,
  today: () => isoDay(new Date()),
  delay: (milliseconds) => new Promise((resolve) => self.setTimeout(() => resolve(), milliseconds)),
  listFiles: async () => null,
  listStyles: async () => null,
  readFile: async () => null,
  startReaders: () => null,
  loadExport: async (folder) => {
    if (self.delibExport === undefined && folder !== null) self.importScripts(`${folder}/export.js`);
    return self.delibExport ?? null;
  },
  loadImport: async (folder) => {
    if (self.delibImport === undefined && folder !== null) self.importScripts(`${folder}/import.js`);
    return self.delibImport ?? null;
  },
};

startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)),
  runtime,
);
