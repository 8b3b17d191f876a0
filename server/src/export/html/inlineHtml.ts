import type { Line, Run } from "../layout/blocks.ts";
import { escapeHtml } from "./escape.ts";

/** A line of runs as HTML. */
export function lineHtml(line: Line): string {
  return line.map(runHtml).join("");
}

/** Lines as HTML, one under another. */
export function linesHtml(lines: readonly Line[]): string {
  return lines.map(lineHtml).join("<br />");
}

function runHtml(run: Run): string {
  let html = escapeHtml(unbroken(run.text));
  if (run.struck) html = `<s>${html}</s>`;
  if (run.italic) html = `<em>${html}</em>`;
  if (run.bold) html = `<strong>${html}</strong>`;
  return run.href === null ? html : `<a href="${escapeHtml(run.href)}" rel="noreferrer">${html}</a>`;
}

/** No line ends inside « 18 250 € », « M. PEYROT », « n° 12 », nor before « : » or « € »: those spaces do not break. */
function unbroken(text: string): string {
  return text
    .replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u00a0")
    .replace(/(^|[\s(«’'])(MM?\.|Mmes?|Mlles?|Dr|Me|[nN]°|[LR]\.|[Aa]rt\.|page|p\.) (?=\S)/g, "$1$2\u00a0")
    .replace(/ (?=[:;!?»€%](?:\s|$))/g, "\u00a0")
    .replace(/« (?=\S)/g, "«\u00a0");
}
