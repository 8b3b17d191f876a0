import { strToU8, zipSync } from "fflate";
import type { Act } from "../../model/types.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Exported, ExportOptions, ExportSource } from "../format.ts";
import type { ActLayout } from "../layout/blocks.ts";
import { layoutOf } from "../layout/layout.ts";
import { bodyOf } from "./body.ts";
import { type About, documentPart, partsOf } from "./parts.ts";
import { Links } from "./runs.ts";

const FOOTER: Bilingual = { fr: "Page {0} / {1}", en: "Page {0} / {1}" };
/** A package says when each part was written: always the same, so that one act makes one file. */
const WRITTEN = new Date(1980, 0, 1);

/**
 * The acts as one Word document (ECMA-376) that opens in Word and LibreOffice: titles, lists, tables, the vote as a
 * table, the council and the number at the top of the pages, their numbers at the foot. Each act begins a page.
 */
export function exportDocx(
  sources: readonly ExportSource[],
  { language }: ExportOptions,
): Exported<Uint8Array> {
  const layouts = sources.flatMap(({ snapshot, acts }) => layoutOf(snapshot, acts).acts);
  const links = new Links();
  const body = layouts
    .map((layout) => bodyOf(layout, links))
    .join('<w:p><w:r><w:br w:type="page"/></w:r></w:p>');
  const about = aboutOf(layouts, FOOTER[language]);
  const parts = { ...partsOf(about, links.all), "word/document.xml": documentPart(body || "<w:p/>") };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return { data: zipSync(Object.fromEntries(files), { level: 6, mtime: WRITTEN }), problems: [] };
}

function aboutOf(layouts: readonly ActLayout[], footer: string): About {
  const acts = layouts.flatMap(({ act }) => act ?? []);
  const [first] = acts;
  const author = first?.collectivity.name?.value ?? "";
  const title = acts.length === 1 && first ? titleOf(first) : author;
  const number = acts.length === 1 ? (first?.number?.value ?? "") : "";
  return {
    title,
    author,
    footer,
    header: [author, number && `Délibération n° ${number}`].filter(Boolean).join(" – "),
  };
}

function titleOf({ number, object }: Act): string {
  return [number && `Délibération n° ${number.value}`, object?.value].filter(Boolean).join(" – ");
}
