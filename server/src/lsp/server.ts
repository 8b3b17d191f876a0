import type { Connection } from "vscode-languageserver";
import { ActFiles } from "./actFiles.ts";
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
import { RegisterFindings } from "./register.ts";
import { RegisterWatch } from "./registerWatch.ts";
import type { Runtime } from "./runtime.ts";
import { safely } from "./safe.ts";
import { Session } from "./session.ts";
import { warmUp } from "./warmUp.ts";
import { WorkspaceDiagnostics } from "./workspaceDiagnostics.ts";
import { WorkspaceSymbols } from "./workspaceSymbols.ts";

/** Serves one client over a connection, until it says `exit`. The same for every platform. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const session = new Session(connection, runtime);
  const files = new ActFiles(session);
  const register = new RegisterFindings(session);
  const pushed = new PushedDiagnostics(session, register);
  const watch = new RegisterWatch(session, files, register, pushed);
  const workspace = new WorkspaceDiagnostics(session, files, register, watch);

  connection.onInitialize((params) => {
    if (session.state !== "new") return new ResponseError(ErrorCodes.InvalidRequest, "initialized already");
    session.start(params);
    void runtime.delay(0).then(warmUp);
    return initializeResult(session.client, runtime.version);
  });
  connection.onInitialized(() =>
    safely(session, "initialized", null, () => {
      askToBeTold(session);
      watch.changed();
    }),
  );
  connection.onShutdown(() => {
    session.state = "shutdown";
    session.changed();
  });
  for (const row of handlersOf(workspace, register, watch, new WorkspaceSymbols(session))) row.bind(session);
  bindNotifications(session, pushed, watch);
  connection.listen();
}

/** What is asked of the client once it is ready: to tell of changed settings and of changed files. */
function askToBeTold(session: Session): void {
  const { connection, client } = session;
  const complain = (error: unknown) => connection.console.warn(`client/registerCapability: ${String(error)}`);
  if (client.registersConfiguration)
    connection.client.register(DidChangeConfigurationNotification.type, { section: "delib" }).catch(complain);
  if (!client.registersFiles) return;
  connection.client
    .register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: ACTS },
        { globPattern: STYLES },
        { globPattern: FOLDERS, kind: CREATED_OR_DELETED },
      ],
    })
    .then(() => {
      session.watched = true;
    }, complain);
}

const ACTS = "**/*.{delib,delib.md,delib.txt}";
/** A folder that is moved or deleted is told of as one, and its name is no act's. */
const FOLDERS = "**/*";
const CREATED_OR_DELETED = 5;
/** Style files may stand in any folder that a setting names; others are told apart when they change. */
const STYLES = "**/*.json";
