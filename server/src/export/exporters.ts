import { exportAkn } from "./akn/akn.ts";
import { exportDocx } from "./docx/docx.ts";
import { exceptEmpty } from "./empty.ts";
import type { Exporter, ExportFormat } from "./format.ts";
import { exportHtml } from "./html/html.ts";
import { exportJson } from "./json/json.ts";
import { exportScdl, type ScdlOptions } from "./scdl/scdl.ts";

/** Options of every format together. */
export type AnyOptions = ScdlOptions;

/** The exporter of each format. */
export const EXPORTERS: Readonly<Record<ExportFormat, Exporter<AnyOptions>>> = {
  scdl: exportScdl,
  akn: exportAkn,
  docx: exceptEmpty(exportDocx),
  html: exceptEmpty(exportHtml),
  json: exceptEmpty(exportJson),
};
