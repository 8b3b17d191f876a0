import { l10n, Uri, window, workspace } from "vscode";

/** Where files are to stand; null: in tabs that are not saved yet. */
export interface Destination {
  readonly folder: Uri | null;
}

/** Asks in which folder the acts are to stand; tabs alone where no folder is open. Undefined when the person gave up. */
export async function askFolder(): Promise<Destination | undefined> {
  const open = workspace.workspaceFolders ?? [];
  if (open.length === 0) return { folder: null };
  const active = window.activeTextEditor?.document.uri;
  const own = active && workspace.getWorkspaceFolder(active) ? Uri.joinPath(active, "..") : undefined;
  const folders = [...(own ? [own] : []), ...open.map(({ uri }) => uri)];
  const items = folders
    .filter((uri, at) => folders.findIndex((each) => each.toString() === uri.toString()) === at)
    .map((uri) => ({
      label: `$(folder) ${nameOf(uri)}`,
      description: pathOf(uri),
      choice: uri as Uri | "other" | null,
    }));
  const chosen = await window.showQuickPick(
    [
      ...items,
      { label: `$(folder-opened) ${l10n.t("Another folder…")}`, description: "", choice: "other" as const },
      { label: `$(files) ${l10n.t("In tabs, not saved yet")}`, description: "", choice: null },
    ],
    {
      title: l10n.t("New session"),
      placeHolder: l10n.t("Where are the acts to stand? No file that is there is ever replaced."),
    },
  );
  if (!chosen) return undefined;
  return chosen.choice === "other" ? askAnother(folders[0]) : { folder: chosen.choice };
}

async function askAnother(start: Uri | undefined): Promise<Destination | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t("Make the acts here"),
      ...(start && { defaultUri: start }),
    })) ?? [];
  return folder && { folder };
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1) || uri.path;
}

function pathOf(uri: Uri): string {
  return workspace.asRelativePath(uri, true);
}
