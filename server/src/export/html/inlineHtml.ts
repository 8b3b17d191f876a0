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
  let html = escapeHtml(run.text);
  if (run.struck) html = `<s>${html}</s>`;
  if (run.italic) html = `<em>${html}</em>`;
  if (run.bold) html = `<strong>${html}</strong>`;
  return run.href === null ? html : `<a href="${escapeHtml(run.href)}" rel="noreferrer">${html}</a>`;
}
