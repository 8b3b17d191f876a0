import { l10n, type QuickPickItem } from "vscode";
import type { ExportParams } from "../../../server/src/lsp/requests/exporting.ts";

/** A format in the list, with what its files are called in a dialog. */
export interface FormatItem extends QuickPickItem {
  readonly format: ExportParams["format"];
}

/** The formats in which an act leaves the editor, the most asked for first. */
export function formatItems(): readonly FormatItem[] {
  return [
    { format: "docx", label: l10n.t("Word (DOCX)"), detail: l10n.t("To be opened in Word or LibreOffice") },
    { format: "html", label: l10n.t("HTML"), detail: l10n.t("A page for a website or a browser") },
    {
      format: "akn",
      label: l10n.t("Akoma Ntoso 3.0 (XML)"),
      detail: l10n.t("The text with its structure, for archives and law software"),
    },
    {
      format: "scdl",
      label: l10n.t("SCDL (CSV)"),
      detail: l10n.t("A row for open data: schema “délibérations” 2.1"),
    },
    { format: "json", label: l10n.t("JSON"), detail: l10n.t("The facts read in the act") },
  ];
}

/** What the dialog to save calls the files of a format. */
export function filtersOf(name: string): Record<string, string[]> {
  const extension = name.slice(name.lastIndexOf(".") + 1);
  return { [extension.toUpperCase()]: [extension] };
}
