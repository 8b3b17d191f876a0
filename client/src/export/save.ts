import { commands, env, l10n, Uri, window, workspace } from "vscode";
import type { ExportResult } from "../../../server/src/lsp/requests.ts";
import { filtersOf } from "./formats.ts";

type ExportedFile = ExportResult["files"][number];

/** Writes a file where the person says; `left` when no place was chosen. */
export async function saveFile(file: ExportedFile, beside: Uri | undefined): Promise<Uri | "left"> {
  const folder = beside ?? workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showSaveDialog({
    title: l10n.t("Export"),
    saveLabel: l10n.t("Export"),
    filters: filtersOf(file.name),
    ...(folder && { defaultUri: Uri.joinPath(folder, file.name) }),
  });
  if (!chosen) return "left";
  await workspace.fs.writeFile(chosen, bytesOf(file));
  return chosen;
}

/** Shows a file that was exported: text in the editor, a document in its own program. */
export async function openExported(file: Uri): Promise<void> {
  if (!file.path.endsWith(".docx")) await commands.executeCommand("vscode.open", file);
  else if (!(await env.openExternal(file))) await commands.executeCommand("revealInExplorer", file);
}

function bytesOf({ text, base64 }: ExportedFile): Uint8Array {
  if (text !== undefined) return new TextEncoder().encode(text);
  return Uint8Array.from(atob(base64 ?? ""), (char) => char.charCodeAt(0));
}
