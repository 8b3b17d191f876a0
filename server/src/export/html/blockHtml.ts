import type { Language } from "../../text/language.ts";
import type { Block, ListItem, TableBlock, VoteBlock } from "../layout/blocks.ts";
import { lineHtml, linesHtml } from "./inlineHtml.ts";
import { WORDS } from "./words.ts";

/** A block as HTML; `data-line` is its first line in the source, 0-based. `level`: of a heading, 1 to 6. */
export function blockHtml(block: Block, level: number, extra: string, language: Language): string {
  const place = `data-line="${block.line}"`;
  const classes = [`r-${block.role}`, ...(extra === "" ? [] : [extra])].join(" ");
  switch (block.kind) {
    case "heading":
      return `<h${level} class="${classes}" ${place}>${linesHtml(block.lines)}</h${level}>`;
    case "paragraph":
      return `<p class="${classes}" ${place}>${linesHtml(block.lines)}</p>`;
    case "quote":
      return `<blockquote class="${classes}" ${place}><p>${linesHtml(block.lines)}</p></blockquote>`;
    case "page":
      return `<p class="page-mark" ${place}>${linesHtml(block.lines)}</p>`;
    case "rule":
      return `<hr class="${classes}" ${place} />`;
    case "list":
      return listHtml(block.items, classes);
    case "table":
      return tableHtml(block, `class="${classes}" ${place}`);
    case "vote":
      return voteHtml(block, place, language);
  }
}

/** Items of one depth, those below them inside them. */
function listHtml(items: readonly ListItem[], classes: string): string {
  const depth = items.reduce((least, item) => Math.min(least, item.depth), Number.POSITIVE_INFINITY);
  const groups: ListItem[][] = [];
  for (const item of items) {
    const group = groups[groups.length - 1];
    if (group && item.depth > depth) group.push(item);
    else groups.push([item]);
  }
  const marked = groups.every(([first]) => first?.mark);
  const rows = groups.map(([first, ...below]) => {
    if (!first) return "";
    const mark = first.mark ? `<span class="mark">${lineHtml([first.mark])}</span> ` : "";
    const inner = below.length > 0 ? listHtml(below, classes) : "";
    return `<li data-line="${first.line}">${mark}${linesHtml(first.lines)}${inner}</li>`;
  });
  const tag = marked ? "ol" : "ul";
  return `<${tag} class="${classes}">${rows.join("")}</${tag}>`;
}

function tableHtml({ head, rows, aligns }: TableBlock, attributes: string): string {
  const cell = (tag: string, html: string, column: number, scope: string) => {
    const align = aligns[column] ?? "left";
    return `<${tag}${scope}${align === "left" ? "" : ` class="${align}"`}>${html}</${tag}>`;
  };
  const top = head
    ? `<thead><tr>${head.map((line, column) => cell("th", lineHtml(line), column, ' scope="col"')).join("")}</tr></thead>`
    : "";
  const body = rows.map(
    ({ cells, line }) =>
      `<tr data-line="${line}">${cells.map((each, column) => cell("td", lineHtml(each), column, "")).join("")}</tr>`,
  );
  return `<table ${attributes}>${top}<tbody>${body.join("")}</tbody></table>`;
}

function voteHtml(block: VoteBlock, place: string, language: Language): string {
  const named = block.rows.some(({ detail }) => detail.length > 0);
  const rows = block.rows.map(({ label, figure, detail, line }) => {
    const names = named ? `<td class="names">${lineHtml(detail)}</td>` : "";
    return `<tr data-line="${line}"><th scope="row">${lineHtml(label)}</th> <td class="figure">${lineHtml(figure)}</td> ${names}</tr>`;
  });
  const added = block.added ? ' data-added="true"' : "";
  return `<table class="vote-table" aria-label="${WORDS.vote[language]}"${added} ${place}><tbody>${rows.join("")}</tbody></table>`;
}
