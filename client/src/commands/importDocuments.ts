import { env, l10n, ProgressLocation, Range, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ImportParams, ImportResult } from "../../../server/src/lsp/requests/importing.ts";
import { ask } from "../ask.ts";
import { LANGUAGE } from "../names.ts";

/** Bytes; larger documents are no acts, and would have to be sent to the server whole. */
const LARGEST = 100_000_000;

/** Who imports: the server reads documents, with the programs of the extension. */
export interface Importer {
  readonly client: BaseLanguageClient;
  readonly extension: Uri;
}

/** « Importer un document »: each document asked for, or chosen in the explorer, as an act without a file yet. */
export async function importDocuments(importer: Importer, clicked: unknown, all: unknown): Promise<void> {
  const chosen = Array.isArray(all) && all.length > 0 ? all : clicked === undefined ? [] : [clicked];
  const given = chosen.filter((each): each is Uri => each instanceof Uri);
  const documents = given.length > 0 ? given : ((await askDocuments()) ?? []);
  for (const document of documents) {
    const name = document.path.slice(document.path.lastIndexOf("/") + 1);
    // One that cannot be read does not keep the others from being imported.
    await importOne(importer, document, name).catch((error: unknown) => {
      importer.client.error(String(error), error, false);
      void window.showErrorMessage(l10n.t("{0}: this document cannot be read.", name));
    });
  }
}

/** « Coller le texte d’un PDF »: what was copied, cleaned, at the caret of an act or as a new one. */
export async function pastePdfText(importer: Importer): Promise<void> {
  const text = await env.clipboard.readText();
  if (text.trim() === "") {
    void window.showInformationMessage(l10n.t("Nothing to paste: copy the text in the PDF first."));
    return;
  }
  const editor = window.activeTextEditor;
  const act = editor?.document.languageId === LANGUAGE ? editor : undefined;
  const name = l10n.t("the text copied");
  const made = await asked(importer, name, { text, ...(act && { uri: act.document.uri.toString() }) });
  if (!made) return;
  if (!act)
    await window.showTextDocument(
      await workspace.openTextDocument({ language: LANGUAGE, content: made.text }),
    );
  else await act.edit((edit) => edit.replace(new Range(act.selection.start, act.selection.end), made.text));
  tell(name, made.summary);
}

function askDocuments(): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    canSelectMany: true,
    title: l10n.t("Import a document"),
    openLabel: l10n.t("Import"),
    filters: { [l10n.t("Documents")]: ["docx", "odt", "pdf", "txt"], [l10n.t("All files")]: ["*"] },
  });
}

async function importOne(importer: Importer, document: Uri, name: string): Promise<void> {
  const { size } = await workspace.fs.stat(document);
  if (size > LARGEST) {
    void window.showErrorMessage(l10n.t("{0}: this document is too large for an act.", name));
    return;
  }
  const data = base64Of(await workspace.fs.readFile(document));
  const made = await asked(importer, name, { data, uri: document.toString() });
  if (!made) return;
  await window.showTextDocument(
    await workspace.openTextDocument({ language: LANGUAGE, content: made.text }),
    {
      preview: false,
    },
  );
  tell(name, made.summary);
}

/** The act, null when there is none, which the person is told. */
async function asked(
  { client, extension }: Importer,
  name: string,
  params: ImportParams,
): Promise<Exclude<ImportResult, { readonly fault: string }> | null> {
  const scripts = Uri.joinPath(extension, "server/dist").toString(true);
  const made = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("Délib reads {0}…", name) },
    () => ask(client, "delib/import", { ...params, scripts }),
  );
  if (made && !("fault" in made)) return made;
  const fault = made?.fault ?? l10n.t("Délib could not do this.");
  void window.showErrorMessage(l10n.t("{0}: {1}", name, fault));
  return null;
}

function tell(name: string, summary: string): void {
  void window.showInformationMessage(
    l10n.t("Imported: {0} ({1}). Read it through, then save it.", name, summary),
  );
}

/** Signs turned at once: more do not fit in the arguments of one call. */
const CHUNK = 32_768;

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
