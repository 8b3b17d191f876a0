import {
  Disposable,
  type Event,
  EventEmitter,
  languages,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { ActSummary } from "../../../server/src/lsp/requests/act.ts";
import { ask } from "../ask.ts";
import { Calm } from "../calm.ts";
import { LANGUAGE } from "../names.ts";

/** Milliseconds after the last key or move before the server is asked: what is shown beside the text can wait. */
const CALM = 120;

/** The act where the cursor is. `summary` is null in a text in which the server finds no act. */
export interface CurrentActState {
  readonly document: TextDocument;
  readonly summary: ActSummary | null;
}

/** Follows the act where the cursor is: one question at a time, the last one counts. */
export class CurrentAct implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<CurrentActState | null>();
  readonly #subscriptions: Disposable;
  #editor: TextEditor | undefined;
  #state: CurrentActState | null = null;
  readonly #calm = new Calm(CALM, () => this.#refresh());
  #asked = 0;

  constructor(client: BaseLanguageClient, actsChanged: Event<void>) {
    this.#client = client;
    this.#editor = actEditor(window.activeTextEditor);
    this.#subscriptions = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      window.onDidChangeVisibleTextEditors(() => this.#follow()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#soonIf(textEditor.document.uri)),
      workspace.onDidChangeTextDocument(({ document }) => this.#soonIf(document.uri)),
      workspace.onDidOpenTextDocument(() => this.#follow()),
      workspace.onDidCloseTextDocument(() => this.#follow()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.#soonIf(uri);
      }),
      actsChanged(() => this.#calm.soon()),
      client.onDidChangeState(() => this.#calm.soon()),
    );
    this.#calm.soon();
  }

  /** Fires when the act, its document or what is known of it has changed; null: no act is shown. */
  get onDidChange(): Event<CurrentActState | null> {
    return this.#changed.event;
  }

  get state(): CurrentActState | null {
    return this.#state;
  }

  dispose(): void {
    this.#calm.dispose();
    this.#subscriptions.dispose();
  }

  /** The editor of an act that is active; the last one while it stays visible (a panel or a page has the focus). */
  #follow(): void {
    const active = window.activeTextEditor;
    const next =
      actEditor(active) ??
      window.visibleTextEditors.find((editor) => editor === this.#editor && actEditor(editor));
    if (next === this.#editor && next?.document === this.#state?.document) return;
    this.#editor = next;
    this.#calm.soon();
  }

  #soonIf(uri: Uri): void {
    if (this.#editor?.document.uri.toString() === uri.toString()) this.#calm.soon();
  }

  async #refresh(): Promise<void> {
    const turn = ++this.#asked;
    const editor = this.#editor;
    if (!editor || this.#client.state !== State.Running) return this.#settle(null);
    const { document, selection } = editor;
    try {
      const summary = await ask(this.#client, "delib/act", {
        uri: document.uri.toString(),
        position: this.#client.code2ProtocolConverter.asPosition(selection.active),
      });
      if (turn === this.#asked) this.#settle({ document, summary });
    } catch (error) {
      // The server stopped meanwhile, and says so itself; its next state asks again.
      this.#client.debug(String(error));
    }
  }

  #settle(state: CurrentActState | null): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}

function actEditor(editor: TextEditor | undefined): TextEditor | undefined {
  return editor?.document.languageId === LANGUAGE ? editor : undefined;
}
