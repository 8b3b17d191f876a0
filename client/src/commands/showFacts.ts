import type { TextEditor } from "vscode";
import type { Pages } from "../pages/pages.ts";

/** « Montrer les faits de l'acte ». */
export function showFacts(pages: Pages, editor: TextEditor): Promise<void> {
  return pages.showFacts(editor.document.uri);
}
