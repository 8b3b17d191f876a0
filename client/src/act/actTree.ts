import {
  Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ActItem, ActSection } from "../../../server/src/lsp/requests/act.ts";
import { ACT_VIEW, REVEAL } from "../names.ts";
import type { CurrentAct, CurrentActState } from "./currentAct.ts";

type State = ActItem["state"];
type Node = ActSection | ActItem;

/** From the worst to the best. */
const STATES: readonly State[] = ["error", "warning", "info", "hint", "ok", "unknown"];

/** The facts of the current act: each opens its place, and shows ✓ or the finding on it. */
export class ActTree implements TreeDataProvider<Node>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #act: CurrentAct;
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<Node>;
  readonly #subscriptions: Disposable;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient, act: CurrentAct) {
    this.#client = client;
    this.#act = act;
    this.#view = window.createTreeView(ACT_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#view,
      act.onDidChange((state) => this.#show(state)),
    );
    this.#show(act.state);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return [...(this.#act.state?.summary?.sections ?? [])];
    return isSection(node) ? [...node.items] : [];
  }

  getTreeItem(node: Node): TreeItem {
    return isSection(node) ? sectionItem(node) : this.#factItem(node);
  }

  #show(state: CurrentActState | null): void {
    const summary = state?.summary;
    // A property that is set to undefined is taken off.
    Object.assign(this.#view, {
      description: summary?.number ?? undefined,
      message: summary?.object ?? undefined,
    });
    this.#changed.fire();
  }

  #factItem(fact: ActItem): TreeItem {
    const item = new TreeItem(fact.label, TreeItemCollapsibleState.None);
    item.description = fact.value === "" && fact.state === "unknown" ? l10n.t("not said") : fact.value;
    item.tooltip = fact.finding ?? l10n.t("{0}: {1}", fact.label, fact.value);
    item.iconPath = iconOf(fact.state);
    item.accessibilityInformation = {
      label: [fact.label, fact.value, fact.finding ?? stateInWords(fact.state)].join(", "),
    };
    const document = this.#act.state?.document;
    if (fact.range && document) {
      const range = this.#client.protocol2CodeConverter.asRange(fact.range);
      item.command = { command: REVEAL, title: l10n.t("Show in the act"), arguments: [document.uri, range] };
    }
    return item;
  }
}

function isSection(node: Node): node is ActSection {
  return "items" in node;
}

function sectionItem(section: ActSection): TreeItem {
  const item = new TreeItem(section.label, TreeItemCollapsibleState.Expanded);
  const worst = STATES.find((state) => section.items.some((each) => each.state === state)) ?? "unknown";
  // The id keeps what the person has folded when the act changes.
  item.id = section.id;
  item.iconPath = iconOf(worst);
  item.accessibilityInformation = { label: `${section.label}, ${stateInWords(worst)}` };
  return item;
}

function iconOf(state: State): ThemeIcon {
  const [icon, color] = ICONS[state];
  return new ThemeIcon(icon, color === null ? undefined : new ThemeColor(color));
}

const ICONS: Readonly<Record<State, readonly [icon: string, color: string | null]>> = {
  ok: ["check", "testing.iconPassed"],
  unknown: ["circle-small", "disabledForeground"],
  error: ["error", "list.errorForeground"],
  warning: ["warning", "list.warningForeground"],
  info: ["info", "notificationsInfoIcon.foreground"],
  hint: ["lightbulb", "editorLightBulb.foreground"],
};

function stateInWords(state: State): string {
  if (state === "ok") return l10n.t("right");
  if (state === "unknown") return l10n.t("not said");
  return state === "error" || state === "warning" ? l10n.t("to mend") : l10n.t("to look at");
}
