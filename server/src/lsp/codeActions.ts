import type { CodeAction, CodeActionParams, Command, Diagnostic } from "vscode-languageserver";
import { type Action, actionsIn } from "../features/codeActions.ts";
import { diagnosticsOf } from "../features/diagnostics.ts";
import { CLIENT_EXPLAIN } from "./commands.ts";
import { lspDiagnostic } from "./lspDiagnostic.ts";
import { type Place, spanIn } from "./session.ts";
import { workspaceEdit } from "./workspaceEdit.ts";

/** What may be done in a range: quick fixes, refactorings, fix all. */
export function codeActions(place: Place, params: CodeActionParams): (Command | CodeAction)[] {
  const only = params.context.only ?? null;
  const actions = actionsIn(place.snapshot, spanIn(place, params), place.language, only);
  if (!place.session.client.codeActionLiterals)
    return actions.flatMap((action) => commandOf(place, action) ?? []);
  return actions.map((action) => {
    const command = commandOf(place, action);
    return {
      title: action.title,
      kind: action.kind,
      ...(action.findings.length > 0
        ? { diagnostics: mended(place, action, params.context.diagnostics) }
        : {}),
      ...(action.preferred ? { isPreferred: true } : {}),
      ...(action.edits.length > 0 ? { edit: workspaceEdit(place, action.edits) } : {}),
      ...(command ? { command } : {}),
    };
  });
}

/** The diagnostics that the action is for, as the client has them where it has sent them. */
function mended(place: Place, action: Action, sent: readonly Diagnostic[]): Diagnostic[] {
  const { snapshot, convert, document, session, language } = place;
  const items = diagnosticsOf(snapshot, language);
  return action.findings.flatMap((finding) => {
    const item = items[snapshot.findings.indexOf(finding)];
    if (!item) return [];
    const made = lspDiagnostic(item, document.uri, convert, session.client.relatedInformation);
    const same = sent.find(
      (each) =>
        each.code === made.code &&
        JSON.stringify(each.range) === JSON.stringify(made.range) &&
        each.message === made.message,
    );
    return [same ?? made];
  });
}

function commandOf({ session }: Place, { explain, title }: Action): Command | null {
  if (explain === undefined) return null;
  const command = session.clientRuns(CLIENT_EXPLAIN) ? CLIENT_EXPLAIN : "delib.server.explainRule";
  return { title, command, arguments: [explain] };
}
