import { env, l10n, UIKind, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ask } from "../ask.ts";
import { bytesOf, saveAs } from "../input/files.ts";
import { LANGUAGE } from "../names.ts";
import type { Previews } from "./previews.ts";

/** Folder of the extension's own storage in which pages wait for the browser. */
const FOLDER = "impression";

/**
 * « Imprimer ou exporter en PDF »: a page that prints itself, opened in the browser of the person's machine; where
 * that machine is not the one on which this runs (web, remote), the page is downloaded there.
 */
export async function print(client: BaseLanguageClient, previews: Previews, storage: Uri): Promise<void> {
  const { active } = previews;
  const editor = window.activeTextEditor;
  const of = active
    ? { uri: active.uri, line: active.line }
    : editor?.document.languageId === LANGUAGE
      ? { uri: editor.document.uri.toString(), line: editor.selection.active.line }
      : null;
  if (!of) return;
  const document = await workspace.openTextDocument(Uri.parse(of.uri));
  const params = { uri: of.uri, position: { line: of.line, character: 0 } };
  const shown = await ask(client, "delib/preview", { ...params, findings: false });
  const all = shown && shown.acts > 1 ? await chooseAll(shown.title, shown.acts) : false;
  if (all === undefined) return;
  const page = await ask(client, "delib/printPage", { ...params, all });
  if (!page) return;
  const name = `${fileName(document.uri)}.html`;
  if (env.uiKind === UIKind.Desktop && env.remoteName === undefined) {
    const file = await written(storage, name, page.html);
    if (await env.openExternal(file)) return offerCopy(name, page.html);
    return save(name, page.html);
  }
  const shownIn = active ?? (editor && previews.show(editor));
  if (!shownIn) return;
  shownIn.download(name, page.html);
  void window.showInformationMessage(
    l10n.t("“{0}” is in your downloads: open it, and it asks for the printer or a PDF file.", name),
  );
}

/** True for all the acts of the text, false for one; undefined when the person gives up. */
async function chooseAll(title: string, acts: number): Promise<boolean | undefined> {
  const one = { label: l10n.t("This act"), detail: title, all: false };
  const all = { label: l10n.t("The {0} acts of the file", acts), detail: "", all: true };
  return (await window.showQuickPick([one, all], { placeHolder: l10n.t("What shall be printed?") }))?.all;
}

async function written(storage: Uri, name: string, html: string): Promise<Uri> {
  const folder = Uri.joinPath(storage, FOLDER);
  // Pages of earlier days are in the browser, or on paper.
  await workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
  await workspace.fs.createDirectory(folder);
  const file = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(file, bytesOf(html));
  return file;
}

/** A browser that may not read the extension's folder shows nothing: the page can be saved elsewhere. */
async function offerCopy(name: string, html: string): Promise<void> {
  const keep = l10n.t("Save the page…");
  const chosen = await window.showInformationMessage(
    l10n.t("The act is open in your browser, which asks for the printer or a PDF file."),
    keep,
  );
  if (chosen === keep) await save(name, html);
}

async function save(name: string, html: string): Promise<void> {
  await saveAs(name, html, { filters: { HTML: ["html"] } });
}

function fileName(uri: Uri): string {
  const last = uri.path.split("/").pop() ?? "";
  return last.replace(/(?:\.delib)?(?:\.(?:md|txt))?$/i, "").replace(/[^\p{L}\p{N}._-]+/gu, "-") || "acte";
}
