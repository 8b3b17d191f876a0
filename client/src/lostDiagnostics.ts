import { Disposable, languages, type TextDocument, Uri, window, workspace } from "vscode";
import { type BaseLanguageClient, DocumentDiagnosticRequest, State } from "vscode-languageclient";
import { Calm } from "./calm.ts";
import { LANGUAGE } from "./names.ts";

/** Milliseconds after the last event before it is looked whether an act that is shown has its diagnostics. */
const CALM = 700;
/** How often they are asked for again for one version of a text. */
const MOST = 5;

/** The last answer of the server for a document. */
interface Answer {
  readonly version: number;
  readonly diagnostics: number;
}

/**
 * The client library loses the diagnostics of an act whose tab was just closed and opened again, or that took the name
 * of one just closed: when the tab's events come after the document's, it drops the answer, and asks no more, not even
 * when the text changes. Here it is noted what the server answered; an act that is shown without it is asked for again.
 */
export class LostDiagnostics implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: Disposable;
  readonly #answers = new WeakMap<TextDocument, Answer>();
  readonly #tries = new WeakMap<TextDocument, { readonly version: number; count: number }>();
  #underWay = 0;
  readonly #calm = new Calm(CALM, () => this.#look());

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    client.middleware.provideDiagnostics = async (document, previous, token, next) => {
      this.#underWay++;
      try {
        const version = document instanceof Uri ? null : document.version;
        const report = await next(document, previous, token);
        if (report && version !== null && !(document instanceof Uri))
          this.#answers.set(document, {
            version,
            diagnostics:
              report.kind === "full" ? report.items.length : (this.#answers.get(document)?.diagnostics ?? 0),
          });
        return report;
      } finally {
        this.#underWay--;
        this.#calm.soon();
      }
    };
    this.#subscriptions = Disposable.from(
      window.onDidChangeVisibleTextEditors(() => this.#calm.soon()),
      window.tabGroups.onDidChangeTabs(() => this.#calm.soon()),
      workspace.onDidOpenTextDocument(() => this.#calm.soon()),
      workspace.onDidChangeTextDocument(() => this.#calm.soon()),
    );
  }

  dispose(): void {
    this.#calm.dispose();
    this.#subscriptions.dispose();
  }

  #look(): void {
    // The end of what is under way looks again.
    if (this.#client.state !== State.Running || this.#underWay > 0) return;
    for (const { document } of window.visibleTextEditors) {
      if (document.languageId !== LANGUAGE || !this.#lost(document) || !this.#mayTry(document)) continue;
      this.#client.debug(`the diagnostics of ${document.uri} are asked for again`);
      this.#client
        .getFeature(DocumentDiagnosticRequest.method)
        .getProvider(document)
        ?.onDidChangeDiagnosticsEmitter.fire();
      // It asks for all that are shown.
      return;
    }
  }

  #lost(document: TextDocument): boolean {
    const answer = this.#answers.get(document);
    if (answer?.version !== document.version) return true;
    return answer.diagnostics > 0 && languages.getDiagnostics(document.uri).length === 0;
  }

  #mayTry(document: TextDocument): boolean {
    const { version } = document;
    const tried = this.#tries.get(document);
    if (tried?.version !== version) {
      this.#tries.set(document, { version, count: 1 });
      return true;
    }
    return tried.count++ < MOST;
  }
}
