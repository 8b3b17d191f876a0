import { l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ask } from "../ask.ts";
import { fileExists, mayReplace, writeForServer } from "../input/files.ts";

const FILE = "delib.json";

/**
 * « Créer la fiche du conseil (delib.json) »: the server learns the council from the acts of a folder, and the file is
 * written there and shown. Without a folder the acts that are open are learnt from, and the file is untitled.
 */
export async function createCouncil(client: BaseLanguageClient, chosen: unknown): Promise<void> {
  const folder = chosen instanceof Uri ? chosen : await workspaceFolder();
  if (folder === "cancel") return;
  const file = folder && Uri.joinPath(folder, FILE);
  if (file && (await fileExists(file))) {
    const question = l10n.t("This folder has a council file already. Replace it?");
    if (!(await mayReplace(file, question, l10n.t("Open the council file")))) return;
  }
  const learnt = await ask(client, "delib/learnCouncil", folder ? { folder: folder.toString() } : {});
  if ("fault" in learnt) {
    void window.showWarningMessage(learnt.fault);
    return;
  }
  if (file) {
    await writeForServer(client, file, learnt.text);
    await window.showTextDocument(file);
  } else {
    const content = { language: "json", content: learnt.text };
    await window.showTextDocument(await workspace.openTextDocument(content));
  }
  const { members, acts, notes } = learnt;
  const done = file
    ? l10n.t("The council file is written: {0} members learnt from {1} acts.", members, acts)
    : l10n.t(
        "The council of the open acts: {0} members learnt from {1} acts. Save this file as delib.json in the folder of the acts.",
        members,
        acts,
      );
  const toCheck = notes.length === 0 ? [] : [l10n.t("To check by hand: {0}", notes.join(" "))];
  // Not waited for: the file is there, the message may stay.
  void window.showInformationMessage([done, ...toCheck].join(" "));
}

async function workspaceFolder(): Promise<Uri | undefined | "cancel"> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick())?.uri ?? "cancel";
}
