import type { FileEvent, ProtocolNotificationType } from "vscode-languageserver";
import {
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from "./protocol.ts";
import type { PushedDiagnostics } from "./pushDiagnostics.ts";
import type { RegisterWatch } from "./registerWatch.ts";
import type { DelibNotification } from "./requests.ts";
import { safely } from "./safe.ts";
import type { Session } from "./session.ts";
import { mayBeFolder } from "./uri.ts";

const ACTS_CHANGED: DelibNotification = "delib/actsChanged";
/** `FileChangeType.Changed` of the protocol. */
const CHANGED = 2;

/** Keeps documents, folders and settings as the client tells them. */
export function bindNotifications(
  session: Session,
  pushed: PushedDiagnostics,
  register: RegisterWatch,
): void {
  const { documents } = session;
  const on = <P>({ method }: ProtocolNotificationType<P, unknown>, run: (params: P) => void) =>
    session.connection.onNotification(method, (params: P) =>
      safely(session, method, params, () => run(params)),
    );

  on(DidOpenTextDocumentNotification.type, ({ textDocument }) => {
    documents.open(textDocument);
    // The settings are on their way while the client prepares its first request.
    void session.settingsOf(textDocument.uri);
    session.changed();
    register.changed();
    pushed.update(textDocument.uri);
  });
  on(DidChangeTextDocumentNotification.type, ({ textDocument: { uri, version }, contentChanges }) => {
    if (!documents.change(uri, version, contentChanges)) return;
    session.changed();
    register.changed();
    pushed.update(uri);
  });
  on(DidCloseTextDocumentNotification.type, ({ textDocument: { uri } }) => {
    documents.close(uri);
    session.changed();
    register.changed();
    pushed.clear(uri);
  });
  on(DidChangeConfigurationNotification.type, ({ settings }) => {
    if (session.client.configuration) session.settings.forget();
    else session.settings.take(sectionOf(settings));
    refresh(session, pushed);
    register.changed();
  });
  on(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
    session.changeFolders(
      event.added.map(({ uri }) => uri),
      event.removed.map(({ uri }) => uri),
    );
    session.settings.forget();
    session.changed();
    register.changed();
  });
  on(DidChangeWatchedFilesNotification.type, ({ changes }) => {
    for (const { uri } of changes) session.files.touch(uri);
    const bringsNews = ({ uri, type }: FileEvent) =>
      session.styles.concerns(uri) ||
      session.councils.concerns(uri) ||
      // A folder that comes or goes is told of as one, whatever it holds.
      (type !== CHANGED && mayBeFolder(uri));
    if (changes.some(bringsNews)) {
      session.councils.forget();
      session.styles.forget();
      refresh(session, pushed);
    } else if (changes.some(({ uri }) => !uri.endsWith(".json"))) session.changed();
    register.changed();
  });
}

/** Everything that settings may change is asked again. */
function refresh(session: Session, pushed: PushedDiagnostics): void {
  const { client } = session;
  const { languages } = session.connection;
  session.changed();
  pushed.updateAll();
  if (session.showsActs) void session.connection.sendNotification(ACTS_CHANGED);
  const quietly = (asked: PromiseLike<void>, method: string) =>
    asked.then(undefined, (error: unknown) => session.connection.console.warn(`${method}: ${String(error)}`));
  if (client.pullsDiagnostics && client.refreshesDiagnostics)
    void quietly(languages.diagnostics.refresh(), "workspace/diagnostic/refresh");
  if (client.refreshesInlayHints) void quietly(languages.inlayHint.refresh(), "workspace/inlayHint/refresh");
  if (client.refreshesTokens)
    void quietly(languages.semanticTokens.refresh(), "workspace/semanticTokens/refresh");
  if (client.refreshesCodeLenses)
    void quietly(session.connection.sendRequest("workspace/codeLens/refresh"), "workspace/codeLens/refresh");
}

/** Clients send `{ delib: {…} }`; some send the section itself. */
function sectionOf(settings: unknown): unknown {
  const whole = (settings ?? {}) as { readonly delib?: unknown };
  return whole.delib ?? settings;
}
