import { l10n, Uri, window, workspace } from "vscode";
import {
  type BaseLanguageClient,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from "vscode-languageclient";

/** Whether there is a file at this place. */
export async function fileExists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

/** Whether the person wants a file to be replaced; with `open`, the name of a button that shows it instead. */
export async function mayReplace(file: Uri, question: string, open?: string): Promise<boolean> {
  const replace = l10n.t("Replace it");
  const buttons = open === undefined ? [replace] : [replace, open];
  const answer = await window.showWarningMessage(question, { modal: true }, ...buttons);
  if (answer !== undefined && answer === open) await window.showTextDocument(file);
  return answer === replace;
}

/** What a file that is saved is, for the dialog. */
export interface SaveQuestion {
  readonly title?: string;
  readonly saveLabel?: string;
  readonly filters: Record<string, string[]>;
}

/** Writes a file where the person wants it, beside `folder` at first; null when no place was chosen. */
export async function saveAs(
  name: string,
  content: string | Uint8Array,
  question: SaveQuestion,
  folder: Uri | undefined = workspace.workspaceFolders?.[0]?.uri,
): Promise<Uri | null> {
  const chosen = await window.showSaveDialog({
    ...question,
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (!chosen) return null;
  await workspace.fs.writeFile(chosen, bytesOf(content));
  return chosen;
}

/**
 * Writes a file that the server reads (a style, a council), and tells it so: the editor's own word comes later, or
 * never where nobody watches the disk.
 */
export async function writeForServer(client: BaseLanguageClient, file: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(file, bytesOf(text));
  const uri = client.code2ProtocolConverter.asUri(file);
  const changes: FileEvent[] = [{ uri, type: FileChangeType.Changed }];
  await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

/** Content as bytes, text in UTF-8. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
