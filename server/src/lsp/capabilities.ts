import {
  CodeActionKind,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { Client } from "./client.ts";
import { COMMANDS } from "./commands.ts";

/** Characters after which completion is asked for: a name, a code or a date may begin there. */
const TRIGGERS = [" ", ".", ":", "(", "-", ",", "’", "'", "/"];

/** The answer to `initialize`. */
export function initializeResult(client: Client, version: string): InitializeResult {
  return { capabilities: capabilitiesFor(client), serverInfo: { name: "delib-language-server", version } };
}

function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { identifier: "delib", interFileDependencies: false, workspaceDiagnostics: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true },
    codeActionProvider: client.codeActionLiterals ? { codeActionKinds: CODE_ACTION_KINDS } : true,
    executeCommandProvider: { commands: [...COMMANDS] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

const CODE_ACTION_KINDS = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.SourceFixAll,
  `${CodeActionKind.SourceFixAll}.delib`,
];
