import { Uri, window, workspace } from "vscode";
import { LANGUAGE } from "../names.ts";

/** An act that holds faults, for whoever tries Délib: a copy without a file, so that nothing can be spoilt. */
export async function openExample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, "examples/fautes.delib"));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content }));
}
