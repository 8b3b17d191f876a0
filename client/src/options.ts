import type { LanguageClientOptions } from "vscode-languageclient";
import { ServerErrors } from "./errorHandler.ts";
import { EXPLAIN_RULE, LANGUAGE } from "./names.ts";

/** Also the first word of the setting `delib.trace.server`. */
export const CLIENT_ID = "delib";
export const CLIENT_NAME = "Délib";

/** What the client tells the protocol library, whatever it runs on. */
export function clientOptions(): LanguageClientOptions {
  return {
    // Every scheme: files, untitled acts, virtual folders.
    documentSelector: [{ language: LANGUAGE }],
    // On focus too: a document that takes the name of one just closed may be missed when it opens.
    diagnosticPullOptions: { onChange: true, onFocus: true },
    // What the client does for the server: see server/src/lsp/requests.ts.
    initializationOptions: { files: true, clientCommands: [EXPLAIN_RULE] },
    errorHandler: new ServerErrors(),
    // Filled by those who listen to what is asked (lostDiagnostics.ts).
    middleware: {},
    markdown: { isTrusted: { enabledCommands: [EXPLAIN_RULE] }, supportHtml: false },
  };
}
