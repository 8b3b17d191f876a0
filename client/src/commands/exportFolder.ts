import { Uri } from "vscode";
import { type ExportHost, runExport } from "../export/exporting.ts";
import { askFolder } from "../input/folder.ts";

/** « Exporter le dossier (SCDL)… »: every act of a folder in one file of open data. */
export async function exportFolder(host: ExportHost, chosen: unknown): Promise<void> {
  const folder = chosen instanceof Uri ? chosen : await askFolder();
  if (folder) await runExport(host, { format: "scdl", folder: folder.toString() }, folder);
}
