import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { CurrentAct } from "../act/currentAct.ts";
import { ask } from "../ask.ts";

const SCHEME = "delib-page";

/** Pages in Markdown that the server writes: the facts of an act, the explanation of a rule. */
export class Pages implements TextDocumentContentProvider, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient, act: CurrentAct) {
    this.#client = client;
    this.#subscriptions = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(SCHEME, this),
      // Facts that are shown follow the act.
      act.onDidChange((state) => {
        const shown = state && factsUri(state.document.uri).toString();
        if (shown && workspace.textDocuments.some(({ uri }) => uri.toString() === shown))
          this.#changed.fire(factsUri(state.document.uri));
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const { kind, of } = JSON.parse(uri.query) as { readonly kind: "facts" | "rule"; readonly of: string };
    const page =
      kind === "facts"
        ? await ask(this.#client, "delib/facts", { uri: of })
        : await ask(this.#client, "delib/explain", { rule: of });
    return page?.markdown ?? l10n.t("Nothing to show: the act is closed, or the rule does not exist.");
  }

  showFacts(act: Uri): Promise<void> {
    return show(factsUri(act));
  }

  showRule(rule: string): Promise<void> {
    return show(pageUri("rule", rule, rule));
  }
}

function factsUri(act: Uri): Uri {
  // Without its extension: a page that ends in `.delib.md` would be taken for an act, and checked.
  const name = act.path.slice(act.path.lastIndexOf("/") + 1).replace(/\.delib(?:\.md|\.txt)?$/i, "");
  return pageUri("facts", act.toString(), l10n.t("Facts of {0}", name));
}

function pageUri(kind: "facts" | "rule", of: string, title: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${title}.md`, query: JSON.stringify({ kind, of }) });
}

/** Beside the act, as a page; as text in an editor that has no preview of Markdown. */
async function show(uri: Uri): Promise<void> {
  try {
    // Not looked up among the commands first: asking for it is what wakes the extension that has it.
    await commands.executeCommand("markdown.showPreviewToSide", uri);
    return;
  } catch {
    // This editor has no such command.
  }
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true });
}
