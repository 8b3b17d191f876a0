import { ConfigurationTarget, l10n, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ask } from "../ask.ts";

const AUTO = "auto";

/** « Choisir le style de la maison »: writes the setting of the folder, or of the person when no folder is open. */
export async function chooseStyle(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  const { current, styles } = await ask(
    client,
    "delib/styles",
    document ? { uri: document.uri.toString() } : {},
  );
  const settings = workspace.getConfiguration("delib", document?.uri);
  const chosenNow = settings.get<string>("style", AUTO);
  const items = [
    {
      id: AUTO,
      label: l10n.t("Automatic"),
      description: chosenNow === AUTO ? l10n.t("in use") : "",
      detail: l10n.t("The style is recognised in the text of each act."),
    },
    ...styles.map(({ id, title, numberExample }) => ({
      id,
      label: title,
      description:
        chosenNow === id ? l10n.t("in use") : current === id ? l10n.t("recognised in this act") : "",
      detail: numberExample === null ? "" : l10n.t("Numbers like {0}", numberExample),
    })),
  ];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("House style"),
    placeHolder: l10n.t("How does your council write its acts?"),
    matchOnDetail: true,
  });
  if (!chosen) return;
  const target = workspace.workspaceFolders?.length
    ? ConfigurationTarget.Workspace
    : ConfigurationTarget.Global;
  await settings.update("style", chosen.id === AUTO ? undefined : chosen.id, target);
}
