import type { Line, TableBlock, VoteBlock } from "../layout/blocks.ts";
import { type Links, paragraph, runsOf } from "./runs.ts";

/** Width of the text on the page, in twentieths of a point: A4 with margins of 2 cm. */
const TEXT_WIDTH = 9638;
/** Widths of label, figure and detail in the table of a vote. */
const VOTE_WIDTHS = [3400, 1400, 4838] as const;

/** A table as it stands in the act. */
export function tableOf({ head, rows, aligns }: TableBlock, links: Links): string {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), head?.length || 1);
  const widths = Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns));
  const cellsOf = (cells: readonly Line[], style: string) =>
    widths.map((width, at) => cellOf(cells[at] ?? [], width, style, ALIGNS[aligns[at] ?? "left"], links));
  return table(widths, [
    ...(head ? [row(cellsOf(head, "TableHead"), true)] : []),
    ...rows.map(({ cells }) => row(cellsOf(cells, "TableText"), false)),
  ]);
}

/** The figures of a vote, kept on one page. */
export function voteTableOf({ rows }: VoteBlock, links: Links): string {
  const detailed = rows.some(({ detail }) => detail.length > 0);
  const widths = detailed ? [...VOTE_WIDTHS] : VOTE_WIDTHS.slice(0, 2);
  return table(
    widths,
    rows.map(({ label, figure, detail }, at) => {
      const style = at + 1 < rows.length ? "TableKept" : "TableText";
      const cells = [
        cellOf(label, widths[0] ?? 0, style, "", links),
        cellOf(figure, widths[1] ?? 0, style, ALIGNS.right, links),
      ];
      if (detailed) cells.push(cellOf(detail, widths[2] ?? 0, style, "", links));
      return row(cells, false);
    }),
  );
}

const ALIGNS = {
  left: "",
  center: '<w:jc w:val="center"/>',
  right: '<w:jc w:val="right"/>',
} as const;

function table(widths: readonly number[], rows: readonly string[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const properties = `<w:tblStyle w:val="TableGrid"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`;
  // A paragraph after it: two tables would grow together, and a document may not end with one.
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>${paragraph("TableEnd", "")}`;
}

function row(cells: readonly string[], head: boolean): string {
  return `<w:tr><w:trPr><w:cantSplit/>${head ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;
}

function cellOf(line: Line, width: number, style: string, align: string, links: Links): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(style, runsOf([line], links), align)}</w:tc>`;
}
