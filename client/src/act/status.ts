import {
  Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { ActSummary } from "../../../server/src/lsp/requests/act.ts";
import { ACT_VIEW, LANGUAGE, RESTART_SERVER } from "../names.ts";
import type { CurrentAct, CurrentActState } from "./currentAct.ts";
import { counted, findingsInWords } from "./words.ts";

/** Left of the items of the editor itself. */
const PRIORITY = 101;

/** The state of the current act in the status bar: style, voters, findings. */
export class ActStatus implements Disposable {
  readonly #item: StatusBarItem;
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: Disposable;

  constructor(client: BaseLanguageClient, act: CurrentAct) {
    this.#client = client;
    this.#item = window.createStatusBarItem("delib.act", StatusBarAlignment.Right, PRIORITY);
    this.#item.name = l10n.t("Délib: current act");
    this.#subscriptions = Disposable.from(
      this.#item,
      act.onDidChange((state) => this.#show(state)),
    );
    this.#show(act.state);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(state: CurrentActState | null): void {
    if (this.#client.state === State.Stopped && showsAct()) {
      this.#showStopped();
      return;
    }
    if (!state) {
      this.#item.hide();
      return;
    }
    const { summary } = state;
    this.#item.command = `${ACT_VIEW}.focus`;
    this.#item.backgroundColor = undefined;
    this.#item.text = summary ? textOf(summary) : `$(law) ${l10n.t("no act")}`;
    this.#item.tooltip = summary ? tooltipOf(summary) : l10n.t("Délib finds no act in this text.");
    this.#item.accessibilityInformation = {
      label: summary ? `Délib, ${plainOf(summary).join(", ")}` : l10n.t("Délib finds no act in this text."),
    };
    this.#item.show();
  }

  #showStopped(): void {
    this.#item.text = `$(debug-disconnect) ${l10n.t("Délib stopped")}`;
    this.#item.tooltip = l10n.t("Délib’s server has stopped: click to start it again.");
    this.#item.command = RESTART_SERVER;
    this.#item.backgroundColor = new ThemeColor("statusBarItem.warningBackground");
    this.#item.show();
  }
}

function showsAct(): boolean {
  return window.visibleTextEditors.some((editor) => editor.document.languageId === LANGUAGE);
}

function textOf(summary: ActSummary): string {
  const { voters, findings } = summary;
  const count =
    voters === null ? [] : [counted(voters, l10n.t("{0} voter", voters), l10n.t("{0} voters", voters))];
  const marks = [
    findings.error > 0 ? `$(error) ${findings.error}` : "",
    findings.warning > 0 ? `$(warning) ${findings.warning}` : "",
  ].filter((each) => each !== "");
  const state = marks.length > 0 ? marks.join(" ") : "$(check)";
  return `$(law) ${[summary.style.title, ...count, state].join(" · ")}`;
}

/** What the item says, each thing in words. */
function plainOf({ style, stage, number, voters, votes, findings }: ActSummary): string[] {
  return [
    ...(number === null ? [] : [l10n.t("Act no. {0}", number)]),
    l10n.t("Style: {0}", style.title),
    stageInWords(stage),
    ...(voters === null ? [] : [counted(voters, l10n.t("{0} voter", voters), l10n.t("{0} voters", voters))]),
    ...(votes === null
      ? []
      : [counted(votes, l10n.t("{0} vote counted", votes), l10n.t("{0} votes counted", votes))]),
    findingsInWords(findings),
  ];
}

function stageInWords(stage: ActSummary["stage"]): string {
  if (stage === "draft") return l10n.t("Draft, not voted yet");
  return stage === "voted" ? l10n.t("Voted, not sent yet") : l10n.t("Sent or published");
}

function tooltipOf(summary: ActSummary): MarkdownString {
  const tooltip = new MarkdownString();
  for (const line of plainOf(summary)) tooltip.appendText(line).appendMarkdown("  \n");
  tooltip.appendMarkdown("\n\n").appendText(l10n.t("Click to see the act’s facts one by one."));
  return tooltip;
}
