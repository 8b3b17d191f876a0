import { commands, l10n, type Uri, window, workspace } from "vscode";

/** The folder of acts that is meant: the one that is open, or one of those; undefined when there is none yet. */
export async function askFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  await offerToOpen();
  return undefined;
}

/** Says that a folder has to be opened first, and opens one when the person wants it. */
export async function offerToOpen(): Promise<void> {
  const open = l10n.t("Open a folder");
  const message = l10n.t("Open the folder that holds the acts first.");
  if ((await window.showInformationMessage(message, open)) === open)
    await commands.executeCommand("vscode.openFolder");
}
