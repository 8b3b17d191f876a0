import { codeActions } from "./codeActions.ts";
import { execute } from "./commands.ts";
import { complete, resolveItem } from "./completion.ts";
import { CUSTOM_ROWS } from "./custom.ts";
import { pullDiagnostics, superseded } from "./diagnostics.ts";
import { formatPart, formatTyped, formatWhole } from "./format.ts";
import { hints, lenses } from "./hints.ts";
import { hover } from "./hover.ts";
import { definition, highlights, linkedEditing, prepare, references, rename } from "./navigation.ts";
import { folding, links, selections, symbols } from "./outline.ts";
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from "./protocol.ts";
import type { RegisterFindings } from "./register.ts";
import { registerRows } from "./registerRequests.ts";
import type { RegisterWatch } from "./registerWatch.ts";
import { documentRow, type Row, row } from "./safe.ts";
import { sessionRows } from "./sessionRequests.ts";
import { TokenAnswers } from "./tokens.ts";
import type { WorkspaceDiagnostics } from "./workspaceDiagnostics.ts";
import type { WorkspaceSymbols } from "./workspaceSymbols.ts";

/** Every request that the server answers, with the answer for a document that is not open. */
export function handlersOf(
  diagnostics: WorkspaceDiagnostics,
  register: RegisterFindings,
  watch: RegisterWatch,
  acts: WorkspaceSymbols,
): readonly Row[] {
  const tokens = new TokenAnswers();
  return [
    documentRow(
      DocumentDiagnosticRequest.type,
      { kind: "full", items: [] },
      (place, params) => pullDiagnostics(place, params, register),
      superseded,
    ),
    row(WorkspaceDiagnosticRequest.type, { items: [] }, (_, params, token) =>
      diagnostics.report(params, token),
    ),
    documentRow(CodeActionRequest.type, null, codeActions),
    documentRow(CompletionRequest.type, null, complete),
    row(CompletionResolveRequest.type, { label: "" }, resolveItem),
    documentRow(HoverRequest.type, null, hover),
    documentRow(DefinitionRequest.type, null, definition),
    documentRow(ReferencesRequest.type, null, references),
    documentRow(DocumentHighlightRequest.type, null, highlights),
    documentRow(PrepareRenameRequest.type, null, prepare),
    documentRow(RenameRequest.type, null, rename),
    documentRow(LinkedEditingRangeRequest.type, null, linkedEditing),
    documentRow(DocumentSymbolRequest.type, null, symbols),
    row(WorkspaceSymbolRequest.type, null, (_, params, token) => acts.find(params, token)),
    documentRow(FoldingRangeRequest.type, null, folding),
    documentRow(SelectionRangeRequest.type, null, selections),
    documentRow(DocumentLinkRequest.type, null, links),
    documentRow(DocumentFormattingRequest.type, null, formatWhole),
    documentRow(DocumentRangeFormattingRequest.type, null, formatPart),
    documentRow(DocumentOnTypeFormattingRequest.type, null, formatTyped),
    documentRow(InlayHintRequest.type, null, hints),
    documentRow(CodeLensRequest.type, null, lenses),
    documentRow(SemanticTokensRequest.type, null, (place, params) => tokens.whole(place, params)),
    documentRow(SemanticTokensDeltaRequest.type, null, (place, params) => tokens.delta(place, params)),
    documentRow(SemanticTokensRangeRequest.type, null, (place, params) => tokens.range(place, params)),
    row(ExecuteCommandRequest.type, null, execute),
    ...CUSTOM_ROWS,
    ...registerRows(register, watch),
    ...sessionRows(watch),
  ];
}
