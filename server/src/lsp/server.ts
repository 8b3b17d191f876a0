import type { Connection } from "vscode-languageserver";
import { initializeResult } from "./capabilities.ts";
import { handlersOf } from "./handlers.ts";
import { bindNotifications } from "./notifications.ts";
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ResponseError,
} from "./protocol.ts";
import { PushedDiagnostics } from "./pushDiagnostics.ts";
import type { Runtime } from "./runtime.ts";
import { safely } from "./safe.ts";
import { Session } from "./session.ts";
import { warmUp } from "./warmUp.ts";
import { WorkspaceDiagnostics } from "./workspaceDiagnostics.ts";
import { WorkspaceSymbols } from "./workspaceSymbols.ts";

/** Serves one client over a connection, until it says `exit`. The same for every platform. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const session = new Session(connection, runtime);
  const pushed = new PushedDiagnostics(session);
  const workspace = new WorkspaceDiagnostics(session);

  connection.onInitialize((params) => {
    if (session.state !== "new") return new ResponseError(ErrorCodes.InvalidRequest, "initialized already");
    session.start(params);
    void runtime.delay(0).then(warmUp);
    return initializeResult(session.client, runtime.version);
  });
  connection.onInitialized(() => safely(session, "initialized", null, () => register(session, workspace)));
  connection.onShutdown(() => {
    session.state = "shutdown";
    session.changed();
  });
  for (const row of handlersOf(workspace, new WorkspaceSymbols(session))) row.bind(session);
  bindNotifications(session, pushed);
  connection.listen();
}

/** What is asked of the client once it is ready: to tell of changed settings and of changed files. */
function register(session: Session, workspace: WorkspaceDiagnostics): void {
  const { connection, client } = session;
  const complain = (error: unknown) => connection.console.warn(`client/registerCapability: ${String(error)}`);
  if (client.registersConfiguration)
    connection.client.register(DidChangeConfigurationNotification.type, { section: "delib" }).catch(complain);
  if (!client.registersFiles) return;
  connection.client
    .register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: ACTS }, { globPattern: STYLES }],
    })
    .then(() => {
      workspace.watched = true;
    }, complain);
}

const ACTS = "**/*.{delib,delib.md,delib.txt}";
/** Style files may stand in any folder that a setting names; others are told apart when they change. */
const STYLES = "**/*.json";
