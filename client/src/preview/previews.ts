import {
  Disposable,
  type Event,
  l10n,
  type TextEditor,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LANGUAGE, PREVIEW } from "../names.ts";
import type { PreviewState } from "./messages.ts";
import { PreviewPanel } from "./previewPanel.ts";

/** All the previews of a window: one that follows the act being written, and those that are locked. */
export class Previews implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #extensionUri: Uri;
  readonly #subscriptions: Disposable;
  readonly #panels = new Set<PreviewPanel>();

  constructor(client: BaseLanguageClient, extensionUri: Uri, actsChanged: Event<void>) {
    this.#client = client;
    this.#extensionUri = extensionUri;
    this.#subscriptions = Disposable.from(
      window.registerWebviewPanelSerializer(PREVIEW, {
        deserializeWebviewPanel: async (panel: WebviewPanel, state: unknown) => {
          this.#add(panel, restored(state));
        },
      }),
      actsChanged(() => {
        for (const panel of this.#panels) panel.refresh();
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const panel of [...this.#panels]) panel.panel.dispose();
  }

  /** The preview that has the focus, or the one of the act that has it. */
  get active(): PreviewPanel | undefined {
    const panels = [...this.#panels];
    const edited = window.activeTextEditor?.document.uri.toString();
    return panels.find(({ panel }) => panel.active) ?? panels.find(({ uri }) => uri === edited);
  }

  /** Shows the act of the editor beside it; a text that is shown already keeps its preview. */
  show({ document, selection }: TextEditor): PreviewPanel {
    const { line } = selection.active;
    const there =
      [...this.#panels].find(({ uri }) => uri === document.uri.toString()) ??
      [...this.#panels].find(({ locked }) => !locked);
    if (there) {
      there.panel.reveal(undefined, true);
      there.follow(document, line);
      return there;
    }
    const panel = window.createWebviewPanel(
      PREVIEW,
      l10n.t("Preview of the act"),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true },
    );
    return this.#add(panel, { uri: document.uri.toString(), line, locked: false, findings: null });
  }

  #add(panel: WebviewPanel, state: PreviewState): PreviewPanel {
    const added = new PreviewPanel(panel, this.#client, this.#extensionUri, state);
    this.#panels.add(added);
    added.onDidClose(() => this.#panels.delete(added));
    return added;
  }

  #follow(editor: TextEditor | undefined): void {
    if (editor?.document.languageId !== LANGUAGE) return;
    for (const panel of this.#panels)
      if (!panel.locked) panel.follow(editor.document, editor.selection.active.line);
  }
}

/** What the page kept, each piece looked at: another version may have written it. */
function restored(raw: unknown): PreviewState {
  const { uri, line, locked, findings } = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<
    Record<keyof PreviewState, unknown>
  >;
  return {
    uri: typeof uri === "string" ? uri : (workspace.textDocuments.find(isAct)?.uri.toString() ?? ""),
    line: typeof line === "number" && line >= 0 ? Math.floor(line) : 0,
    locked: locked === true,
    findings: typeof findings === "boolean" ? findings : null,
  };
}

function isAct({ languageId }: { readonly languageId: string }): boolean {
  return languageId === LANGUAGE;
}
