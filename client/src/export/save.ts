import { commands, env, l10n, type Uri } from "vscode";
import type { ExportResult } from "../../../server/src/lsp/requests/exporting.ts";
import { saveAs } from "../input/files.ts";
import { filtersOf } from "./formats.ts";

type ExportedFile = ExportResult["files"][number];

/** Writes a file where the person says; `left` when no place was chosen. */
export async function saveFile(file: ExportedFile, beside: Uri | undefined): Promise<Uri | "left"> {
  const title = l10n.t("Export");
  const question = { title, saveLabel: title, filters: filtersOf(file.name) };
  return (await saveAs(file.name, contentOf(file), question, beside)) ?? "left";
}

/** Shows a file that was exported: text in the editor, a document in its own program. */
export async function openExported(file: Uri): Promise<void> {
  if (!file.path.endsWith(".docx")) await commands.executeCommand("vscode.open", file);
  else if (!(await env.openExternal(file))) await commands.executeCommand("revealInExplorer", file);
}

function contentOf({ text, base64 }: ExportedFile): string | Uint8Array {
  if (text !== undefined) return text;
  return Uint8Array.from(atob(base64 ?? ""), (char) => char.charCodeAt(0));
}
