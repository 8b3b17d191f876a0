import { l10n, Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ask } from "../ask.ts";
import { fileExists, mayReplace, writeForServer } from "../input/files.ts";
import { askFolder } from "../input/folder.ts";

/** « Apprendre le style de nos actes »: reads the acts of a folder and writes their style file beside them. */
export async function learnStyle(client: BaseLanguageClient, chosen: unknown): Promise<void> {
  const folder = chosen instanceof Uri ? chosen : await askFolder();
  if (!folder) return;
  const learnt = await ask(client, "delib/learnStyle", { folder: folder.toString() });
  if ("fault" in learnt) {
    void window.showWarningMessage(learnt.fault);
    return;
  }
  const file = Uri.joinPath(folder, ".delib", "styles", `${learnt.id}.json`);
  const question = l10n.t("The style of “{0}” has been learnt already. Replace it?", learnt.title);
  if ((await fileExists(file)) && !(await mayReplace(file, question))) return;
  await writeForServer(client, file, learnt.text);
  const open = l10n.t("Open the style file");
  const message = l10n.t(
    "The style of “{0}” is learnt from {1} acts; it is used for this folder from now on.",
    learnt.title,
    learnt.acts,
  );
  const answer = await window.showInformationMessage([message, ...learnt.notes].join(" "), open);
  if (answer === open) await window.showTextDocument(file);
}
