import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { RegisterTreeAct, RegisterTreeSession } from "../../../server/src/lsp/requests/register.ts";
import { findingsInWords } from "../act/words.ts";
import { REVEAL } from "../names.ts";
import { totalOf } from "./arrange.ts";
import { actsInWords, faultsInWords, missingInWords, stageInWords } from "./words.ts";

/** A session in the register; `withCouncil` where there are acts of several councils. */
export function sessionItem(session: RegisterTreeSession, expanded: boolean, withCouncil: boolean): TreeItem {
  const { id, title, council, acts } = session;
  const item = new TreeItem(
    title.charAt(0).toUpperCase() + title.slice(1),
    expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  const faults = faultsInWords(totalOf(acts));
  item.id = id;
  item.contextValue = "session";
  item.iconPath = new ThemeIcon("calendar");
  item.description = [withCouncil ? (council ?? "") : "", actsInWords(acts.length), faults]
    .filter((each) => each !== "")
    .join(" · ");
  item.accessibilityInformation = { label: `${title}, ${item.description}` };
  return item;
}

/** An act in the register: a click opens it where its number stands. */
export function actItem(client: BaseLanguageClient, act: RegisterTreeAct): TreeItem {
  const { number, object, stage, missing, findings } = act;
  const uri = client.protocol2CodeConverter.asUri(act.uri);
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  const item = new TreeItem([number, object].filter((each) => each !== null).join(" · ") || name);
  const state = [stageInWords(stage), faultsInWords(findings), missingInWords(missing)];
  item.id = act.id;
  item.contextValue = "act";
  item.iconPath = iconOf(act);
  item.description = state.filter((each) => each !== "").join(" · ");
  item.tooltip = tooltipOf(act, name);
  item.accessibilityInformation = { label: `${String(item.label)}, ${item.description}` };
  item.command = {
    command: REVEAL,
    title: l10n.t("Open the act"),
    arguments: [uri, client.protocol2CodeConverter.asRange(act.range)],
  };
  return item;
}

const STAGE_ICONS: Readonly<Record<RegisterTreeAct["stage"], string>> = {
  draft: "edit",
  voted: "law",
  final: "pass",
};

/** The sign tells the state, the colour the worst finding. */
function iconOf({ stage, findings }: RegisterTreeAct): ThemeIcon {
  const colour =
    findings.error > 0
      ? "list.errorForeground"
      : findings.warning > 0
        ? "list.warningForeground"
        : stage === "final"
          ? "testing.iconPassed"
          : undefined;
  return new ThemeIcon(STAGE_ICONS[stage], colour === undefined ? undefined : new ThemeColor(colour));
}

function tooltipOf(
  { number, object, stage, missing, findings }: RegisterTreeAct,
  name: string,
): MarkdownString {
  const lines = [
    number === null ? l10n.t("Without number") : l10n.t("Act no. {0}", number),
    object ?? "",
    stageInWords(stage),
    findingsInWords(findings),
    missingInWords(missing),
    name,
  ];
  const tooltip = new MarkdownString();
  for (const line of lines) if (line !== "") tooltip.appendText(line).appendMarkdown("  \n");
  return tooltip;
}
