import { commands, l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { FolderReport } from "../../../server/src/lsp/requests/register.ts";
import { counted, findingsInWords } from "../act/words.ts";
import { ask } from "../ask.ts";
import { offerToOpen } from "../input/folder.ts";

/** « Contrôler le dossier »: every act of a folder, or of all the folders that are open. */
export async function checkFolder(client: BaseLanguageClient, folder: unknown): Promise<void> {
  if (!(folder instanceof Uri) && !workspace.workspaceFolders?.length) return offerToOpen();
  const report = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("Délib checks the acts…"), cancellable: true },
    async (_, token) => {
      const params = folder instanceof Uri ? { folder: folder.toString() } : {};
      const found = await ask(client, "delib/check", params, token).catch((error: unknown) => {
        if (token.isCancellationRequested) return null;
        throw error;
      });
      return token.isCancellationRequested ? null : found;
    },
  );
  if (report) await tell(report);
}

async function tell({ files, findings, unread }: FolderReport): Promise<void> {
  if (files.length === 0 && unread.length === 0) {
    void window.showInformationMessage(
      l10n.t("There is no act here: acts are files that end in .delib, .delib.md or .delib.txt."),
    );
    return;
  }
  const acts = counted(
    files.length,
    l10n.t("{0} file checked", files.length),
    l10n.t("{0} files checked", files.length),
  );
  const lost = counted(
    unread.length,
    l10n.t("{0} file could not be read", unread.length),
    l10n.t("{0} files could not be read", unread.length),
  );
  const message = [
    l10n.t("{0}: {1}", acts, findingsInWords(findings)),
    ...(unread.length > 0 ? [lost] : []),
  ].join(". ");
  const show = l10n.t("Show the problems");
  const something = unread.length > 0 || Object.values(findings).some((count) => count > 0);
  const actions = something ? [show] : [];
  const serious = findings.error > 0 || unread.length > 0;
  const chosen = serious
    ? await window.showWarningMessage(message, ...actions)
    : await window.showInformationMessage(message, ...actions);
  if (chosen === show) await commands.executeCommand("workbench.actions.view.problems");
}
