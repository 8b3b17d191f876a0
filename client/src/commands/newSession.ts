import { l10n, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { AgendaAnswer, NewSessionFile } from "../../../server/src/lsp/requests/session.ts";
import type { StyleList } from "../../../server/src/lsp/requests/wordings.ts";
import { counted } from "../act/words.ts";
import { ask } from "../ask.ts";
import { isActNumber } from "../input/checks.ts";
import { askText } from "../input/steps.ts";
import { LANGUAGE } from "../names.ts";
import { askStyle } from "./newAct.ts";
import { askFolder, type Destination } from "./sessionFolder.ts";

type Agenda = Exclude<AgendaAnswer, { readonly problem: string }>;

/** What a caller may give instead of the person; what is missing is asked. */
export interface NewSessionAsked {
  readonly text?: string;
  readonly style?: string;
  readonly number?: string;
  /** A folder, or null to open the acts without saving them. */
  readonly folder?: Uri | null;
}

/** More untitled tabs than these are of no use. */
const MOST_UNTITLED = 40;
/** What an agenda looks like: acts are in French whatever the language of the editor. */
const TEMPLATE = `Séance ordinaire du [date] à 18 h 30
Lieu : mairie
Président : [prénom NOM]

1. [objet] — rapporteur : [prénom NOM]
2. [objet]
`;

const EXAMPLE =
  "Séance du 12 mars 2024 à 18 h 30 ; Lieu : mairie ; 1. Vote du budget — rapporteur : Mme Anne DUPONT ; 2. …";

/** « Nouvelle séance »: from an agenda (selected, shown in the editor, or typed), one act for each of its items. */
export async function newSession(client: BaseLanguageClient, given: unknown): Promise<void> {
  const asked = isAsked(given) ? given : {};
  const text = asked.text ?? (await agendaShown(client)) ?? (await agendaTyped(client));
  if (text === null) return;
  const destination = asked.folder !== undefined ? { folder: asked.folder } : await askFolder();
  if (!destination) return;
  const style = asked.style ?? (await styleFor(client));
  if (style === null) return;
  const params = { text, style, ...(destination.folder && { folder: destination.folder.toString() }) };
  const agenda = await ask(client, "delib/agenda", params);
  if ("problem" in agenda) {
    void window.showWarningMessage(agenda.problem);
    return;
  }
  const number = asked.number ?? (await askNumber(agenda));
  if (number === null) return;
  const taken = destination.folder ? await namesIn(destination.folder) : [];
  const { files } = await ask(client, "delib/newSession", { ...params, number, taken });
  await make(destination, files);
}

function isAsked(given: unknown): given is NewSessionAsked {
  return typeof given === "object" && given !== null && "text" in given;
}

/** The agenda that is selected, or that the editor shows; null when neither reads as one. */
async function agendaShown(client: BaseLanguageClient): Promise<string | null> {
  const editor = window.activeTextEditor;
  if (!editor) return null;
  const { document, selection } = editor;
  const inAct = document.languageId === LANGUAGE;
  if (selection.isEmpty && inAct) return null;
  const text = document.getText(selection.isEmpty ? undefined : selection);
  // What is selected in a page was meant, and is told when it is no agenda; in an act it may be a number just shown.
  if (!selection.isEmpty && !inAct) return text;
  const read = await ask(client, "delib/agenda", { text });
  return "problem" in read ? null : text;
}

/** An agenda typed on one line; without one a page opens to write it on, and null is given. */
async function agendaTyped(client: BaseLanguageClient): Promise<string | null> {
  let typed = "";
  for (;;) {
    const answer = await askText({
      title: l10n.t("New session: the agenda"),
      step: 1,
      of: 1,
      prompt: l10n.t(
        "The session, then the items, with “;” between them. Leave empty to write it on a page.",
      ),
      placeholder: EXAMPLE,
      value: typed,
      check: () => null,
    });
    if (typeof answer === "string") return null;
    if (answer.text === "") {
      await openTemplate();
      return null;
    }
    typed = answer.text;
    const text = typed.replaceAll(/\s*;\s*/g, "\n");
    const read = await ask(client, "delib/agenda", { text });
    if (!("problem" in read)) return text;
    void window.showWarningMessage(read.problem);
  }
}

async function openTemplate(): Promise<void> {
  const document = await workspace.openTextDocument({ language: "plaintext", content: TEMPLATE });
  await window.showTextDocument(document);
  // Not waited for: the person writes meanwhile.
  void window.showInformationMessage(
    l10n.t("Write the agenda here, then run “New session” again: each numbered line becomes an act."),
  );
}

async function styleFor(client: BaseLanguageClient): Promise<string | null> {
  const document = window.activeTextEditor?.document;
  const styles = await ask(client, "delib/styles", document ? { uri: document.uri.toString() } : {});
  const answers: { style: StyleList["styles"][number] | undefined } = { style: undefined };
  const went = await askStyle(answers, styles, { title: l10n.t("New session"), step: 1, of: 2 });
  return went === "next" ? (answers.style?.id ?? "") : null;
}

async function askNumber({ day, objects, number }: Agenda): Promise<string | null> {
  const acts = counted(objects.length, l10n.t("{0} act", objects.length), l10n.t("{0} acts", objects.length));
  const answer = await askText({
    title: l10n.t("New session: {0}, {1}", day, acts),
    step: 1,
    of: 1,
    prompt: l10n.t("Number of the first act; the others follow it"),
    placeholder: l10n.t("for example {0}", number),
    value: number,
    check: (typed) =>
      isActNumber(typed) ? null : l10n.t("A number holds at least one figure, and fits on a line."),
  });
  return typeof answer === "string" ? null : answer.text;
}

async function namesIn(folder: Uri): Promise<string[]> {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    // The folder is made with its first file.
    return [];
  }
}

async function make({ folder }: Destination, files: readonly NewSessionFile[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  if (folder === null) {
    for (const { text } of files.slice(0, MOST_UNTITLED).reverse())
      await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content: text }), {
        preview: false,
      });
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { name, text } of files)
    edit.createFile(Uri.joinPath(folder, name), {
      contents: new TextEncoder().encode(text),
      overwrite: false,
      ignoreIfExists: false,
    });
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(
      l10n.t(
        "The acts could not be made in this folder: is it read-only, or was a file of that name just added?",
      ),
    );
    return;
  }
  await window.showTextDocument(Uri.joinPath(folder, first.name));
  // Not waited for: the person goes on.
  void window.showInformationMessage(
    counted(
      files.length,
      l10n.t("{0} act made: {1}", files.length, first.number),
      l10n.t("{0} acts made, {1} to {2}", files.length, first.number, files.at(-1)?.number ?? ""),
    ),
  );
}
