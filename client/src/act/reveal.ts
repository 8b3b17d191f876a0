import { type Range, type Uri, window } from "vscode";

/** Shows a place of an act in the editor that shows the act already, or in a new one. */
export async function reveal(uri: Uri, range: Range): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  await window.showTextDocument(uri, {
    selection: range,
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
}
