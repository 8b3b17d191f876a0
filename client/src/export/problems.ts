import { l10n, type OutputChannel, type Uri, window } from "vscode";
import type { ExportProblem, ExportResult } from "../../../server/src/lsp/requests/exporting.ts";
import { counted } from "../act/words.ts";
import { openExported } from "./save.ts";

let channel: OutputChannel | null = null;

/** Says that a file was written, and what was left out of it; the reasons are listed on demand. */
export async function tellProblems({ problems }: ExportResult, saved: Uri | null): Promise<void> {
  const left = problems.filter(({ level, file }) => level === "error" && file !== null);
  const acts = new Set(left.map(({ uri, act }) => `${uri} ${act}`)).size;
  const missing = counted(acts, l10n.t("{0} act was left out", acts), l10n.t("{0} acts were left out", acts));
  const [only] = left;
  const open = l10n.t("Open");
  const why = l10n.t("Why?");
  const actions = [...(saved ? [open] : []), ...(problems.length > 0 ? [why] : [])];
  const chosen = saved
    ? await told(
        l10n.t("{0} is written", nameOf(saved)),
        acts > 0 ? missing : null,
        problems.length > 0,
        actions,
      )
    : await window.showErrorMessage(
        acts === 1 && only ? only.message : l10n.t("Nothing was exported: {0}", missing),
        ...actions,
      );
  if (chosen === open && saved) await openExported(saved);
  if (chosen === why) list(problems);
}

function told(written: string, missing: string | null, doubtful: boolean, actions: readonly string[]) {
  const message = missing === null ? written : l10n.t("{0}; {1}", written, missing);
  return doubtful
    ? window.showWarningMessage(message, ...actions)
    : window.showInformationMessage(message, ...actions);
}

function list(problems: readonly ExportProblem[]): void {
  channel ??= window.createOutputChannel(l10n.t("Délib: export"));
  channel.clear();
  for (const { file, act, line, message } of problems) {
    const place = [file, act, line === null ? null : l10n.t("line {0}", line + 1)].filter(
      (each) => each !== null,
    );
    channel.appendLine(place.length > 0 ? l10n.t("{0}: {1}", place.join(", "), message) : message);
  }
  channel.show();
}

function nameOf(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf("/") + 1);
}
