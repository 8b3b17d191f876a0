import type { InitializeResult, ServerCapabilities } from "vscode-languageserver";
import { FORMAT_TRIGGERS } from "../features/formatOnType.ts";
import type { Client } from "./client.ts";
import { COMMANDS } from "./commands.ts";
import { CodeActionKind, TextDocumentSyncKind } from "./protocol.ts";
import { LEGEND } from "./tokens.ts";

/** Characters after which completion is asked for: a name, a code or a date may begin there. */
const TRIGGERS = [" ", ".", ":", "(", "-", ",", "’", "'", "/"];

const [FORMAT_FIRST, ...FORMAT_MORE] = FORMAT_TRIGGERS;

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
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    linkedEditingRangeProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: FORMAT_FIRST,
      moreTriggerCharacter: FORMAT_MORE,
    },
    inlayHintProvider: { resolveProvider: false },
    codeLensProvider: { resolveProvider: false },
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
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
