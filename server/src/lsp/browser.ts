import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { isoDay, type Runtime } from "./runtime.ts";
import { startServer } from "./server.ts";

/** The scope of a worker, as far as the server uses it. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & {
  setTimeout(run: () => void, milliseconds: number): unknown;
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
};

startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)),
  runtime,
);
