import { l10n, type Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { AttendanceEdit } from "../../../server/src/lsp/requests/session.ts";
import { counted } from "../act/words.ts";
import { ask } from "../ask.ts";
import { actUriOf } from "../register/registerView.ts";

/**
 * « Appliquer les présences à toute la séance »: copies the lists of one act (the one shown, or a node of the register)
 * to the others of its session. The editor shows what would change, and asks.
 */
export async function applyAttendance(client: BaseLanguageClient, clicked: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const uri = actUriOf(client, clicked) ?? editor?.document.uri;
  if (!uri) {
    void window.showInformationMessage(l10n.t("Open the act whose attendance is to be copied first."));
    return;
  }
  const here = editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  const answer = await ask(client, "delib/attendance", {
    uri: uri.toString(),
    ...(here && { position: client.code2ProtocolConverter.asPosition(here.selection.active) }),
  });
  if ("problem" in answer) {
    void window.showWarningMessage(answer.problem);
    return;
  }
  const { changes, refused, same } = answer;
  if (changes.length > 0) {
    // Resolves when the person has looked at the changes and taken or left them.
    await workspace.applyEdit(editOf(client, changes, nameOf(answer.source, uri)), { isRefactoring: true });
  } else if (refused.length === 0) void window.showInformationMessage(nothingToDo(same));
  if (refused.length > 0) tellRefused(refused);
}

function editOf(
  client: BaseLanguageClient,
  changes: readonly AttendanceEdit[],
  source: string,
): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const { asUri, asRange } = client.protocol2CodeConverter;
  for (const { uri, range, newText, label } of changes)
    edit.replace(asUri(uri), asRange(range), newText, {
      needsConfirmation: true,
      label: l10n.t("Attendance of {0}", source),
      description: label,
    });
  return edit;
}

function nameOf(number: string | null, uri: Uri): string {
  return number ?? uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

function nothingToDo(same: number): string {
  if (same === 0) return l10n.t("There is no other act of this session in the folder.");
  return counted(
    same,
    l10n.t("The other act of the session has this attendance already."),
    l10n.t("The {0} other acts of the session have this attendance already.", same),
  );
}

/** Not waited for: there is nothing to answer. */
function tellRefused(refused: readonly { readonly label: string; readonly reason: string }[]): void {
  const named = refused.slice(0, 5).map(({ label, reason }) => l10n.t("{0}: {1}", label, reason));
  void window.showWarningMessage(l10n.t("Not changed: {0}.", named.join("; ")));
}
