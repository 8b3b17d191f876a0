import {
  Disposable,
  EventEmitter,
  l10n,
  Position,
  Range,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { ask } from "../ask.ts";
import { Calm } from "../calm.ts";
import type { FromPage, PreviewState, ToPage } from "./messages.ts";
import { shellHtml } from "./shell.ts";

/** Milliseconds after the last key before the act is set anew. */
const CALM = 120;

/** One preview: an act beside its text, following the cursor, set anew as the text changes. */
export class PreviewPanel implements Disposable {
  readonly panel: WebviewPanel;
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: Disposable;
  readonly #closed = new EventEmitter<void>();
  readonly onDidClose = this.#closed.event;
  #state: PreviewState;
  #lines: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER];
  #ready = false;
  #findingsShown = false;
  #turn = 0;
  readonly #calm = new Calm(CALM, () => this.#refresh());
  /** What the page is told as soon as it listens. */
  #waiting: ToPage[] = [];

  constructor(panel: WebviewPanel, client: BaseLanguageClient, extensionUri: Uri, state: PreviewState) {
    this.panel = panel;
    this.#client = client;
    this.#state = state;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(extensionUri, "client/dist")],
    };
    this.#subscriptions = Disposable.from(
      this.#closed,
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message)),
      panel.onDidChangeViewState(() => panel.visible && this.#calm.soon()),
      workspace.onDidChangeTextDocument(({ document }) => this.#isShown(document) && this.#calm.soon()),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const [first] = selections;
        if (first && this.#isShown(textEditor.document)) this.#cursor(first.active.line);
      }),
      client.onDidChangeState(({ newState }) => newState === State.Running && this.#calm.soon()),
    );
    panel.webview.html = shellHtml(panel.webview, extensionUri, panel.title);
    this.#calm.soon(0);
  }

  get uri(): string {
    return this.#state.uri;
  }

  /** 0-based line that tells which act of the text is shown. */
  get line(): number {
    return this.#state.line;
  }

  get locked(): boolean {
    return this.#state.locked;
  }

  /** Shows the act of a text that stands at a line (0-based). */
  follow(document: TextDocument, line: number): void {
    const same = this.#isShown(document);
    this.#state = { ...this.#state, uri: document.uri.toString(), line };
    if (!same) this.#calm.soon(0);
    else this.#cursor(line);
  }

  /** A preview that is locked keeps its text whatever is edited. */
  toggleLock(): void {
    this.#state = { ...this.#state, locked: !this.#state.locked };
    this.#calm.soon(0);
  }

  /** Findings in the margin, or none, whatever the setting says. */
  toggleFindings(): void {
    this.#state = { ...this.#state, findings: !this.#findingsShown };
    this.#calm.soon(0);
  }

  /** Hands a page to the person's downloads. */
  download(name: string, html: string): void {
    this.panel.reveal(undefined, true);
    this.#say({ type: "download", name, html });
  }

  dispose(): void {
    this.#calm.dispose();
    this.#turn++;
    this.#closed.fire();
    this.#subscriptions.dispose();
  }

  #isShown(document: TextDocument): boolean {
    return document.uri.toString() === this.#state.uri;
  }

  #hear(message: FromPage): void {
    if (message.type === "reveal") return void this.#reveal(message.line);
    // A page that was hidden begins anew: it has lost what it was told before.
    const again = this.#ready;
    this.#ready = true;
    for (const each of this.#waiting.splice(0)) this.#say(each);
    if (again) this.#calm.soon(0);
  }

  #cursor(line: number): void {
    this.#state = { ...this.#state, line };
    if (this.#isBeside(line)) this.#calm.soon(0);
    else this.#say({ type: "cursor", line });
  }

  /** Whether a line belongs to another act than the one that is shown. */
  #isBeside(line: number): boolean {
    return line < this.#lines[0] || line > this.#lines[1];
  }

  /** What is shown may differ though the text does not. */
  refresh(): void {
    this.#calm.soon();
  }

  async #refresh(): Promise<void> {
    if (!this.panel.visible) return;
    const turn = ++this.#turn;
    const { uri, line, findings } = this.#state;
    try {
      // Opens it for the server too, after a reload of the window.
      const document = await workspace.openTextDocument(Uri.parse(uri));
      const shown = await ask(this.#client, "delib/preview", {
        uri: document.uri.toString(),
        position: { line: Math.min(line, Math.max(0, document.lineCount - 1)), character: 0 },
        ...(findings !== null && { findings }),
      });
      if (turn !== this.#turn) return;
      if (shown) this.#lines = shown.acts > 1 ? shown.lines : [0, Number.MAX_SAFE_INTEGER];
      this.#findingsShown = shown?.findings !== null && shown !== null;
      this.#name(shown?.title ?? document.uri.path.split("/").pop() ?? "");
      this.#show(shown?.html ?? "", shown?.findings ?? null);
      this.#say({ type: "cursor", line: this.#state.line });
      // The cursor went to another act of the text while this one was asked for.
      if (this.#state.line !== line && this.#isBeside(this.#state.line)) this.#calm.soon(0);
    } catch (error) {
      if (turn !== this.#turn) return;
      // The text is gone, or the server has stopped, which says so itself.
      this.#client.debug(String(error));
      if (this.#client.state === State.Running) this.#show("", null);
    }
  }

  #name(act: string): void {
    const title = this.#state.locked ? l10n.t("Preview (locked): {0}", act) : l10n.t("Preview: {0}", act);
    if (this.panel.title !== title) this.panel.title = title;
  }

  #show(html: string, findings: Extract<ToPage, { type: "show" }>["findings"]): void {
    this.#say({
      type: "show",
      html,
      findings,
      state: this.#state,
      words: {
        page: l10n.t("Page {0} of {1}"),
        empty: l10n.t("No act to show: open a délibération, and put the cursor in it."),
      },
    });
  }

  #say(message: ToPage): void {
    if (this.#ready) void this.panel.webview.postMessage(message);
    else this.#waiting = [...this.#waiting.filter(({ type }) => type !== message.type), message];
  }

  async #reveal(line: number): Promise<void> {
    const uri = Uri.parse(this.#state.uri);
    const shown = window.visibleTextEditors.find(({ document }) => this.#isShown(document));
    const at = new Position(line, 0);
    const editor = await window.showTextDocument(uri, {
      viewColumn: shown?.viewColumn ?? ViewColumn.One,
      selection: new Range(at, at),
    });
    editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
