import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver";
import { codeActions } from "./codeActions.ts";
import { runCommand } from "./commands.ts";
import { complete, resolveItem } from "./completion.ts";
import { CUSTOM_ROWS } from "./custom.ts";
import { diagnosticsAt, reportOf, settled } from "./diagnostics.ts";
import { hover } from "./hover.ts";
import { documentRow, type Row, row } from "./safe.ts";
import type { WorkspaceDiagnostics } from "./workspaceDiagnostics.ts";

/** Every request that the server answers, with the answer of a document that is not open. */
export function handlersOf(workspace: WorkspaceDiagnostics): readonly Row[] {
  return [
    documentRow(DocumentDiagnosticRequest.type, { kind: "full", items: [] }, async (place, params) => {
      const { session, document } = place;
      if (!(await settled(session, document.uri)))
        // The client asks again of itself: it has sent a newer version.
        throw new ResponseError(LSPErrorCodes.ServerCancelled, "superseded", { retriggerRequest: false });
      return reportOf(diagnosticsAt(place), params.previousResultId);
    }),
    row(WorkspaceDiagnosticRequest.type, { items: [] }, (_, params, token) =>
      workspace.report(params, token),
    ),
    documentRow(HoverRequest.type, null, hover),
    documentRow(CompletionRequest.type, null, complete),
    row(CompletionResolveRequest.type, { label: "" }, resolveItem),
    documentRow(CodeActionRequest.type, null, codeActions),
    row(ExecuteCommandRequest.type, null, (session, { command, arguments: args }) =>
      runCommand(session, command, args ?? []),
    ),
    ...CUSTOM_ROWS,
  ];
}
