import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  window,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { RegisterTreeAct, RegisterTreeSession } from "../../../server/src/lsp/requests/register.ts";
import type { DelibNotification } from "../../../server/src/lsp/requests.ts";
import { ask } from "../ask.ts";
import { Calm } from "../calm.ts";
import { REGISTER_VIEW } from "../names.ts";
import { arranged, FILTERS, type Filter, ORDERS, type Order } from "./arrange.ts";
import { actItem, sessionItem } from "./items.ts";
import { actsInWords, filterInWords, orderInWords } from "./words.ts";

type Node = RegisterTreeSession | RegisterTreeAct;

/** Milliseconds after a change before the server is asked again. */
const CALM = 150;
const CHANGED: DelibNotification = "delib/registerChanged";
/** Context of the manifest: the folders were read. */
const REGISTER_READ = "delib.registerRead";
const ORDER_KEY = "delib.register.order";
const FILTER_KEY = "delib.register.filter";

/** The view « Registre »: sessions and their acts, asked of the server when it is seen and when it has changed. */
export class RegisterView implements TreeDataProvider<Node>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<Node>;
  readonly #subscriptions: Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  #sessions: readonly RegisterTreeSession[] | null = null;
  /** Whether those are all, or the server is still reading. */
  #whole = true;
  #parents = new Map<string, RegisterTreeSession>();
  readonly #calm = new Calm(CALM, () => this.#renew());

  constructor(client: BaseLanguageClient, memory: Memento) {
    this.#client = client;
    this.#memory = memory;
    this.#view = window.createTreeView(REGISTER_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#view,
      client.onNotification(CHANGED, () => this.#calm.soon()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#calm.soon();
      }),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#sessions === null) this.#changed.fire();
      }),
    );
  }

  dispose(): void {
    this.#calm.dispose();
    this.#subscriptions.dispose();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return isSession(node) ? [...node.acts] : [];
    if (this.#sessions === null) {
      const { sessions, whole } = await ask(this.#client, "delib/register", {});
      this.#sessions = sessions;
      this.#whole = whole;
      // Only now is an empty register one that has no act.
      if (whole) void commands.executeCommand("setContext", REGISTER_READ, true);
      else this.#calm.soon();
    }
    const shown = arranged(this.#sessions, this.#order, this.#filter);
    this.#parents = new Map(
      shown.flatMap((session) => session.acts.map((act) => [act.id, session] as const)),
    );
    this.#tell(this.#sessions, shown);
    return shown;
  }

  getTreeItem(node: Node): TreeItem {
    if (!isSession(node)) return actItem(this.#client, node);
    const sessions = this.#sessions ?? [];
    const councils = new Set(sessions.map(({ council }) => council));
    // What was typed last is of the latest session; a filter is set to see what it finds.
    const expanded = sessions[0]?.id === node.id || this.#filter !== "all";
    return sessionItem(node, expanded, councils.size > 1);
  }

  getParent(node: Node): Node | undefined {
    return isSession(node) ? undefined : this.#parents.get(node.id);
  }

  /** Asks in which order the acts are to be shown. */
  async sort(): Promise<void> {
    const chosen = await choose(l10n.t("Order of the register"), ORDERS, this.#order, orderInWords);
    if (chosen !== undefined) await this.#remember(ORDER_KEY, chosen);
  }

  /** Asks which acts are to be shown. */
  async filter(): Promise<void> {
    const chosen = await choose(l10n.t("Acts shown in the register"), FILTERS, this.#filter, filterInWords);
    if (chosen !== undefined) await this.#remember(FILTER_KEY, chosen);
  }

  /** Reads the folders again. */
  refresh(): void {
    this.#sessions = null;
    this.#changed.fire();
  }

  get #order(): Order {
    return this.#memory.get<Order>(ORDER_KEY, "latest");
  }

  get #filter(): Filter {
    return this.#memory.get<Filter>(FILTER_KEY, "all");
  }

  async #remember(key: string, value: string): Promise<void> {
    await this.#memory.update(key, value);
    this.#changed.fire();
  }

  /** The register is asked for again, once it is looked at. */
  #renew(): void {
    this.#sessions = null;
    if (this.#view.visible) this.#changed.fire();
  }

  #tell(all: readonly RegisterTreeSession[], shown: readonly RegisterTreeSession[]): void {
    const count = (sessions: readonly RegisterTreeSession[]) =>
      sessions.reduce((sum, { acts }) => sum + acts.length, 0);
    const filter = this.#filter;
    const message =
      filter === "all" || all.length === 0
        ? undefined
        : l10n.t("{0}: {1} of {2}", filterInWords(filter), String(count(shown)), actsInWords(count(all)));
    // A property that is set to undefined is taken off.
    Object.assign(this.#view, {
      message,
      description: this.#whole
        ? all.length === 0
          ? undefined
          : actsInWords(count(all))
        : l10n.t("{0}, reading…", actsInWords(count(all))),
    });
  }
}

/** The file of a node of the view; undefined for anything else. */
export function actUriOf(client: BaseLanguageClient, node: unknown): Uri | undefined {
  if (node instanceof Uri) return node;
  const { uri } = (node ?? {}) as { readonly uri?: unknown };
  return typeof uri === "string" ? client.protocol2CodeConverter.asUri(uri) : undefined;
}

function isSession(node: Node): node is RegisterTreeSession {
  return "acts" in node;
}

async function choose<T extends string>(
  title: string,
  values: readonly T[],
  current: T,
  inWords: (value: T) => string,
): Promise<T | undefined> {
  const items = values.map((value) => ({
    label: inWords(value),
    value,
    ...(value === current && { description: l10n.t("current") }),
  }));
  return (await window.showQuickPick(items, { title, placeHolder: title }))?.value;
}
