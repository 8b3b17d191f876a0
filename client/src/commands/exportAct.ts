import { l10n, type TextEditor, Uri, window } from "vscode";
import { type ExportHost, runExport } from "../export/exporting.ts";
import { formatItems } from "../export/formats.ts";

/** « Exporter l'acte… »: the act at the cursor in the format chosen. */
export async function exportAct(host: ExportHost, { document, selection }: TextEditor): Promise<void> {
  const chosen = await window.showQuickPick(formatItems(), {
    title: l10n.t("Export the act"),
    placeHolder: l10n.t("In which format?"),
    matchOnDetail: true,
  });
  if (!chosen) return;
  const uri = document.uri.toString();
  const position = host.client.code2ProtocolConverter.asPosition(selection.active);
  const beside = document.isUntitled ? undefined : Uri.joinPath(document.uri, "..");
  await runExport(host, { format: chosen.format, uri, position }, beside);
}
