import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { CLIENT_ID, CLIENT_NAME, clientOptions } from "./options.ts";
import { start } from "./start.ts";

/** Entry of the extension on a desktop or a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("server/dist/server.js");
  const transport = TransportKind.ipc;
  return start(
    context,
    new LanguageClient(
      CLIENT_ID,
      CLIENT_NAME,
      {
        run: { module, transport },
        debug: { module, transport, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
      },
      clientOptions(),
    ),
  );
}
