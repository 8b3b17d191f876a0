import {
  type Disposable,
  l10n,
  type QuickPickItem,
  Range,
  SnippetString,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { BoilerplateItem } from "../../../server/src/lsp/requests/wordings.ts";
import { ask } from "../ask.ts";

/** Characters of a preview in the list and in the act. */
const DETAIL = 220;
const GHOST = 400;

interface Item extends QuickPickItem {
  readonly wording: BoilerplateItem;
}

/** « Insérer une formule »: a list of the standard wordings; the one looked at is previewed where the cursor is. */
export async function insertBoilerplate(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const { style, items } = await ask(client, "delib/boilerplates", {
    uri: editor.document.uri.toString(),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  });
  const chosen = await pick(
    editor,
    style.title,
    items.map((wording) => ({
      label: wording.due ? `$(circle-filled) ${wording.title}` : wording.title,
      description: wording.due
        ? l10n.t("{0} — not in the act yet", wording.description)
        : wording.description,
      detail: onOneLine(wording.preview, DETAIL),
      wording,
    })),
  );
  if (!chosen) return;
  await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? 1 });
  await editor.insertSnippet(new SnippetString(chosen.snippet));
}

function pick(
  editor: TextEditor,
  style: string,
  items: readonly Item[],
): Promise<BoilerplateItem | undefined> {
  const ghost = window.createTextEditorDecorationType({});
  const list = window.createQuickPick<Item>();
  list.title = l10n.t("Insert a wording ({0})", style);
  list.placeholder = l10n.t("Its name or some of its words");
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  return new Promise((resolve) => {
    const listening: Disposable[] = [
      list.onDidChangeActive(([active]) => preview(editor, ghost, active?.wording)),
      list.onDidAccept(() => {
        resolve(list.activeItems[0]?.wording);
        list.hide();
      }),
      list.onDidHide(() => {
        resolve(undefined);
        ghost.dispose();
        list.dispose();
        for (const each of listening) each.dispose();
      }),
    ];
    list.show();
  });
}

function preview(
  editor: TextEditor,
  ghost: TextEditorDecorationType,
  wording: BoilerplateItem | undefined,
): void {
  const { active } = editor.selection;
  const contentText = onOneLine(wording?.preview ?? "", GHOST);
  const color = new ThemeColor("editorGhostText.foreground");
  editor.setDecorations(ghost, [
    { range: new Range(active, active), renderOptions: { after: { contentText, color } } },
  ]);
}

function onOneLine(text: string, length: number): string {
  const line = text.replace(/\s*\n\s*/g, " ⏎ ");
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
