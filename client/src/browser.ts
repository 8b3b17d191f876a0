import { type ExtensionContext, Uri } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { CLIENT_ID, CLIENT_NAME, clientOptions } from "./options.ts";
import { start } from "./start.ts";

/** Entry of the extension in a browser: the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "server/dist/server.main.js").toString(true);
  let worker: Worker | undefined;
  // A worker that was told to exit stays: one that starts anew takes its place.
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(script);
    // Not the worker itself: the editor's own stand-in for `Worker` is not an instance of what the library asks for.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, new LanguageClient(CLIENT_ID, CLIENT_NAME, startWorker, clientOptions()));
}
