import type { Language } from "../../text/language.ts";
import type { Exported, ExportOptions, ExportSource } from "../format.ts";
import type { ActLayout } from "../layout/blocks.ts";
import { layoutOf } from "../layout/layout.ts";
import { actHtml, titleOf } from "./actHtml.ts";

import { cssString, escapeHtml } from "./escape.ts";
import { PAPER_CSS, SHEET_CSS } from "./paperCss.ts";

export interface HtmlOptions extends ExportOptions {
  /** The page asks for the printer as soon as it is open. */
  readonly print?: boolean;
}

/** The whole script of a page that prints itself; its hash stands in the page's own policy. */
export const PRINT_SCRIPT = 'addEventListener("load",()=>setTimeout(print,200));';
/** SHA-256 of `PRINT_SCRIPT` in base64; a test computes it anew. */
export const PRINT_SCRIPT_HASH = "sha256-nNypwLY/o47TwbOQHXrB+dGOpGLQgpdA43cq79oqiRo=";

/**
 * The acts of the sources as one page of HTML that needs nothing else: well formed as XML too, in French whatever the
 * language of Délib, every sign of the text escaped, with a policy under which nothing is loaded or run. Words of
 * the acts = words of the page; what stands in `data-added` elements repeats them.
 */
export function exportHtml(sources: readonly ExportSource[], options: HtmlOptions): Exported<string> {
  const acts = sources.flatMap(({ snapshot, acts: wanted }) => layoutOf(snapshot, wanted).acts);
  return { data: documentHtml(acts, options.language, options.print === true), problems: [] };
}

/** The acts as they stand in the body of a page. */
export function bodyHtml(acts: readonly ActLayout[], language: Language): string {
  return acts.map((act, index) => actHtml(act, index, language)).join("\n");
}

function documentHtml(acts: readonly ActLayout[], language: Language, print: boolean): string {
  const [first] = acts;
  const title = first ? titleOf(first, "fr") : "";
  const script = print ? ` script-src '${PRINT_SCRIPT_HASH}';` : "";
  return `<!DOCTYPE html>
<html lang="fr" xml:lang="fr" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';${script}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(title)}</title>
<style>${PAPER_CSS}${SHEET_CSS}${pageHeads(acts)}</style>
${print ? `<script>${PRINT_SCRIPT}</script>\n` : ""}</head>
<body>
<main>
${bodyHtml(acts, language)}
</main>
</body>
</html>
`;
}

/** The number of each act at the head of its printed pages, the document's first page apart. */
function pageHeads(acts: readonly ActLayout[]): string {
  const heads = acts.map(({ act }, index) => {
    if (!act?.number) return "";
    const words = cssString(`Délibération n° ${act.number.value}`);
    return `#acte-${index + 1} { page: acte-${index + 1}; } @page acte-${index + 1} { @top-right { content: ${words}; font: 8.5pt "Liberation Serif", "Times New Roman", serif; color: #4c4f59; } }\n`;
  });
  return `${heads.join("")}@page acte-1:first { @top-right { content: none; } }\n`;
}
